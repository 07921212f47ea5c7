# The import wizard: a table from outside comes into the plan.

## What is said of rows and columns

imports-cell-error = La cella contiene un errore di calcolo ({ $error }). Correggilo nel foglio e importa di nuovo.
imports-no-name = Manca il nome: senza, non si sa di che cosa parli la riga.
imports-service-not-in-plan = Il servizio «{ $name }» è nel catalogo ma non nel piano. Aggiungilo al piano e importa di nuovo.
imports-several-called-so = Nel piano più voci si chiamano «{ $name }»: collegale a mano.
imports-own-column-name = La nuova colonna «{ $name }» ha bisogno di un nome che non ci sia già.
imports-no-such-field = Il campo «{ $field }» non c'è.
imports-field-twice = Due colonne vanno nel campo «{ $field }». Scegline una sola.
imports-style-needed = Nella colonna «{ $column }» i valori si possono leggere in più modi. Di' quale è giusto.
imports-too-many-own = Si possono aggiungere al massimo { $count } colonne nuove per volta.
imports-name-needed = Nessuna colonna va nel campo «{ $field }»: di' quale contiene i nomi.
imports-stopped = L'importazione è stata interrotta. Nel piano nulla è cambiato.
imports-changed-meanwhile = Nel frattempo il piano è cambiato: le righe sono state confrontate di nuovo. Ricontrollale, poi importa.
imports-gone = Questa importazione non è più aperta. Scegli di nuovo il file.
imports-is-questionnaire = Questo è un questionario di Konveyor (YAML), non una tabella: si porta dentro da Prontezza → Elenchi → Porta dentro. L'inventario di Konveyor in csv invece si importa qui.
imports-no-such-sheet = Il foglio «{ $name }» non c'è. Ci sono: { $sheets }.
imports-register-unsure = Dalle intestazioni non si capisce in quale registro vadano le righe. Indicalo.
imports-no-such-column = La colonna «{ $column }» non c'è.
imports-mapping-wrong = Il file con le scelte non si legge: { $detail }.

## What is asked

imports-ask-which = «{ $name }» può indicare più servizi del catalogo. Quali?
imports-ask-unknown = Nel catalogo nulla si chiama «{ $name }». È un servizio vostro?
imports-ask-several = La cella «{ $name }» sembra contenere più servizi. Vanno divisi?
imports-ask-records = Nel piano più voci si chiamano «{ $name }». Quale si intende?
imports-ask-twice = Anche la riga { $row } parla di questo. Serve anche questa riga?

## The file of rows that were not taken

imports-refused-row = Riga
imports-refused-why = Perché non è stata importata
imports-refused-sheet = Non importate
imports-refused-title = Righe non importate di { $file }
imports-refused-file = { $file } - righe non importate

## The system's dialogs

imports-choose-title = Scegli il foglio da importare
imports-tables = Tabelle
imports-refused-save-title = Salva le righe non importate

## The four steps

imports-help = Da un foglio al piano in quattro passi. Ogni scelta si può rivedere tornando indietro; nel piano nulla cambia fino all'ultimo pulsante, e dopo un solo Annulla riporta tutto com'era. Le celle vuote del foglio non cancellano nulla, e i nomi già nel piano restano come sono. Una riga che lascia un dubbio non viene importata finché non rispondi.
imports-steps = Passi dell'importazione
imports-step-source = File
imports-step-columns = Colonne
imports-step-rows = Righe
imports-step-done = Fatto
imports-title-source = Importa una tabella
imports-title-columns = Che cosa contengono le colonne
imports-title-rows = Che cosa cambierà
imports-title-done = Importazione finita
imports-back = Indietro
imports-next-columns = Avanti: colonne
imports-next-rows = Avanti: righe
imports-leave = Chiudi senza importare
imports-apply =
    { $count ->
        [one] Importa { $count } riga
       *[other] Importa { $count } righe
    }
imports-nothing = Non c'è nulla da importare
imports-read-only = Questo piano si può solo leggere: l'importazione si può provare, ma non salvare.
imports-busy = Lettura in corso…
imports-progress = Avanzamento
imports-stop = Interrompi

## File

imports-source-what = Va bene l'elenco che usate già: Excel, LibreOffice o csv, anche con titoli sopra e note sotto. Prima di cambiare il piano si vede tutto riga per riga, e con un clic si torna indietro.
imports-source-kit = Si riconoscono da soli i fogli del kit di abilitazione al cloud: lista degli applicativi, scheda di assessment, valutazione delle competenze.
imports-choose = Scegli il file…
imports-choose-another = Scegli un altro file…
imports-or-paste = oppure incolla qui le celle copiate dal foglio, intestazioni comprese
imports-read-pasted = Leggi quello che hai incollato
imports-pasted = Testo incollato
imports-which-sheet = Quale foglio?
imports-whole-file = Tutto il file
imports-sheet-rows =
    { $count ->
        [one] { $count } riga
       *[other] { $count } righe
    }
imports-sheet-hidden = nascosto
imports-sheet-for = sembra per: { $register }
imports-warnings = Da sapere su questo file

## Columns

imports-goes-in = Le righe vanno in
imports-register-choose = Dalle intestazioni non si capisce: scegli tu.
imports-header-row = Le intestazioni sono nella riga
imports-last-row = L'ultima riga è la
imports-table-rows =
    { $count ->
        [0] Sotto le intestazioni non ci sono righe.
        [one] Una riga da leggere.
       *[other] { $count } righe da leggere.
    }
