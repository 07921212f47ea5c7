# The words of the archive: history, bin, backups.
archive-place-taken = { $name } cannot come back: the plan already has the same service. Remove or rename that one and try again. Nothing has changed.
archive-changed-elsewhere = This change cannot be taken back: another program changed the same data. Nothing has changed. An earlier backup can be restored.
archive-password-asked = { $path } is a copy under a password.
archive-password-wrong = This is not the password. Try again: capitals and accents count.
archive-password-short = The password is too short: it needs at least { $least } characters.
archive-password-work = { $path } asks for too much work to be opened here. The file was not touched.
archive-in-temporary-folder = This plan is in a temporary folder, such as that of mail attachments: it may be deleted there. Save it under a name in a folder of yours.
archive-on-network = This plan is in a network folder: keep it open on one computer at a time.
archive-in-synced-folder = This plan is in a folder that { $program } copies to other computers. Before you work on it on another computer, close it here and wait until { $program } has finished: open in two places it would become two different plans.
archive-file-gone = The file of this plan is no longer in its place: its folder may have been moved or renamed, or the disk unplugged. As it is, nothing new can be saved, and the backups cannot be seen. Put it back where it was, or save the plan elsewhere (Ctrl+S).
archive-backup-failed = Today's backup beside the plan could not be made ({ $path }). The plan is saved; make a backup by hand as soon as you can.
archive-second-backup-failed = Today's backup in the second folder could not be made ({ $path }). The plan is saved; see that the stick or the network folder is connected, then make a backup by hand.
## The page

archive-title = Archive
archive-part-steps = History
archive-part-bin = Bin
archive-part-backups = Backups
archive-name = What is your name?
archive-name-hint = The name stands beside the changes made on this PC. It is changed in the Settings.
archive-name-keep = Save the name
archive-name-not-now = Not now
archive-steps-what = Every change of the plan, the last first. To undo the last press Ctrl+Z; to go back on one record only, open its “History”.
archive-steps-none = No change yet
archive-steps-none-text = Changes appear here as soon as you make them.
archive-today = Today, { $day }
archive-state-undone = undone
archive-state-dropped = undone
archive-state-dropped-help = Undone, and then something else was done: it can no longer be redone.
archive-steps-more = Show more changes
archive-steps-since = Everything since { $day } is remembered. The history keeps at least { $kept } variations of the data; beyond that the oldest go by themselves.
archive-kind-service = Service
archive-kind-funding-line = Grant
archive-kind-body = Body
archive-kind-supplier = Supplier
archive-kind-application = Application
archive-kind-contract = Contract
archive-kind-asset = Machine
archive-kind-person = Person
archive-kind-skill = Skill
archive-kind-cost = Cost line
archive-kind-invoice = Invoice
archive-kind-proof = Proof
archive-bin-what = What was deleted stays here for as long as the history remembers it. It comes back into the plan with all it contained.
archive-bin-none = The bin is empty
archive-bin-none-text = When you delete a service or a grant, you find it here.
archive-bin-when = Deleted on { $day } at { $time }
archive-bin-when-who = Deleted on { $day } at { $time } by { $who }
archive-bin-empty = Empty the bin…
archive-bin-empty-title = Empty the bin?
archive-bin-empty-what =
    { $count ->
        [one] What is in the bin goes for good, with the files of its proofs.
       *[other] The { $count } things in the bin go for good, with the files of their proofs.
    }
archive-bin-empty-undo = There is no way back: Undo stops here, too. The backups stay as they are.
archive-bin-empty-keep = Keep the bin
archive-bin-empty-do = Empty for good
archive-bin-emptied =
    { $count ->
        [one] One thing is gone for good.
       *[other] { $count } things are gone for good.
    }
archive-bin-emptied-bytes =
    { $count ->
        [one] One thing is gone for good: { $size } less.
       *[other] { $count } things are gone for good: { $size } less.
    }
archive-bin-restore = Bring back
archive-bin-restore-of = Bring back { $name }
archive-bin-restored = { $name } is in the plan again.
archive-backups-what = Nuvolario makes a backup of the whole plan by itself at the first change of the day and before every large operation. It keeps all of today’s, one a day for a month, then one a month.
archive-backup-make = Make a backup now
archive-backup-making = Making the backup…
archive-backup-made = Backup made on { $day } at { $time }, read back and equal to the plan.
archive-backup-second-failed = In the second folder the backup failed: check that the stick or the network is connected. Beside the plan the backup is there.
archive-backups-none = No backup yet
archive-backups-none-text = The first is made by itself at the first change, or now with the button above.
archive-backup-at = { $day }, { $time }
archive-backup-beside = beside the plan
archive-backup-second = in the second folder
archive-backup-compare = What changes
archive-backup-compare-of = What changes against the backup of { $name }
archive-backup-look = Open to read only
archive-backup-look-at = Open to read only the backup of { $name }
archive-backup-restore = Restore
archive-backup-restore-of = Restore the backup of { $name }
archive-backup-restore-help = “Restore” first makes a backup of the plan as it is now: if you think better of it, you find it at the top of this list.
archive-backup-restored = The plan is back to how it was on { $day } at { $time }. How it was a moment ago is in the backup at the top of the list.
archive-changes-none = Nothing: the plan has not changed since.
archive-changes-since = What has changed since:
archive-changes-services-added = Services added
archive-changes-services-removed = Services deleted
archive-changes-services-changed = Services changed
archive-changes-funding-added = Grants added
archive-changes-funding-removed = Grants deleted
archive-changes-funding-changed = Grants changed
archive-changes-count =
    { $count ->
        [one] one difference
       *[other] { $count } differences
    }
archive-changes-more =
    { $count ->
        [one] { $names } and one other
       *[other] { $names } and { $count } others
    }
archive-second = Second folder
archive-second-what = Every backup can be made in another place too, such as a stick or a network folder: so it remains even if this PC breaks.
archive-second-none = No second folder.
archive-second-choose = Choose a folder…
archive-second-change = Change the folder…
archive-second-drop = Stop using it
archive-second-missing = If the folder is not there, for example because the stick is unplugged, backups are made beside the plan only and a notice says so. Backups already made stay where they are.
