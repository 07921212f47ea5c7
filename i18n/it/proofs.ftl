# Le prove: i file conservati nel piano, e che cosa provano.

## Che cos'è un file, dal suo contenuto
proofs-kind-pdf = PDF
proofs-kind-word = Documento di testo
proofs-kind-sheet = Foglio di calcolo
proofs-kind-presentation = Presentazione
proofs-kind-open-document = Documento OpenDocument
proofs-kind-image = Immagine
proofs-kind-envelope = File firmato (p7m)
proofs-kind-mail = Messaggio di posta
proofs-kind-zip = Archivio compresso
proofs-kind-text = Testo
proofs-kind-other = File

## Che cosa c'è da sapere
proofs-ending-differs = L'estensione del nome non corrisponde al contenuto, che è: { $kind }
proofs-encrypted = È protetto da una password: per leggerlo serve.
proofs-inside = Dentro: { $kind }
proofs-signed-intact = Firmato da { $names } · integro · non è una verifica di fiducia
proofs-signed-altered = Firmato da { $names } · il file non è più quello che fu firmato
proofs-signed-unchecked = Firmato da { $names } · non si è potuto controllare se è integro · non è una verifica di fiducia
proofs-signed-more = Dopo l'ultima firma è stato aggiunto qualcosa.
proofs-code-agrees = { $kind } { $code }: è quello di { $name }
proofs-code-of-another = { $kind } { $code }: nel piano è di { $name }, non di ciò che qui si prova
proofs-code-not-in-plan = { $kind } { $code }: nel piano non c'è

## Perché un file non è stato preso
proofs-folder = { $name } è una cartella. Scegli i file che contiene.
proofs-no-file = { $name } non è un file.
proofs-empty = { $name } è vuoto: non ha nemmeno un byte. Controlla da dove viene e riprova.
proofs-too-large = { $name } supera 500 MB. Conservalo altrove e scrivi nella nota della voce dove si trova.
proofs-gone = { $name } non c'è più. Scegli di nuovo il file.
proofs-unreadable = { $name } non si può leggere ({ $detail }).
proofs-changed = { $name } è cambiato mentre veniva letto. Chiudi il programma che lo usa e riprova.
proofs-same-version = { $name } è uguale alla versione che c'è già.
proofs-stopped = Interrotto: il piano è come prima.
proofs-busy = Si sta già lavorando sulle prove. Attendi che finisca, o interrompi.
proofs-not-opened = { $name } è di un tipo che da qui non si apre: potrebbe essere un programma. Puoi salvarne una copia.
proofs-bytes-missing = Il contenuto di { $name } non è nel piano. Se hai ancora il file, aggiungilo di nuovo.
proofs-choose-title = Scegli i file da aggiungere come prove
proofs-replace-title = Scegli la versione più recente
proofs-save-title = Salva una copia della prova

## La pagina
proofs-title = Prove
proofs-none = Nessuna prova.
proofs-none-text = Le prove si aggiungono alle voci delle liste: da lì si vede che cosa provano.
proofs-add = Aggiungi file…
proofs-drop = Puoi anche trascinare qui i file.
proofs-dropping = Rilascia per aggiungere.
proofs-link-known = Usa una prova che c'è già
proofs-link = Prova anche questa voce
proofs-link-of = Usa { $name } anche per questa voce
proofs-unlink = Togli da questa voce
proofs-unlink-of = Togli da questa voce: { $name }
proofs-open = Apri
proofs-open-of = Apri { $name }
proofs-save-copy = Salva una copia…
proofs-save-copy-of = Salva una copia di { $name }
proofs-saved = Copia salvata in { $path }
proofs-look = Anteprima
proofs-look-of = Anteprima di { $name }
proofs-look-nothing = Di questo file non c'è anteprima: aprilo con il suo programma.
proofs-look-more = Qui si vede solo l'inizio.
proofs-look-reading = Lettura del file…
proofs-look-locked = È protetto da una password: aprilo con il suo programma, che la chiede.
proofs-look-broken = Il file è danneggiato o incompleto: qui non si può mostrare.
proofs-look-slow = È troppo complesso per l'anteprima: aprilo con il suo programma.
proofs-look-large = È troppo grande per l'anteprima (più di { $size }): aprilo con il suo programma.
proofs-page-of = Pagina { $page } di { $pages }
proofs-page-go = Vai a pagina
proofs-page-previous = Pagina precedente
proofs-page-next = Pagina successiva
proofs-page-region = Pagina, da scorrere
proofs-page-keys = Con la tastiera: Pag↑ e Pag↓ per le pagine, Inizio e Fine per la prima e l'ultima, + e − per la grandezza, Esc per chiudere.
proofs-page-text = Testo della pagina
proofs-page-text-none = In questa pagina non c'è testo da leggere: è un'immagine.
proofs-zoom-in = Ingrandisci
proofs-zoom-out = Riduci
proofs-change = Modifica
proofs-change-of = Modifica { $name }
proofs-replace = Sostituisci con una versione più recente…
proofs-remove = Elimina
proofs-remove-of = Elimina { $name }
proofs-field-title = Che cos'è
proofs-field-title-hint = Per esempio: Determina di affidamento
proofs-field-day = Data del documento
proofs-field-expires = Vale fino al
proofs-field-notes = Note
proofs-pages =
    { $count ->
        [one] { $count } pagina
       *[other] { $count } pagine
    }
proofs-expires = vale fino al { $day }
proofs-expired = scaduta il { $day }
proofs-replaced = sostituita da una versione più recente
proofs-of-day = del { $day }
proofs-added = aggiunta il { $day }
proofs-older =
    { $count ->
        [one] { $count } versione precedente
       *[other] { $count } versioni precedenti
    }
proofs-proves = Prova
proofs-proves-nothing = Non prova ancora nessuna voce.
proofs-for = { $item } · { $name }
proofs-attached =
    { $count ->
        [one] { $count } file aggiunto
       *[other] { $count } file aggiunti
    }
proofs-attached-known =
    { $count ->
        [one] { $count } era già nel piano: non è stato conservato due volte.
       *[other] { $count } erano già nel piano: non sono stati conservati due volte.
    }
proofs-working = Lettura di { $done } di { $total }
proofs-stop = Interrompi
proofs-all =
    { $count ->
        [one] { $count } prova, { $size } in tutto
       *[other] { $count } prove, { $size } in tutto
    }
proofs-much = Le prove superano 1 GB. Il piano resta un file solo: copiarlo, spedirlo e farne il backup richiede più tempo e più spazio.
proofs-filter = Mostra
proofs-filter-all = Tutte
proofs-filter-expired = Scadute
proofs-filter-loose = Senza voce
proofs-filter-look = Da guardare
proofs-filter-replaced = Versioni precedenti
proofs-search = Cerca tra le prove
proofs-search-none = Nessuna prova corrisponde.
proofs-verify = Ricontrolla tutte le impronte
proofs-verify-what = Ogni file viene riletto e confrontato con l'impronta SHA-256 presa quando fu aggiunto.
proofs-verified =
    { $count ->
        [one] { $count } file riletto: è come quando fu aggiunto.
       *[other] { $count } file riletti: sono tutti come quando furono aggiunti.
    }
proofs-broken-missing = { $names }: il contenuto non c'è, o non c'è tutto. Se hai ancora il file, aggiungilo di nuovo.
proofs-broken-altered = { $names }: il contenuto non è più quello che fu aggiunto. Se hai ancora il file, aggiungilo di nuovo.
proofs-broken-deleted = Una prova eliminata
proofs-digest = Impronta SHA-256
