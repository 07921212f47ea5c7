# What went wrong, where, and what to do about it.

## The plan file

errors-file-not-found = The file { $path } cannot be found: it may have been moved, renamed or deleted. Check its name and folder.
errors-file-not-a-plan = The file { $path } is not a Nuvolario plan. Choose a file that ends in “.nuvolario”. The file was not touched.
errors-file-empty = The file { $path } is empty: there is no plan in it. If there should be one, look for a copy. The file was not touched.
errors-file-is-directory = { $path } is a folder, not a file. Choose the plan inside it.
errors-file-damaged = The plan { $path } is damaged and cannot be read in full. The file was not touched: keep it, and open an earlier copy.
errors-file-newer = The plan { $path } was written by a newer version of the program (format { $found }; this version reads up to format { $known }). Install the latest version to open it. The file was not touched.
errors-file-older = The plan { $path } was written by an older version of the program. Open it in the window, which brings it up to date after backing it up. The file was not touched.
errors-file-denied = You are not allowed to read or write { $path }. Choose another folder, or ask whoever manages the computer. Nothing was changed.
errors-file-read-only = { $path } can only be read. Copy it to a folder where you may write and open the copy. Nothing was changed.
errors-file-exists = The file { $path } exists already and was not touched. Choose another name or another folder.
errors-copy-over-itself = { $path } is the plan you have open: a copy needs another name or another folder. The plan is saved as it is.
errors-file-busy = { $path } is in use by another program. Close the other program and try again. Nothing was changed.
errors-in-use = { $path } is already open on the computer { $host } by { $user }, since { $day } at { $time }. It can be opened to read, or wait until it is closed there.
errors-in-use-here = { $path } is already open in another window of Nuvolario on this computer. Use that one, or close it and try again.
errors-in-use-unknown = { $path } is already open by somebody who could not be recognised. It can be opened to read, or wait until it is closed there.
errors-maybe-in-use = { $path } is noted as open on the computer { $host } by { $user }, since { $day } at { $time }. If it is still open there, open it to read; if that computer went off without closing it, you can open it all the same.
errors-maybe-in-use-unknown = { $path } is noted as open by somebody who could not be recognised. If you are sure that nobody has it open, you can open it all the same.
errors-file-other = { $path } could not be read or written: { $detail }. Try another folder. What was saved before is as it was.
errors-disk-full = There is no room left on the disk to write { $path }. Make room, or choose another disk, and try again. What was saved before is as it was.
errors-folder-missing = The folder of { $path } does not exist. Create it, or choose another one. Nothing was written.

## What was asked

errors-body-unknown = No body has the code { $code }. Check it in the IPA index: the ISTAT code (038008) or the IPA code (c_d548) is needed.
errors-body-shared = The code { $code } belongs to several bodies: { $kinds }. Say which with --body-type.
errors-body-band-missing = The amounts of this call depend on the population band, which is missing here. Give a band from 1 to 7.
errors-call-unknown = No call has the id { $id }. The list of calls says which can be used.
errors-sample-unknown = No sample is called { $id }. The samples are: ferrara, lecce, novara.
errors-catalogue-unknown = There is no entry { $id } in the catalogue. Nothing has changed.
errors-band = There is no band { $band }: bands go from 1 to 7.
errors-invalid = Some data cannot be saved like this. They are marked beside their fields; what was saved before is as it was.
errors-not-found = What you look for is no longer in the plan: it may have been removed. Nothing has changed.
errors-no-plan = No plan is open. Open one, or create a new one.

## Tables

errors-table-columns = The table { $path } lacks the columns: { $missing }. Write them in its first row. Nothing was computed.
errors-table-empty = The table { $path } has no row below its titles.
errors-table-row = Row { $line }, column { $column }: “{ $text }” cannot be read. A whole number from 0 up is needed.

## The rest

errors-print = The document could not be composed ({ $detail }). The plan was not touched.
errors-internal = Something in the program did not work ({ $detail }). What was saved before is as it was: close the plan and open it again.

## A field of a form

errors-rule-required = This field must not be empty.
errors-rule-negative = A number from 0 up is needed.
errors-rule-too-long = The text is too long: shorten it.
errors-rule-too-large = The number is too large: check its digits.
errors-rule-unknown = It does not match anything known: choose from the list.
errors-rule-duplicate = Two of the entries chosen cannot stand together.
errors-rule-act-missing = An ACN outcome needs the act and its date.
errors-rule-band-out-of-range = Bands go from 1 to 7.
errors-rule-before-start = The end comes before the start: check the two dates.
errors-rule-only-one = Only one value may stand here.
errors-rule-computed = It is worked out by the program: it changes with the data it comes from.
errors-rule-reason-missing = Write the reason: whoever checks will look for it here.
errors-rule-proof-missing = It is mandatory: attach a proof, or write in the note where it is kept.
errors-rule-excluded = An item that cannot stand together with this one is already done: look at the list.
errors-rule-sum-is-zero = It comes to zero in all: at least one share above zero is needed.
errors-rule-hole = A year in between is missing: add it, even if it is zero.
errors-destination-not-led-to = This strategy does not lead to that destination: choose one of those offered.
errors-list-id-taken = This is the identifier of the method's list: give yours another one.
errors-list-no-name = The list lacks an identifier, a version or a title.
errors-item-empty = Item no. { $place } lacks an identifier or a text.
errors-item-duplicate = The identifier { $item } stands twice in the list.
errors-item-phase = { $item }: phases go from 1 to 6.
errors-item-weight = { $item }: the weight goes from 1 to 5.
errors-item-unknown = { $item } refers to { $names }, which is not in the list.
errors-item-cycle = These items wait for each other: { $items }.
errors-item-no-condition = { $item }: it does not say when it counts.
errors-level-unknown = The level is none of those there are (QC, QI, AI from 1 to 4).
errors-requirement-act = Write the act you read and its day: without them the program's proposal holds.
errors-service-unknown = There is no service called “{ $name }” in the plan.
errors-services-alike = Several services in the plan are called “{ $name }”: rename one.
