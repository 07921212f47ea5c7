# The frame of the window: top bar, menu, help, failures.
frame-program = Nuvolario
frame-skip = Vai al contenuto
frame-draft = Bozza
frame-draft-help = Questo piano è conservato da Nuvolario, ma non è ancora in un file scelto da te.
frame-save-as = Salva con nome…
frame-save-as-help = Salva il piano in un file tuo (Ctrl+S)
frame-saved-at = Salvato { $time }
frame-language = Lingua
frame-language-it = Italiano
frame-language-en = English
frame-language-it-short = It
frame-language-en-short = En
frame-menu = Parti del piano
frame-menu-today = Oggi
frame-menu-services = Servizi
frame-menu-funding = Finanziamenti
frame-menu-documents = Documenti
frame-menu-checks = Controlli
frame-menu-checks-waiting =
    { $count ->
        [one] una cosa da sistemare
       *[other] { $count } cose da sistemare
    }
frame-menu-settings = Impostazioni
frame-menu-close = Altri piani
frame-menu-close-help = Chiude questo piano, già salvato, e torna all’inizio
frame-menu-key = { $name } (Alt+{ $key })
frame-why = Perché?
frame-why-stale = Il piano è cambiato dopo questa spiegazione. Premi di nuovo «Perché?» accanto alla cifra per aggiornarla.
frame-failure-unexpected = Qualcosa non ha funzionato. Il piano è come l’avevi lasciato. Annota questo dettaglio per chi ti assiste: { $detail }
frame-help = Aiuto
frame-help-key = Aiuto su questa pagina (F1)
frame-help-keys-page = Tasti di questa pagina
frame-help-keys = Tasti sempre validi
frame-help-start = Da qui si apre un piano, se ne crea uno nuovo o si guarda un esempio. Un piano è un solo file, che puoi tenere dove vuoi e spedire per posta. Gli esempi si aprono come copie: puoi provare tutto senza rovinare niente.
frame-help-new = Scegli l’ente, spunta i servizi che ha e di’ come ciascuno è erogato. Quello che è già noto è compilato per te, con la fonte. Puoi tornare indietro in ogni momento: non si perde nulla.
frame-help-today = Le tre cifre dicono a che punto è il piano; «Perché?» mostra come sono calcolate. Sotto ci sono i prossimi passi, dal più utile. Quando un passo è fatto lo trovi spuntato.
frame-help-services = Ogni riga è un servizio dell’ente; Invio apre la sua scheda accanto all’elenco. Per il trasloco nel cloud servono tre scelte: da dove parte, dove arriva e in che modo. La colonna «Ammissibile» dice se quel trasloco rientra nell’avviso del piano, e la scheda dice perché.
frame-help-funding = In alto ci sono i finanziamenti del piano: l’importo scritto e quello ricalcolato dalle regole dell’avviso. Sotto puoi provare un avviso, anche chiuso, e vedere quanto varrebbe e per quali servizi. Ogni importo ha il suo «Perché?», con la fonte e quanto è certa.
frame-help-documents = Da qui si stampano le carte del piano in PDF, adatte alla conservazione e leggibili da tutti. Prima della stampa vedi che cosa manca; puoi stampare lo stesso. Ogni stampa è un file nuovo: le precedenti restano.
frame-help-checks = Qui c’è ciò che nel piano non torna o manca ancora, con il perché e come si sistema. «Vai» apre il punto giusto. Quando sistemi una cosa, sparisce da sola.
frame-help-settings = Lingua e aspetto cambiano subito, senza riavviare. Più sotto trovi la versione del programma e quella dei dati di riferimento. Le licenze dicono che cosa si può riusare.
frame-key-triage = dice come è erogato il servizio e passa al successivo
frame-key-triage-move = servizio precedente, successivo
frame-key-search = cerca
frame-key-cells = si muovono nella tabella
frame-key-details = apre la scheda del servizio
frame-key-tick = seleziona il servizio
frame-key-tick-all = seleziona tutti i servizi in elenco
frame-key-neighbours = scheda precedente, successiva
frame-key-close = chiude ciò che è aperto accanto
frame-key-help = questo aiuto
frame-key-save-as = salva con nome
frame-key-open = apre un piano
frame-key-new = crea un piano
frame-key-parts = vanno alle parti del piano
