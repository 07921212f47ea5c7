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
change-bin-emptied =
    { $count ->
        [one] Bin emptied: { $count } record
       *[other] Bin emptied: { $count } records
    }
change-cell = Change of { $name }: { $field }
change-cells =
    { $count ->
        [one] { $register }: change of { $count } cell
       *[other] { $register }: change of { $count } cells
    }
change-filled-down =
    { $count ->
        [one] { $register }: { $count } row filled
       *[other] { $register }: { $count } rows filled
    }
change-pasted =
    { $count ->
        [one] { $register }: { $count } row pasted
       *[other] { $register }: { $count } rows pasted
    }
change-record-added = { $register }: { $name } added
change-record-removed = { $register }: { $name } removed
change-records-removed =
    { $count ->
        [one] { $register }: { $count } row removed
       *[other] { $register }: { $count } rows removed
    }
change-column-added = Column { $name } added
change-column = Change of the column { $name }
change-column-removed = Column { $name } removed
change-view = View saved: { $name }
change-view-removed = View { $name } removed
change-person-of-owner = { $name } added to the people
change-not-same = { $name } marked as different from { $others }
change-suppliers-merged = Suppliers merged into { $name }
change-imported =
    { $count ->
        [one] { $register }: { $count } row imported from { $file }
       *[other] { $register }: { $count } rows imported from { $file }
    }
change-imported-pasted =
    { $count ->
        [one] { $register }: { $count } row imported from pasted text
       *[other] { $register }: { $count } rows imported from pasted text
    }
change-answer = { $item } for { $name }: { $state }
change-answers =
    { $count ->
        [one] { $count } answer to the checklists: { $state }
       *[other] { $count } answers to the checklists: { $state }
    }
change-strategy = { $name }: strategy { $strategy }
change-requirement = Read what the class { $class } asks
change-list-added = Added the list { $name }
change-list = Changed the list { $name }
change-list-removed = Removed the list { $name }
change-list-seen = Looked at version { $version } of the method's list
change-proof-added = Added the proof { $name }
change-proofs-added =
    { $count ->
        [one] Added { $count } proof
       *[other] Added { $count } proofs
    }
change-proof = Changed the proof { $name }
change-proof-replaced = Replaced the proof { $name }
change-proof-linked = Linked the proof { $name }
change-proof-unlinked = Unlinked the proof { $name }
change-proof-removed = Deleted the proof { $name }
change-cost-settings = Cost assumptions changed
change-price-index = Price index { $name }
change-price-index-gone = Price index { $name } removed
change-cost-shares = Shares of { $name }
change-measure = { $name }, { $moment }: value entered
change-measure-gone = { $name }, { $moment }: value removed
change-scenario-added = Scenario { $name } added
change-scenario = Scenario { $name } changed
change-scenario-gone = Scenario { $name } deleted
change-scenario-adopted = Scenario { $name } adopted
