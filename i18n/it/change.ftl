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
