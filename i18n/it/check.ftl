# What is wrong or missing in a plan, and what to do about it.

check-no-services = Nel piano non c'è ancora nessun servizio.
check-duplicate-name = Un altro servizio ha lo stesso nome.
check-invalid = { $field }: { $rule }.
check-not-fundable = Il servizio non può entrare in una domanda.
check-amount-differs = L'importo scritto è { $written }, quello ricalcolato è { $computed }.

check-fix-invalid = Apri il servizio e correggi il campo.
check-fix-duplicate-name = Cambia il nome di uno dei due, o togli quello di troppo.
check-fix-move-unknown = Apri il servizio e completa il trasloco.
check-fix-not-fundable = Cambia il trasloco, oppure segna il servizio «Con fondi propri».
check-fix-amount-differs = Confronta l'importo, la fascia e i servizi con il decreto: uno dei tre non corrisponde.
check-fix-not-admissible = Cambia i servizi del finanziamento, oppure l'avviso.
check-fix-no-services = Aggiungi i servizi dal catalogo.
