### Mobilize: partners, their influence and interest, and who covers which priority.

## Partners

mobilize-partners-title = Who can help?
mobilize-partners-lead = Organisations with a part to play, inside and outside the municipality.
mobilize-partners-empty-title = No partner yet
mobilize-partners-empty-text = Start with the three you call most often.
mobilize-partners-count =
    { $count ->
        [one] { $count } partner
       *[other] { $count } partners
    }
mobilize-partners-add = Add a partner
mobilize-partners-search = Search the partners
mobilize-partners-none = No result for “{ $words }”. Try one word, or the other language.
mobilize-partners-caption = Partners and where the relation stands
mobilize-column-name = Partner
mobilize-column-category = Type
mobilize-column-relation = Relation today
mobilize-column-commitment = Commitment
mobilize-column-contact = Last contact
mobilize-partners-silent = No contact for over 120 days
mobilize-partners-never = Not noted
mobilize-partner-remove = Remove “{ $partner }”
mobilize-partner-added = Partner “{ $partner }” added
mobilize-partner-missing = This partner is no longer in the plan.
mobilize-to-influence = See the influence grid
mobilize-to-coverage = See who covers each priority

# The short form that adds a partner
mobilize-new-title = A new partner
mobilize-new-name = Name of the organisation
mobilize-new-name-error = Enter the name of the organisation
mobilize-new-name-known = “{ $partner }” is already in your plan
mobilize-new-open-existing = Open the existing one
mobilize-new-category = Type of partner
mobilize-new-category-choose = Choose a type
mobilize-new-category-error = Choose the type of partner
mobilize-new-save = Save this partner

# What a type of partner usually does, in help boxes
mobilize-usually = What this type of partner usually does
mobilize-usually-diagnosis = To understand
mobilize-usually-policy = To decide
mobilize-usually-action = To act
mobilize-usually-evaluation = To measure

## The page of one partner

mobilize-partner-up = Partners
mobilize-partner-lead = Only the name and the type are needed. The rest can come later.
mobilize-partner-done = Back to the partners
mobilize-group-who = Who they are
mobilize-group-brings = What they bring
mobilize-group-relation = Your relation
mobilize-group-agreement = Agreement
mobilize-group-contact = Contact
mobilize-group-notes = Notes
mobilize-field-mandate = Mandate
mobilize-field-mandate-hint = What the organisation is there for, in one or two sentences
mobilize-field-territory = Area served
mobilize-field-zones = Zones of intervention
mobilize-field-groups = Groups served
mobilize-field-resources = What they can offer
mobilize-resource-staff = Staff
mobilize-resource-money = Money
mobilize-resource-premises = Premises
mobilize-resource-data = Data
mobilize-resource-expertise = Know-how
mobilize-resource-network = Network
mobilize-resource-legitimacy = Trust of the public
mobilize-field-resources-note = Details of the offer
mobilize-field-resources-cents = Estimated value a year
mobilize-field-data = Data they can share
mobilize-field-attitude = Attitude toward the plan
mobilize-attitude-minus2 = Opposed
mobilize-attitude-minus1 = Reserved
mobilize-attitude-0 = Neutral
mobilize-attitude-1 = Favourable
mobilize-attitude-2 = Ally
mobilize-field-influence = Influence on the outcome
mobilize-influence-0 = None
mobilize-influence-1 = Slight
mobilize-influence-2 = Some
mobilize-influence-3 = Strong
mobilize-influence-4 = Can block or enable
mobilize-field-interest = Interest in the issue
mobilize-interest-0 = Indifferent
mobilize-interest-1 = Low
mobilize-interest-2 = Moderate
mobilize-interest-3 = High
mobilize-interest-4 = Vital to its mission
mobilize-field-relation-now = Relation today
mobilize-field-relation-wanted = Relation you want
mobilize-relation-0 = None
mobilize-relation-1 = Networking: you exchange information
mobilize-relation-2 = Coordinating: you also adjust your activities
mobilize-relation-3 = Cooperating: you also share resources
mobilize-relation-4 = Collaborating: you also strengthen each other
mobilize-relation-short-0 = None
mobilize-relation-short-1 = Networking
mobilize-relation-short-2 = Coordinating
mobilize-relation-short-3 = Cooperating
mobilize-relation-short-4 = Collaborating
mobilize-field-commitment = Commitment shown
mobilize-commitment-0 = Not contacted
mobilize-commitment-1 = Informed
mobilize-commitment-2 = Attends
mobilize-commitment-3 = Contributes
mobilize-commitment-4 = Co-leads
mobilize-not-stated = Not stated
mobilize-not-stated-f = Not stated yet
mobilize-field-last-contact = Last contact
mobilize-field-seats = Seats on committees
mobilize-field-limits = Limits: law, secrecy, workload
mobilize-field-language = Language of work
mobilize-language-en = English
mobilize-language-fr = French
mobilize-language-both = Both
mobilize-field-agreement = Kind of agreement
mobilize-agreement-none = No agreement
mobilize-agreement-verbal = Verbal
mobilize-agreement-letter = Letter
mobilize-agreement-protocol = Protocol
mobilize-agreement-data-sharing = Data-sharing agreement
mobilize-field-agreement-from = In force from
mobilize-field-agreement-until = Until
mobilize-agreement-dates-error = The end of the agreement must be after its start, { $start }
mobilize-contact-notice = These are the only personal details in the plan. Use professional details only. They can be left out of exports.
mobilize-field-contact-name = Name
mobilize-field-contact-title = Position
mobilize-field-email = Email
mobilize-field-phone = Telephone
mobilize-field-second-contact = Second contact
mobilize-field-second-contact-hint = Useful when someone leaves
mobilize-field-notes = Notes for you
mobilize-notes-hint = Never exported
mobilize-field-roles = Role for each priority
mobilize-roles-none = Retain priorities in “Decide” to give roles.

