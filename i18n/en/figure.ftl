# The three figures of the first page.

figure-services = Services in the plan
figure-services-rule = All services of the plan, whoever offers them.
figure-services-of = { $provision }

figure-moves = Services to move
figure-moves-rule = The services offered by the body with a mode chosen, without those with own funds.
figure-own-funds = Services with own funds, not counted

figure-grants = Grants
figure-grants-rule = The sum of the amounts written in the plan.
figure-grant-of = { $title }

figure-simulated = Simulated grant
figure-simulated-rule = There is no grant in the plan yet. This is a simulation: what the call “{ $call }”, with applications until { $day }, gives for the services to move.
