### Sources d’information et cotes qu’elles peuvent atteindre.

source-pol = Faits enregistrés par la police
source-cad = Appels à la police
source-byl = Dossiers de réglementation et requêtes citoyennes
source-fire = Service d’incendie
source-ems = Services préhospitaliers
source-hosp = Hôpital, urgence
source-ph = Santé publique
source-hlt = Santé mentale, dépendances et soins de première ligne
source-sch = Écoles (enquêtes de climat, totaux)
source-soc = Services sociaux, protection de la jeunesse (totaux)
source-vic = Aide aux victimes
source-shel = Hébergement
source-hou = Habitation
source-tra = Transport collectif
source-bus = Commerces
source-jus = Justice et probation
source-cen = Recensement et statistiques officielles
source-sur = Sondage aléatoire auprès de la population
source-surc = Sondage ouvert
source-front = Enquête auprès des intervenants de première ligne
source-int = Entrevues avec des personnes bien informées
source-fg = Forums, groupes de discussion
source-walk = Marche exploratoire
source-obs = Observation, comptages, mesures de vitesse
source-plan = Plans, rapports, évaluations, registre des rencontres
source-bud = Finances municipales
source-media = Médias, réseaux sociaux
source-exp = Jugement du groupe de travail

## Cotes

grade-a = Données officielles ou vérifiées, de définition connue, de 24 mois ou moins, couvrant tout le territoire
grade-b = Bonnes données mais partielles, plus anciennes (25⁠-⁠60 mois) ou d’un territoire voisin, ou sondage aléatoire d’au moins 100 réponses
grade-c = Accord d’au moins deux sources indépendantes et bien informées, sondage en ligne ouvert ou une seule marche
grade-d = Opinion isolée, anecdote ou médias
source-condition-small-sample = Moins de 400 réponses abaissent la cote.
source-condition-single-interview = Une seule entrevue abaisse la cote ; deux entrevues concordantes la rétablissent.
source-condition-two-walks-agree = Deux marches concordantes relèvent la cote.
