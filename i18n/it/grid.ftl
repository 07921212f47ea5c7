# Le griglie: celle, colonne, filtri, viste, ciò che viene rifiutato.
grid-unnamed = (senza nome)
grid-new-record = nuova riga
grid-nothing = (niente)
grid-empty-value = (vuoto)
grid-loading = Leggo le righe…
grid-link-role = { $name } ({ $role })
grid-create = Crea «{ $name }»
grid-open = Apri la scheda: { $name }
grid-open-key = Apri la scheda (Alt+Invio)
grid-role-of = Ruolo di { $name }
grid-drop = Togli { $name }
grid-pick-add = Aggiungi…
grid-editing = { $field }, { $name }
grid-clipboard = Appunti della griglia
grid-heading-help = { $name }. Clic: ordina. Maiusc+clic: ordina anche per questa colonna.
grid-filtered = filtrata
grid-fill-help = Trascina in basso per riempire
grid-menu = Che cosa fare con le celle scelte
grid-column-menu = Azioni per la colonna { $name }

grid-action-open = Apri la scheda
grid-action-edit = Modifica la cella
grid-action-copy = Copia
grid-action-copy-headings = Copia con le intestazioni
grid-action-cut = Taglia
grid-action-paste = Incolla
grid-action-clear = Svuota le celle
grid-action-fill = Riempi in basso
grid-action-set = Stesso valore in tutte le celle scelte
grid-action-add = Nuova riga
grid-action-remove = Elimina le righe scelte
grid-action-row = Scegli la riga intera
grid-action-tick = Aggiungi la riga alla scelta, o toglila
grid-action-column = Scegli la colonna intera
grid-action-all = Scegli tutto
grid-key-open = Alt+Invio
grid-key-copy-headings = Ctrl+Maiusc+C
grid-key-clear = Canc
grid-key-set = Ctrl+Invio
grid-key-remove = Ctrl+Canc
grid-key-row = Maiusc+Spazio
grid-key-tick = Ctrl+Maiusc+Spazio
grid-key-column = Ctrl+Spazio
grid-key-enter = Invio
grid-key-sort-more = Maiusc+Invio
grid-key-wider = Alt+Maiusc+→
grid-key-narrower = Alt+Maiusc+←

grid-column-up = Ordine crescente (A–Z, 1–9)
grid-column-down = Ordine decrescente (Z–A, 9–1)
grid-column-more = Ordina anche per questa colonna
grid-column-unsorted = Torna all’ordine di inserimento
grid-column-filter = Filtra per valore…
grid-column-group = Raggruppa per questa colonna
grid-column-ungroup = Togli i gruppi
grid-column-freeze = Blocca a sinistra
grid-column-unfreeze = Sblocca
grid-column-wider = Più larga
grid-column-narrower = Più stretta
grid-column-hide = Nascondi la colonna

grid-filter-title = Filtra: { $name }
grid-filter-search = Cerca fra i valori
grid-filter-all = Tutti i valori
grid-filter-all-found = Tutti quelli trovati
grid-filter-none = Nessun valore con queste lettere.
grid-filter-more = Ce ne sono altri { $count }: scrivi qualche lettera per trovarli.
grid-filter-clear = Togli il filtro
grid-filter-apply = Filtra
grid-unfilter = Togli il filtro: { $name }
grid-values =
    { $count ->
        [one] un valore
       *[other] { $count } valori
    }
grid-grouped = Gruppi: { $name }

grid-columns = Colonne…
grid-columns-title = Scegli le colonne
grid-columns-help = Spunta le colonne da mostrare. Alt+↑ e Alt+↓ le spostano.
grid-columns-own = aggiunta da voi
grid-columns-up = Sposta su: { $name }
grid-columns-down = Sposta giù: { $name }
grid-columns-moved = { $name }: posto { $place } di { $count }
grid-columns-usual = Quelle solite
grid-columns-apply = Mostra queste

grid-own-new = Nuova colonna…
grid-own-edit = Cambia nome o valori della colonna…
grid-own-remove = Elimina la colonna e ciò che contiene
grid-own-change = Colonna «{ $name }»
grid-own-name = Nome della colonna
grid-own-kind = Che cosa contiene
grid-own-kind-text = Testo
grid-own-kind-number = Numero
grid-own-kind-money = Importo in euro
grid-own-kind-day = Data
grid-own-kind-flag = Sì o no
grid-own-kind-choice = Una scelta da un elenco
grid-own-choices = Le scelte
grid-own-choices-hint = Una per riga.
grid-own-add = Aggiungi la colonna
grid-own-save = Salva

grid-view = Vista: { $name }
grid-view-help = Viste: colonne, filtri e ordine con un nome
grid-view-all = Tutti
grid-view-keep = Conserva questa vista…
grid-view-remove = Elimina la vista «{ $name }»
grid-view-save-title = Conserva questa vista
grid-view-name = Nome della vista
grid-view-hint = Conserva colonne, filtri, ordine e gruppi di adesso. Resta nel piano.
grid-view-taken = Una vista con questo nome c’è già: prende l’aspetto di adesso.
grid-view-save = Conserva
grid-view-replace = Sostituisci

