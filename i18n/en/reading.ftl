# Why a text of a cell cannot be read: what was read, what is expected, an example.

reading-empty = The cell is empty.

## Numbers and amounts

reading-not-number = “{ $text }” is not a number. Write it like this, for example: { $example }.
reading-thousands = In “{ $text }” the marks between the digits do not part the thousands three by three: it is not clear which number it is. Write it like this, for example: { $example }.
reading-too-large = “{ $text }” is too large a number, or has too many digits. Check the digits.
reading-not-euro = “{ $text }” is not an amount in euro. Write the amount in euro, for example: { $example }.
reading-parts-of-cent = “{ $text }” has more than two decimals. Write it rounded to the cent, for example: { $example }.
reading-not-whole = “{ $text }” is not a whole number. Write it without decimals, for example: 12.
reading-negative = “{ $text }” is below zero. A number from 0 up is needed.

## Days

reading-not-day = “{ $text }” is not a date. Write it like this, for example: { $example }.
reading-part-of-day = In “{ $text }” the day, the month or the year is missing. Write the whole date, for example: { $example }.
reading-no-such-day = “{ $text }” is not a day of the calendar, if it is read like { $example }. Check day, month and year.
reading-short-year = The year has two digits: the date was read as { $day } (years of two digits run from 1970 to 2069).

## Yes and no, and values with a name

reading-not-flag = “{ $text }” is neither yes nor no. Write “yes” or “no”, or leave it empty if it is not known.
reading-not-among = “{ $text }” is not one of the possible values: { $choices }.
reading-unknown-name = Nothing is called “{ $text }”. Check the name, or add it to the list first.
reading-ambiguous = “{ $text }” may mean several things: { $choices }. Write the whole name.
