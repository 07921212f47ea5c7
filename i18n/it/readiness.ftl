### Prontezza: le liste di controllo, le prove, e quanto si è pronti.

readiness-body = Prontezza dell'ente
readiness-service = Prontezza di { $name }
readiness-rule-share = { $done } punti fatti su { $applicable } che contano, arrotondato per difetto
readiness-phase = Fase { $phase }, { $name }
readiness-phase-held = Fase { $phase }, { $name }: { $blocking ->
    [one] { $blocking } obbligo la tiene ferma
   *[other] { $blocking } obblighi la tengono ferma
}
readiness-count-items = Voci che contano
readiness-count-open = Di queste, non ancora fatte
readiness-count-unclear = Contano finché non si chiarisce se valgono
readiness-count-returned = Erano fatte e sono da rifare
readiness-forgotten = risposta tolta
readiness-noted = annotata

## La pagina

readiness-title = Prontezza
readiness-tab-overview = Quadro
readiness-tab-map = Servizi per fase
readiness-tab-sheets = Schede di assessment
readiness-tab-priorities = Priorità
readiness-tab-skills = Competenze
readiness-tab-lists = Elenchi
readiness-tab-proofs = Prove
readiness-loading = Leggo…
readiness-formula = peso del fatto diviso peso di ciò che conta · stima interna, non ufficiale
readiness-of-points = { $done } punti su { $applicable }
readiness-known = Dati noti
readiness-known-help = Il piano sa { $known } cose su { $of } che servono dei suoi servizi: ufficio, classe, dati, applicativi, contratti… Dice quanto è compilato il piano, non quanto si è pronti.
readiness-empty = Qui si vedrà quanto si è pronti
readiness-empty-text = Per ogni servizio il programma mette in fila ciò che va fatto o provato, in sei fasi, e dice che cosa rispondere per primo. Si comincia dall’elenco dei servizi.
readiness-empty-go = Vai ai servizi
readiness-orphans =
    { $count ->
        [one] Una risposta riguarda una voce che non è più in nessun elenco: resta nel piano, ma non conta.
       *[other] { $count } risposte riguardano voci che non sono più in nessun elenco: restano nel piano, ma non contano.
    }
readiness-orphans-show = Quali sono
readiness-list-changed = L’elenco delle voci è cambiato da quando si è cominciato a rispondere. Nuove: { $added }; tolte: { $removed }; cambiate: { $changed }. Le risposte già date restano.
readiness-list-details = Che cosa è cambiato
readiness-list-added = Voci nuove
readiness-list-removed = Voci tolte
readiness-list-altered = Voci cambiate
readiness-list-before = Prima: { $text }
readiness-list-rules = Stesse parole; è cambiato a chi si chiede, quanto pesa o la fonte.

readiness-next = La prossima domanda utile
readiness-next-field = Manca un dato: { $field }
readiness-next-for = Per: { $names }
readiness-next-names-more =
    { $more ->
        [one] { $names } e un’altra
       *[other] { $names } e altre { $more }
    }
readiness-next-weighs = Vale il { $share } % di tutto ciò che conta
readiness-next-decides = Decide se conta il { $share } % di tutto
readiness-next-go-item = Rispondi
readiness-next-go-field = Vai al dato

readiness-phases = Le sei fasi
readiness-column-phase = Fase
readiness-column-bar = Quota disegnata
readiness-column-share = Pronto
readiness-column-open = Da fare
readiness-column-holds = Che cosa la tiene ferma
readiness-open-of = { $open } su { $items }
readiness-open-items = { $open } da fare su { $items }
readiness-held-by =
    { $count ->
        [one] 1 obbligo la tiene ferma
       *[other] { $count } obblighi la tengono ferma
    }
readiness-held-by-none = niente
readiness-blocks-table = Mostra i numeri in tabella
readiness-blocks-item = Voce
readiness-blocks-how = Che effetto ha
readiness-held-show = Vedi i servizi
readiness-held-show-of = Vedi i servizi con la fase { $phase }, { $name }, ferma

