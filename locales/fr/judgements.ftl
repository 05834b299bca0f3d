### What the program itself writes into a plan about judgements.

# The reason of an answer or a rating kept from the median of the voices.
# $voices (Number) - how many know; $low, $high (String) - the lowest and the highest of them, such as 1 and 3, or Non and Oui
voices-median-reason = { $voices ->
    [one] Médiane de { $voices } voix, de { $low } à { $high }
   *[other] Médiane de { $voices } voix, de { $low } à { $high }
}

# The same, when all who know say the same.
# $voices (Number) - how many know; $low, $high (String) - what all of them say
voices-median-same = { $voices ->
    [one] Réponse de { $voices } voix : { $low }
   *[other] Même réponse de { $voices } voix : { $low }
}
