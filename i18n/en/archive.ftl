# The words of the archive: history, bin, backups.
archive-yes = yes
archive-no = no
archive-place-taken = { $name } cannot come back: the plan already has the same service. Remove or rename that one and try again. Nothing has changed.
archive-changed-elsewhere = This change cannot be taken back: another program changed the same data. Nothing has changed. An earlier backup can be restored.
archive-password-asked = { $path } is a copy under a password.
archive-password-wrong = That is not the password of { $path }. Try again: capitals and accents count.
archive-password-short = The password is too short: it needs at least { $least } characters.
archive-password-work = { $path } asks for too much work to be opened here. The file was not touched.
archive-in-temporary-folder = This plan is in a temporary folder, such as that of mail attachments: it may be deleted there. Save it under a name in a folder of yours.
archive-on-network = This plan is in a network folder: keep it open on one computer at a time.
archive-backup-failed = Today's backup could not be made everywhere ({ $path }). The plan is saved; make a backup by hand as soon as you can.
