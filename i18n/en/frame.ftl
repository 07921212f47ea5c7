# The frame of the window: top bar, menu, help, failures.
frame-program = Nuvolario
frame-skip = Skip to content
frame-draft = Draft
frame-draft-help = Nuvolario is keeping this plan, but it is not yet in a file of your choice.
frame-save-as = Save as…
frame-save-as-help = Save the plan in a file of your own (Ctrl+S)
frame-saved-at = Saved { $time }
frame-language = Language
frame-language-it = Italiano
frame-language-en = English
frame-language-it-short = It
frame-language-en-short = En
frame-menu = Parts of the plan
frame-menu-today = Today
frame-menu-services = Services
frame-menu-funding = Funding
frame-menu-documents = Documents
frame-menu-checks = Checks
frame-menu-checks-waiting =
    { $count ->
        [one] one thing to mend
       *[other] { $count } things to mend
    }
frame-menu-settings = Settings
frame-menu-close = Other plans
frame-menu-close-help = Closes this plan, which is already saved, and goes back to the start
frame-menu-key = { $name } (Alt+{ $key })
frame-why = Why?
frame-why-stale = The plan has changed since this explanation. Press “Why?” beside the figure again to refresh it.
frame-failure-unexpected = Something did not work. The plan is as you left it. Note this detail for whoever supports you: { $detail }
frame-help = Help
frame-help-key = Help on this page (F1)
frame-help-keys-page = Keys of this page
frame-help-keys = Keys that always work
frame-help-start = Here you open a plan, make a new one or look at a sample. A plan is one single file, which you can keep anywhere and send by mail. Samples open as copies: you can try everything without spoiling anything.
frame-help-new = Choose the body, tick the services it has and say how each is provided. What is already known is filled in for you, with its source. You can go back at any time: nothing is lost.
frame-help-today = The three figures say how far the plan is; “Why?” shows how they are computed. Below are the next steps, most useful first. When a step is done you find it ticked.
frame-help-services = Each row is a service of the body; Enter opens its details beside the list. Moving to the cloud takes three choices: where it starts, where it arrives and in which mode. The “Admissible” column says whether that move fits the call of the plan, and the details say why.
frame-help-funding = Above are the plan’s grants: the amount written and the one recomputed from the rules of the call. Below you can try a call, even a closed one, and see what it would be worth and for which services. Every amount has its “Why?”, with the source and how certain it is.
frame-help-documents = Here the papers of the plan are printed as PDF, fit for archiving and readable by everyone. Before printing you see what is missing; you may print all the same. Each print is a new file: earlier ones stay.
frame-help-checks = Here is what does not add up or is still missing in the plan, with the reason and how to mend it. “Go” opens the right place. When you mend something, it disappears by itself.
frame-help-settings = Language and appearance change at once, without restarting. Further down are the version of the program and that of the reference data. The licences say what may be reused.
frame-key-triage = say how the service is provided and move on
frame-key-triage-move = previous, next service
frame-key-search = search
frame-key-cells = move about the table
frame-key-details = opens the details of the service
frame-key-tick = selects the service
frame-key-tick-all = selects all listed services
frame-key-neighbours = previous, next details
frame-key-close = closes what is open beside the page
frame-key-help = this help
frame-key-save-as = save as
frame-key-open = opens a plan
frame-key-new = makes a plan
frame-key-parts = go to the parts of the plan
