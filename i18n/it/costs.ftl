### Costi: quanto si spende oggi, quanto si spenderà, e chi paga quando il contributo è finito.

## Le spiegazioni

costs-total = Totale
costs-too-large = La somma dei costi supera quanto il programma può contare: controlla gli importi più grandi.
costs-figure-year = { $figure }, anno { $year }
costs-figure-all = { $figure }, dal { $first } al { $last }
costs-rule-sum = Somma di quanto segue
costs-rule-lines = Somma delle voci che contano, dalla più grande
costs-rule-gap = Canoni in cloud dell'anno, meno la spesa corrente di oggi che finisce davvero. Gli acquisti evitati non contano: sono spesa di investimento
costs-rule-grants = Somma dei contributi. Un contributo è un'entrata che arriva una volta sola: non riduce mai i costi
costs-rule-tco = Trasloco, più le spese in cloud di tutti gli anni, più l'uscita
costs-rule-intangible = Costi nascosti che finiscono e benefici stimati in denaro. Sono stime: non escono né entrano in cassa
costs-rule-saving = Quello che finisce davvero, meno il costo totale del cloud
costs-rule-roi = (Quello che finisce davvero − costo totale del cloud) ÷ costo totale del cloud
costs-rule-roi-all = (Quello che finisce davvero + benefici stimati − costo totale del cloud) ÷ costo totale del cloud
costs-rule-payback = Il primo anno in cui quello che è finito fino a lì, meno le spese in cloud, copre il trasloco
costs-rule-present = Per ogni anno, quello che finisce meno quello che si paga, scontato del { $rate } all'anno dal primo anno
costs-rule-each = Diviso per il loro numero, arrotondato al centesimo
costs-rule-line = Prezzo × quantità × tempo, con la crescita dei prezzi, arrotondato al centesimo; poi l'IVA, arrotondata al centesimo
costs-rule-ending = Quello che costerebbe restando come oggi, meno quello che ne resta
costs-rule-shares = Diviso così: { $key }. I centesimi che avanzano vanno a chi ne ha persi di più
costs-grant = { $name }
costs-grant-computed = { $name } (importo calcolato dalle regole dell'avviso)
costs-line = { $name } ({ $phase })
costs-other-lines = { $count ->
    [one] Un'altra voce, più piccola
   *[other] Altre { $count } voci, più piccole
}
costs-other-services = { $count ->
    [one] Un altro servizio
   *[other] Altri { $count } servizi
}
costs-part-shares = Quote annue degli acquisti
costs-part-avoided-shares = Quote annue che finiscono
costs-part-hidden = Costi nascosti che finiscono
costs-part-benefits = Benefici stimati in denaro
costs-part-tangible = Quello che finisce davvero
costs-part-cumulated = Fino al { $year }: quello che è finito, meno le spese in cloud
costs-part-net = { $year }: quello che finisce, meno quello che si paga
costs-part-inhabitants = Abitanti
costs-part-users = Utenti dei servizi erogati
costs-part-year = Anno { $year }
costs-part-left = Quello che ne resta quell'anno
costs-part-last-day = Ultimo giorno in cui si paga
costs-part-price = Prezzo in euro, senza IVA
costs-part-quantity = Quantità
costs-part-months = Mesi pagati quell'anno
costs-part-rhythm = Quanto spesso
costs-part-price-year = Prezzo dell'anno
costs-part-growth = Crescita da allora
costs-part-knob = Variazione provata
costs-part-without-vat = Senza IVA
costs-part-vat-rate = IVA
costs-part-vat = IVA in euro
costs-part-certainty = Da dove viene l'importo
costs-part-doubt = Da sapere
costs-part-shared = Divisa tra i servizi
costs-part-of = { $name }
costs-doubt = { $name }: { $doubt }

## La pagina

costs-title = Costi
costs-tab-overview = Quadro
costs-tab-years = Per anno
costs-tab-rooms = Sala server
costs-tab-scenarios = Scenari
costs-tab-assumptions = Ipotesi
costs-help = Qui vedi quanto costa oggi, quanto costerà e chi paga quando il contributo è finito. Ogni cifra ha il suo «Perché?», fino alle singole voci di costo, ai contratti e alle macchine. Il contributo sta sempre a parte: è un’entrata che arriva una volta sola e non riduce mai i costi.

costs-chart-table = Mostra i numeri in tabella
costs-chart-table-of = I numeri in tabella: { $title }
costs-year = Anno
costs-euro = Euro
costs-chart-cash = Che cosa si paga ogni anno
costs-chart-cash-said = Si paga { $before } nel { $first } e { $after } nel { $last }. Il trattino è quanto si pagherebbe restando come oggi
costs-chart-cloud = In cloud
costs-chart-grant = Contributo, a parte
costs-chart-gap = Il divario, anno per anno
costs-chart-gap-more = Nel { $year } si spende { $amount } in più di oggi. Sopra lo zero si spende di più, sotto si spende di meno
costs-chart-gap-less = Nel { $year } si spende { $amount } in meno di oggi. Sopra lo zero si spende di più, sotto si spende di meno
costs-chart-gap-same = Nel { $year } si spende quanto oggi. Sopra lo zero si spende di più, sotto si spende di meno
costs-gap = Divario
costs-gap-fees = Canoni e spese in cloud
costs-gap-ends = Spesa corrente che finisce
costs-gap-title = Quando il contributo è finito
costs-gap-when = Nel { $year }, a trasloco fatto e senza contributo, si spende
costs-gap-more = in più all’anno rispetto a oggi
costs-gap-less = in meno all’anno rispetto a oggi
costs-gap-same = di differenza rispetto a oggi
costs-gap-how = I canoni in cloud sono { $fees }. Della spesa corrente di oggi finisce davvero { $ends }.
costs-gap-calm = È una cifra da mettere nei prossimi bilanci, e vale la pena saperla per tempo.
costs-duty-title = Che cosa chiedono le regole
costs-duty-until = { $years ->
    [one] I servizi finanziati vanno mantenuti per un anno dopo il pagamento: fino al { $year }.
   *[other] I servizi finanziati vanno mantenuti per { $years } anni dopo il pagamento: fino al { $year }.
}
costs-estimate = stima
costs-all = { $count ->
    [one] In un anno, il { $first }
   *[other] In { $count } anni, dal { $first } al { $last }
}
costs-tco-note = Trasloco, spese in cloud e uscita. Il contributo non lo riduce
costs-as-is-note = Quanto costerebbe non cambiare nulla
costs-saving-note = Quello che finisce davvero ({ $ends }), meno il costo totale del cloud
costs-payback-never = Entro il { $last } quello che finisce non copre ancora il trasloco
costs-missing-cloud = Mancano le spese in cloud e del trasloco
costs-missing-rate = Manca il tasso di sconto
costs-at-rate = Al tasso del { $rate } all’anno
costs-write-rate = Scrivi il tasso
costs-in-year = In un anno a regime, il { $year }
costs-in-year-none = In un anno a regime
costs-missing-inhabitants = Manca il numero di abitanti dell’ente
costs-missing-users = Manca il numero di utenti dei servizi
costs-write-users = Vai ai servizi
costs-grants-apart = I contributi, a parte
costs-grants-note = Arrivano una volta sola, mentre i canoni si pagano ogni anno: per questo non riducono nessuna delle cifre sopra.
costs-grants-none = Nel piano non ci sono finanziamenti.
costs-grant-reckoned = calcolato dalle regole dell’avviso
costs-grant-no-year = manca l’anno del pagamento
costs-estimates = Le stime, a parte
costs-estimates-note = Costi nascosti che finiscono e benefici stimati: non escono né entrano in cassa, quindi non sono mai sommati al resto.
costs-go = Vai al dato
costs-go-of = Vai al dato: { $name }
costs-doubts = Che cosa manca o è in dubbio
costs-counted = { $count ->
    [one] Una voce contata
   *[other] { $count } voci contate
}
costs-left-out = { $count ->
    [0] nessuna lasciata fuori
    [one] una lasciata fuori
   *[other] { $count } lasciate fuori
}
costs-doubts-all = Mostrale tutte ({ $count })
costs-doubts-more = { $count ->
    [one] E un’altra.
   *[other] E altre { $count }.
}
costs-incomplete = { $count ->
    [one] A queste cifre manca una voce di costo
   *[other] A queste cifre mancano { $count } voci di costo
}
costs-incomplete-show = Mostra che cosa manca
costs-first = Qui si vedrà quanto costa, e chi paga dopo
costs-first-text = Bastano pochi dati per la prima cifra. Si comincia da dove si vuole, e ogni cifra dice da che cosa è fatta.
costs-first-contract = Un contratto con il suo canone
costs-first-contract-text = Il canone annuo, da quando a quando, e se si rinnova da solo.
costs-first-contract-go = Vai ai contratti
costs-first-machine = Una macchina con i suoi watt
costs-first-machine-text = Dove sta e quanta corrente prende: da lì si ricava l’energia della sala server.
costs-first-machine-go = Vai alle macchine
costs-first-line = Una voce di costo
costs-first-line-text = Tutto il resto: manutenzione, licenze, formazione, e i canoni previsti in cloud.
costs-first-line-go = Vai alle voci di costo
costs-falls = Da oggi al cloud, nel { $year }
costs-falls-said = Restando come oggi si pagherebbe { $from }; come previsto si paga { $to }
costs-falls-current = Spesa corrente che finisce
costs-falls-capital = Acquisti che non servono più
costs-falls-bought = Acquisti per il cloud
costs-falls-paid = Si paga come previsto
costs-falls-step = Passo
costs-shares = Per area di servizi, tutti gli anni insieme
costs-shares-said = La parte più grande è { $name }, { $share } di quanto si paga
costs-shares-area = Area
costs-shares-share = Quota
costs-shares-others = { $count ->
    [one] Un’altra area
   *[other] Altre { $count } aree
}
costs-none-phase = Non indicata
costs-none-nature = Non indicata
costs-none-chapter = Capitolo non indicato
costs-none-mission = Missione non indicata
costs-none-area = Ente intero, o area non indicata
costs-none-service = Ente intero
costs-none-supplier = Fornitore non indicato
costs-none-item = Fuori dalle voci del manuale
costs-none-line = Senza nome
costs-by = Raggruppa
costs-world = Quali conti
costs-world-as-is = Restando come oggi
costs-world-as-planned = Come previsto dal piano
costs-kind = Che cosa
costs-kind-cash = Denaro che esce
costs-kind-estimates = Stime e quote annue
costs-phase = Fase
costs-phase-all = Tutte
costs-copy = Copia
costs-copied = Copiata. Incollala nel foglio di calcolo
costs-years-none = Qui non c’è ancora nulla
costs-years-none-text = Con queste scelte nessuna voce di costo conta. Cambiale qui sopra, o aggiungi una voce di costo.
costs-years-help = Le frecce spostano di cella in cella. Invio su un importo di una voce di costo ne mostra il perché, sul nome apre il dato.
costs-with-vat = { $count ->
    [one] Una riga, importi in euro con IVA
   *[other] { $count } righe, importi in euro con IVA
}
costs-to-lines = Mostra le singole voci
costs-shares-open = Dividi tra i servizi
costs-shares-title = Come si divide: { $name }
costs-shares-help = Ogni servizio ha un peso: chi ha il doppio paga il doppio. I pesi di adesso sono quelli con cui si divide oggi; salvandoli restano fissi.
costs-shares-alone = Questa voce è di un solo servizio, o dell’ente intero: non c’è nulla da dividere. Collega più servizi alla voce per dividerla.
costs-shares-sum = Somma dei pesi: { $sum }
costs-shares-save = Fissa queste quote
costs-rooms-none = Qui si vedranno le sale server
costs-rooms-none-text = Basta una macchina con il posto dove sta e i suoi watt.
costs-rooms-go = Vai alle macchine
costs-rooms-help = Una sala si può spegnere solo quando se ne va l’ultimo servizio: fino a quel giorno si paga intera.
costs-rooms-no-price = Manca il prezzo dell’energia: gli euro della corrente non sono contati
costs-rooms-write-price = Scrivi il prezzo
costs-room-unnamed = Macchine senza posto
costs-room-energy = Energia in un anno
costs-room-kwh = { $kwh } kWh
costs-room-no-watts = mancano i watt delle macchine
costs-room-co2 = Anidride carbonica
costs-room-kg = { $kg } kg
costs-room-cost = Costa nel { $year }, restando come oggi
costs-room-empty = Si svuota il
costs-room-never = non si svuota
costs-room-nobody = nessun servizio collegato
costs-room-remains = La sala che resta.
costs-room-remains-text = Nel { $year } costa ancora { $amount }.
costs-room-staying = { $count ->
    [one] Ci resta { $names }.
   *[other] Ci restano { $count } servizi, tra cui { $names }.
}
costs-room-services = { $count ->
    [one] Un servizio vive qui
   *[other] { $count } servizi vivono qui
}
costs-room-leaves = se ne va il { $day }
costs-room-stays = resta
costs-room-empty-help = Collega le macchine agli applicativi per vedere quali servizi vivono qui e quando se ne vanno.
costs-room-co2-of = Un kWh vale { $kg } kg di anidride carbonica
costs-machine = Macchina
costs-machine-kind = Tipo
costs-machine-watts = Watt
costs-machine-how = Da dove vengono
costs-machine-measured = misurati
costs-machine-plate = di targa
costs-machine-kwh = kWh all’anno
costs-machine-energy = Corrente nel { $year }
costs-set-help = Quello che è vuoto segue i dati di riferimento, o resta sconosciuto. Ogni modifica cambia subito le cifre, e si può annullare.
costs-set-part-years = Gli anni guardati
costs-set-part-energy = La sala server e la corrente
costs-set-part-money = Il denaro
costs-set-first-year = Primo anno
costs-set-first-year-hint = Se è vuoto, quest’anno. Adesso: { $year }
costs-set-years = Quanti anni
costs-set-years-hint = Se è vuoto, { $count } come nel manuale, o fino alla fine dell’obbligo di mantenere i servizi finanziati. Adesso: { $now }
costs-set-years-least = Serve almeno un anno.
costs-set-go-live = Giorno in cui si va in cloud
costs-set-go-live-hint = Vale per i servizi che non hanno un giorno loro
costs-set-price-kwh = Prezzo di un kWh, senza IVA
costs-set-price-kwh-hint = In euro, dalla bolletta: per esempio 0,25
costs-set-energy-vat = IVA sulla corrente (%)
costs-set-energy-growth = Aumento annuo della corrente (%)
costs-set-pue = Consumo della sala per ogni watt (PUE)
costs-set-pue-hint = Con clima e perdite, di solito tra 1,5 e 2. Se è vuoto, solo le macchine
costs-set-pue-least = Serve almeno 1: la sala non può prendere meno delle sue macchine.
costs-set-split = Come si divide la sala
costs-set-split-none = In parti uguali
costs-set-split-hint = Dove una voce di costo non dice altro
costs-set-discount = Tasso di sconto all’anno (%)
costs-set-discount-hint = Serve per il valore attuale. Se è vuoto, non si calcola
costs-set-total-spending = Quanto spende l’ente in un anno
costs-set-total-spending-hint = Serve per gli indicatori: quanta parte va alla tecnologia
costs-indices = Gli indici dei prezzi
costs-indices-help = Una voce o un contratto può seguire un indice invece di un aumento fisso. Quando un indice non dice nulla, il prezzo resta fermo e c’è scritto.
costs-index-beyond = Anni dopo
costs-index-beyond-hint = Quanto si suppone per gli anni che mancano. Se è vuoto, non si sa
costs-index-change = Aumento (%)
costs-index-unknown = non si sa
costs-index-add = Aggiungi un indice
costs-index-new = Un indice dei prezzi
costs-index-edit = Cambia
costs-index-edit-of = Cambia l’indice { $name }
costs-index-remove = Elimina
costs-index-remove-of = Elimina l’indice { $name }
costs-index-name = Nome
costs-index-source = Da dove viene
costs-index-source-hint = Chi lo pubblica, e quando
costs-index-years = Anno per anno
costs-index-add-year = Aggiungi un anno
costs-index-drop = Togli l’anno { $year }
costs-index-twice = Lo stesso anno c’è due volte.
costs-index-wrong = Negli anni qualcosa non va. { $why }
costs-index-save = Salva

## Prima e dopo

costs-tab-actuals = Prima e dopo
costs-actuals-title = Le fatture accanto al previsto
costs-actuals-help = Quanto il piano prevedeva per l’anno e quanto è stato pagato davvero, sempre con l’IVA. In cima le differenze più grandi.
costs-actuals-none = Qui le fatture stanno accanto al previsto
costs-actuals-none-text = Porta dentro l’elenco delle fatture, così com’è uscito dal programma di contabilità: al secondo passo scegli «Fatture». Ogni fattura trova da sé la sua voce se dice il contratto o la voce di costo, o se il suo fornitore ne ha una sola. Poi qui vedi quanto era previsto, quanto è stato pagato e la differenza.
costs-actuals-none-in-year = Nel { $year } non c’è ancora nessuna fattura.
costs-actuals-import = Porta dentro le fatture
costs-actuals-grid = Apri l’elenco delle fatture
costs-actuals-year = Anno
costs-actuals-what = Voce
costs-actuals-planned = Previsto
costs-actuals-paid = Pagato
costs-actuals-difference = Differenza
costs-actuals-share = Differenza in %
costs-actuals-invoices = Fatture
costs-actuals-supplier = Tutte le voci di questo fornitore insieme: qualche fattura dice solo il suo nome
costs-actuals-unforeseen = Non previste
costs-actuals-unforeseen-text = Il piano non le aveva. Spesso basta dire nella fattura a quale contratto o voce di costo appartiene
costs-actuals-show = { $count ->
    [one] Mostra la fattura
   *[other] Mostra le { $count } fatture
}
costs-actuals-show-of = { $count ->
    [one] Mostra la fattura: { $name }
   *[other] Mostra le { $count } fatture: { $name }
}
costs-actuals-open = Apri la fattura { $name }
costs-actuals-more = { $count ->
    [one] Un’altra è nell’elenco delle fatture.
   *[other] Altre { $count } sono nell’elenco delle fatture.
}
costs-actuals-left-out = { $count ->
    [one] Una fattura non ancora contata
   *[other] { $count } fatture non ancora contate
}
costs-actuals-left-out-text = Senza la data o l’importo non si sa in quale anno metterle, né quanto valgono.
costs-actuals-lacks = Manca: { $what }
costs-actuals-mend = Completa
costs-actuals-mend-of = Completa la fattura { $name }
costs-kpi = Indicatore
costs-kpi-title = Gli indicatori
costs-kpi-help = Scrivi quanto valgono prima del trasloco, dove vuoi arrivare e quanto valgono dopo. Bastano quelli che puoi misurare davvero; ciò che non sai resta vuoto. Svuota una casella per togliere il valore; ogni modifica si può annullare.
costs-kpi-of = Indicatori di
costs-kpi-body = Tutto l’ente
costs-kpi-part = { $name } ({ $count })
costs-kpi-first = Consigliati anche agli enti piccoli
costs-kpi-others = Tutti gli altri
costs-kpi-cell = { $name }, { $moment }
costs-kpi-today = Oggi dal piano: { $value }
costs-kpi-use = Usa questo valore
costs-kpi-use-of = Usa il valore del piano: { $name }
costs-kpi-from-plan = Calcolato dal piano
costs-kpi-how = Come si misura
costs-kpi-how-of = Come si misura: { $name }
costs-kpi-when = { $when }. { $frequency }. { $good }.
costs-kpi-day = Misurato il
costs-kpi-source = Dove si legge
costs-kpi-same = Come prima
costs-kpi-better = Meglio:
costs-kpi-worse = Peggio:
costs-kpi-from-baseline = { $value } da prima
costs-kpi-from-target = { $value } dall’obiettivo
costs-kpi-on-target = Obiettivo raggiunto
