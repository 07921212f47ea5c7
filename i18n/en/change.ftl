# The name of each change, as whoever made it recognises it.
change-created = Plan created
change-service-added = Added { $name }
change-service = Changed { $name }
change-service-removed = Removed { $name }
change-services-added =
    { $count ->
        [one] Added { $count } service from the catalogue
       *[other] Added { $count } services from the catalogue
    }
change-migrations =
    { $count ->
        [one] Changed the migration of { $count } service
       *[other] Changed the migration of { $count } services
    }
change-funding-added = Added the grant { $title }
change-funding = Changed the grant { $title }
change-funding-removed = Removed the grant { $title }
change-service-field = Changed { $name }: { $field }
change-restored = { $name } as it was before
change-undeleted = Brought { $name } back from the bin
