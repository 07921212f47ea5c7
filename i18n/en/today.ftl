# The home of a plan.
today-title = Today
today-draft = This plan is a draft: Nuvolario keeps it, but to have it in a file of your own it must be saved with a name.
today-draft-save = Save as…
today-figures = The figures of the plan
today-steps = Next steps
today-done = done
today-go = Go
today-go-to = Go: { $step }
