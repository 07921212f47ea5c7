# The steps from an empty plan to a printed one.

step-services = Scegli i servizi dell'ente
step-moves = Scrivi dove sta ogni servizio e che cosa diventa
step-grant = Aggiungi il finanziamento
step-print = Stampa il piano

step-progress = { $done } di { $all }
step-progress-count = { $count ->
        [0] nessuno
       *[other] { $count }
    }
step-progress-print = quando vuoi
step-readiness = Rispondi alle liste di controllo
step-progress-share = { $share } pronto
