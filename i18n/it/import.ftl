# What is said of a table that comes from outside.

## Why a file cannot be read

import-disk = Il file non si è potuto leggere: { $detail }. Controlla che ci sia ancora e che tu possa aprirlo.
import-empty = Nel file non c'è nulla da leggere: tutti i fogli sono vuoti.
import-password = Il file è protetto da una password. Aprilo con Excel o LibreOffice, togli la password, salvalo con un altro nome e scegli quello.
import-damaged = Il file è danneggiato o incompleto ({ $detail }). Prova ad aprirlo con Excel o LibreOffice e a salvarlo di nuovo, oppure fattelo rimandare.
import-file-too-large = Il file è troppo grande: si possono leggere file fino a { $limit } MB. Dividilo in più file.
import-unpacks-too-large = Il file, una volta aperto, occuperebbe troppa memoria (oltre { $limit } MB). Se te lo aspettavi, dividilo in più file; se viene da uno sconosciuto, non fidarti.
import-too-much = Nel file ci sono troppe celle o troppo testo: si possono leggere fino a { $limit } celle. Dividilo in più file.
import-cell-too-large = Una cella contiene più di { $limit } MB di testo. Accorciala, o togli la colonna, e riprova.
import-stopped = La lettura è stata interrotta. Nulla è cambiato.

## What a file is instead of a table

import-is-pdf = Questo è un PDF, non una tabella. Chiedi il foglio da cui è stato fatto, oppure copia la tabella in Excel o LibreOffice e salvala.
import-is-document = Questo è un documento di testo, non una tabella. Copia la tabella in Excel o LibreOffice e salvala come xlsx, ods o csv.
import-is-slides = Questa è una presentazione, non una tabella. Copia la tabella in Excel o LibreOffice e salvala come xlsx, ods o csv.
import-is-picture = Questa è un'immagine o un disegno, non una tabella. Chiedi il foglio da cui è stata fatta.
import-is-page = Questa è una pagina web, anche se il nome dice altro. Aprila con Excel o LibreOffice e salvala come xlsx, ods o csv.
import-is-xml = Questo è un file XML, non una tabella. Se lo sai aprire con Excel o LibreOffice, salvalo come xlsx, ods o csv.
import-is-json = Questo è un file JSON, non una tabella.
import-is-archive = Questo è un archivio con altri file dentro. Aprilo e scegli la tabella che contiene.
import-is-numbers = Questo è un foglio di Numbers, di Apple. Aprilo con Numbers ed esportalo in Excel o CSV.
import-is-shortcut = Questo è solo il collegamento a un foglio che sta in rete. Aprilo nel browser e scaricalo come xlsx, ods o csv.
import-is-xlsb = Questo è un foglio di Excel nel formato binario (xlsb). Aprilo con Excel o LibreOffice e salvalo come xlsx.
import-is-plan = Questo è un piano di Nuvolario, o una sua copia, non una tabella. Per usarlo, aprilo.
import-is-unknown = Non si riconosce che cosa sia questo file. Si possono leggere xlsx, xls, ods e csv.

## What to know before trusting what was read

import-whole-file = File
import-warning-merged =
    { $count ->
        [one] { $sheet }: le celle { $ranges } sono unite. Il valore è nella prima, le altre sono vuote.
       *[other] { $sheet }: ci sono { $count } gruppi di celle unite ({ $ranges }…). Il valore è nella prima cella di ciascuno, le altre sono vuote.
    }
import-warning-errors =
    { $count ->
        [one] { $sheet }: la cella { $place } contiene un errore di calcolo.
       *[other] { $sheet }: { $count } celle contengono un errore di calcolo, la prima è { $place }.
    }
import-warning-uncomputed =
    { $count ->
        [one] { $sheet }: la formula in { $place } non è mai stata calcolata, e la cella risulta vuota. Apri il file con Excel o LibreOffice, salvalo e riprova.
       *[other] { $sheet }: { $count } formule non sono mai state calcolate (la prima è in { $place }), e le celle risultano vuote. Apri il file con Excel o LibreOffice, salvalo e riprova.
    }
import-warning-rows-cut = { $sheet }: sono state lette le prime { $limit } righe; quelle dopo no.
import-warning-columns-cut = { $sheet }: sono state lette le prime { $limit } colonne; quelle dopo no.
import-warning-quote = Alla riga { $row } una cella è lunga { $lines } righe: forse nel file mancano le virgolette che la chiudono. Controlla che le righe dopo ci siano tutte.

## Why a table cannot be written

import-table-too-large = La tabella { $table } è troppo grande per un foglio, che ha { $rows } righe. Salvala come csv.
import-text-too-long = Nella tabella { $table } il testo della cella { $place } è troppo lungo per Excel, che arriva a { $limit } caratteri. Accorcialo, o salva come ods o csv.
import-not-written = Il file non si è potuto comporre: { $detail }.
