# Why a text of a cell cannot be read: what was read, what is expected, an example.

reading-empty = La cella è vuota.

## Numbers and amounts

reading-not-number = «{ $text }» non è un numero. Scrivilo, per esempio, così: { $example }.
reading-thousands = In «{ $text }» i segni fra le cifre non separano le migliaia a tre a tre: non è chiaro che numero sia. Scrivilo, per esempio, così: { $example }.
reading-too-large = «{ $text }» è un numero troppo grande o con troppe cifre. Controlla le cifre.
reading-not-euro = «{ $text }» non è un importo in euro. Scrivi l'importo in euro, per esempio: { $example }.
reading-parts-of-cent = «{ $text }» ha più di due decimali. Scrivilo arrotondato al centesimo, per esempio: { $example }.
reading-not-whole = «{ $text }» non è un numero intero. Scrivilo senza decimali, per esempio: 12.
reading-negative = «{ $text }» è sotto zero. Serve un numero da 0 in su.

## Days

reading-not-day = «{ $text }» non è una data. Scrivila, per esempio, così: { $example }.
reading-part-of-day = In «{ $text }» manca il giorno, il mese o l'anno. Scrivi la data intera, per esempio: { $example }.
reading-no-such-day = «{ $text }» non è un giorno del calendario, se si legge come { $example }. Controlla giorno, mese e anno.
reading-short-year = L'anno ha due cifre: la data è stata letta come { $day } (gli anni di due cifre vanno dal 1970 al 2069).

## Yes and no, and values with a name

reading-not-flag = «{ $text }» non è né sì né no. Scrivi «sì» oppure «no», o lascia vuoto se non si sa.
reading-not-among = «{ $text }» non è fra i valori possibili: { $choices }.
reading-unknown-name = Niente si chiama «{ $text }». Controlla il nome, o aggiungilo prima all'elenco.
reading-ambiguous = «{ $text }» può voler dire più cose: { $choices }. Scrivi il nome intero.
