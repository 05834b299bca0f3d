### Facteurs de risque et de protection à quatre niveaux.

factor-ri1 = Difficultés précoces de comportement sans soutien
factor-ri2 = Consommation problématique d’alcool ou de drogues
factor-ri3 = Détresse ou traumatisme non soigné
factor-ri4 = Victimisation antérieure
factor-ri5 = Échec, absentéisme, absence de diplôme
factor-ri6 = Chômage, dettes, absence de revenu stable
factor-ri7 = Isolement
factor-rr1 = Violence ou négligence à la maison
factor-rr2 = Parents surchargés ou sans soutien
factor-rr3 = Relations de couple contrôlantes ou violentes
factor-rr4 = Pairs engagés dans la délinquance
factor-rr5 = Conflits entre groupes ou générations
factor-rr6 = Peu d’adultes de confiance autour des jeunes
factor-rc1 = Pauvreté concentrée
factor-rc2 = Logement cher ou insalubre, déménagements fréquents
factor-rc3 = Lieux mal éclairés, isolés ou négligés
factor-rc4 = Peu d’activités et de services aux bonnes heures
factor-rc5 = Accès facile à la drogue, à l’alcool ou aux armes
factor-rc6 = Liens faibles et peu de confiance entre voisins
factor-rc7 = Faible confiance envers la police ou les institutions
factor-rc8 = Marchés illégaux installés dans un lieu
factor-rs1 = Inégalités de revenu et de richesse
factor-rs2 = Racisme, sexisme et autres discriminations
factor-rs3 = Effets de la colonisation et traumatismes intergénérationnels
factor-rs4 = Normes qui tolèrent la violence
factor-rs5 = Lacunes des politiques de santé, de logement ou de revenu
factor-rs6 = Haine et recrutement en ligne
factor-pi1 = Habiletés sociales et émotionnelles
factor-pi2 = Attachement à l’école ou au travail
factor-pi3 = Accès aux soins et au soutien
factor-pi4 = Sens, identité et culture
factor-pr1 = Adultes stables et bienveillants
factor-pr2 = Soutien à la parentalité
factor-pr3 = Amitiés positives
factor-pr4 = Relations de couple égalitaires et respectueuses
factor-pc1 = Lieux publics accueillants et animés
factor-pc2 = Associations et bénévoles actifs
factor-pc3 = Voisins qui se connaissent et s’entraident
factor-pc4 = Services accessibles, aussi soirs et fins de semaine
factor-pc5 = Police équitable et présente
factor-pc6 = Écoles ouvertes sur le quartier
factor-ps1 = Programmes de revenu et de logement adéquats
factor-ps2 = Lois et droits appliqués à toutes et à tous
factor-ps3 = Financement durable de la prévention
factor-ps4 = Culture d’égalité et de dialogue

## Niveaux et types

factor-level-individual = Individu
factor-level-relationship = Relations
factor-level-community = Milieu de vie
factor-level-society = Société
factor-kind-risk = Facteurs de risque
factor-kind-protective = Facteurs de protection
