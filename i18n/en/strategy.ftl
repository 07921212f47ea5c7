# What the strategies look at, beside the fields of the registers.

strategy-fact-contract-days = Days left until the contract ends
strategy-fact-machine-days = Days left of the expected life of the machines
strategy-yes = yes
strategy-no = no
