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
costs-tab-assumptions = Ipotesi
costs-help = Qui vedi quanto costa oggi, quanto costerà e chi paga quando il contributo è finito. Ogni cifra ha il suo «Perché?», fino alle singole voci di costo, ai contratti e alle macchine. Il contributo sta sempre a parte: è un’entrata che arriva una volta sola e non riduce mai i costi.
