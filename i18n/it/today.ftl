# The home of a plan.
today-title = Oggi
today-draft = Questo piano è una bozza: Nuvolario la conserva, ma per averla in un file tuo va salvata con un nome.
today-draft-save = Salva con nome…
today-figures = Le cifre del piano
today-steps = Prossimi passi
today-done = fatto
today-go = Vai
today-go-to = Vai: { $step }
today-next = La prossima domanda utile
today-next-go = Rispondi
today-waiting = Che cosa aspetta
today-waiting-more = { $count ->
    [one] e un'altra voce
   *[other] e altre { $count } voci
}
today-waiting-for = per { $name }
today-waiting-late = scaduta il { $day }
today-waiting-due = entro il { $day }
today-waiting-changed = da rifare: è cambiato qualcosa
today-waiting-none = Nei prossimi 30 giorni non scade nulla.
