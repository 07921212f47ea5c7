# Le parole dell'archivio: storia, cestino, copie.
archive-place-taken = { $name } non può tornare: nel piano c'è già un servizio uguale. Togli o rinomina quello, e riprova. Nulla è cambiato.
archive-changed-elsewhere = Questa modifica non si può annullare: un altro programma ha cambiato gli stessi dati. Nulla è cambiato. Si può tornare a una copia precedente.
archive-password-asked = { $path } è una copia protetta da password.
archive-password-wrong = La password non è questa. Riprova: maiuscole e accenti contano.
archive-password-short = La password è troppo corta: servono almeno { $least } caratteri.
archive-password-work = { $path } chiede un lavoro troppo lungo per essere aperto qui. Il file non è stato toccato.
archive-in-temporary-folder = Questo piano è in una cartella provvisoria, come quella degli allegati di posta: lì può essere cancellato. Salvalo con nome in una cartella tua.
archive-on-network = Questo piano è in una cartella di rete: tienilo aperto in un solo computer alla volta.
archive-in-synced-folder = Questo piano è in una cartella che { $program } copia su altri computer. Prima di lavorarci su un altro computer chiudilo qui e aspetta che { $program } abbia finito: aperto in due posti diventerebbe due piani diversi.
archive-file-gone = Il file di questo piano non è più al suo posto: forse la cartella è stata spostata o rinominata, o il disco è staccato. Così non si salva nulla di nuovo, e le copie di sicurezza non si vedono. Rimettilo dov’era, oppure salva il piano altrove (Ctrl+S).
archive-backup-failed = La copia di sicurezza di oggi accanto al piano non è riuscita ({ $path }). Il piano è salvato; fai una copia a mano appena puoi.
archive-second-backup-failed = La copia di sicurezza di oggi nella seconda cartella non è riuscita ({ $path }). Il piano è salvato; controlla che la chiavetta o la cartella di rete sia collegata, poi fai una copia a mano.
## La pagina

archive-title = Archivio
archive-part-steps = Storia
archive-part-bin = Cestino
archive-part-backups = Copie di sicurezza
archive-name = Come ti chiami?
archive-name-hint = Il nome compare accanto alle modifiche fatte su questo computer. Si cambia nelle Impostazioni.
archive-name-keep = Salva il nome
archive-name-not-now = Non ora
archive-steps-what = Ogni modifica del piano, dall’ultima. Per annullare l’ultima premi Ctrl+Z; per tornare indietro su una sola scheda apri la sua «Storia».
archive-steps-none = Nessuna modifica ancora
archive-steps-none-text = Le modifiche compaiono qui appena le fai.
archive-today = Oggi, { $day }
archive-state-undone = annullata
archive-state-dropped = annullata
archive-state-dropped-help = Annullata, e poi è stato fatto altro: non si può più ripetere.
archive-steps-more = Mostra altre modifiche
archive-steps-since = Si ricorda tutto dal { $day }. La storia tiene almeno { $kept } variazioni dei dati; oltre, le più vecchie si tolgono da sole.
archive-kind-service = Servizio
archive-kind-funding-line = Finanziamento
archive-kind-body = Ente
archive-kind-supplier = Fornitore
archive-kind-application = Applicativo
archive-kind-contract = Contratto
archive-kind-asset = Macchina
archive-kind-person = Persona
archive-kind-skill = Competenza
archive-kind-cost = Voce di costo
archive-kind-invoice = Fattura
archive-kind-proof = Prova
archive-bin-what = Ciò che è stato eliminato resta qui finché la storia lo ricorda. Torna nel piano con tutto ciò che conteneva.
archive-bin-none = Il cestino è vuoto
archive-bin-none-text = Quando elimini un servizio o un finanziamento, lo ritrovi qui.
archive-bin-when = Eliminato il { $day } alle { $time }
archive-bin-when-who = Eliminato il { $day } alle { $time } da { $who }
archive-bin-empty = Svuota il cestino…
archive-bin-empty-title = Svuotare il cestino?
archive-bin-empty-what =
    { $count ->
        [one] Quello che c'è nel cestino sparisce per sempre, con i file delle sue prove.
       *[other] Le { $count } cose nel cestino spariscono per sempre, con i file delle loro prove.
    }
archive-bin-empty-undo = Non si può tornare indietro: anche «Annulla» si ferma qui. Le copie di sicurezza restano come sono.
archive-bin-empty-keep = Tieni il cestino
archive-bin-empty-do = Svuota per sempre
archive-bin-emptied =
    { $count ->
        [one] Tolta per sempre una cosa.
       *[other] Tolte per sempre { $count } cose.
    }
archive-bin-emptied-bytes =
    { $count ->
        [one] Tolta per sempre una cosa: { $size } in meno.
       *[other] Tolte per sempre { $count } cose: { $size } in meno.
    }
archive-bin-restore = Recupera
archive-bin-restore-of = Recupera { $name }
archive-bin-restored = { $name } è di nuovo nel piano.
archive-backups-what = Nuvolario fa da solo una copia di tutto il piano alla prima modifica del giorno e prima di ogni operazione grande. Tiene tutte quelle di oggi, una al giorno per un mese, poi una al mese.
archive-backup-make = Fai una copia adesso
archive-backup-making = Faccio la copia…
archive-backup-made = Copia fatta il { $day } alle { $time }, riletta e uguale al piano.
archive-backup-second-failed = Nella seconda cartella la copia non è riuscita: controlla che la chiavetta o la rete siano collegate. Accanto al piano la copia c’è.
archive-backups-none = Nessuna copia ancora
archive-backups-none-text = La prima si fa da sola alla prima modifica, oppure adesso con il pulsante qui sopra.
archive-backup-at = { $day }, { $time }
archive-backup-beside = accanto al piano
archive-backup-second = nella seconda cartella
archive-backup-compare = Che cosa cambia
archive-backup-compare-of = Che cosa cambia rispetto alla copia del { $name }
archive-backup-look = Apri in sola lettura
archive-backup-look-at = Apri in sola lettura la copia del { $name }
archive-backup-restore = Ripristina
archive-backup-restore-of = Ripristina la copia del { $name }
archive-backup-restore-help = «Ripristina» fa prima una copia del piano com’è adesso: se ci ripensi, la trovi in cima a questo elenco.
archive-backup-restored = Il piano è tornato com’era il { $day } alle { $time }. Com’era poco fa è nella copia in cima all’elenco.
archive-changes-none = Nulla: da allora il piano non è cambiato.
archive-changes-since = Che cosa è cambiato da allora:
archive-changes-services-added = Servizi aggiunti
archive-changes-services-removed = Servizi eliminati
archive-changes-services-changed = Servizi modificati
archive-changes-funding-added = Finanziamenti aggiunti
archive-changes-funding-removed = Finanziamenti eliminati
archive-changes-funding-changed = Finanziamenti modificati
archive-changes-count =
    { $count ->
        [one] una differenza
       *[other] { $count } differenze
    }
archive-changes-more =
    { $count ->
        [one] { $names } e un altro
       *[other] { $names } e altri { $count }
    }
archive-second = Seconda cartella
archive-second-what = Ogni copia si può fare anche in un altro posto, come una chiavetta o una cartella di rete: così resta anche se questo computer si rompe.
archive-second-none = Nessuna seconda cartella.
archive-second-choose = Scegli una cartella…
archive-second-change = Cambia cartella…
archive-second-drop = Non usarla più
archive-second-missing = Se la cartella non c’è, per esempio perché la chiavetta è staccata, le copie si fanno solo accanto al piano e un avviso lo dice. Le copie già fatte restano dove sono.
