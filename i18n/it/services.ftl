# The services: list, details, changes in bulk.
services-title = Servizi
services-incomplete =
    { $count ->
        [one] uno da completare
       *[other] { $count } da completare
    }
services-none = Il piano non ha ancora servizi
services-none-text = Aggiungili dal catalogo, che ne ha oltre cento già descritti, oppure scrivine uno tuo.
services-unnamed = Servizio senza nome
services-selected =
    { $count ->
        [one] uno selezionato:
       *[other] { $count } selezionati:
    }
services-bulk = Cambia i servizi selezionati
services-bulk-apply = Applica
services-add-catalogue = Dal catalogo
services-add-catalogue-title = Aggiungi servizi dal catalogo
services-add-catalogue-search = Cerca nel catalogo
services-add-catalogue-found =
    { $count ->
        [0] Nessun servizio trovato
        [one] Un servizio che il piano non ha
       *[other] { $count } servizi che il piano non ha
    }
services-add-catalogue-none = Nessun servizio del catalogo corrisponde, oppure sono già tutti nel piano. Se l’ente ne ha uno suo, chiudi e usa «Nuovo servizio».
services-add-catalogue-do =
    { $count ->
        [0] Aggiungi
        [one] Aggiungi un servizio
       *[other] Aggiungi { $count } servizi
    }
services-add-own = Nuovo servizio
services-add-own-title = Nuovo servizio dell’ente
services-add-own-hint = Come lo chiamate in ufficio.
services-add-own-do = Aggiungi il servizio
services-remove = Elimina
services-unsaved = Qualche campo è da correggere: il resto è salvato.
services-saving-how = Si salva da solo quando lasci un campo.
services-own = Servizio dell’ente, non del catalogo.
services-group-links = Su che cosa si regge
services-group-move = Trasloco nel cloud
services-group-identity = Il servizio
services-group-data = Dati e classe
services-origin-hint = Dove gira oggi il programma.
services-destination-hint = Che cosa sarà nel cloud.
services-mode-hint = A: si sposta com’è. B: si aggiorna o si sostituisce.
services-area-none = Nessuna area
services-tags-hint = Parole tue, separate da virgole, per ritrovarlo.
services-read-only = Sola lettura: qui non si può modificare.
