### Values that were refused, shown beside their field and in the summary on top: what to do, with an example.

# A day that is no day
refused-date = Inscrivez la date dans l’ordre année, mois, jour, comme 2026-11-22

# $start (String) - the start, as a long date
refused-end-before-start = La date de fin doit être postérieure au début, le { $start }

# $start (String) - day of the starting value, as a long date
refused-target-date = La date de la cible doit être postérieure à celle de la valeur de départ, le { $start }

# $low, $high (Number) - the ends of the scale
refused-scale = Choisissez une valeur de { $low } à { $high }

refused-rating-missing = Choisissez une cote ou indiquez que vous ne savez pas encore

refused-rating-state = Une cote est une valeur de 0 à 4 ou « Je ne sais pas encore »

refused-municipality-missing = Inscrivez le nom de votre municipalité

# $given (Number or String) - what was typed
refused-year = Inscrivez l’année en quatre chiffres, comme 2027

# $first (String) - first year of the plan
refused-last-year-before-first = La dernière année doit être { $first } ou plus tard

refused-population = La population doit être un nombre supérieur à zéro, comme 4 000

refused-name-missing = Inscrivez un nom dans au moins une langue

refused-title-missing = Inscrivez un titre dans au moins une langue

refused-category-missing = Choisissez un type de partenaire dans la liste

# Another partner has the same name
refused-partner-there = Un partenaire de ce nom figure déjà au registre. Ouvrez-le ou changez le nom

# $lead (String) - the partner that answers for the issue now
refused-second-lead = { $lead } répond déjà de cet enjeu. Un seul partenaire le peut. Changez d’abord son rôle

refused-money = Inscrivez un montant de zéro ou plus, comme 12 500 $

refused-number = Inscrivez un nombre, comme 1 240 ou 61,5 ; il ne peut être inférieur à zéro

refused-sample = Le nombre de personnes répondantes doit être de 1 ou plus, comme 212

# $baseline (Number) - the starting value
refused-target-equals-baseline = Choisissez une cible différente de la valeur de départ, { $baseline }

# $total (Number) - what the weights add up to
refused-weights = Les cinq poids doivent totaliser 1, par pas de 0,05. Leur total est de { $total }

refused-problem-there = Cet enjeu figure déjà au plan

refused-option-missing = Choisissez une des réponses ou indiquez que vous ne savez pas encore

refused-period = Inscrivez le premier et le dernier jour de la période, comme 2024-01-01 et 2024-12-31

refused-earlier-years = Inscrivez le nombre d’années antérieures de comparaison, comme 3

refused-text-missing = Écrivez une réponse ou indiquez que vous ne savez pas encore

# $longest (Number) - most characters
refused-text-long = Ramenez ce texte à { $longest } caractères

# A question whose answer has no form in this version
refused-answer-kind = Cette version n’a pas de formulaire pour cette réponse. Vous pouvez noter qui la trouvera

refused-path-missing = Choisissez où enregistrer le fichier
