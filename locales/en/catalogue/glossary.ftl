### The glossary: words of the field in English, what they mean, and what France says.
### `.france` explains the French term of France to someone who reads English; the term itself is in the French file.

term-crime-prevention = Crime prevention
    .meaning = Measures that reduce the risk, fear and effects of crime by acting on many causes
    .france = France speaks of preventing delinquency, a word that covers all offending there.

term-community-safety = Community safety
    .meaning = State in which people can live free of violence and fear, built together
    .france = France speaks of public safety and public peace.

term-community-safety-well-being-plan = Community safety and well-being plan
    .meaning = Ontario’s mandatory municipal plan

term-local-safety-audit = Local safety audit, diagnosis
    .meaning = Systematic study of problems, resources and priorities of an area

term-safety-review = Safety review (of a setting)
    .meaning = Facts and perceptions gathered before judging
    .france = France uses the word for an inventory of the present state.

term-feeling-of-safety = Feeling of safety, perceived safety
    .meaning = How safe people feel
    .france = France usually speaks of the feeling of insecurity.

term-victimisation = Victimisation
    .meaning = Being harmed by an offence or violence
    .france = France uses a shorter form of the word when it speaks of surveys.

term-victimisation-survey = Victimisation survey
    .meaning = Survey asking residents what happened to them
    .france = France uses a shorter form of the word.

term-offence = Offence
    .meaning = Act forbidden by law

term-crime = Crime (Criminal Code)
    .meaning = In Canada any Criminal Code offence in common speech
    .france = In France the word crime means the most serious class of offence.

term-delinquency = Delinquency, offending
    .meaning = Repeated or youthful offending; France: all
    .france = In France the word covers all offending.

term-recorded-incident = Incident recorded by police
    .meaning = Event entered in police files
    .france = France speaks of a fact established or recorded by the police.

term-day-book-record = Day-book record
    .meaning = Minor event noted without complaint
    .france = France uses the name of the running log itself.

term-clearance = Clearance
    .meaning = Case solved by charge or otherwise
    .france = France speaks of clearing up the case.

term-crime-severity-index = Crime Severity Index
    .meaning = StatCan index weighting offences by sentences

term-incivility = Disorder, incivility
    .meaning = Annoying or worrying conduct or places, often not criminal
    .france = France also speaks of disturbing the public peace.

term-vandalism = Mischief, vandalism
    .meaning = Damage to property
    .france = France speaks of damage and destruction.

term-burglary = Break and enter, burglary
    .meaning = Unlawful entry to commit an offence
    .france = France uses the everyday word for burglary.

term-robbery = Robbery
    .meaning = Theft with violence or threat
    .france = France speaks of theft with violence, or of armed robbery.

term-assault = Assault
    .meaning = Use of force without consent
    .france = France speaks of blows and injuries, or of violence.

term-sexual-assault = Sexual assault
    .meaning = Sexual contact without consent
    .france = In France rape and sexual assault are two offences.

term-intimate-partner-violence = Intimate-partner violence
    .meaning = Violence by a partner or ex-partner
    .france = France speaks of violence within the couple, in the plural.

term-bullying = Bullying
    .meaning = Repeated aggression with unequal power
    .france = France speaks of harassment, often at school.

term-street-harassment = Street harassment
    .meaning = Unwanted intrusive conduct by strangers in public
    .france = France also speaks of sexist insult.

term-hate-crime = Hate crime
    .meaning = Offence motivated by hate of a group
    .france = France speaks of an offence of a hateful or discriminatory nature.

term-elder-abuse = Elder abuse
    .meaning = Harm or neglect in a relationship of trust
    .france = France uses another word for older people.

term-homelessness = Homelessness
    .meaning = Lack of stable, safe housing
    .france = France speaks of being without shelter.

term-cctv = CCTV, video surveillance
    .meaning = Cameras in places open to the public
    .france = France says video protection for cameras on public roads, since a law of 2011.

term-police-service = Police service
    .meaning = Public body that enforces the law
    .france = France has a national police, a gendarmerie and municipal police.

term-bylaw-officer = Bylaw officer
    .meaning = Enforces municipal bylaws
    .france = France has officers who watch over public roads, and rural guards.

term-safety-plan = Safety strategy, safety plan
    .meaning = Document of objectives and actions
    .france = France has a territorial strategy for safety and the prevention of delinquency.

term-local-safety-council = Local safety council
    .meaning = Body where partners agree and follow up
    .france = France has a local council for safety and the prevention of delinquency.

term-steering-committee = Steering committee
    .meaning = Group that guides the process

term-stakeholder = Stakeholder, partner
    .meaning = Organisation or group concerned

term-champion = Champion
    .meaning = Visible person who carries the issue
    .france = France speaks of the elected official in charge of the matter.

term-risk-factor = Risk factor
    .meaning = Condition that raises the likelihood of harm

term-protective-factor = Protective factor
    .meaning = Condition that lowers it or cushions effects

term-social-development = Social development
    .meaning = Long-term action on living conditions
    .france = France speaks of social cohesion and of urban policy.

term-situational-prevention = Situational prevention
    .meaning = Making offences harder, riskier or less rewarding in a place

term-cpted = Crime prevention through environmental design (CPTED)
    .meaning = Design and management of places to prevent crime and fear
    .france = France speaks of prevention through the design of surroundings, or of situational prevention.

term-exploratory-walk = Exploratory walk
    .meaning = Guided walk by users to rate a place

term-street-work = Street work, outreach
    .meaning = Going to meet people where they are
    .france = France speaks of specialised prevention and of street educators.

term-social-mediation = Social mediation
    .meaning = Neutral help to settle conflicts in public life

term-diversion = Diversion, extrajudicial measures
    .meaning = Dealing with an offence outside court
    .france = France speaks of alternatives to prosecution.

term-reoffending = Reoffending
    .meaning = New offence after a first one
    .france = In France the usual word has a legal sense, and a second word exists beside it.

term-displacement = Displacement, diffusion of benefits
    .meaning = Problem moves / benefit spreads nearby

term-baseline = Baseline, starting value
    .meaning = Value before action
    .france = France speaks of the initial state, or of point zero.

term-output-outcome-impact = Output, outcome, impact
    .meaning = Delivered / changed / wider change
    .france = France speaks of delivery, result and impact.