readiness-progress = Il cammino fin qui
readiness-progress-none = La linea comincia con la prima voce fatta.
readiness-progress-said = Linea a gradini dal { $first } a oggi; oggi { $last }. I valori sono nella tabella qui sotto.
readiness-progress-table = La tabella dietro il disegno
readiness-progress-day = Giorno
readiness-progress-share = Pronto
readiness-progress-help = Ciò che oggi risulta fatto, al giorno in cui fu segnato, diviso ciò che conta oggi.

readiness-map-title = Servizi per fase
readiness-map-service = Servizio
readiness-map-all = In tutto
readiness-map-search = Cerca un servizio
readiness-map-held = Con la fase ferma
readiness-map-held-any = Tutti i servizi
readiness-map-count =
    { $count ->
        [one] Un servizio
       *[other] { $count } servizi
    }
readiness-map-sort = Ordina per: { $name }
readiness-map-legend = tinta più piena, barra più lunga: più pronto ·
readiness-map-legend-held = obblighi che tengono ferma la fase
readiness-map-none = Nessun servizio così
readiness-map-none-text = Con queste lettere, o con questa fase ferma, non ce n’è.
readiness-map-show-all = Mostra tutti
readiness-map-help = Frecce: da una casella all’altra. Invio: apre il servizio a quella fase. Nella riga dei titoli, Invio ordina.

readiness-back = Indietro
readiness-back-key = Indietro (Esc)
readiness-stage = È alla fase { $phase }, { $name }.
readiness-stage-none = Nessun obbligo tiene ferma una fase.
readiness-print-sheet = Scheda di prontezza (PDF)
readiness-open-record = Apri la scheda del servizio
readiness-not-counted = Questo servizio non conta
readiness-not-counted-text = L’ente non lo eroga, quindi non gli si chiede nulla. Se non è così, cambia «Chi lo eroga» nella sua scheda.
readiness-of-service = Prontezza
readiness-filter = Quali voci
readiness-filter-all = Tutte
readiness-filter-open = Solo da fare
readiness-filter-blocking = Solo ciò che tiene fermi
readiness-keys = ↑ ↓ fra le voci · 1 da fare · 2 in corso · 3 fatto · 4 non applicabile
readiness-key-states = segna la voce: da fare, in corso, fatto, non applicabile
readiness-key-items = voce precedente, successiva
readiness-key-among = fra i quattro stati; Spazio sceglie
readiness-key-neighbours = servizio precedente, successivo
readiness-key-space = Spazio
readiness-key-shift = Maiusc+↑ ↓
readiness-key-choose = sceglie la riga, o la toglie (una voce per tutti)
readiness-key-range = sceglie un tratto di righe
readiness-key-all = sceglie tutte le righe
readiness-key-open = apre ciò che è sotto il cursore
readiness-part-body = L’ente (vale per tutti i servizi)
readiness-part-service = Il servizio: { $name }
readiness-part-application = L’applicativo: { $name }
readiness-part-contract = Il contratto: { $name }
readiness-kind-body = ente
readiness-kind-service = servizio
readiness-kind-application = applicativo
readiness-kind-contract = contratto
readiness-for-all-of = Rispondi per tutti i servizi di questo applicativo
readiness-template-title = Per tutti i servizi di { $name }
readiness-template-help = Ciò che si dice qui vale per ogni servizio di cui { $name } è l’applicativo principale, finché non si risponde diversamente per uno di loro.
readiness-phase-nothing = In questa fase non si chiede nulla.
readiness-phase-none-left = In questa fase non resta nulla da mostrare.
readiness-idle =
    { $count ->
        [one] Una voce non vale qui
       *[other] { $count } voci non valgono qui
    }
readiness-idle-why = Varrebbe per: { $tags }

readiness-mandatory = Obbligo
readiness-recommended = Consigliata
readiness-blocks = tiene ferma la fase
readiness-weight = peso { $weight }
readiness-unclear = da chiarire
readiness-as = come { $name }
readiness-as-help = La risposta è quella di { $name }.
readiness-otherwise = Rispondi diversamente qui
readiness-own-help = Qui si è risposto diversamente da { $name }.
readiness-inherit-again = Torna alla risposta ereditata
readiness-by = entro il { $day }
readiness-late = era per il { $day }
readiness-comes-back = torna il { $day }
readiness-proofs =
    { $count ->
        [one] una prova
       *[other] { $count } prove
    }
