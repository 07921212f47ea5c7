# Which application goes first, and why.

priority-level = Priority level
priority-grade = { $grade }
priority-rule-wins = { $grade }: { $is }. It is the first level that is satisfied: { $name }.
priority-rule-rest = None of the levels before is satisfied: { $name }.
priority-rule-missing = A grade is missing ({ $grade }): the level may be from { $best } to { $worst }.
