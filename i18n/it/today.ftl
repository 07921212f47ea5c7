# The home of a plan.
today-title = Oggi
today-draft = Questo piano è una bozza: Nuvolario la conserva, ma per averla in un file tuo va salvata con un nome.
today-draft-save = Salva con nome…
today-figures = Le cifre del piano
today-steps = Prossimi passi
today-done = fatto
today-go = Vai
today-go-to = Vai: { $step }
