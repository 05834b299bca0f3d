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

# A question whose answer is what other pages hold
refused-answer-kind = La réponse à cette question se donne sur une autre page : ouvrez-la d’ici

refused-path-missing = Choisissez où enregistrer le fichier

# An answer of a table or a list without anything in it
refused-answer-empty = Remplissez au moins une ligne ou indiquez que vous ne savez pas encore

# An entry of a list that lost its identity
refused-entry-id = Cette entrée ne se distingue pas des autres. Retirez-la, puis ajoutez-la de nouveau

# $entry (Number) - its place in the list, when it is one; the field is pointed at by the screen
refused-field-missing = Remplissez ce champ ou retirez l’entrée : sans lui, elle ne peut être enregistrée

# $low, $high (String) - the ends, in figures
refused-between = Inscrivez un nombre entier de { $low } à { $high }, comme { $high }

refused-whole = Inscrivez un nombre entier, zéro ou plus, comme 12

# A voice: how many people were heard
refused-people = Inscrivez le nombre de personnes entendues, 1 ou plus, comme 12, ou laissez ce champ vide

# Keeping the median of the voices, when there is none
refused-no-median = Plus de la moitié des voix ne savent pas, ou aucune n’a encore répondu : il n’y a pas de médiane à retenir. Consultez d’autres voix, puis réessayez

refused-evidence-title = Donnez un titre à cette preuve, comme Rapport annuel de la police 2024

refused-grade-reason = Écrivez dans la note pourquoi cette preuve est plus solide que ne le proposent les règles, comme : le service a confirmé la définition par écrit

# An accepted warning
refused-reason-missing = Écrivez pourquoi vous acceptez cet avertissement, dans au moins une langue, comme : le partenaire se joindra en mars

# $path (String) - name of the file
refused-file-type = « { $path } » ne peut pas être ajouté. Enregistrez-le en PDF, puis joignez-le

# $path (String) - name of the file
refused-file-large = « { $path } » dépasse 50 Mo. Conservez plutôt une référence : écrivez dans la note où se trouve le document

# $path (String) - name of the file
refused-file-empty = « { $path } » est vide. Choisissez le fichier qui contient le document
refused-logo-kind = « { $path } » n’est pas une image que ce programme accepte. Enregistrez le logo en PNG ou en JPEG et choisissez-le de nouveau.
refused-logo-large = « { $path } » est trop grand pour un logo : au plus 2 Mo et 4 000 pixels de côté. Réduisez-le et choisissez-le de nouveau.
refused-logo-broken = « { $path } » est abîmé. Exportez de nouveau le logo en PNG ou en JPEG et choisissez ce fichier.
refused-colour = « { $given } » n’est pas une couleur. Écrivez un croisillon et six chiffres ou lettres de A à F, par exemple #1B5E20.
refused-template = Impossible de reprendre les styles de « { $path } ». Choisissez un document Word (.docx ou .dotx) d’au plus 5 Mo, sans macros.
refused-document-language = Ce document n’existe pas en deux colonnes. Choisissez l’anglais ou le français.
refused-document-format = Ce document n’existe pas dans ce format. Choisissez-en un autre.
refused-document-edition = Ce document n’a pas d’édition interne. Choisissez celle à diffuser.
