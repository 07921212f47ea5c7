# Esportare: il piano, o quello che si vede, in file per altri programmi e per il pubblico.

## La finestra

exports-open = Esporta in un file…
exports-out = Esporta
exports-out-help = Stampa quello che vedi, o salvalo in un file
exports-print = Stampa in PDF
exports-printing = Creo il PDF…
exports-title = Esporta
exports-what = Che cosa
exports-what-plan = Tutto il piano
exports-what-shown = Quello che vedi: { $register }
    .help = Con le colonne, i filtri e l'ordine che hai scelto.
exports-format = In quale formato
exports-group-tables = Tabelle
exports-group-whole = Il piano per altri programmi
exports-group-public = Elenco pubblico dei servizi
exports-format-xlsx = Excel (xlsx)
    .help = Una cartella di lavoro con un foglio per registro; importi e date restano importi e date.
exports-format-ods = LibreOffice (ods)
    .help = Lo stesso, nel formato aperto OpenDocument.
exports-format-csv = CSV per Excel italiano
    .help = Testo con punto e virgola, virgola decimale e date come 31/12/2026. Più tabelle stanno in un file zip.
exports-format-csv-iso = CSV per altri programmi
    .help = Testo con virgola, punto decimale e date come 2026-12-31. Più tabelle stanno in un file zip.
exports-format-pdf = PDF da stampare
    .help = La tabella su fogli A4, accessibile e adatta alla conservazione.
exports-format-datapackage = Pacchetto di dati (zip)
    .help = Tutto il piano in tabelle CSV descritte una per una: da qui si ricrea un piano uguale.
exports-format-json = JSON
    .help = Tutto il piano e i suoi totali in un solo testo, per i programmi.
exports-format-html = Pagina web
    .help = I servizi erogati in una pagina accessibile, pronta per il sito dell'ente.
exports-format-cpsv-jsonld = CPSV-AP in JSON-LD
    .help = I servizi erogati secondo il profilo europeo CPSV-AP 3.2.0, per i cataloghi di dati.
exports-format-cpsv-turtle = CPSV-AP in Turtle
    .help = Lo stesso contenuto, nella scrittura Turtle.
exports-public-note = L'elenco pubblico contiene solo i servizi erogati dall'ente, con nome, descrizione, area e ufficio. Non contiene persone, note, costi o classi dei dati.
exports-do = Scegli dove salvare
exports-busy = Scrivo il file…
exports-done = File salvato.
exports-folder = Mostra nella cartella
exports-save-title = Salva il file esportato
exports-packages = Pacchetti di dati
exports-only-shown = Il PDF si fa di una tabella alla volta: scegli quello che vedi.
exports-only-whole = Questo formato contiene tutto il piano: non si può limitare a una tabella.
exports-only-workbooks = I costi con le formule si salvano solo in Excel (xlsx) o LibreOffice (ods).

## Nomi dei file

exports-name-plan = Piano
exports-name-costs = Costi del cloud
exports-name-package = Pacchetto di dati
exports-name-public = Elenco dei servizi

## Tabelle e intestazioni

exports-table-body = Ente
exports-table-grants = Contributi
exports-table-application-services = Servizi di ogni applicativo
exports-table-application-sheets = Schede di assessment degli applicativi
exports-table-contract-services = Servizi di ogni contratto
exports-table-contract-applications = Applicativi di ogni contratto
exports-table-asset-applications = Applicativi su ogni macchina
exports-table-grant-services = Servizi di ogni contributo
exports-table-own-columns = Colonne aggiunte dall'ente
exports-table-own-values = Valori nelle colonne dell'ente
exports-table-views = Viste salvate
exports-table-service-prechecks = Verifica nostra della classe dei servizi
exports-table-answers = Risposte alle voci delle liste di controllo
exports-table-proofs = Prove
exports-table-proof-places = Voci provate da ogni prova
exports-table-checklists = Liste di controllo
exports-table-checklist-items = Voci delle liste di controllo
exports-table-decisions = Registro delle decisioni
exports-table-class-requirements = Requisiti delle classi di dati
exports-table-not-same = Schede simili e non uguali
exports-table-cost-services = Servizi di ogni voce di costo
exports-table-cost-applications = Applicativi di ogni voce di costo
exports-table-invoice-services = Servizi di ogni fattura
exports-table-cost-settings = Ipotesi sui costi
exports-table-price-indices = Indici dei prezzi dell'ente
exports-table-price-changes = Variazioni annue degli indici
exports-table-scenarios = Scenari
exports-table-measures = Misure degli indicatori
exports-heading-grant = Contributo
exports-heading-service = Servizio
exports-heading-plan = Piano
exports-heading-item = Voce
exports-heading-value = Valore

## Il pacchetto di dati

