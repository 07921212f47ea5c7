# What the strategies look at, beside the fields of the registers.

strategy-fact-contract-days = Giorni che mancano alla fine del contratto
strategy-fact-machine-days = Giorni che mancano alla fine della durata prevista delle macchine
strategy-yes = sì
strategy-no = no
