### I costi su carta: il rapporto per la ragioneria, la pagina per il bilancio, il foglio di calcolo.

costs-paper-title = Costi e fabbisogno del cloud
costs-paper-file-name = Costi del cloud - { $body } - { $day }
costs-paper-budget-title = Canoni del cloud nei prossimi bilanci
costs-paper-budget-file-name = Pagina per il bilancio - { $body } - { $day }

## La prima pagina

costs-paper-day = Situazione al
costs-paper-plan = Piano
costs-paper-horizon = Anni considerati
costs-paper-from-to = dal { $first } al { $last }
costs-paper-lines = Voci
costs-paper-lines-count = { $counted } contate, { $left } lasciate fuori
costs-paper-inhabitants = Abitanti
costs-paper-rtd = Responsabile per la transizione digitale
costs-paper-per-inhabitant = Canoni per abitante
costs-paper-law = Cosa dice la norma
costs-paper-law-duty = Fino a quando mantenere i servizi finanziati
costs-paper-verdict-more = Dal { $year } servono ogni anno { $amount } di spesa corrente in più rispetto a quella che finisce. Vanno previsti in bilancio: il contributo non torna.
costs-paper-verdict-less = Dal { $year } finiscono ogni anno { $amount } di spesa corrente in più di quanti ne arrivano con il cloud.
costs-paper-verdict-same = Dal { $year } la spesa corrente che arriva con il cloud è uguale a quella che finisce.
costs-paper-verdict-nothing = Nel piano non ci sono ancora voci di costo che contano: le cifre sono tutte a zero perché mancano i dati, non perché il cloud non costi.
costs-paper-duty = I servizi finanziati vanno mantenuti fino al 31 dicembre { $year }: i canoni servono almeno fino ad allora.
costs-paper-duty-years = I servizi finanziati vanno mantenuti per { $years } anni dalla fine dell'anno del pagamento. Nessun pagamento ha ancora una data nel piano.

## Le cifre

costs-paper-main = Le cifre principali
costs-paper-main-intro = Ogni cifra con la sua formula e la fonte. Come si arriva a ciascuna, fino alle voci, è nell'allegato.
costs-paper-figure = Cifra
costs-paper-years = La cassa, anno per anno
costs-paper-years-intro = Quello che si paga ogni anno se il piano va come previsto. Il contributo sta a parte: arriva una volta sola e non riduce i costi.
costs-paper-none = Non ci sono ancora importi da mostrare.
costs-paper-euro = Importi in euro, IVA compresa: un Comune di norma non la detrae.
costs-paper-row = Importo
costs-paper-amount = Importo
costs-paper-row-as-is = Restando come oggi
costs-paper-row-remaining = Spese di oggi che restano
costs-paper-row-avoided-current = Spesa corrente di oggi che finisce
costs-paper-row-avoided-capital = Acquisti di oggi che finiscono
costs-paper-row-moving = Trasloco
costs-paper-row-fees = Canoni e spese correnti in cloud
costs-paper-row-after-capital = Acquisti per il cloud
costs-paper-row-exit = Uscita dal cloud
costs-paper-row-cash = Cassa come da piano
costs-paper-row-gap = Divario: canoni meno spesa corrente che finisce
costs-paper-row-to-cover = Spesa corrente da coprire
costs-paper-row-grant = Contributi (a parte)
costs-paper-row-hidden = Costi nascosti come da piano
costs-paper-row-hidden-avoided = Costi nascosti che finiscono
costs-paper-row-benefits = Benefici stimati in denaro
costs-paper-gap = Il divario dopo il contributo
costs-paper-gap-intro = I canoni meno la spesa corrente che finisce davvero. Sopra lo zero la spesa corrente cresce; sotto, cala. Gli acquisti che finiscono sono spesa di investimento: stanno nell'ultima riga e non entrano nel divario.
costs-paper-steps = Da oggi al cloud: l'anno { $year }
costs-paper-steps-intro = Da quello che si pagherebbe restando come oggi a quello che si paga come da piano: cosa finisce, cosa si aggiunge.
costs-paper-step = Passo
costs-paper-areas = Le spese in cloud per area
costs-paper-areas-intro = Quanto si paga in cloud in tutti gli anni considerati, area per area.
costs-paper-area = Area
costs-paper-nobody = Non indicato
costs-paper-by-phase = La cassa per fase
costs-paper-by-chapter = La cassa per capitolo
costs-paper-by-service = La cassa per servizio
costs-paper-by-supplier = La cassa per fornitore

