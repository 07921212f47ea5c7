# The home of a plan.
today-title = Today
today-draft = This plan is a draft: Nuvolario keeps it, but to have it in a file of your own it must be saved with a name.
today-draft-save = Save as…
today-figures = The figures of the plan
today-steps = Next steps
today-done = done
today-go = Go
today-go-to = Go: { $step }
today-next = The next useful question
today-next-go = Answer
today-waiting = What waits
today-waiting-more = { $count ->
    [one] and one more item
   *[other] and { $count } more items
}
today-waiting-for = for { $name }
today-waiting-late = was due on { $day }
today-waiting-due = by { $day }
today-waiting-changed = to do again: something changed
today-waiting-none = Nothing is due in the next 30 days.
