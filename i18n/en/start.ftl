# The first page: new plan, recent plans, samples.
start-title = Nuvolario
start-what = The cloud ledger of your body: which services it has, how they move to the cloud, who pays for them and with which papers.
start-new = New plan
start-new-key = Make a plan (Ctrl+N)
start-open = Open…
start-open-key = Open a plan from a file (Ctrl+O)
start-recent = Recent plans
start-recent-none = The plans you open will appear here. To begin, make a plan or open a sample.
start-missing = not found
start-missing-help = The file is no longer in this folder. If you moved it, open it with “Open…”; otherwise take it off the list.
start-draft = Draft
start-draft-where = Kept by Nuvolario, not yet in a file of your own
start-changed = Changed on { $day }
start-changed-today = Changed today at { $time }
start-forget = Take { $name } off the list
start-forget-help = Take off the list (the file stays where it is)
start-samples = Samples
start-samples-what = Three real cases, rebuilt from public announcements. They open as copies: change them freely.
start-sample-services =
    { $count ->
        [one] one service to move to the cloud
       *[other] { $count } services to move to the cloud
    }
start-sample-open = Open a copy
start-sample-open-of = Open a copy of { $name }
start-versions = Version { $version } · reference data { $pack }