imports-below =
    { $count ->
        [one] Una riga sotto la tabella è lasciata fuori: sembra una nota.
       *[other] { $count } righe sotto la tabella sono lasciate fuori: sembrano note.
    }
imports-remembered = Un foglio con le stesse intestazioni è già stato importato: le scelte sono quelle di allora.
imports-recognised = Riconosciuto: { $form }
imports-top = L'inizio del foglio
imports-top-row = Riga { $row }
imports-columns = Colonne del foglio
imports-to-of = «{ $column }» va in
imports-to-nothing = Lascia fuori
imports-to-own = Colonna nuova
imports-own-kind = Che cosa contiene
imports-alias = Capito dall'intestazione: controlla.
imports-taken = Sembra «{ $field }», che però è già di «{ $by }».
imports-twice = Anche «{ $column }» va qui: scegline una sola.
imports-errors =
    { $count ->
        [one] Una cella contiene un errore di calcolo: non sarà importata.
       *[other] { $count } celle contengono un errore di calcolo: non saranno importate.
    }
imports-style = Come va letto «{ $example }»?
imports-style-mixed = I valori non sono scritti tutti allo stesso modo. Quale modo è giusto? Gli altri saranno rifiutati cella per cella.
imports-style-reads = { $reads } (come { $like })
imports-style-like = come { $like }
imports-keep-all = Tieni anche le altre colonne, come colonne nuove
imports-name-missing = Nessuna colonna va in «{ $field }»: indica quale contiene i nomi.
imports-doubts = Rispondi prima alle domande su come leggere numeri e date.

## Rows

imports-filter = Quali righe mostrare
imports-state-all = Tutte
imports-state-question = Da rispondere
imports-state-refused = Rifiutate
imports-state-new = Nuove
imports-state-changed = Modificano
imports-state-same = Già uguali
imports-state-left-out = Lasciate fuori
imports-row-question = Da rispondere
imports-row-refused = Rifiutata
imports-row-new = Nuova
imports-row-changed = Modifica
imports-row-same = Già uguale
imports-row-left-out = Lasciata fuori
imports-rows-empty = Nessuna riga.
imports-rows-of = Righe { $from }–{ $to } di { $total }
imports-rows-before = Righe precedenti
imports-rows-after = Righe successive
imports-row = Riga { $row }
imports-linked = Si aggiungono anche, perché nominati nelle celle:
imports-linked-more = { $names } e altri { $count }
imports-partly =
    { $count ->
        [one] Di una riga non si prendono alcune celle: sono segnate.
       *[other] Di { $count } righe non si prendono alcune celle: sono segnate.
    }
imports-all-which =
    { $count ->
        [one] Un nome può indicare più servizi.
       *[other] { $count } nomi possono indicare più servizi.
    }
imports-all-unknown =
    { $count ->
        [one] Un nome non è nel catalogo.
       *[other] { $count } nomi non sono nel catalogo.
    }
imports-all-several =
    { $count ->
        [one] Una cella sembra contenere più servizi.
       *[other] { $count } celle sembrano contenere più servizi.
    }
imports-all-records =
    { $count ->
        [one] Un nome è di più voci del piano.
       *[other] { $count } nomi sono di più voci del piano.
    }
imports-all-twice =
    { $count ->
        [one] Una riga ripete una riga più sopra.
       *[other] { $count } righe ripetono una riga più sopra.
    }
imports-all-own = Aggiungi come servizi vostri
imports-all-split = Dividi
imports-all-take = Importa lo stesso
imports-all-leave = Lascia fuori
imports-means = È { $names }
imports-from-to = { $field }: da { $from } a { $to }
imports-set = { $field }: { $to }
imports-choice = Che cosa fare della riga { $row }, { $name }
imports-choose-answer = Scegli…
imports-do-take = Importa
imports-do-take-anyway = Importa lo stesso
imports-do-leave = Lascia fuori
imports-do-own = È un servizio nostro: aggiungilo
imports-do-own-record = Aggiungi come nuova voce
imports-do-split = Dividi: { $pieces }
imports-do-candidate = È { $name }
imports-do-candidate-there = È { $name } (già nel piano)
imports-do-pick = Scegli dal catalogo…
imports-do-picked = Dal catalogo: { $names }
imports-pick-title = Quali servizi sono «{ $name }»?
imports-pick-search = Cerca nel catalogo
imports-pick-done =
    { $count ->
        [0] Scegli almeno un servizio
        [one] È questo servizio
       *[other] Sono questi { $count } servizi
    }

## Done

imports-done-nothing = Il piano diceva già tutto: nulla è cambiato.
imports-done = { $register }: righe nuove { $new }, modificate { $changed }, già uguali { $same }.
imports-done-backup = Prima di importare è stata fatta una copia di sicurezza.
imports-done-left =
    { $count ->
        [one] Una riga non è stata importata.
       *[other] { $count } righe non sono state importate.
    }
imports-done-partly =
    { $count ->
        [one] Di una riga sono rimaste fuori alcune celle.
       *[other] Di { $count } righe sono rimaste fuori alcune celle.
    }
imports-done-save = Salva le righe non importate, con i motivi…
imports-done-saved = Salvato in { $path }
imports-done-go = Vai a { $register }
imports-done-undo = Annulla l'importazione
imports-done-undone = L'importazione è stata annullata: il piano è come prima.
imports-done-other-sheet = Importa un altro foglio di questo file
imports-done-other-file = Importa un altro file
