# The migration plan on paper.

plan-paper-title = Piano di migrazione al cloud
plan-paper-page = pagina { $page } di { $pages }
plan-paper-contents = Indice
plan-paper-note = Documento redatto con Nuvolario a partire dai dati scritti dall'ente. Gli importi sono calcolati, non concessi: fa fede il decreto. Le classi proposte dal catalogo e ogni voce segnata come non ufficiale vanno confermate dall'ente; fonti e certezza sono nell'allegato C.
plan-paper-problems = { $count ->
        [one] Nel piano resta 1 cosa da guardare: la pagina Controlli la spiega.
       *[other] Nel piano restano { $count } cose da guardare: la pagina Controlli le spiega.
    }

## The name of the file: the day is written year first, so that files sort

plan-paper-file-name = Piano di migrazione - { $body } - { $day }

## The body

plan-paper-plan = Piano
plan-paper-day = Data di stampa
plan-paper-codes = Codici
plan-paper-region = Regione
plan-paper-population = Abitanti
plan-paper-band = Fascia di popolazione
plan-paper-rtd = Responsabile per la transizione digitale

## The services

plan-paper-services = Servizi per area
plan-paper-no-services = Nessun servizio in questo elenco.
plan-paper-other-area = Altri servizi
plan-paper-service = Servizio
plan-paper-class = Classe
plan-paper-origin = Dove sta oggi
plan-paper-destination = Che cosa diventa
plan-paper-mode = Modalità
plan-paper-answer = Esito
plan-paper-own-funds = Servizi con fondi propri
plan-paper-own-funds-intro = L'ente sposta questi servizi con risorse proprie: non entrano in nessuna domanda di contributo.
plan-paper-not-offered = Servizi non erogati
plan-paper-area = Area

## The grants

plan-paper-grants = Finanziamenti
plan-paper-no-grants = Nel piano non c'è nessun finanziamento, e nessun avviso conosciuto riguarda questo tipo di ente.
plan-paper-amount = Importo scritto nel piano
plan-paper-recomputed = Importo ricalcolato
plan-paper-state = Stato
plan-paper-cup = CUP
plan-paper-decree = Decreto
plan-paper-applied = Data della domanda
plan-paper-granted = Data del decreto
plan-paper-call = Avviso
plan-paper-call-days = Domande
plan-paper-from-to = dal { $from } al { $to }
plan-paper-closed-call = L'avviso è chiuso dal { $day }: l'importo ricalcolato è un controllo, non una nuova domanda.
plan-paper-grant-services = Servizi nel finanziamento
plan-paper-no-mode = Senza modalità
plan-paper-simulation = Simulazione: { $call }
plan-paper-simulation-notice = È una simulazione. Nel piano non c'è un finanziamento: l'importo è quello che l'avviso, con domande fino al { $day }, dà per i servizi da spostare.
plan-paper-simulated = Importo simulato

## The signature

plan-paper-signature = Firma
plan-paper-place-and-date = Luogo e data
plan-paper-signer = Il Responsabile per la transizione digitale

## How the amount comes about

plan-paper-annex-amounts = Allegato A · Come si arriva all'importo
plan-paper-annex-amounts-intro = Ogni importo si legge dall'alto in basso: la voce, come si ottiene, il valore. Le voci rientrate sono quelle che la compongono.
plan-paper-annex-amounts-none = Non c'è nessun importo da spiegare.
plan-paper-item = Voce
plan-paper-rule = Come si ottiene
plan-paper-value = Valore
plan-paper-source = Fonte

## The verdicts

plan-paper-annex-reasons = Allegato B · Perché un servizio è finanziabile
plan-paper-annex-reasons-intro = I servizi con lo stesso esito e lo stesso motivo stanno insieme. Accanto: che cosa fare, dove serve.
plan-paper-reason = Motivo
plan-paper-fix = Che cosa fare:

## The sources

plan-paper-annex-sources = Allegato C · Fonti e certezza
plan-paper-annex-sources-intro = I numeri sono quelli degli allegati A e B.
plan-paper-number = N.
plan-paper-reference = Dove si trova
plan-paper-certainty = Certezza
plan-paper-certainties = Che cosa vuol dire la certezza
plan-paper-notices = Avvertenze
plan-paper-pack = Dati di riferimento: versione { $version }, del { $day }.
plan-paper-holes = Il segno […] sta al posto di caratteri che questo documento non può stampare.

## One figure with its reason

plan-paper-why = Come si arriva a questa cifra
plan-paper-why-intro = Si legge dall'alto in basso: la voce, come si ottiene, il valore. Le voci rientrate sono quelle che compongono la voce sopra.
plan-paper-why-title = Perché questa cifra: { $figure }
plan-paper-why-file-name = Perché - { $figure } - { $body } - { $day }
plan-paper-why-sources = Fonti e certezza
plan-paper-why-note = Documento redatto con Nuvolario a partire dai dati scritti dall'ente, com'erano il giorno della stampa. Gli importi sono calcolati, non concessi: fa fede il decreto.
