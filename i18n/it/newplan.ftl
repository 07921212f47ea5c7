# A new plan, in four steps.
newplan-steps = I quattro passi
newplan-step-body = Ente
newplan-step-services = Servizi
newplan-step-triage = Come sono erogati
newplan-step-ready = Pronto
newplan-title-body = Per quale ente è il piano?
newplan-title-services = Quali servizi ha l’ente?
newplan-title-triage = Come è erogato ogni servizio?
newplan-title-ready = Il piano è pronto
newplan-next = Avanti: { $step }
newplan-back = Indietro
newplan-leave = Lascia per ora
newplan-restart = Ricomincia da capo
newplan-create = Crea il piano
newplan-kind = Tipo di ente
newplan-body-name = Nome dell’ente
newplan-body-hint = Bastano le prime lettere; accenti e maiuscole non contano. Scegli con le frecce e Invio.
newplan-bodies = Enti trovati
newplan-bodies-found =
    { $count ->
        [0] Nessun ente trovato
        [one] Un ente trovato
       *[other] { $count } enti trovati
    }
newplan-bodies-none = Nessun ente di tipo «{ $kind }» si chiama «{ $text }». Prova con una parte del nome, oppure controlla il tipo di ente qui sopra.
newplan-band = Fascia { $band }
newplan-unknown-help = Dove c’è un trattino il dato non è nelle fonti pubbliche che usiamo: si può andare avanti lo stesso.
newplan-body-continue = È il mio ente: vai ai servizi
newplan-services-what = Sono già spuntati i servizi che un ente di questo tipo e grandezza ha di solito. Togli quelli che non ci sono, aggiungi gli altri.
newplan-services-search = Cerca un servizio
newplan-services-count =
    { $count ->
        [one] un servizio scelto
       *[other] { $count } servizi scelti
    }
newplan-services-found =
    { $count ->
        [one] uno trovato
       *[other] { $count } trovati
    }
newplan-services-rare =
    { $count ->
        [one] un altro, più raro, si trova con la ricerca
       *[other] altri { $count }, più rari, si trovano con la ricerca
    }
newplan-services-none = Nessun servizio con queste parole
newplan-services-none-text = Il catalogo non ha servizi che contengono «{ $text }». Se l’ente ne ha uno suo, lo aggiungi dopo, dalla pagina Servizi.
newplan-services-show-all = Mostra tutti
newplan-area-all = Tutti
newplan-area-all-of = Tutti: { $area }
newplan-area-none = Nessuno
newplan-area-none-of = Nessuno: { $area }
newplan-triage-what = Per ogni servizio premi 1, 2, 3 o 4: la scelta è presa e si passa al successivo. Le frecce su e giù si muovono senza scegliere.
newplan-triage-search = Filtra i servizi
newplan-triage-counts = Quanti servizi, per modo di erogazione
newplan-triage-none-text = Nessuno dei servizi scelti contiene «{ $text }».
newplan-triage-empty = Nessun servizio scelto
newplan-triage-empty-text = Torna al passo precedente e spunta i servizi dell’ente. Puoi anche andare avanti e aggiungerli dopo.
newplan-ready-services = Servizi nel piano
newplan-ready-what = Il piano nasce come bozza, già conservata da Nuvolario. Poi potrai salvarlo in un file tuo con «Salva con nome…».
newplan-name = Nome del piano
newplan-name-default = Piano { $year }
newplan-name-hint = Serve a riconoscerlo, per esempio «Piano 2026».
newplan-name-missing = Scrivi un nome per il piano.
newplan-union-name = Nome dell’Unione
newplan-union-hint = Le Unioni di Comuni non sono in un elenco aperto: scrivi il nome per intero.
newplan-union-take = Usa questo nome
