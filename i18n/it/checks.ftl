# What does not add up yet.
checks-title = Controlli
checks-search = Cerca nei controlli
checks-count =
    { $count ->
        [0] Niente da sistemare
        [one] Una cosa da sistemare
       *[other] { $count } cose da sistemare
    }
checks-none = Tutto a posto
checks-none-text = Nel piano non manca nulla e non ci sono contraddizioni. Questa pagina si aggiorna da sola a ogni modifica.
checks-not-found = Nessun controllo con queste parole
checks-not-found-text = Nessuna delle cose da sistemare contiene «{ $text }».
checks-show-all = Mostra tutto
checks-go = Vai
checks-go-to = Vai a { $name }
checks-more =
    { $count ->
        [one] C’è un’altra cosa da sistemare: la vedi quando ne hai sistemata qualcuna, o con la ricerca.
       *[other] Ci sono altre { $count } cose da sistemare: le vedi quando ne hai sistemata qualcuna, o con la ricerca.
    }
checks-count-complete =
    { $count ->
        [one] una da completare
       *[other] { $count } da completare
    }
checks-weight-mend = Da sistemare
checks-weight-complete = Da completare strada facendo
checks-show-kind = Mostra tutti i { $count } di «{ $kind }»
checks-add-person = Aggiungi alle persone
checks-add-person-of = Aggiungi alle persone il responsabile di { $name }
checks-merge-suppliers = Unisci qui
checks-merge-suppliers-of = Unisci in { $name } i fornitori con lo stesso nome
checks-not-same = Segna come diversi
checks-not-same-of = { $name }: segna come diverso da quelli a cui somiglia
