# What is said of a table that comes from outside.

## Why a file cannot be read

import-disk = The file could not be read: { $detail }. Check that it is still there and that you may open it.
import-empty = There is nothing to read in the file: all its sheets are empty.
import-password = The file is under a password. Open it with Excel or LibreOffice, take the password off, save it under another name and choose that one.
import-damaged = The file is damaged or incomplete ({ $detail }). Try to open it with Excel or LibreOffice and to save it again, or have it sent again.
import-file-too-large = The file is too large: files of up to { $limit } MB can be read. Divide it into several files.
import-unpacks-too-large = The file would take too much memory once opened (more than { $limit } MB). If you expected that, divide it into several files; if it comes from a stranger, do not trust it.
import-too-much = There are too many cells or too much text in the file: up to { $limit } cells can be read. Divide it into several files.
import-cell-too-large = A cell holds more than { $limit } MB of text. Shorten it, or take the column out, and try again.
import-stopped = Reading was stopped. Nothing has changed.

## What a file is instead of a table

import-is-pdf = This is a PDF, not a table. Ask for the sheet it was made from, or copy the table into Excel or LibreOffice and save it.
import-is-document = This is a text document, not a table. Copy the table into Excel or LibreOffice and save it as xlsx, ods or csv.
import-is-slides = These are slides, not a table. Copy the table into Excel or LibreOffice and save it as xlsx, ods or csv.
import-is-picture = This is a picture or a drawing, not a table. Ask for the sheet it was made from.
import-is-page = This is a web page, even if its name says something else. Open it with Excel or LibreOffice and save it as xlsx, ods or csv.
import-is-xml = This is an XML file, not a table. If you can open it with Excel or LibreOffice, save it as xlsx, ods or csv.
import-is-json = This is a JSON file, not a table.
import-is-archive = This is an archive with other files in it. Open it and choose the table it holds.
import-is-numbers = This is a sheet of Apple's Numbers. Open it with Numbers and export it to Excel or CSV.
import-is-shortcut = This is only a link to a sheet on the network. Open it in the browser and download it as xlsx, ods or csv.
import-is-xlsb = This is an Excel sheet in the binary format (xlsb). Open it with Excel or LibreOffice and save it as xlsx.
import-is-plan = This is a plan of Nuvolario, or a copy of one, not a table. To use it, open it.
import-is-unknown = It cannot be told what this file is. Files of xlsx, xls, ods and csv can be read.

## What to know before trusting what was read

import-whole-file = File
import-warning-merged =
    { $count ->
        [one] { $sheet }: the cells { $ranges } are merged. The value is in the first, the others are empty.
       *[other] { $sheet }: there are { $count } groups of merged cells ({ $ranges }…). The value is in the first cell of each, the others are empty.
    }
import-warning-errors =
    { $count ->
        [one] { $sheet }: the cell { $place } holds an error of calculation.
       *[other] { $sheet }: { $count } cells hold an error of calculation, the first is { $place }.
    }
import-warning-uncomputed =
    { $count ->
        [one] { $sheet }: the formula in { $place } was never worked out, and the cell reads as empty. Open the file with Excel or LibreOffice, save it and try again.
       *[other] { $sheet }: { $count } formulas were never worked out (the first is in { $place }), and their cells read as empty. Open the file with Excel or LibreOffice, save it and try again.
    }
import-warning-rows-cut = { $sheet }: the first { $limit } rows were read; those after them were not.
import-warning-columns-cut = { $sheet }: the first { $limit } columns were read; those after them were not.
import-warning-quote = In row { $row } a cell is { $lines } lines long: perhaps the file lacks the quotes that close it. Check that the rows after it are all there.

## Why a table cannot be written

import-table-too-large = The table { $table } is too large for a sheet, which has { $rows } rows. Save it as csv.
import-text-too-long = In the table { $table } the text of the cell { $place } is too long for Excel, which takes { $limit } characters. Shorten it, or save as ods or csv.
import-not-written = The file could not be made: { $detail }.
