# Whether a service may count in a call, why, and what to do about it.

verdict-pays = Il passaggio da «{ $origin }» a «{ $destination }» è finanziato in modalità { $mode }.
verdict-pays-if = Il passaggio da «{ $origin }» a «{ $destination }» è finanziato in modalità { $mode } solo a una condizione: { $condition }
verdict-pays-nothing = Il passaggio da «{ $origin }» a «{ $destination }» non è finanziato.
verdict-impossible = Il passaggio da «{ $origin }» a «{ $destination }» non è possibile.
verdict-pair-unknown = Le regole lette non parlano del passaggio da «{ $origin }» a «{ $destination }».
verdict-pair-missing = Non è scritto dove sta oggi il servizio né che cosa diventa.
verdict-origin-missing = Non è scritto dove sta oggi il servizio.
verdict-destination-missing = Non è scritto che cosa diventa il servizio.
verdict-mode-missing = Non è scelta la modalità, A o B.
verdict-mode-worse = È scelta la modalità B · Aggiornamento, ma questo passaggio è un trasferimento.
verdict-mode-better = È scelta la modalità A · Trasferimento e si realizza un aggiornamento: è ammesso, senza aumento del contributo.
verdict-own-service = È un servizio aggiunto dall'ente: sono finanziati solo i servizi dell'elenco dell'avviso.
verdict-not-offered = L'ente non eroga il servizio.
verdict-provision = Il servizio non è erogato dall'ente da solo ({ $provision }).
verdict-own-funds = Il trasloco è pagato con fondi propri: lo stesso servizio non può entrare in una domanda.

verdict-fix-own-service = Se corrisponde a una voce del catalogo, aggiungilo da lì; altrimenti resta nel piano senza contributo.
verdict-fix-not-offered = Se l'ente lo eroga, cambia la voce «Chi lo eroga».
verdict-fix-provision = Verifica con chi lo eroga chi presenta la domanda; se lo eroga l'ente, cambia la voce «Chi lo eroga».
verdict-fix-own-funds = Se i fondi propri non servono più, togli la spunta «Con fondi propri».
verdict-fix-pair-missing = Scrivi dove sta oggi e che cosa diventa.
verdict-fix-pair-unknown = Chiedi conferma all'assistenza di PA digitale 2026 prima di contare su questo servizio.
verdict-fix-mode = Scegli la modalità { $mode }.
verdict-fix-mode-worse = Scegli la modalità { $mode }, oppure una destinazione PaaS o SaaS.
verdict-fix-condition = Verifica la condizione e tieni la prova con le carte del progetto.
verdict-fix-destination = Scegli la destinazione «{ $one }».
verdict-fix-destinations = Scegli la destinazione «{ $one }» oppure «{ $other }».
verdict-fix-no-destination = Da «{ $origin }» nessuna destinazione è finanziata: il servizio resta nel piano senza contributo.
