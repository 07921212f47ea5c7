# What does not add up yet.
checks-title = Checks
checks-search = Search the checks
checks-count =
    { $count ->
        [0] Nothing to mend
        [one] One thing to mend
       *[other] { $count } things to mend
    }
checks-none = All in order
checks-none-text = Nothing is missing in the plan and nothing contradicts. This page follows every change by itself.
checks-not-found = No check with these words
checks-not-found-text = None of the things to mend contains “{ $text }”.
checks-show-all = Show all
checks-go = Go
checks-go-to = Go to { $name }
checks-more =
    { $count ->
        [one] There is one more thing to mend: you see it when some are mended, or with the search.
       *[other] There are { $count } more things to mend: you see them when some are mended, or with the search.
    }
checks-count-complete =
    { $count ->
        [one] one to complete
       *[other] { $count } to complete
    }
checks-weight-mend = To mend
checks-weight-complete = To complete as you go
checks-show-kind = Show all { $count } of “{ $kind }”
checks-add-person = Add to the people
checks-add-person-of = Add the owner of { $name } to the people
checks-merge-suppliers = Merge here
checks-merge-suppliers-of = Merge the suppliers with the same name into { $name }
checks-not-same = Mark as different
checks-not-same-of = { $name }: mark as different from those that look like it
