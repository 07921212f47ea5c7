# The papers of the plan.
documents-title = Documenti
documents-plan = Piano di migrazione
documents-plan-what = I servizi per area con il loro passaggio al cloud, il contributo con il suo calcolo e le fonti. PDF adatto alla conservazione (PDF/A) e accessibile (PDF/UA).
documents-missing = Che cosa manca ancora
documents-missing-help = Puoi creare il PDF anche così: dove manca qualcosa ci sarà un trattino.
documents-see-checks = Vedi i controlli
documents-complete = Non manca nulla.
documents-language = Lingua del documento
documents-language-it = Italiano
documents-language-en = English
documents-make = Crea il PDF
documents-making = Creo il PDF…
documents-seconds =
    { $seconds ->
        [one] da un secondo
       *[other] da { $seconds } secondi
    }
documents-readiness = Prontezza dell'ente
documents-readiness-what = Quanto si è pronti fase per fase, che cosa tiene fermo ogni passo, i servizi, le voci aperte, le prove e le decisioni. La cifra è una stima interna, non ufficiale.
documents-make-readiness = Crea il rapporto
documents-service = Scheda di un servizio
documents-service-what = Tutte le voci di un servizio con stato, note, prove, da dove viene ogni risposta e perché vale.
documents-which = Quale servizio
documents-which-missing = Scegli il servizio.
documents-make-service = Crea la scheda
documents-costs = Costi
documents-costs-what = Quanto costa oggi, quanto costerà, che cosa resta da pagare quando il contributo è finito, con formule, fonti e ipotesi. Per la ragioneria e per chi controlla.
documents-make-costs = Crea la relazione sui costi
documents-budget = Pagina per il bilancio
documents-budget-what = Una pagina sola: le spese dei prossimi anni per capitolo e il divario da coprire.
documents-make-budget = Crea la pagina
