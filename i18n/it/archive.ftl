# Le parole dell'archivio: storia, cestino, copie.
archive-yes = sì
archive-no = no
archive-place-taken = { $name } non può tornare: nel piano c'è già un servizio uguale. Togli o rinomina quello, e riprova. Nulla è cambiato.
archive-changed-elsewhere = Questa modifica non si può annullare: un altro programma ha cambiato gli stessi dati. Nulla è cambiato. Si può tornare a una copia precedente.
archive-password-asked = { $path } è una copia protetta da password.
archive-password-wrong = La password non è quella di { $path }. Riprova: maiuscole e accenti contano.
archive-password-short = La password è troppo corta: servono almeno { $least } caratteri.
archive-password-work = { $path } chiede un lavoro troppo lungo per essere aperto qui. Il file non è stato toccato.