## Il bilancio

costs-paper-budget = I prossimi bilanci
costs-paper-budget-intro = Quello che si paga in cloud per missione, titolo e capitolo, e quanta spesa corrente va coperta.
costs-paper-budget-none = Gli anni del piano sono tutti passati: cambia gli anni considerati nelle ipotesi dei costi.
costs-paper-mission = Missione e programma
costs-paper-title-head = Titolo
costs-paper-title-1 = 1 · spesa corrente
costs-paper-title-2 = 2 · investimenti
costs-paper-chapter = Capitolo
costs-paper-programme = programma { $code }
costs-paper-folded = { $count ->
    [one] Un'altra riga
   *[other] Altre { $count } righe, le più piccole
}
costs-paper-sums = Somme e cosa va coperto
costs-paper-budget-note = Il contributo sta a parte perché arriva una volta sola. Gli importi sono con IVA e con la crescita dei prezzi scritta nel piano. Documento redatto con Nuvolario a partire da ciò che l'ente ha scritto: non sostituisce il parere di regolarità contabile.
costs-paper-budget-doubts = { $doubts ->
    [one] Su una voce c'è qualcosa da sapere
   *[other] Ci sono { $doubts } cose da sapere sulle voci
}; voci lasciate fuori perché manca un dato: { $left }. L'elenco è nel rapporto dei costi.

## Le stime, i contributi, i dubbi

