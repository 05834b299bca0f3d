### The nine sections of the diagnosis and the ten dimensions of the maturity profile.

section-s0 = Frame the exercise
    .purpose = You get a mandate sheet and a plan for collecting information.
section-s1 = Portrait of the territory
    .purpose = You get a portrait of your territory, with the figures that make counts comparable.
section-s2 = What the records say
    .purpose = You get counts, rates and trends, and a list of what the records do not tell.
section-s3 = What people live and feel
    .purpose = You get a profile of how safe people feel and of the harm they report.
section-s4 = Places and times
    .purpose = You get a sheet for each place that matters and a picture of when issues arise.
section-s5 = People, risks and strengths
    .purpose = You get a balance of risks and strengths at four levels, from the individual to society.
section-s6 = Responses and capacity
    .purpose = You get an inventory of what is already done and a profile of your capacity to act.
section-s7 = Choose priorities
    .purpose = You get a ranked list of issues and a record of the priorities you chose.
section-s8 = Understand and share
    .purpose = You get a sheet for each priority issue and findings reviewed by the people concerned.

## Maturity profile

maturity-m1 = Leadership
maturity-m2 = Coordination
maturity-m3 = Knowledge
maturity-m4 = Partnership
maturity-m5 = Participation
maturity-m6 = Policy and planning
maturity-m7 = Balance of prevention
maturity-m8 = Resources
maturity-m9 = Evaluation
maturity-m10 = Rights, inclusion, communication
maturity-level-starting = Starting
maturity-level-emerging = Emerging
maturity-level-organised = Organised
maturity-level-embedded = Embedded