grid-paste-title = Incolla le celle
grid-paste-help = Da questo menu gli appunti non si possono leggere. Premi Ctrl+V qui sotto.
grid-copy-title = Copia le celle
grid-copy-help = Da qui gli appunti non si possono scrivere. Il testo è già scelto: premi Ctrl+C.

grid-refused =
    { $count ->
        [one] una cella rifiutata
       *[other] { $count } celle rifiutate
    }
grid-refused-title =
    { $count ->
        [one] Una cella rifiutata
       *[other] { $count } celle rifiutate
    }
grid-refused-help = Nel piano resta ciò che c’era. Vai alla cella per correggerla, oppure lasciala com’è.
grid-refused-where = Dove
grid-refused-what = Che cosa c’era scritto
grid-refused-why = Perché no
grid-refused-line = riga { $line }
grid-refused-forget = Lascia tutto com’era
grid-refused-previous = Rifiutata precedente
grid-refused-next = Rifiutata successiva

grid-said-ticked =
    { $count ->
        [one] Riga aggiunta alla scelta.
       *[other] { $count } righe aggiunte alla scelta.
    }
grid-said-unticked =
    { $count ->
        [one] Riga tolta dalla scelta.
       *[other] { $count } righe tolte dalla scelta.
    }
grid-said-copied =
    { $count ->
        [one] Una cella copiata.
       *[other] { $count } celle copiate.
    }
grid-said-pasted =
    { $count ->
        [one] Una cella incollata.
       *[other] { $count } celle incollate.
    }
grid-said-set =
    { $count ->
        [one] Una cella cambiata.
       *[other] { $count } celle cambiate.
    }
grid-said-cleared =
    { $count ->
        [one] Una cella svuotata.
       *[other] { $count } celle svuotate.
    }
grid-said-filled =
    { $count ->
        [one] Una cella riempita.
       *[other] { $count } celle riempite.
    }
grid-said-added =
    { $count ->
        [one] Una riga aggiunta.
       *[other] { $count } righe aggiunte.
    }
grid-said-added-hidden = Riga aggiunta. I filtri di adesso non la mostrano.
grid-said-removed =
    { $count ->
        [one] Una riga eliminata. Ctrl+Z la riporta.
       *[other] { $count } righe eliminate. Ctrl+Z le riporta.
    }
grid-said-refused =
    { $count ->
        [one] Una rifiutata.
       *[other] { $count } rifiutate.
    }
grid-said-linked = Creati: { $names }.
grid-said-linked-more = Creati: { $names } e altri { $count }.
grid-said-computed = Questa colonna è calcolata: non si scrive.
grid-said-view = Vista conservata: { $name }.
grid-said-view-removed = Vista eliminata: { $name }.
grid-said-column = Colonna salvata: { $name }.
grid-said-column-removed = Colonna eliminata: { $name }. Ctrl+Z la riporta.

grid-ticked =
    { $count ->
        [one] Una riga scelta
       *[other] { $count } righe scelte
    }
grid-sum-filled = Celle piene: { $count }
grid-sum-sum = Somma: { $sum }
grid-sum-average = Media: { $average }

grid-none-clear = Togli ricerca e filtri
grid-none-search = Ricerca: «{ $text }»
grid-none-filter = { $name }: { $count ->
    [one] un valore scelto
   *[other] { $count } valori scelti
}
grid-none-services = Nessun servizio da mostrare
grid-none-applications = Nessun applicativo da mostrare
grid-none-suppliers = Nessun fornitore da mostrare
grid-none-contracts = Nessun contratto da mostrare
grid-none-assets = Nessuna macchina da mostrare
grid-none-people = Nessuna persona da mostrare
grid-none-skills = Nessuna competenza da mostrare
grid-none-costs = Nessuna voce di costo da mostrare
grid-none-invoices = Nessuna fattura da mostrare

grid-search-services = Cerca nei servizi
grid-search-applications = Cerca negli applicativi
grid-search-suppliers = Cerca nei fornitori
grid-search-contracts = Cerca nei contratti
grid-search-assets = Cerca nelle macchine
grid-search-people = Cerca nelle persone
grid-search-skills = Cerca nelle competenze
grid-search-costs = Cerca nelle voci di costo
grid-search-invoices = Cerca nelle fatture

grid-add-services = Scrivi qui per aggiungere un servizio
grid-add-applications = Scrivi qui per aggiungere un applicativo
grid-add-suppliers = Scrivi qui per aggiungere un fornitore
grid-add-contracts = Scrivi qui per aggiungere un contratto
grid-add-assets = Scrivi qui per aggiungere una macchina
grid-add-people = Scrivi qui per aggiungere una persona
grid-add-skills = Scrivi qui per aggiungere una competenza
grid-add-costs = Scrivi qui per aggiungere una voce di costo
grid-add-invoices = Scrivi qui per aggiungere una fattura