costs-paper-hidden = Le stime nascoste, a parte
costs-paper-hidden-intro = Costi nascosti e benefici sono stime: non escono e non entrano in cassa, e non sono in nessuna delle somme qui sopra.
costs-paper-grants = I contributi
costs-paper-grants-intro = I contributi del piano. Non sono mai tolti dai costi.
costs-paper-grants-none = Nel piano non ci sono contributi.
costs-paper-grants-no-year = Contributi senza una data di pagamento: { $amount }. Non stanno in nessun anno.
costs-paper-grant = Contributo
costs-paper-state = Stato
costs-paper-paid = Pagato nel
costs-paper-computed = { $amount } (calcolato dalle regole dell'avviso)
costs-paper-doubts = Cosa manca o va verificato
costs-paper-doubts-none = Nessuna voce è lasciata fuori e su nessuna c'è un dubbio.
costs-paper-left-out = Voci lasciate fuori da tutte le somme
costs-paper-to-know = Da sapere sulle voci contate

## Le ipotesi

costs-paper-assumptions = Le ipotesi
costs-paper-go-live = Passaggio al cloud, dove non è detto altro
costs-paper-vat = IVA
costs-paper-vat-rule = Contata come costo, con l'aliquota di ogni voce; dove manca l'aliquota la voce è contata senza IVA e detta tra i dubbi
costs-paper-discount = Tasso di sconto
costs-paper-split = Costi condivisi, dove non è detto altro
costs-paper-price-kwh = Prezzo dell'energia, euro al kWh senza IVA
costs-paper-energy-vat = IVA sull'energia
costs-paper-energy-growth = Crescita del prezzo dell'energia all'anno
costs-paper-pue = Consumo della sala per ogni watt delle macchine (PUE)
costs-paper-index = Indice dei prezzi: { $name }
costs-paper-beyond = anni seguenti: { $change }
costs-paper-rounding = Arrotondamenti
costs-paper-rounding-rule = Ogni voce è arrotondata al centesimo ogni anno, poi l'IVA; le somme sono somme di importi arrotondati
costs-paper-annex = Perché? Come si arriva alle cifre
costs-paper-annex-intro = Ogni cifra è la somma di quanto le sta sotto, rientrato, fino alle singole voci.
costs-paper-sources = Le fonti
costs-paper-sources-intro = I numeri sono quelli tra parentesi quadre e nella colonna «Fonte».
costs-paper-note = Documento redatto con Nuvolario a partire da ciò che l'ente ha scritto. Le formule sono quelle del manuale di abilitazione al cloud dove c'è una fonte, nostre dove lo dice. Non sostituisce il parere di regolarità contabile.

## I grafici

costs-paper-cash-alt = Una colonna per anno: le spese di oggi che restano, il trasloco, il cloud, l'uscita, una sopra l'altra; il contributo è una colonna a parte. I numeri sono nella tabella che segue.
costs-paper-gap-alt = Una linea con il divario di ogni anno, sopra o sotto lo zero. I numeri sono nella tabella che segue.
costs-paper-steps-alt = Una barra per passo, da quello che si pagherebbe nel { $year } restando come oggi a quello che si paga come da piano. I numeri sono nella tabella che segue.
costs-paper-areas-alt = Una barra per area, lunga quanto si paga in cloud in tutti gli anni. I numeri sono nella tabella che segue.
costs-paper-legend-today = Oggi
costs-paper-legend-move = Trasloco
costs-paper-legend-cloud = In cloud
costs-paper-legend-exit = Uscita
costs-paper-legend-grant = Contributo, a parte
costs-paper-legend-sum = Somma
costs-paper-legend-less = Finisce
costs-paper-legend-more = Si aggiunge

## Il foglio di calcolo

costs-paper-sheet-summary = Riepilogo
costs-paper-sheet-chapters = Capitoli
costs-paper-sheet-sums = Somme
costs-paper-sheet-as-is = Restando come oggi
costs-paper-sheet-planned = Come da piano
costs-paper-sheet-growth = Crescita dei prezzi
costs-paper-sheet-lines = Voci
costs-paper-sheet-indices = Indici dei prezzi
costs-paper-sheet-grants = Contributi
costs-paper-sheet-doubts = Da sapere
costs-paper-col-name = Voce di costo
costs-paper-col-item = Voce del manuale
costs-paper-col-world = Ipotesi
costs-paper-col-phase = Fase
costs-paper-col-nature = Natura della spesa
costs-paper-col-mission = Missione
costs-paper-col-chapter = Capitolo
costs-paper-col-chapter-number = N. capitolo nel foglio
costs-paper-col-supplier = Fornitore
costs-paper-col-certainty = Da dove viene l'importo
costs-paper-col-price = Prezzo senza IVA
costs-paper-col-quantity = Quantità
costs-paper-col-times = Mesi per rata
costs-paper-col-vat = IVA %
costs-paper-col-growth = Crescita % all'anno
costs-paper-col-index = Indice dei prezzi
costs-paper-col-share = Quanto segue l'indice %
costs-paper-col-price-year = Prezzo dell'anno
costs-paper-col-doubt = Cosa manca o va verificato
costs-paper-col-counted = Nelle somme
costs-paper-counted = contata
costs-paper-not-counted = lasciata fuori
costs-paper-block-times = { $year } mesi o volte
costs-paper-block-net = { $year } senza IVA
costs-paper-block-vat = { $year } IVA
costs-paper-block-gross = { $year } con IVA
costs-paper-fees-by-chapter = Le spese in cloud per capitolo
costs-paper-moved = Anno dal quale tutto è in cloud
costs-paper-discount-percent = Tasso di sconto %
costs-paper-gap-year = Anno del divario
costs-paper-on-the-way = Rientro e valore attuale
costs-paper-row-shares-as-is = Quote annue degli acquisti, restando come oggi
costs-paper-row-shares-left = Quote annue degli acquisti di oggi che restano
costs-paper-row-shares = Quote annue degli acquisti per il cloud
costs-paper-row-cumulated = Finito fin qui, meno le spese in cloud
costs-paper-row-paid-back = Ha coperto il trasloco (1 = sì)
costs-paper-row-discount = Fattore di sconto
costs-paper-row-worth = Quello che finisce meno quello che si paga, scontato
