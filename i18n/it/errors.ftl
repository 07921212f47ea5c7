# What went wrong, where, and what to do about it.

## The plan file

errors-file-not-found = Il file { $path } non si trova: forse è stato spostato, rinominato o cancellato. Controlla il nome e la cartella.
errors-file-not-a-plan = Il file { $path } non è un piano di Nuvolario. Scegli un file che finisce con «.nuvolario». Il file non è stato toccato.
errors-file-empty = Il file { $path } è vuoto: non contiene nessun piano. Se doveva contenerne uno, cercane una copia. Il file non è stato toccato.
errors-file-is-directory = { $path } è una cartella, non un file. Scegli il piano che sta dentro.
errors-file-damaged = Il piano { $path } è danneggiato e non si può leggere per intero. Il file non è stato toccato: conservalo e apri una copia precedente.
errors-file-newer = Il piano { $path } è stato scritto da una versione più nuova del programma (formato { $found }; questa versione arriva al formato { $known }). Installa la versione più recente per aprirlo. Il file non è stato toccato.
errors-file-older = Il piano { $path } è stato scritto da una versione più vecchia del programma. Aprilo con la finestra, che lo aggiorna dopo averne fatto una copia. Il file non è stato toccato.
errors-file-denied = Non hai il permesso di leggere o scrivere { $path }. Scegli un'altra cartella, o chiedi il permesso a chi gestisce il computer. Nulla è stato modificato.
errors-file-read-only = { $path } si può solo leggere. Copialo in una cartella dove puoi scrivere e apri la copia. Nulla è stato modificato.
errors-file-exists = Il file { $path } esiste già e non è stato toccato. Scegli un altro nome o un'altra cartella.
errors-copy-over-itself = { $path } è il piano che hai aperto: una copia deve avere un altro nome, o stare in un'altra cartella. Il piano è salvato com'è.
errors-file-busy = { $path } è in uso da un altro programma. Chiudi l'altro programma e riprova. Nulla è stato modificato.
errors-in-use = { $path } è già aperto sul computer { $host } da { $user }, dal { $day } alle { $time }. Si può aprire in sola lettura, o aspettare che lo chiuda.
errors-in-use-here = { $path } è già aperto in un'altra finestra di Nuvolario su questo computer. Usa quella, o chiudila e riprova.
errors-in-use-unknown = { $path } è già aperto da qualcuno che non si è potuto riconoscere. Si può aprire in sola lettura, o aspettare che lo chiuda.
errors-maybe-in-use = { $path } risulta aperto sul computer { $host } da { $user }, dal { $day } alle { $time }. Se lì è ancora aperto, aprilo in sola lettura; se quel computer si è spento senza chiuderlo, puoi aprirlo comunque.
errors-maybe-in-use-unknown = { $path } risulta aperto da qualcuno che non si è potuto riconoscere. Se sei sicuro che nessuno lo abbia aperto, puoi aprirlo comunque.
errors-file-other = Non è stato possibile leggere o scrivere { $path }: { $detail }. Prova con un'altra cartella. Ciò che era già salvato resta com'era.
errors-disk-full = Non c'è più spazio sul disco per scrivere { $path }. Libera spazio, o scegli un altro disco, e riprova. Ciò che era già salvato resta com'era.
errors-folder-missing = La cartella di { $path } non esiste. Creala, o scegline un'altra. Nulla è stato scritto.

## What was asked

