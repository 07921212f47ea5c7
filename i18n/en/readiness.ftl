### Readiness: the checklists, the proofs, and how ready one is.

readiness-body = Readiness of the body
readiness-service = Readiness of { $name }
readiness-rule-share = { $done } points done of { $applicable } that count, rounded down
readiness-phase = Phase { $phase }, { $name }
readiness-phase-held = Phase { $phase }, { $name }: held up by { $blocking ->
    [one] { $blocking } duty
   *[other] { $blocking } duties
}
readiness-count-items = Items that count
readiness-count-open = Of these, not done yet
readiness-count-unclear = Count until it is clear whether they apply
readiness-count-returned = Were done and have to be done again
readiness-forgotten = answer taken back
readiness-noted = noted
