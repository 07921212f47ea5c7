# The three figures of the first page.

figure-services = Servizi nel piano
figure-services-rule = Tutti i servizi del piano, da chiunque siano erogati.
figure-services-of = { $provision }

figure-moves = Servizi da spostare
figure-moves-rule = I servizi erogati dall'ente con una modalità scelta, senza quelli con fondi propri.
figure-own-funds = Servizi con fondi propri, non contati

figure-grants = Finanziamenti
figure-grants-rule = La somma degli importi scritti nel piano.
figure-grant-of = { $title }

figure-simulated = Contributo simulato
figure-simulated-rule = Nel piano non c'è ancora un finanziamento. È una simulazione: quanto dà, per i servizi da spostare, l'avviso «{ $call }», con domande fino al { $day }.
