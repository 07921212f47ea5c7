# Le griglie: servizi, applicativi, fornitori, contratti, macchine, persone, competenze, costi, fatture.
registers-yes = sì
registers-no = no
registers-rule = { $field }: { $rule }.
registers-refused = Non accettato: { $rule }.
registers-too-much = Sono più di { $count } celle: incollale in più volte, oppure importa il file.
registers-changed-meanwhile = Nel frattempo il piano è cambiato. Controlla la selezione e riprova: non è stato modificato nulla.

registers-one-body = ente
registers-one-supplier = fornitore
registers-one-service = servizio
registers-one-application = applicativo
registers-one-contract = contratto
registers-one-asset = macchina
registers-one-person = persona
registers-one-skill = competenza
registers-one-cost = voce di costo
registers-one-invoice = fattura
registers-one-grant = finanziamento
registers-one-proof = prova
