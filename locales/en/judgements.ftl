### What the program itself writes into a plan about judgements.

# The reason of an answer or a rating kept from the median of the voices.
# $voices (Number) - how many know; $low, $high (String) - the lowest and the highest of them, such as 1 and 3, or No and Yes
voices-median-reason = { $voices ->
    [one] Median of { $voices } voice, from { $low } to { $high }
   *[other] Median of { $voices } voices, from { $low } to { $high }
}

# The same, when all who know say the same.
# $voices (Number) - how many know; $low, $high (String) - what all of them say
voices-median-same = { $voices ->
    [one] The answer of { $voices } voice: { $low }
   *[other] The same answer from { $voices } voices: { $low }
}
