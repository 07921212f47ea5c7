# The amount of a grant, with its reason.

grant-amount = Contributo dell'avviso
grant-rule-sum = { $fee } di quota fissa + { $transfers ->
        [one] 1 trasferimento
       *[other] { $transfers } trasferimenti
    } × { $transfer } + { $updates ->
        [one] 1 aggiornamento
       *[other] { $updates } aggiornamenti
    } × { $update }
grant-fee = Quota fissa
grant-rule-fee = È la stessa per ogni domanda da { $from } a { $to } servizi.
grant-rule-fee-tier = È quella dello scaglione da { $from } a { $to } servizi.
grant-transfers = Trasferimenti (modalità A)
grant-updates = Aggiornamenti (modalità B)
grant-rule-each = { $count } × { $each }
grant-count = Quanti servizi
grant-each-transfer = Importo per ogni trasferimento
grant-each-update = Importo per ogni aggiornamento
grant-services = Servizi nella domanda
grant-least = Minimo di servizi dell'avviso
grant-greatest = Massimo di servizi dell'avviso
grant-band = Fascia di popolazione
grant-single-class = unica per tutti gli enti
grant-transfers-count = Servizi per trasferimento (modalità A)
grant-updates-count = Servizi per aggiornamento (modalità B)

grant-reason-no-class = L'avviso non prevede importi per la fascia { $band }.
grant-reason-band-unknown = La fascia di popolazione dell'ente non è nota, e gli importi dipendono da quella.
grant-reason-too-few = { $services ->
        [0] Non c'è nessun servizio
        [one] C'è 1 servizio solo
       *[other] I servizi sono { $services }
    }: l'avviso ne chiede almeno { $limit }.
grant-reason-too-many = I servizi sono { $services }: l'avviso ne paga al massimo { $limit }.
grant-reason-beyond = Il numero di servizi è troppo grande per essere vero.

grant-compare-equal = L'importo scritto è uguale a quello ricalcolato.
grant-compare-more = L'importo scritto supera di { $difference } quello ricalcolato.
grant-compare-less = L'importo scritto è inferiore di { $difference } a quello ricalcolato.
