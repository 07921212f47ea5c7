# The proofs: the files kept in the plan, and what they prove.

## What a file is, by its content
proofs-kind-pdf = PDF
proofs-kind-word = Text document
proofs-kind-sheet = Spreadsheet
proofs-kind-presentation = Presentation
proofs-kind-open-document = OpenDocument file
proofs-kind-image = Picture
proofs-kind-envelope = Signed file (p7m)
proofs-kind-mail = Mail message
proofs-kind-zip = Compressed archive
proofs-kind-text = Text
proofs-kind-other = File

## What is to be known
proofs-ending-differs = The ending of the name does not fit the content, which is: { $kind }
proofs-encrypted = It is under a password, which is needed to read it.
proofs-inside = Inside: { $kind }
proofs-signed-intact = Signed by { $names } · intact · this says nothing about trust
proofs-signed-altered = Signed by { $names } · the file is no longer the one that was signed
proofs-signed-unchecked = Signed by { $names } · whether it is intact could not be checked · this says nothing about trust
proofs-signed-more = Something was added after the last signature.
proofs-code-agrees = { $kind } { $code }: it is that of { $name }
proofs-code-of-another = { $kind } { $code }: in the plan it is of { $name }, not of what is proved here
proofs-code-not-in-plan = { $kind } { $code }: the plan does not have it

## Why a file was not taken
proofs-folder = { $name } is a folder. Choose the files in it.
proofs-no-file = { $name } is not a file.
proofs-empty = { $name } is empty: it has not a single byte. Look where it comes from and try again.
proofs-too-large = { $name } is larger than 500 MB. Keep it elsewhere and write in the note of the item where it is.
proofs-gone = { $name } is no longer there. Choose the file again.
proofs-unreadable = { $name } cannot be read ({ $detail }).
proofs-changed = { $name } changed while it was being read. Close the program that uses it and try again.
proofs-same-version = { $name } is the same as the version that is there.
proofs-stopped = Stopped: the plan is as it was.
proofs-busy = Proofs are being worked on already. Wait until that is done, or stop it.
proofs-not-opened = { $name } is of a kind that is not opened from here: it could be a program. You can save a copy of it.
proofs-bytes-missing = The content of { $name } is not in the plan. If you still have the file, add it again.
proofs-choose-title = Choose the files to add as proofs
proofs-replace-title = Choose the newer version
proofs-save-title = Save a copy of the proof

## The page
proofs-title = Proofs
proofs-none = No proofs.
proofs-none-text = Proofs are added to the items of the lists: that shows what they prove.
proofs-add = Add files…
proofs-drop = You can also drop files here.
proofs-dropping = Let go to add.
proofs-link-known = Use a proof that is there
proofs-link = Proves this item too
proofs-link-of = Use { $name } for this item too
proofs-unlink = Take away from this item
proofs-unlink-of = Take away from this item: { $name }
proofs-open = Open
proofs-open-of = Open { $name }
proofs-save-copy = Save a copy…
proofs-save-copy-of = Save a copy of { $name }
proofs-saved = Copy saved in { $path }
proofs-look = Preview
proofs-look-of = Preview of { $name }
proofs-look-nothing = There is no preview of this file: open it with its program.
proofs-look-more = Only the beginning is shown here.
proofs-look-reading = Reading the file…
proofs-look-locked = It is under a password: open it with its program, which asks for it.
proofs-look-broken = The file is damaged or incomplete: it cannot be shown here.
proofs-look-slow = It is too complex for a preview: open it with its program.
proofs-look-large = It is too large for a preview (more than { $size }): open it with its program.
proofs-page-of = Page { $page } of { $pages }
proofs-page-go = Go to page
proofs-page-previous = Previous page
proofs-page-next = Next page
proofs-page-region = Page, to be scrolled
proofs-page-keys = With the keyboard: Page up and Page down for the pages, Home and End for the first and the last, + and − for the size, Esc to close.
proofs-page-text = Text of the page
proofs-page-text-none = There is no text to read on this page: it is a picture.
proofs-zoom-in = Larger
proofs-zoom-out = Smaller
proofs-change = Change
proofs-change-of = Change { $name }
proofs-replace = Replace with a newer version…
proofs-remove = Delete
proofs-remove-of = Delete { $name }
proofs-field-title = What it is
proofs-field-title-hint = For example: Award decision
proofs-field-day = Date of the document
proofs-field-expires = Valid until
proofs-field-notes = Notes
proofs-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
proofs-expires = valid until { $day }
proofs-expired = expired on { $day }
proofs-replaced = replaced by a newer version
proofs-of-day = of { $day }
proofs-added = added on { $day }
proofs-older =
    { $count ->
        [one] { $count } older version
       *[other] { $count } older versions
    }
proofs-proves = Proves
proofs-proves-nothing = It does not prove any item yet.
proofs-for = { $item } · { $name }
proofs-attached =
    { $count ->
        [one] { $count } file added
       *[other] { $count } files added
    }
proofs-attached-known =
    { $count ->
        [one] { $count } was in the plan already: it was not kept twice.
       *[other] { $count } were in the plan already: they were not kept twice.
    }
proofs-working = Reading { $done } of { $total }
proofs-stop = Stop
proofs-all =
    { $count ->
        [one] { $count } proof, { $size } in all
       *[other] { $count } proofs, { $size } in all
    }
proofs-much = The proofs are more than 1 GB. The plan is still one file: copying, mailing and backing it up takes more time and more room.
proofs-filter = Show
proofs-filter-all = All
proofs-filter-expired = Expired
proofs-filter-loose = Without item
proofs-filter-look = To be looked at
proofs-filter-replaced = Older versions
proofs-search = Search the proofs
proofs-search-none = No proof fits.
proofs-verify = Check all digests again
proofs-verify-what = Each file is read again and held against the SHA-256 digest taken when it was added.
proofs-verified =
    { $count ->
        [one] { $count } file read again: it is as it was when it was added.
       *[other] { $count } files read again: they are all as they were when they were added.
    }
proofs-broken-missing = { $names }: the content is not there, or not all of it. If you still have the file, add it again.
proofs-broken-altered = { $names }: the content is no longer what was added. If you still have the file, add it again.
proofs-broken-deleted = A deleted proof
proofs-digest = SHA-256 digest
