# The grants of the plan and the simulation of the calls.
funding-title = Funding
funding-lines = Grants of the plan
funding-lines-none = The plan has no grants yet. Try a call below and register it.
funding-untitled = Grant without a name
funding-column-title = Grant
funding-column-state = State
funding-column-services = Services
funding-column-amount = Amount
funding-column-computed = Recomputed
funding-column-difference = Difference
funding-simulation = Simulation
funding-call = Call
funding-call-closed = { $title } (closed on { $day })
funding-calls-none = None of the calls in the reference data is meant for bodies of this kind.
funding-closed = Call closed on { $day }: this is a simulation. The amount is what the rules of the call would give for the services as they are today.
funding-closed-on = closed on { $day }
funding-amount = Grant computed
funding-amount-simulated = Grant simulated
funding-counted =
    { $count ->
        [0] no service counted
        [one] one service counted
       *[other] { $count } services counted
    }
funding-allocated = budget of the call { $amount }
funding-register = Register in the plan
funding-services = Services of the plan and their outcome under this call
funding-services-none = The plan has no services
funding-services-none-text = Add the services and say how they move to the cloud: here you will see which of them fit the call.
funding-services-go = Go to the services
funding-services-more =
    { $count ->
        [one] Show one more service
       *[other] Show { $count } more services
    }
funding-column-service = Service
funding-column-move = From → to
funding-column-mode = Mode
funding-column-verdict = Outcome
funding-column-reason = Why
funding-recomputed = Recomputed from the rules of the call:
funding-recomputed-none = This grant has no call in the reference data: its amount cannot be recomputed.
funding-field-amount-hint = That of the decree or of the application, in euro.
funding-field-cup-hint = Unique project code.
funding-line-services =
    { $count ->
        [one] One service in this grant.
       *[other] { $count } services in this grant.
    }
funding-unsaved = Some fields need correcting: the rest is saved.
funding-remove = Delete
funding-read-only = Read only: nothing can be changed here.