grid-count-services =
    { $count ->
        [one] un servizio
       *[other] { $count } servizi
    }
grid-count-applications =
    { $count ->
        [one] un applicativo
       *[other] { $count } applicativi
    }
grid-count-suppliers =
    { $count ->
        [one] un fornitore
       *[other] { $count } fornitori
    }
grid-count-contracts =
    { $count ->
        [one] un contratto
       *[other] { $count } contratti
    }
grid-count-assets =
    { $count ->
        [one] una macchina
       *[other] { $count } macchine
    }
grid-count-people =
    { $count ->
        [one] una persona
       *[other] { $count } persone
    }
grid-count-skills =
    { $count ->
        [one] una competenza
       *[other] { $count } competenze
    }
grid-count-costs =
    { $count ->
        [one] una voce di costo
       *[other] { $count } voci di costo
    }
grid-count-invoices =
    { $count ->
        [one] una fattura
       *[other] { $count } fatture
    }
grid-count-of-services = { $shown } di { $count } servizi
grid-count-of-applications = { $shown } di { $count } applicativi
grid-count-of-suppliers = { $shown } di { $count } fornitori
grid-count-of-contracts = { $shown } di { $count } contratti
grid-count-of-assets = { $shown } di { $count } macchine
grid-count-of-people = { $shown } di { $count } persone
grid-count-of-skills = { $shown } di { $count } competenze
grid-count-of-costs = { $shown } di { $count } voci di costo
grid-count-of-invoices = { $shown } di { $count } fatture

# La scheda di una riga.
grid-record-back = Torna a { $name }
grid-record-back-key = Torna a { $name } (Alt+←)
grid-record-saving-how = Si salva da solo quando lasci un campo.
grid-record-read-only = Sola lettura: qui non si può modificare.
grid-record-unsaved = Qualche campo è da correggere: il resto è salvato.
grid-record-remove = Elimina
grid-record-sheet = Scheda di valutazione
grid-record-links-none = Non è collegato ad altro.
grid-record-links-picture = Che cosa dipende da che cosa
grid-record-links-alt = { $name }: { $links }. La tabella qui sotto dice le stesse cose.
grid-record-links-count = { $register } { $count }
grid-record-links-more = e altri { $count }
grid-record-links-table = Elenco dei collegamenti
grid-record-links-register = Che cos’è
grid-record-links-name = Nome
grid-record-links-through = Collegato con

# Finché un elenco è vuoto.
grid-empty-applications = Ancora nessun applicativo
grid-empty-suppliers = Ancora nessun fornitore
grid-empty-contracts = Ancora nessun contratto
grid-empty-assets = Ancora nessuna macchina
grid-empty-people = Ancora nessuna persona
grid-empty-skills = Ancora nessuna competenza
grid-empty-costs = Ancora nessuna voce di costo
grid-empty-invoices = Ancora nessuna fattura
grid-empty-how = Scrivi il primo nome nella riga qui sotto. Se l’elenco c’è già in Excel o in Calc, copia le righe di là e incollale qui con Ctrl+V: prima il nome, poi le altre colonne nell’ordine in cui le vedi.

# L’aiuto delle pagine con una griglia.
grid-key-clipboard = copia, taglia, incolla (anche da e verso Excel o Calc)
grid-key-menu = Maiusc+F10
grid-key-menu-words = tutte le azioni, ciascuna con il suo tasto
grid-help-applications = Ogni riga è un programma che l’ente usa: chi lo fornisce, dove sta, quali servizi regge. Si scrive nelle celle come in un foglio di calcolo; la scheda di una riga mostra anche che cosa ne dipende.
grid-help-suppliers = Ogni riga è un’azienda o un ente che fornisce qualcosa. Contratti e applicativi si collegano da qui o dalla loro riga: è lo stesso collegamento, visto dalle due parti.
grid-help-contracts = Ogni riga è un contratto, con le sue date e il suo canone. La disdetta si conta dalla data di fine. Gli importi si scrivono come sulla carta, per esempio 1.234,56.
grid-help-assets = Ogni riga è una macchina o un impianto della sala: server, dischi, gruppi di continuità, condizionatori. Servono a sapere che cosa si spegne, e quanto costa tenerla accesa.
grid-help-people = Ogni riga è una persona dell’ente che ha a che fare con i servizi o con il piano. I servizi di cui è referente si vedono da soli.
grid-help-skills = Ogni riga è una competenza che serve, quanto ce n’è e chi la copre. Il livello va da 0, non serve, a 5, esperto; 1 è principiante.
grid-help-costs = Ogni riga è una spesa: oggi, per il trasloco, in cloud. L’importo è senza IVA e vale ogni volta che si paga; la quantità dice quante ore, utenti o gigabyte. I canoni dei contratti e l’energia delle macchine contano già da soli: qui si scrive il resto.
grid-help-invoices = Ogni riga è una fattura pagata, con l’imponibile e l’IVA separati. Una nota di credito si scrive con il segno meno. Si confronta con la voce di costo o con il contratto che la prevedeva.
grid-import = Importa da un foglio…
