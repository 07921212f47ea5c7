# What is said of a checklist that comes as a file (YAML).

checklists-head = intestazione

## Why a file is no checklist

checklists-empty = Nel file non c'è nulla da leggere.
checklists-too-large = Il file è troppo grande: una lista di controllo sta in { $limit } MB.
checklists-too-many = La lista è troppo lunga: si possono leggere fino a { $limit } voci.
checklists-not-yaml = Alla riga { $line } il file non si capisce. Controlla i rientri, i due punti e le virgolette di quella riga e della precedente.
checklists-too-deep = Alla riga { $line } ci sono troppi livelli uno dentro l'altro.
checklists-alias = La riga { $line } richiama un'altra parte del file con un asterisco (*). Riscrivi la parte per intero; se è un testo che comincia con un asterisco, mettilo tra virgolette.
checklists-several = Alla riga { $line } comincia una seconda lista (---). Mettila in un file a parte.
checklists-not-a-list = Il file non contiene una lista di controllo: servono «list» e «items», oppure le «sections» di un questionario di Konveyor.

## What is wrong with a list

checklists-unknown-key = Riga { $line } ({ $item }): «{ $key }» non si conosce. Controlla come è scritto.
checklists-key-twice = Riga { $line } ({ $item }): «{ $key }» c'è due volte.
checklists-missing = Riga { $line } ({ $item }): manca «{ $key }».
checklists-shape = Riga { $line } ({ $item }): quello che sta in «{ $key }» è scritto in un altro modo, per esempio un elenco al posto di un testo.
checklists-word = Riga { $line } ({ $item }): in «{ $key }» non può stare «{ $value }». Scegli tra: { $words }.
checklists-number = Riga { $line } ({ $item }): in «{ $key }» serve un numero intero da 1 a { $most }, non «{ $value }».
checklists-duplicate = Riga { $line }: un'altra voce si chiama già «{ $item }».
checklists-names-unknown = Riga { $line } ({ $item }): la voce «{ $names }» non è nella lista.
checklists-cycle = Riga { $line } ({ $item }): queste voci si aspettano a vicenda: { $items }.
