# Which application goes first, and why.

priority-level = Livello di priorità
priority-grade = { $grade }
priority-rule-wins = { $grade }: { $is }. È il primo livello soddisfatto: { $name }.
priority-rule-rest = Nessuno dei livelli prima è soddisfatto: { $name }.
priority-rule-missing = Manca un grado ({ $grade }): il livello può andare da { $best } a { $worst }.
