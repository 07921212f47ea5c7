### La prontezza su carta: il rapporto dell'ente e la scheda di un servizio.

readiness-paper-title = Prontezza per il cloud
readiness-paper-sheet-title = Scheda di prontezza
readiness-paper-file-name = Prontezza per il cloud - { $body } - { $day }
readiness-paper-sheet-file-name = Scheda di prontezza - { $service } - { $body } - { $day }

## La prima pagina

readiness-paper-day = Situazione al
readiness-paper-list = Lista di controllo
readiness-paper-list-version = { $title }, versione { $version }
readiness-paper-services = Servizi che contano
readiness-paper-figure = Prontezza
readiness-paper-unofficial = Stima interna, non ufficiale
readiness-paper-completeness = Completezza dei dati
readiness-paper-completeness-help = Quanti fatti sui servizi sono scritti nel piano. Non dice quanto si è pronti.
readiness-paper-known = { $share }, { $known } di { $of }
readiness-paper-note = Documento redatto con Nuvolario a partire da ciò che l'ente ha scritto. La prontezza è il peso delle voci fatte sul peso delle voci che contano: è una stima interna, non ufficiale, e nessun ente terzo la riconosce. I pesi delle voci sono nostri.
readiness-paper-proofs-note = L'impronta SHA-256 serve a ritrovare il file e a vedere se è cambiato. Di una firma si dice se c'è, non se è valida.
readiness-paper-orphans =
    { $count ->
        [one] { $count } risposta riguarda una voce che nessuna lista ha più: è conservata, ma non conta.
       *[other] { $count } risposte riguardano voci che nessuna lista ha più: sono conservate, ma non contano.
    }

## Le fasi

readiness-paper-phases = Le sei fasi
readiness-paper-phase = Fase
readiness-paper-phase-name = { $number }. { $name }
readiness-paper-percent = Pronta al
readiness-paper-items = Voci
readiness-paper-open = Aperte
readiness-paper-returned = Da rifare
readiness-paper-unclear = Da chiarire
readiness-paper-phases-help = Una voce conta una volta per ogni cosa a cui si riferisce: l'ente, un servizio, un applicativo, un contratto. «Da chiarire» sono le voci che contano finché il piano non dice se valgono.
readiness-paper-nothing-holds = Niente la tiene ferma
readiness-paper-phases-alt = Una barra per fase: quante voci sono fatte, quante aperte, quante tengono ferma la fase. I numeri sono nella tabella che segue.
readiness-paper-legend-done = Fatte
readiness-paper-legend-left = Aperte
readiness-paper-legend-held = Aperte che tengono ferma la fase
readiness-paper-phase-free = { $percent }, voci aperte: { $open }. Niente la tiene ferma.
readiness-paper-phase-held =
    { $blocking ->
        [one] { $percent }, voci aperte: { $open }. { $blocking } obbligo la tiene ferma.
       *[other] { $percent }, voci aperte: { $open }. { $blocking } obblighi la tengono ferma.
    }

## Che cosa blocca che cosa

readiness-paper-blocks = Che cosa blocca che cosa
readiness-paper-blocks-intro = Le voci aperte che tengono ferma una fase, e quelle che ne aspettano un'altra. La barra dice quanti servizi riguardano: ciò che si chiede all'ente li riguarda tutti.
readiness-paper-blocks-none = Niente tiene ferma una fase, e niente aspetta.
readiness-paper-blocks-alt = Fase per fase, le voci aperte che la tengono ferma: una barra dice quanti servizi riguardano, una freccia va da una voce a quella che la aspetta. I numeri sono nelle tabelle che seguono.
readiness-paper-blocks-held =
    { $count ->
        [0] nessun servizio è fermo qui
        [one] { $count } servizio fermo
       *[other] { $count } servizi fermi
    }
readiness-paper-blocks-holds = Tiene ferma la fase
readiness-paper-blocks-waits = Non la tiene ferma, ma aspetta o è attesa
readiness-paper-blocks-more =
    { $count ->
        [one] Un'altra voce è nella tabella.
       *[other] Altre { $count } voci sono nella tabella.
    }
readiness-paper-blocks-items = Voci che la tengono ferma
readiness-paper-blocks-services = Servizi tenuti fermi
readiness-paper-blocks-now = Servizi in questa fase
readiness-paper-blocks-concerns = Servizi che riguarda
readiness-paper-blocks-after = La aspettano

## Le prossime domande

readiness-paper-next = Le prossime domande utili
readiness-paper-next-intro = Le risposte che oggi cambierebbero di più la prontezza. Viene prima ciò che tiene ferma una fase.
readiness-paper-next-none = Nessuna domanda in sospeso.
readiness-paper-question = Domanda
readiness-paper-for = Per che cosa
readiness-paper-points = Punti
readiness-paper-holds = tiene ferma la fase
readiness-paper-mandatory = obbligatoria
readiness-paper-more =
    { $count ->
        [one] e un altro
       *[other] e altri { $count }
    }
readiness-paper-body = l'ente
readiness-paper-application = applicativo { $name }
readiness-paper-contract = contratto { $name }

