### Formes des dates, des heures et des listes, partout où il y en a.

# Noms des mois
format-month-1 = janvier
format-month-2 = février
format-month-3 = mars
format-month-4 = avril
format-month-5 = mai
format-month-6 = juin
format-month-7 = juillet
format-month-8 = août
format-month-9 = septembre
format-month-10 = octobre
format-month-11 = novembre
format-month-12 = décembre

# Date complète dans une phrase
format-first-day = 1er
format-long-date = { $day } { $month } { $year }

# Heure du jour
format-time-morning = { $hour } h { $minute }
format-time-afternoon = { $hour } h { $minute }

# Fin d’une liste : tout ce qui précède, puis le dernier élément
format-list = { $before } et { $last }

# À la place d’une valeur qui n’est pas un nombre
format-no-number = non disponible
