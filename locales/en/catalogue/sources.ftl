### Sources of evidence and the grades they can reach.

source-pol = Police-recorded incidents
source-cad = Police calls for service
source-byl = Bylaw files and citizen requests
source-fire = Fire service
source-ems = Ambulance
source-hosp = Hospital, emergency department
source-ph = Public health
source-hlt = Mental-health, addictions and primary care
source-sch = Schools (climate surveys, totals)
source-soc = Social services, child protection (totals)
source-vic = Victim services
source-shel = Shelters
source-hou = Housing providers
source-tra = Transit
source-bus = Merchants
source-jus = Courts and probation
source-cen = Census and official statistics
source-sur = Random-sample resident survey
source-surc = Open survey
source-front = Front-line staff survey
source-int = Key-informant interviews
source-fg = Forums, focus groups
source-walk = Exploratory walk
source-obs = Observation, counts, speed measures
source-plan = Plans, reports, evaluations, meeting log
source-bud = Municipal finance
source-media = Media, social media
source-exp = Judgement of the working group

## Grades

grade-a = Official or audited data with a known definition, at most 24 months old, covering the whole area
grade-b = Good data that are partial, older (25⁠–⁠60 months) or from a neighbouring area, or a random-sample survey with at least 100 answers
grade-c = Agreement of at least two independent knowledgeable sources, an open online survey, or one walk
grade-d = A single opinion, an anecdote or the media
source-condition-small-sample = Fewer than 400 answers lower the grade.
source-condition-single-interview = A single interview lowers the grade; two that agree restore it.
source-condition-two-walks-agree = Two walks that agree raise the grade.
