# The parts that every page is made of.
widgets-close = Chiudi
widgets-close-key = Chiudi (Esc)
widgets-cancel = Annulla
widgets-previous = Precedente
widgets-previous-key = Precedente (Alt+↑)
widgets-next = Successivo
widgets-next-key = Successivo (Alt+↓)
widgets-drawer-resize = Larghezza della scheda
widgets-search-keys = { $label } (Ctrl+F)
widgets-not-number = Qui serve un numero intero, per esempio 1.200.
widgets-not-decimal = Qui serve un numero, per esempio 2,5.
widgets-not-year = Qui serve un anno, per esempio 2026.
widgets-not-money = Qui serve un importo in euro, per esempio 1.234,56.
widgets-not-day = Qui serve una data che esiste, per esempio 31/12/2026.
widgets-day-shape = gg/mm/aaaa
widgets-why = Perché?
widgets-why-of = Perché? { $figure }
widgets-why-reference = Dove: { $reference }
widgets-verdict-fix = Che cosa fare:
widgets-undo = Annulla
widgets-deleted = Eliminato: { $name }
widgets-retry = Riprova
widgets-not-kept = Non ancora salvato. Ciò che hai scritto resta qui.
widgets-not-kept-why = Non è stato salvato, ma ciò che hai scritto resta qui. { $why }
widgets-save-elsewhere = Salva altrove…
widgets-choose-another = Scegli un altro file…
widgets-open-to-read = Apri in sola lettura
widgets-open-to-read-of = Apri in sola lettura: { $name }
widgets-open-anyway = Apri comunque
widgets-recover = Recupera ciò che si può leggere
widgets-recover-help = Il file danneggiato viene messo da parte senza toccarlo.
widgets-backups-of = Le ultime copie di sicurezza
widgets-backups-none = Accanto a questo piano non ci sono copie di sicurezza.
widgets-backup = { $day }, { $time }
widgets-backup-reason-first-change = prima modifica del giorno
widgets-backup-reason-import = prima di un’importazione
widgets-backup-reason-upgrade = prima di passare a una versione nuova
widgets-backup-reason-restore = prima di un ripristino
widgets-backup-reason-pack = prima di nuovi dati di riferimento
widgets-backup-reason-hand = chiesta da te
widgets-backup-reason-other = per un altro motivo
widgets-table-plan = Nome del piano
widgets-table-body = Ente
widgets-table-service = Servizi
widgets-table-migration = Traslochi dei servizi
widgets-table-funding-line = Finanziamenti
widgets-table-funded-service = Servizi nei finanziamenti
widgets-table-supplier = Fornitori
widgets-table-application = Applicativi
widgets-table-application-service = Servizi degli applicativi
widgets-table-contract = Contratti
widgets-table-contract-service = Servizi nei contratti
widgets-table-contract-application = Applicativi nei contratti
widgets-table-asset = Macchine
widgets-table-asset-application = Applicativi sulle macchine
widgets-table-person = Persone
widgets-table-skill = Competenze delle persone
widgets-table-cost = Voci di costo
widgets-table-cost-service = Servizi nelle voci di costo
widgets-table-cost-application = Applicativi nelle voci di costo
widgets-table-invoice = Fatture
widgets-table-invoice-service = Servizi nelle fatture
widgets-table-cost-settings = Ipotesi sui costi
widgets-table-price-index = Indici dei prezzi
widgets-table-scenario = Scenari
widgets-table-measure = Misure degli indicatori
widgets-table-own-column = Colonne proprie
widgets-table-register-view = Viste degli elenchi
widgets-table-import-mapping = Abbinamenti delle importazioni
widgets-table-step = Storia: modifiche
widgets-table-change = Storia: dettagli delle modifiche
widgets-history = Storia
widgets-history-none = Di questa scheda non si ricorda ancora nessuna modifica.
widgets-history-when = { $day }, { $time }
widgets-history-became = diventa
widgets-history-restore = Torna a com’era qui
widgets-history-restore-of = Torna a com’era qui: { $day }, { $time }
widgets-history-restored = Ora è com’era il { $day }, ore { $time }.
widgets-history-more =
    { $count ->
        [one] Mostra un’altra modifica
       *[other] Mostra altre { $count } modifiche
    }
widgets-paper-made =
    { $pages ->
        [one] Il PDF è pronto, una pagina:
       *[other] Il PDF è pronto, { $pages } pagine:
    }
widgets-paper-open = Apri
widgets-paper-folder = Mostra nella cartella
