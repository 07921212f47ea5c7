# The grids: services, applications, suppliers, contracts, machines, people, skills, costs, invoices.
registers-yes = yes
registers-no = no
registers-rule = { $field }: { $rule }.
registers-refused = Not taken: { $rule }.
registers-too-much = These are more than { $count } cells: paste them in several goes, or import the file.
registers-changed-meanwhile = The plan changed in the meantime. Check the selection and try again: nothing was changed.

registers-one-body = body
registers-one-supplier = supplier
registers-one-service = service
registers-one-application = application
registers-one-contract = contract
registers-one-asset = machine
registers-one-person = person
registers-one-skill = skill
registers-one-cost = cost line
registers-one-invoice = invoice
registers-one-grant = grant
registers-one-proof = proof
