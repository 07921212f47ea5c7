# Le parole del terminale.

cli-about = Nuvolario senza finestra: gli stessi lavori, per script e controlli programmati.
cli-exit-codes = Codici di uscita: 0 fatto · 1 il piano ha qualcosa da sistemare · 2 comando sbagliato · 3 un file non si può leggere o scrivere
cli-heading-usage = Uso
cli-usage-options = [OPZIONI]
cli-heading-arguments = Argomenti
cli-heading-commands = Comandi
cli-heading-command = COMANDO
cli-heading-options = Opzioni
cli-help = Mostra questo aiuto
cli-version = Mostra la versione
cli-lang = La lingua delle risposte [it, en]
cli-file = Il file del piano
cli-json = Risponde in JSON
cli-out = Il file da scrivere; se c'è già, viene sostituito

cli-new = Crea un piano per un ente, o da un esempio
cli-body = Il codice ISTAT o IPA dell'ente
cli-body-type = Il tipo di ente, quando più enti hanno lo stesso codice [comune, provincia, citta_metropolitana, unione]
cli-name = Il nome del piano
cli-sample = Un esempio pronto [ferrara, lecce, novara]
cli-plan-name = Piano { $year }
cli-made = Creato { $path }: { $body }, { $services ->
        [one] { $services } servizio.
       *[other] { $services } servizi.
    }

cli-show = Mostra tutto il piano
cli-check = Dice che cosa manca o non torna
cli-problems =
    { $count ->
        [0] Niente da sistemare.
        [one] { $count } cosa da sistemare.
       *[other] { $count } cose da sistemare.
    }
cli-to-complete =
    { $count ->
        [one] { $count } da completare strada facendo.
       *[other] { $count } da completare strada facendo.
    }

cli-funding = Avvisi e contributi
cli-funding-calls = Elenca gli avvisi
cli-funding-quote = Calcola il contributo di un avviso e lo spiega
cli-call = L'avviso, come lo chiama «funding calls»
cli-band = La fascia di popolazione, da 1 a 7
cli-transfer = Quanti servizi in modalità A (trasferimento)
cli-update = Quanti servizi in modalità B (aggiornamento)
cli-batch = Una tabella CSV con le colonne band, transfer, update: risponde con le stesse righe e l'esito
cli-call-open = aperto fino al { $day }
cli-call-closed = chiuso il { $day }: si può solo simulare
cli-rows-refused =
    { $count ->
        [one] { $count } riga non si può leggere: il motivo è nella colonna «reason».
       *[other] { $count } righe non si possono leggere: il motivo è nella colonna «reason».
    }

cli-report = Compone un documento del piano
cli-report-kind = Quale documento [plan: il piano di migrazione; readiness: la prontezza dell'ente; service: la scheda di un servizio; costs: i costi per la ragioneria; budget: la pagina per il bilancio; tutti in PDF]
cli-report-service = Il nome del servizio, per la sua scheda
cli-report-which = Per la scheda serve il nome del servizio: aggiungi --service NOME.
cli-readiness = Dice quanto è pronto l'ente, fase per fase e servizio per servizio
cli-readiness-service = Un solo servizio, per nome, con tutte le sue voci
cli-scenarios = Elenca gli scenari e li mette accanto al piano, con le sole differenze
cli-scenarios-name = Uno scenario da confrontare, per nome; fino a tre volte. Senza: i primi tre
cli-scenarios-all = Anche quello che non cambia
cli-scenarios-unknown = Nel piano non c'è uno scenario di nome { $name }.
cli-printed = Scritto { $path }, { $pages ->
        [one] { $pages } pagina.
       *[other] { $pages } pagine.
    }

cli-wrong-argument = L'opzione { $arg } non esiste qui.
cli-wrong-command = Il comando { $command } non esiste.
cli-wrong-value = Il valore «{ $value }» non va bene per { $arg }.
cli-wrong-choice = Il valore «{ $value }» non va bene per { $arg }. Si può scegliere fra: { $valid }.
cli-wrong-missing = Manca: { $arg }.
cli-wrong-conflict = { $arg } non può stare insieme a { $other }.
cli-wrong-help = Con --help si vedono i comandi e le opzioni.

cli-undo = Annulla le ultime modifiche
cli-steps = Quante modifiche annullare, se non una sola
cli-undone =
    { $count ->
        [0] Niente da annullare.
        [one] Annullata { $count } modifica.
       *[other] Annullate { $count } modifiche.
    }
cli-history = Elenca le modifiche, dall'ultima
cli-verify = Controlla che il file del piano sia integro e rilegge tutte le sue prove
cli-orphans = { $table }: righe che rimandano a qualcosa che non c'è: { $count }
cli-changed-step = La storia non torna: la modifica «{ $step }» del { $at } non è più come fu scritta.
cli-sound = Il piano è integro.
cli-unsound = Il piano non è integro: conserva il file e torna a una copia precedente.
cli-backup = Scrive una copia del piano e la rilegge
cli-backed-up = Copia scritta e riletta: { $path }

cli-from-datapackage = Un pacchetto di dati da cui ricreare il piano
cli-export = Scrive il piano, o un suo registro, in un file per altri programmi
cli-export-format = In quale formato [xlsx, ods, csv (Excel italiano), csv-iso, pdf, datapackage, json, html, cpsv-jsonld, cpsv-turtle]
cli-export-register = Solo un registro, per xlsx, ods, csv e pdf [services, applications, suppliers, contracts, assets, people, skills, costs, invoices]
cli-export-open-items = Solo le voci aperte delle liste di controllo, come tabella
cli-exported = Scritto { $path }

cli-import = Importa nel piano una tabella: xlsx, xls, ods, csv
cli-import-table = Il file con la tabella
cli-import-sheet = Il foglio, se non quello che sembra giusto
cli-import-register = Il registro in cui vanno le righe [services, applications, suppliers, contracts, assets, people, skills, costs, invoices]
cli-import-mapping = Un file JSON che dice quale colonna va dove e che cosa rispondere (vedi docs/import.md)
cli-import-dry-run = Mostra che cosa accadrebbe e non cambia nulla
cli-imported = { $register }: righe nuove { $new }, modificate { $changed }, uguali { $same }, rifiutate { $refused }, senza risposta { $questions }
cli-would-import = Prova, nulla è cambiato. { $register }: righe nuove { $new }, modificate { $changed }, uguali { $same }, rifiutate { $refused }, senza risposta { $questions }
cli-proofs = Elenca le prove conservate nel piano: numero, giorno, byte, impronta SHA-256, nome, voci
cli-proofs-count =
    { $count ->
        [one] { $count } prova
       *[other] { $count } prove
    }
cli-costs = Dice quanto costa oggi, quanto costerà in cloud e quanto manca dopo il contributo
cli-costs-by = Come tabella, divisa per [phase, nature, chapter, mission, area, service, supplier, item, line]
cli-costs-of-year = Un anno solo
cli-costs-year = L'anno { $year } non è tra quelli considerati: vanno dal { $first } al { $last }.
cli-costs-lines = Voci contate: { $counted }; lasciate fuori: { $left }.
cli-export-costs = Solo i costi, come foglio di calcolo con le formule (xlsx o ods)
