### Forms of dates, times and lists, wherever one is shown.

# Names of months
format-month-1 = January
format-month-2 = February
format-month-3 = March
format-month-4 = April
format-month-5 = May
format-month-6 = June
format-month-7 = July
format-month-8 = August
format-month-9 = September
format-month-10 = October
format-month-11 = November
format-month-12 = December

# A whole date in a sentence
format-first-day = 1
format-long-date = { $month } { $day }, { $year }

# A time of day
format-time-morning = { $hour }:{ $minute } a.m.
format-time-afternoon = { $hour }:{ $minute } p.m.

# The end of a list: everything before, then the last
format-list = { $before } and { $last }

# In place of a value that is no number
format-no-number = not available
