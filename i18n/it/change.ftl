# Il nome di ogni modifica, come la riconosce chi l'ha fatta.
change-created = Piano creato
change-service-added = Aggiunta di { $name }
change-service = Modifica di { $name }
change-service-removed = Eliminazione di { $name }
change-services-added =
    { $count ->
        [one] Aggiunta di { $count } servizio dal catalogo
       *[other] Aggiunta di { $count } servizi dal catalogo
    }
change-migrations =
    { $count ->
        [one] Modifica della migrazione di { $count } servizio
       *[other] Modifica della migrazione di { $count } servizi
    }
change-funding-added = Aggiunta del finanziamento { $title }
change-funding = Modifica del finanziamento { $title }
change-funding-removed = Eliminazione del finanziamento { $title }
change-service-field = Modifica di { $name }: { $field }
change-restored = { $name } come era prima
change-undeleted = Recupero di { $name } dal cestino
change-bin-emptied =
    { $count ->
        [one] Cestino svuotato: { $count } elemento
       *[other] Cestino svuotato: { $count } elementi
    }
change-cell = Modifica di { $name }: { $field }
change-cells =
    { $count ->
        [one] { $register }: modifica di { $count } cella
       *[other] { $register }: modifica di { $count } celle
    }
change-filled-down =
    { $count ->
        [one] { $register }: riempimento di { $count } riga
       *[other] { $register }: riempimento di { $count } righe
    }
change-pasted =
    { $count ->
        [one] { $register }: { $count } riga incollata
       *[other] { $register }: { $count } righe incollate
    }
change-record-added = { $register }: aggiunta di { $name }
change-record-removed = { $register }: eliminazione di { $name }
change-records-removed =
    { $count ->
        [one] { $register }: eliminazione di { $count } riga
       *[other] { $register }: eliminazione di { $count } righe
    }
change-column-added = Aggiunta della colonna { $name }
change-column = Modifica della colonna { $name }
change-column-removed = Eliminazione della colonna { $name }
change-view = Vista salvata: { $name }
change-view-removed = Eliminazione della vista { $name }
change-person-of-owner = { $name } aggiunto alle persone
change-not-same = { $name } segnato come diverso da { $others }
change-suppliers-merged = Fornitori uniti in { $name }
change-imported =
    { $count ->
        [one] { $register }: { $count } riga importata da { $file }
       *[other] { $register }: { $count } righe importate da { $file }
    }
change-imported-pasted =
    { $count ->
        [one] { $register }: { $count } riga importata da un testo incollato
       *[other] { $register }: { $count } righe importate da un testo incollato
    }
change-answer = { $item } per { $name }: { $state }
change-answers =
    { $count ->
        [one] { $count } risposta alle liste: { $state }
       *[other] { $count } risposte alle liste: { $state }
    }
change-strategy = { $name }: strategia { $strategy }
change-requirement = Letto che cosa chiede la classe { $class }
change-list-added = Aggiunta la lista { $name }
change-list = Cambiata la lista { $name }
change-list-removed = Tolta la lista { $name }
change-list-seen = Vista la versione { $version } della lista del metodo
change-proof-added = Aggiunta la prova { $name }
change-proofs-added =
    { $count ->
        [one] Aggiunta { $count } prova
       *[other] Aggiunte { $count } prove
    }
change-proof = Modificata la prova { $name }
change-proof-replaced = Sostituita la prova { $name }
change-proof-linked = Collegata la prova { $name }
change-proof-unlinked = Scollegata la prova { $name }
change-proof-removed = Eliminata la prova { $name }
change-cost-settings = Modifica delle ipotesi sui costi
change-price-index = Indice dei prezzi { $name }
change-price-index-gone = Eliminazione dell'indice dei prezzi { $name }
change-cost-shares = Quote di { $name }
change-measure = { $name }, { $moment }: valore scritto
change-measure-gone = { $name }, { $moment }: valore tolto
change-scenario-added = Aggiunta dello scenario { $name }
change-scenario = Modifica dello scenario { $name }
change-scenario-gone = Eliminazione dello scenario { $name }
change-scenario-adopted = Adozione dello scenario { $name }
