# What is wrong or missing in a plan, and what to do about it.

check-no-services = Nel piano non c'è ancora nessun servizio.
check-duplicate-name = Lo stesso nome sta anche qui: { $others }.
check-similar-name = Somiglia a: { $others }. Sono la stessa cosa?
check-granted-before-applied = Il decreto è del { $granted }, prima della domanda del { $applied }.
check-day-to-come = Il { $day } deve ancora venire.
check-contract-ended = È scaduto il { $day } e non si rinnova da solo.
check-qualification-ends-first = La qualificazione vale fino al { $qualified }, il contratto fino al { $ends }.
check-out-of-line = { $amount } all'anno, mentre il valore centrale degli altri contratti è { $middle }. È una nostra regola, non ufficiale: può essere giusto così.
check-owner-unknown = { $owner } non è nell'elenco delle persone.
check-no-owner = Nessuno risponde di questo servizio.
check-no-application = Non è detto con quale applicativo si svolge.
check-no-contract = Nessun contratto lo copre, né da solo né attraverso i suoi applicativi.
check-serves-nothing = Non serve a nessun servizio.
check-no-supplier = Non è detto con chi è stato firmato.
check-covers-nothing = Non copre nessun servizio e nessun applicativo.
check-invalid = { $field }: { $rule }.
check-not-fundable = Il servizio non può entrare in una domanda.
check-amount-differs = L'importo scritto è { $written }, quello ricalcolato è { $computed }.

check-fix-invalid = Apri la voce e correggi il campo.
check-fix-duplicate-name = Cambia il nome di uno dei due, o togli quello di troppo.
check-fix-move-unknown = Apri il servizio e completa il trasloco.
check-fix-not-fundable = Cambia il trasloco, oppure segna il servizio «Con fondi propri».
check-fix-amount-differs = Confronta l'importo, la fascia e i servizi con il decreto: uno dei tre non corrisponde.
check-fix-not-admissible = Cambia i servizi del finanziamento, oppure l'avviso.
check-fix-no-services = Aggiungi i servizi dal catalogo.
check-fix-similar-name = Se sono la stessa cosa, tienine una sola; se non lo sono, segnale come diverse: non si chiederà più.
check-fix-days-disagree = Controlla le date con i documenti.
check-fix-contract-ended = Se è stato rinnovato scrivi la nuova scadenza; altrimenti toglilo, o annota che cosa lo sostituisce.
check-fix-out-of-line = Controlla le cifre: forse manca una virgola, o c'è uno zero di troppo.
check-fix-owner-unknown = Aggiungi la persona all'elenco, o correggi il nome.
check-fix-no-owner = Scrivi il nome del responsabile.
check-fix-no-application = Collega l'applicativo; se non ce n'è, scrivilo nelle note.
check-fix-no-contract = Collega il contratto al servizio o al suo applicativo.
check-fix-linked-to-nothing = Completa i collegamenti, o togli la voce se non serve più.