errors-body-unknown = Nessun ente ha il codice { $code }. Controllalo sull'indice IPA: serve il codice ISTAT (038008) o quello IPA (c_d548).
errors-body-shared = Il codice { $code } è di più enti: { $kinds }. Indica quale con --body-type.
errors-body-band-missing = Gli importi di questo avviso dipendono dalla fascia di popolazione, che qui manca. Indica una fascia da 1 a 7.
errors-call-unknown = Nessun avviso ha il codice { $id }. L'elenco degli avvisi dice quali si possono usare.
errors-sample-unknown = Nessun esempio si chiama { $id }. Gli esempi sono: ferrara, lecce, novara.
errors-catalogue-unknown = Nel catalogo non c'è nessuna voce { $id }. Nulla è cambiato.
errors-band = La fascia { $band } non esiste: le fasce vanno da 1 a 7.
errors-invalid = Qualche dato non si può salvare così. È segnato accanto al campo; ciò che era già salvato resta com'era.
errors-not-found = Ciò che cerchi non è più nel piano: forse è stato tolto. Nulla è cambiato.
errors-no-plan = Nessun piano è aperto. Aprine uno, o creane uno nuovo.

## Tables

errors-table-columns = Nella tabella { $path } mancano le colonne: { $missing }. Scrivile nella prima riga. Nulla è stato calcolato.
errors-table-empty = La tabella { $path } non ha nessuna riga sotto i titoli.
errors-table-row = Riga { $line }, colonna { $column }: «{ $text }» non si può leggere. Serve un numero intero, da 0 in su.

## The rest

errors-print = Non è stato possibile comporre il documento ({ $detail }). Il piano non è stato toccato.
errors-internal = Qualcosa non ha funzionato nel programma ({ $detail }). Ciò che era già salvato resta com'era: chiudi e riapri il piano.

## A field of a form

errors-rule-required = Questo campo non può restare vuoto.
errors-rule-negative = Serve un numero da 0 in su.
errors-rule-too-long = Il testo è troppo lungo: accorcialo.
errors-rule-too-large = Il numero è troppo grande: controlla le cifre.
errors-rule-unknown = Non corrisponde a nulla di conosciuto: scegli dall'elenco.
errors-rule-duplicate = Due delle voci scelte non possono stare insieme.
errors-rule-act-missing = Per un esito ACN servono l'atto e la sua data.
errors-rule-band-out-of-range = Le fasce vanno da 1 a 7.
errors-rule-before-start = La fine viene prima dell'inizio: controlla le due date.
errors-rule-only-one = Qui può starci un solo valore.
errors-rule-computed = È calcolato dal programma: si cambia cambiando i dati da cui deriva.
errors-rule-reason-missing = Scrivi il motivo: chi controllerà lo cercherà qui.
errors-rule-proof-missing = È un obbligo: allega una prova, o scrivi nella nota dove sta.
errors-rule-excluded = Una voce che non può stare insieme a questa è già fatta: guarda l'elenco.
errors-rule-sum-is-zero = Nell'insieme fa zero: serve almeno una quota sopra zero.
errors-rule-hole = Manca un anno in mezzo: aggiungilo, anche se è zero.
errors-destination-not-led-to = Questa strategia non porta a quella destinazione: scegline una di quelle proposte.
errors-list-id-taken = Questo nome è quello della lista del metodo: dai alla tua un altro identificativo.
errors-list-no-name = Alla lista mancano identificativo, versione o titolo.
errors-item-empty = Alla voce n. { $place } mancano identificativo o testo.
errors-item-duplicate = L'identificativo { $item } sta due volte nella lista.
errors-item-phase = { $item }: le fasi vanno da 1 a 6.
errors-item-weight = { $item }: il peso va da 1 a 5.
errors-item-unknown = { $item } rimanda a { $names }, che nella lista non c'è.
errors-item-cycle = Queste voci si aspettano a vicenda: { $items }.
errors-item-no-condition = { $item }: manca a chi si applica.
errors-level-unknown = Il livello non è fra quelli previsti (QC, QI, AI da 1 a 4).
errors-requirement-act = Scrivi l'atto che hai letto e la sua data: senza, vale la proposta del programma.
errors-service-unknown = Nel piano non c'è un servizio che si chiama «{ $name }».
errors-services-alike = Nel piano più servizi si chiamano «{ $name }»: rinominane uno.