exports-package-description = Il piano di migrazione al cloud di un ente, come lo conserva Nuvolario: una tabella CSV per registro e una per ogni tipo di collegamento. Gli importi sono in euro. Davanti a un testo che un foglio di calcolo prenderebbe per una formula c'è un apostrofo, che non fa parte del testo.
exports-package-none = Questo file non è un pacchetto di dati: manca datapackage.json. Scegline un altro.
exports-package-no-plan = Questo pacchetto di dati non contiene un piano di Nuvolario: manca { $table }.
exports-package-damaged = Il pacchetto di dati è danneggiato ({ $detail }). Chiedi un'altra copia a chi te l'ha dato.
exports-package-too-much = Il pacchetto di dati è troppo grande per essere un piano: non è stato aperto.
exports-package-unsafe = Il pacchetto di dati rimanda a «{ $path }», fuori da sé: non è stato aperto.
exports-package-proof-altered = Nel pacchetto la prova «{ $name }» non è più il file di prima: il contenuto non corrisponde alla sua impronta. Non è stato fatto nessun piano. Chiedi un'altra copia a chi te l'ha dato.
exports-package-column-unknown = { $table }: la colonna «{ $column }» non è prevista. Togli la colonna e riprova.
exports-package-column-missing = { $table }: la colonna «{ $column }» deve esserci una volta sola.
exports-package-cell-required = { $table }, riga { $row }: manca «{ $column }».
exports-package-cell-number = { $table }, riga { $row }: «{ $column }» deve essere un numero intero ammesso.
exports-package-cell-money = { $table }, riga { $row }: «{ $column }» deve essere un importo come 1234.56.
exports-package-cell-decimal = { $table }, riga { $row }: «{ $column }» deve essere un numero con non più di quattro decimali, come 2.5.
exports-package-cell-day = { $table }, riga { $row }: «{ $column }» deve essere una data come 2026-12-31.
exports-package-cell-flag = { $table }, riga { $row }: «{ $column }» deve essere true o false.
exports-package-cell-digest = { $table }, riga { $row }: «{ $column }» deve essere un'impronta SHA-256 di 64 cifre esadecimali, in minuscolo.
exports-package-cell-choice = { $table }, riga { $row }: «{ $column }» non è uno dei valori ammessi, elencati in datapackage.json.
exports-package-cell-json = { $table }, riga { $row }: «{ $column }» non è scritto in JSON come previsto.
exports-package-cell-link = { $table }, riga { $row }: «{ $column }» rimanda a una riga che non c'è.
exports-package-cell-duplicate = { $table }, riga { $row }: in «{ $column }» c'è già lo stesso valore in un'altra riga.
exports-package-cell-several = { $table }, riga { $row }: la riga può riguardare una cosa sola. Svuota «{ $column }» o l'altra colonna.

## La pagina pubblica

exports-page-title = { $body }: i servizi erogati
exports-page-about =
    { $count ->
        [one] { $count } servizio, al { $day }.
       *[other] { $count } servizi, al { $day }.
    }
exports-page-caption = Elenco dei servizi, per area
exports-page-service = Servizio
exports-page-description = Che cosa comprende
exports-page-area = Area
exports-page-office = Ufficio
exports-page-none = L'elenco è vuoto.

## La tabella su carta

exports-paper-file-name = { $register } - { $body } - { $day }
exports-paper-rows = Righe
exports-paper-shown = { $shown } di { $total }
exports-paper-search = Cercando «{ $text }».
exports-paper-filter = Solo { $field }: { $values }.
exports-paper-sort = In ordine di { $fields }.
exports-paper-up = { $field }
exports-paper-down = { $field } (dal più alto)
exports-paper-group = A gruppi per { $field }.
exports-paper-empty = (vuoto)
exports-paper-none = Nessuna riga in questo elenco.
exports-paper-part = Parte { $part } di { $parts }
exports-paper-parts = Le colonne non stanno tutte sul foglio: la tabella è in { $parts } parti, e ogni parte ripete la prima colonna.

## Le voci aperte

exports-table-items = Voci aperte
exports-items-phase-number = N. fase
exports-items-phase = Fase
exports-items-item = Voce
exports-items-text = Che cosa
exports-items-scope = A chi si chiede
exports-items-for = Per che cosa
exports-items-state = Stato
exports-items-mandatory = Obbligatoria
exports-items-holds = Tiene ferma la fase
exports-items-weight = Peso
exports-items-responsible = Se ne occupa
exports-items-due = Entro il
exports-items-late = In ritardo
exports-items-note = Nota
exports-items-inherited = Ereditata da
exports-items-returned = Da rifare perché
exports-items-because = Perché vale
exports-items-evidence = Che cosa la prova
exports-items-list = Lista
exports-what-items = Le voci aperte delle liste di controllo
    .help = Una riga per ogni voce e ogni cosa per cui è aperta, con stato, responsabile e scadenza.
exports-what-costs = I costi, con le formule
    .help = Un foglio di calcolo che rifà da solo ogni somma, al centesimo: per la ragioneria.
exports-only-tables = Questo elenco esce come tabella: scegli Excel, LibreOffice o CSV.