readiness-waits = Prima vanno fatte: { $items }
readiness-refused = { $state }: { $problem }
readiness-waiting = Con una nota diventa: { $state }.
readiness-waiting-proof = Con una prova o una nota diventa: { $state }.
readiness-leave-as-it-was = Lascia com’era
readiness-note = Nota
readiness-note-hint = Dove sta la prova, oppure perché non vale.
readiness-responsible = Responsabile
readiness-due = Entro il
readiness-why-it-matters = Perché conta
readiness-evidence = Che cosa lo prova
readiness-verify = Come si controlla
readiness-counts-why = Vale qui perché
readiness-counts-unclear = Da chiarire se
readiness-counts-for = Vale per
readiness-clear-up = Vai al dato
readiness-answered = Risposto il
readiness-everywhere = Tutti quelli a cui si chiede
readiness-returned-time = Era fatta; dal { $day } va rifatta, perché il suo tempo è passato.
readiness-returned-change = Era fatta, ma da allora è cambiato: { $facts }. Va riguardata.
readiness-returned-proof = Era fatta, ma nessuna prova vale più.
readiness-fact-data-class = la classe dei dati
readiness-fact-provision = chi eroga il servizio
readiness-fact-personal-data = i dati personali
readiness-fact-strategy = la strategia
readiness-fact-destination = che cosa diventa
readiness-fact-mode = la modalità
readiness-fact-product = il prodotto
readiness-fact-supplier = il fornitore
readiness-fact-applications = gli applicativi
readiness-fact-contracts = i contratti
readiness-fact-services = i servizi
readiness-fact-qualification = la qualificazione
readiness-fact-version = la versione
readiness-fact-origin = dove sta oggi
readiness-fact-rtd = il responsabile per la transizione digitale

readiness-item-about = Perché conta, che cosa la prova, da dove viene
readiness-item-search = Cerca fra questi
readiness-item-all = Scegli tutti
readiness-item-none = Togli la scelta
readiness-item-count =
    { $count ->
        [one] Si chiede a uno solo
       *[other] Si chiede a { $count }
    }{ $chosen ->
        [0] { "" }
        [one] , uno scelto
       *[other] , { $chosen } scelti
    }
readiness-item-nothing = Niente da mostrare
readiness-item-nothing-text = Questa voce non si chiede a nulla con questo nome, o è già fatta ovunque.
readiness-item-name = A chi si chiede
readiness-item-state = A che punto è
readiness-item-list = A chi si chiede questa voce
readiness-item-idle = non vale qui
readiness-item-again = da rifare
readiness-item-keys = Spazio sceglie la riga · Maiusc+↑ ↓ un tratto · Ctrl+A tutte · 1, 2, 3, 4 rispondono · Invio apre
readiness-item-answer =
    { $count ->
        [0] Scegli a chi rispondere, poi di’ a che punto è
        [one] La stessa risposta per uno scelto
       *[other] La stessa risposta per { $count } scelti
    }
readiness-item-note = La stessa nota per tutti
readiness-item-details-only = Scrivi solo nota, responsabile e data
readiness-item-kept =
    { $count ->
        [0] Nessuna risposta tenuta
        [one] Una risposta tenuta
       *[other] { $count } risposte tenute
    }{ $refused ->
        [0] .
        [one] ; una no:
       *[other] ; { $refused } no:
    }
readiness-item-more = e altre { $count }

readiness-lists-search = Cerca una voce
readiness-lists-count =
    { $count ->
        [one] Una voce
       *[other] { $count } voci
    }
readiness-lists-none = Nessuna voce così
readiness-lists-none-text = Con queste lettere non ce n’è nessuna.
readiness-list-version = versione { $version }
readiness-help = Quanto si è pronti: il peso di ciò che è fatto diviso il peso di ciò che conta, per l’ente, per servizio e per fase. È una stima interna, non ufficiale. Apri un servizio per rispondere alle sue voci, oppure una voce per rispondere per molti in una volta.
readiness-list-choose-title = Scegli la lista da portare dentro
readiness-list-save-title = Salva la lista