## Influence and interest

mobilize-influence-title = Who to involve, and how closely?
mobilize-influence-lead = Place each partner by its influence and its interest. Drag it, or use the arrow keys.
mobilize-influence-empty-title = No partner to place
mobilize-influence-empty-text = Add the partners you call most often first.
mobilize-influence-x = Interest
mobilize-influence-y = Influence
mobilize-influence-x-0 = Indifferent
mobilize-influence-x-1 = Low
mobilize-influence-x-2 = Moderate
mobilize-influence-x-3 = High
mobilize-influence-x-4 = Vital
mobilize-influence-y-0 = None
mobilize-influence-y-1 = Slight
mobilize-influence-y-2 = Some
mobilize-influence-y-3 = Strong
mobilize-influence-y-4 = Can block or enable
mobilize-quadrant-close = Work closely
mobilize-quadrant-win = Win over
mobilize-quadrant-voice = Give voice and means
mobilize-quadrant-inform = Keep informed
mobilize-influence-note = “Give voice and means” often holds residents and youth: little influence, much at stake. Raising their influence is part of the work.
mobilize-influence-spoken = { $partner }. Influence: { $influence }. Interest: { $interest }. { $quadrant }.
mobilize-influence-open = Open the partner
mobilize-influence-quadrant = What to do
mobilize-influence-caption = Influence and interest of each partner

## Coverage of the priorities

mobilize-coverage-title = Who covers each priority?
mobilize-coverage-lead = One accountable lead for each priority, and at least one partner who does the work.
mobilize-coverage-empty-title = No priority to cover yet
mobilize-coverage-empty-text = Retain priorities in “Decide”, then give each partner its role.
mobilize-coverage-no-partners = Add partners first, then give each one its role.
mobilize-coverage-caption = Role of each partner for each priority
mobilize-coverage-partners =
    { $count ->
        [0] No partner
        [one] { $count } partner
       *[other] { $count } partners
    }
mobilize-coverage-led = Lead: { $partner }
mobilize-gap-no-partner = No partner yet
mobilize-gap-no-lead = No lead yet
mobilize-gap-none = Covered
mobilize-role-label = Role of { $partner } for { $issue }
mobilize-role-none = No role
mobilize-role-R = R – does the work
mobilize-role-A = A – answers for the result
mobilize-role-C = C – asked before
mobilize-role-I = I – told after
mobilize-roles-key = R does the work. A answers for the result, one only. C is asked before. I is told after.
mobilize-coverage-two-leads = { $issue } has two leads. Keep one.
mobilize-missing-title = Types of partner not present
mobilize-missing-text = Your plan may not need them all. Each one brings something others can’t.
mobilize-missing-add = Add a partner of this type: { $type }
mobilize-missing-add-short = Add
mobilize-silent-title = Partners without recent contact
mobilize-silent-text = No contact noted for more than 120 days.

# Roles in the narrow cells of the table
mobilize-role-short-R = R – does
mobilize-role-short-A = A – leads
mobilize-role-short-C = C – asked
mobilize-role-short-I = I – told
