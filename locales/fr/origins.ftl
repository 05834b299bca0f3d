### D’où viennent les chiffres d’un document : les notes à la fin d’un document, et le volet de l’aperçu.

## Le chapitre des notes

origins-title = D’où viennent les chiffres
origins-lead = Les numéros entre crochets de ce document mènent ici. Les tableaux qui nomment une source à chaque ligne, les années et les dates du plan ainsi que les règles de la méthode ne portent pas de numéro.

## Une origine, en une phrase

origins-plan = Une donnée du plan lui-même, comme ses années, ses dates ou la population, telle que la municipalité l’a inscrite.
origins-answer =
    { $rowed ->
        [yes] { $dated ->
            [yes] Réponse à « { $question } » pour { $row }, donnée le { $date }. Source : { $source }. Cote : { $grade }.
           *[no] Réponse à « { $question } » pour { $row }. Source : { $source }. Cote : { $grade }.
        }
       *[no] { $dated ->
            [yes] Réponse à « { $question } », donnée le { $date }. Source : { $source }. Cote : { $grade }.
           *[no] Réponse à « { $question } ». Source : { $source }. Cote : { $grade }.
        }
    }
# Dans la phrase ci-dessus
origins-source-noted = { $source } ({ $note })
origins-answer-unknown = « { $question } » reste à vérifier.
origins-answer-not-applicable = « { $question } » ne s’applique pas à cette municipalité.
origins-answer-undisclosed = La réponse à « { $question } » est connue et n’est pas divulguée.
origins-answer-empty = « { $question } » n’a pas encore de réponse.
origins-problem =
    { $dated ->
        [yes] Évaluations de l’enjeu « { $issue } » par le groupe de travail, la dernière donnée le { $date }.
       *[no] Évaluations de l’enjeu « { $issue } » par le groupe de travail.
    }
origins-weights =
    { $own ->
        [yes] Poids des critères, modifiés par le groupe de travail.
       *[no] Poids des critères, tels que la méthode les propose.
    }
origins-decision =
    { $dated ->
        [yes] Décision sur l’enjeu « { $issue } », prise le { $date }.
       *[no] Décision sur l’enjeu « { $issue } ».
    }
origins-objective = Objectif fixé pour l’enjeu « { $issue } ».
origins-action = Fiche d’action { $code }, « { $title } ».
origins-partner = Ce que le plan contient sur le partenaire « { $name } ».
origins-indicator =
    { $count ->
        [0] Indicateur « { $name } », valeur de départ et cible. Source : { $source }.
        [one] Indicateur « { $name } », une valeur mesurée le { $date }. Source : { $source }.
       *[other] Indicateur « { $name } », { $count } valeurs, la plus récente du { $date }. Source : { $source }.
    }
origins-evidence =
    { $dated ->
        [yes] Preuve « { $title } », datée du { $date }. Source : { $source }.
       *[no] Preuve « { $title } ». Source : { $source }.
    }
origins-evidence-held = Une preuve qui n’est pas destinée à la publication.
origins-voices =
    { $count ->
        [one] Ce qu’une voix a répondu à côté du groupe de travail.
       *[other] Ce que { $count } voix ont répondu à côté du groupe de travail.
    }
origins-find-out = La liste de ce qui reste à vérifier, d’après les réponses qui ne sont pas encore connues.
origins-catalogue = La bibliothèque de ce programme, à l’entrée « { $name } ».
origins-profile = Les règles du pays ou de la province choisis pour ce plan.
origins-today = Le jour où ce document est produit.

## Règles de la méthode

origins-formula =
    { $section ->
        [sum] Compté ou additionné par le programme à partir des inscriptions du plan.
        [B-1] Familles de preuves qu’un diagnostic demande, méthode B.1.
        [B-4] Poids des cotes de preuve, méthode B.4.
        [B-6] Calculé par le profil de maturité, méthode B.6.
        [B-7] Proposé à partir des chiffres selon les règles de la méthode, B.7.
        [B-8] Calculé par le score de priorité de la méthode, B.8.
        [B-8-5] Garde-fou pour les enjeux graves, méthode B.8.5.
        [B-8-7] Placé dans la matrice besoin et levier, méthode B.8.7.
        [B-8-8] Recalculé dans 12 scénarios par le test de sensibilité, méthode B.8.8.
        [B-8-9] Accord entre plusieurs voix, méthode B.8.9.
        [B-9] Calculé par la balance des facteurs de risque et de protection, méthode B.9.
        [D-5] Compté par niveau et par approche de prévention, méthode D.5.
        [E-5-1] Taux avec son intervalle à 95 % (Byar), méthode E.5.1.
        [E-5-2] Rapport de deux périodes avec son intervalle à 95 %, méthode E.5.2.
        [E-5-5] Pourcentage de sondage avec son intervalle, méthode E.5.5.
        [E-6-2] Phrase permise par l’échelle des affirmations, méthode E.6.2.
        [E-7] Règles pour les petits nombres et la vie privée, méthode E.7.
        [H] Avertissements de la méthode sur les pièges courants, section H.
        [D-4] Phrases du plan, méthode D.4.
        [B-11] Mots simples pour les chiffres, méthode B.11.
       *[other] Calculé selon la règle de la méthode, section { $name }.
    }

## Plusieurs origines d’une même sorte à la fois

origins-several =
    { $kind ->
        [problem] Évaluations de { $count } enjeux par le groupe de travail.
        [decision] Décisions sur { $count } enjeux.
        [objective] { $count } objectifs du plan.
        [action] { $count } fiches d’action du plan.
        [partner] Ce que le plan contient sur { $count } partenaires.
        [indicator] { $count } indicateurs du plan, avec leurs valeurs.
        [evidence] { $count } preuves.
        [answer] { $sourced ->
            [one] Réponses à { $count } questions du diagnostic. Source : { $sources }.
            [several] Réponses à { $count } questions du diagnostic. Sources : { $sources }.
           *[no] Réponses à { $count } questions du diagnostic.
        }
       *[other] { $count } inscriptions du plan.
    }