## I servizi per fase

readiness-paper-map = I servizi, fase per fase
readiness-paper-map-intro = Più la cella è scura, più il servizio è pronto. Il punto e il bordo a sinistra segnano una fase tenuta ferma da un obbligo aperto. L'ultima colonna dice quanti dati del servizio sono scritti.
readiness-paper-total = Tutte
readiness-paper-data = Dati

## Nel tempo

readiness-paper-progress = Come è cresciuta
readiness-paper-progress-intro = Quanta parte di ciò che conta oggi era fatta, giorno per giorno. Ciò che nel frattempo è da rifare non c'è.
readiness-paper-progress-none = Finora nessuna voce è fatta: non c'è niente da disegnare.
readiness-paper-progress-months = I giorni sono molti: la tabella riporta l'ultimo di ogni mese.
readiness-paper-progress-alt = Una linea a gradini sale fino a { $percent } il { $day }. I numeri sono nella tabella che segue.
readiness-paper-day-head = Giorno

## Che cosa resta da fare

readiness-paper-todo = Voci obbligatorie aperte
readiness-paper-todo-intro = Per ogni voce, le cose per cui è ancora aperta.
readiness-paper-todo-none = Nessuna voce obbligatoria è aperta.
readiness-paper-item = Voce
readiness-paper-again = Da rifare

## Le competenze

readiness-paper-skills = Competenze
readiness-paper-skills-intro = Che cosa chiedono le strategie scelte, da 0 (non serve) a 5 (esperto), e che livello si dà l'ente. Di più strategie conta la più esigente.
readiness-paper-skills-none = Finché nessun servizio ha una strategia non si sa quali competenze servono.
readiness-paper-skills-alt = Un radar confronta il livello che l'ente si dà con quello che serve. I numeri sono nella tabella che segue.
readiness-paper-skill = Competenza
readiness-paper-needed = Serve
readiness-paper-assessed = Oggi
readiness-paper-missing = Manca
readiness-paper-covered-by = Chi la copre

## Le prove

readiness-paper-proofs = Indice delle prove
readiness-paper-proofs-intro = I file conservati nel piano, con l'inizio della loro impronta.
readiness-paper-proofs-none = Nel piano non c'è nessuna prova.
readiness-paper-file = File
readiness-paper-proves = Che cosa prova
readiness-paper-expires = Scade
readiness-paper-state = Stato
readiness-paper-proof-counts = Vale
readiness-paper-proof-expired = Scaduta
readiness-paper-proof-replaced = Sostituita

## Le decisioni

readiness-paper-decisions = Registro delle decisioni
readiness-paper-decisions-intro = Che cosa è stato scelto, da chi e perché.
readiness-paper-decisions-none = Nessuna decisione registrata.
readiness-paper-chosen = Scelta
readiness-paper-who = Chi
readiness-paper-proposed-by = proposta: { $value }
readiness-paper-runner-up = seconda: { $value }

## Gli allegati

readiness-paper-why = Da dove viene la cifra
readiness-paper-sources = Fonti e certezza

## La scheda di un servizio

readiness-paper-now = Fase in cui si trova
readiness-paper-not-counted = Questo servizio non è erogato: non conta per la prontezza.
readiness-paper-about = Il servizio
readiness-paper-strategy = Come si sposta
readiness-paper-strategies = Le sei strategie
readiness-paper-strategies-intro = Come stanno le strategie per questo servizio, e perché. L'ordine è nostro, non ufficiale: a scegliere è una persona.
readiness-paper-strategy-name = Strategia
readiness-paper-strategy-why = Che cosa dicono i dati
readiness-paper-strategy-chosen = scelta
readiness-paper-strategy-proposed = proposta
readiness-paper-strategy-second = seconda proposta
readiness-paper-strategy-blocks = La esclude
readiness-paper-strategy-supports = A favore
readiness-paper-strategy-against = Contro
readiness-paper-strategy-missing = Non si sa
readiness-paper-contract-until = { $name } (fino al { $day })
readiness-paper-said = Che cosa si sa
readiness-paper-said-note = Nota
readiness-paper-not-applicable-because = Non si applica perché
readiness-paper-responsible = Se ne occupa
readiness-paper-due = Entro il
readiness-paper-late = Doveva essere fatta entro il
readiness-paper-done-on = Fatta il
readiness-paper-again-on = Torna il
readiness-paper-again-because = Da rifare perché
readiness-paper-returned-time = è passato il suo tempo il { $day } ({ $recurrence })
readiness-paper-returned-change = è cambiato qualcosa: { $facts }
readiness-paper-returned-proof = nessuna prova vale più
readiness-paper-proof = Prova
readiness-paper-inherited = Risposta ereditata da
readiness-paper-waits = Prima vanno fatte
readiness-paper-because-head = Perché vale
readiness-paper-because = { $tags }
readiness-paper-because-unknown = Finché non si sa se: { $tags }
readiness-paper-because-not = Non è vero che: { $tags }
readiness-paper-left-out = Voci che qui non contano
readiness-paper-left-out-intro = Le loro condizioni non sono vere per questo servizio.
