# The papers of the plan.
documents-title = Documents
documents-plan = Migration plan
documents-plan-what = The services by area with their move to the cloud, the grant with its computation, and the sources. A PDF fit for archiving (PDF/A) and accessible (PDF/UA).
documents-missing = What is still missing
documents-missing-help = You may make the PDF all the same: a dash will stand where something is missing.
documents-see-checks = See the checks
documents-complete = Nothing is missing.
documents-language = Language of the document
documents-language-it = Italiano
documents-language-en = English
documents-make = Make the PDF
documents-making = Making the PDF…
documents-seconds =
    { $seconds ->
        [one] for one second
       *[other] for { $seconds } seconds
    }
documents-readiness = Readiness of the body
documents-readiness-what = How ready one is phase by phase, what holds each step up, the services, the open items, the proofs and the decisions. The figure is our own estimate, unofficial.
documents-make-readiness = Make the report
documents-service = Sheet of one service
documents-service-what = All items of a service with state, notes, proofs, where each answer comes from and why it counts.
documents-which = Which service
documents-which-missing = Choose the service.
documents-make-service = Make the sheet
documents-costs = Costs
documents-costs-what = What it costs today, what it will cost, what is left to pay when the grant is over, with formulas, sources and assumptions. For the accountant and the auditor.
documents-make-costs = Make the cost report
documents-budget = Page for the budget
documents-budget-what = One page only: the spending of the next years by chapter, and the gap to cover.
documents-make-budget = Make the page
