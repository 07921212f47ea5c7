# The grants of the plan and the simulation of the calls.
funding-title = Finanziamenti
funding-lines = Finanziamenti del piano
funding-lines-none = Il piano non ha ancora finanziamenti. Prova un avviso qui sotto e registralo.
funding-untitled = Finanziamento senza nome
funding-column-title = Finanziamento
funding-column-state = Stato
funding-column-services = Servizi
funding-column-amount = Importo
funding-column-computed = Ricalcolato
funding-column-difference = Differenza
funding-simulation = Simulazione
funding-call = Avviso
funding-call-closed = { $title } (chiuso il { $day })
funding-calls-none = Nessuno degli avvisi nei dati di riferimento è rivolto a enti di questo tipo.
funding-closed = Avviso chiuso il { $day }: è una simulazione. L’importo è quello che le regole dell’avviso darebbero ai servizi di oggi.
funding-closed-on = chiuso il { $day }
funding-amount = Contributo calcolato
funding-amount-simulated = Contributo simulato
funding-counted =
    { $count ->
        [0] nessun servizio conteggiato
        [one] un servizio conteggiato
       *[other] { $count } servizi conteggiati
    }
funding-allocated = dotazione dell’avviso { $amount }
funding-register = Registra nel piano
funding-services = Servizi del piano e loro esito con questo avviso
funding-services-none = Il piano non ha servizi
funding-services-none-text = Aggiungi i servizi e di’ come passano al cloud: qui vedrai quali rientrano nell’avviso.
funding-services-go = Vai ai servizi
funding-services-more =
    { $count ->
        [one] Mostra un altro servizio
       *[other] Mostra altri { $count } servizi
    }
funding-column-service = Servizio
funding-column-move = Da dove → a dove
funding-column-mode = Modalità
funding-column-verdict = Esito
funding-column-reason = Perché
funding-recomputed = Ricalcolato dalle regole dell’avviso:
funding-recomputed-none = Questo finanziamento non ha un avviso nei dati di riferimento: l’importo non si può ricalcolare.
funding-field-amount-hint = Quello del decreto o della domanda, in euro.
funding-field-cup-hint = Codice unico di progetto.
funding-line-services =
    { $count ->
        [one] Un servizio in questo finanziamento.
       *[other] { $count } servizi in questo finanziamento.
    }
funding-unsaved = Qualche campo è da correggere: il resto è salvato.
funding-remove = Elimina
funding-read-only = Sola lettura: qui non si può modificare.
