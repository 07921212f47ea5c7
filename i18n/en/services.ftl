# The services: list, details, changes in bulk.
services-title = Services
services-incomplete =
    { $count ->
        [one] one to complete
       *[other] { $count } to complete
    }
services-none = The plan has no services yet
services-none-text = Add them from the catalogue, which describes over a hundred, or write one of your own.
services-unnamed = Service without a name
services-selected =
    { $count ->
        [one] one selected:
       *[other] { $count } selected:
    }
services-bulk = Change the selected services
services-bulk-apply = Apply
services-add-catalogue = From the catalogue
services-add-catalogue-title = Add services from the catalogue
services-add-catalogue-search = Search the catalogue
services-add-catalogue-found =
    { $count ->
        [0] No service found
        [one] One service that the plan does not have
       *[other] { $count } services that the plan does not have
    }
services-add-catalogue-none = No service of the catalogue matches, or they are all in the plan already. If the body has one of its own, close this and use “New service”.
services-add-catalogue-do =
    { $count ->
        [0] Add
        [one] Add one service
       *[other] Add { $count } services
    }
services-add-own = New service
services-add-own-title = New service of the body
services-add-own-hint = As you call it in the office.
services-add-own-do = Add the service
services-remove = Delete
services-unsaved = Some fields need correcting: the rest is saved.
services-saving-how = Saves by itself when you leave a field.
services-own = Service of the body, not of the catalogue.
services-group-links = What it stands on
services-group-move = Move to the cloud
services-group-identity = The service
services-group-data = Data and class
services-origin-hint = Where the program runs today.
services-destination-hint = What it becomes in the cloud.
services-mode-hint = A: moved as it is. B: updated or replaced.
services-area-none = No area
services-tags-hint = Words of your own, separated by commas, to find it again.
services-read-only = Read only: nothing can be changed here.
