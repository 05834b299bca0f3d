### Les neuf sections du diagnostic et les dix dimensions du profil de maturité.

section-s0 = Cadrer la démarche
    .purpose = Vous obtenez une fiche de mandat et un plan de collecte de l’information.
section-s1 = Portrait du territoire
    .purpose = Vous obtenez un portrait de votre territoire, avec les chiffres qui rendent les nombres comparables.
section-s2 = Ce que disent les données
    .purpose = Vous obtenez des nombres, des taux et des tendances, et la liste de ce que les données ne disent pas.
section-s3 = Ce que vivent et ressentent les gens
    .purpose = Vous obtenez un profil du sentiment de sécurité et des torts déclarés par la population.
section-s4 = Lieux et moments
    .purpose = Vous obtenez une fiche pour chaque lieu important et une image des moments où les enjeux surviennent.
section-s5 = Personnes, risques et forces
    .purpose = Vous obtenez un bilan des risques et des forces à quatre niveaux, de l’individu à la société.
section-s6 = Réponses et capacité d’agir
    .purpose = Vous obtenez un inventaire de ce qui se fait déjà et un profil de votre capacité d’agir.
section-s7 = Choisir les priorités
    .purpose = Vous obtenez une liste d’enjeux classés et la trace des priorités retenues.
section-s8 = Comprendre et partager
    .purpose = Vous obtenez une fiche pour chaque enjeu prioritaire et des constats revus par les personnes concernées.

## Profil de maturité

maturity-m1 = Leadership
maturity-m2 = Coordination
maturity-m3 = Connaissance
maturity-m4 = Partenariat
maturity-m5 = Participation
maturity-m6 = Politique et planification
maturity-m7 = Équilibre de la prévention
maturity-m8 = Ressources
maturity-m9 = Évaluation
maturity-m10 = Droits, inclusion, communication
maturity-level-starting = Au départ
maturity-level-emerging = En émergence
maturity-level-organised = Organisé
maturity-level-embedded = Intégré
