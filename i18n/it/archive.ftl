# Le parole dell'archivio: storia, cestino, copie.
archive-yes = sì
archive-no = no
archive-place-taken = { $name } non può tornare: nel piano c'è già un servizio uguale. Togli o rinomina quello, e riprova. Nulla è cambiato.
archive-changed-elsewhere = Questa modifica non si può annullare: un altro programma ha cambiato gli stessi dati. Nulla è cambiato. Si può tornare a una copia precedente.
archive-password-asked = { $path } è una copia protetta da password.
archive-password-wrong = La password non è quella di { $path }. Riprova: maiuscole e accenti contano.
archive-password-short = La password è troppo corta: servono almeno { $least } caratteri.
archive-password-work = { $path } chiede un lavoro troppo lungo per essere aperto qui. Il file non è stato toccato.
archive-in-temporary-folder = Questo piano è in una cartella provvisoria, come quella degli allegati di posta: lì può essere cancellato. Salvalo con nome in una cartella tua.
archive-on-network = Questo piano è in una cartella di rete: tienilo aperto in un solo computer alla volta.
archive-backup-failed = La copia di sicurezza di oggi non è riuscita dappertutto ({ $path }). Il piano è salvato; fai una copia a mano appena puoi.
