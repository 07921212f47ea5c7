# What is said of a checklist that comes as a file (YAML).

checklists-head = heading

## Why a file is no checklist

checklists-empty = There is nothing to read in the file.
checklists-too-large = The file is too large: a checklist fits into { $limit } MB.
checklists-too-many = The list is too long: up to { $limit } items can be read.
checklists-not-yaml = The file cannot be understood at line { $line }. Check the indents, colons and quotes of that line and the one before.
checklists-too-deep = There are too many levels inside each other at line { $line }.
checklists-alias = Line { $line } refers to another part of the file with an asterisk (*). Write that part out; if it is a text that begins with an asterisk, put it in quotes.
checklists-several = A second list begins at line { $line } (---). Put it into a file of its own.
checklists-not-a-list = There is no checklist in the file: it needs “list” and “items”, or the “sections” of a Konveyor questionnaire.

## What is wrong with a list

checklists-unknown-key = Line { $line } ({ $item }): “{ $key }” is not known. Check how it is spelt.
checklists-key-twice = Line { $line } ({ $item }): “{ $key }” stands twice.
checklists-missing = Line { $line } ({ $item }): “{ $key }” is missing.
checklists-shape = Line { $line } ({ $item }): what stands in “{ $key }” is written another way, for instance a list in place of a text.
checklists-word = Line { $line } ({ $item }): “{ $value }” cannot stand in “{ $key }”. Choose one of: { $words }.
checklists-number = Line { $line } ({ $item }): “{ $key }” needs a whole number from 1 to { $most }, not “{ $value }”.
checklists-duplicate = Line { $line }: another item is called “{ $item }” already.
checklists-names-unknown = Line { $line } ({ $item }): the item “{ $names }” is not in the list.
checklists-cycle = Line { $line } ({ $item }): these items wait for each other: { $items }.
