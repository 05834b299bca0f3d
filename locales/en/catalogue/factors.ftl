### Risk factors and protective factors at four levels.

factor-ri1 = Early behavioural difficulties without support
factor-ri2 = Problematic use of alcohol or drugs
factor-ri3 = Untreated psychological distress or trauma
factor-ri4 = Past victimisation
factor-ri5 = School failure, absence, no qualification
factor-ri6 = Unemployment, debt, no stable income
factor-ri7 = Isolation
factor-rr1 = Violence or neglect at home
factor-rr2 = Parents overburdened or without support
factor-rr3 = Controlling or violent couple relationships
factor-rr4 = Peers involved in offending
factor-rr5 = Conflicts between groups or generations
factor-rr6 = Few trusted adults around young people
factor-rc1 = Concentrated poverty
factor-rc2 = Unaffordable or poor-quality housing, frequent moves
factor-rc3 = Poorly lit, isolated or neglected places
factor-rc4 = Few activities and services at the right hours
factor-rc5 = Easy access to drugs, alcohol or weapons
factor-rc6 = Weak ties and low trust among neighbours
factor-rc7 = Low confidence in police or institutions
factor-rc8 = Illegal markets established in a place
factor-rs1 = Income and wealth inequality
factor-rs2 = Racism, sexism and other discrimination
factor-rs3 = Effects of colonisation and intergenerational trauma
factor-rs4 = Norms that tolerate violence
factor-rs5 = Gaps in health, housing or income policies
factor-rs6 = Online hate and recruitment
factor-pi1 = Social and emotional skills
factor-pi2 = School or work attachment
factor-pi3 = Access to care and support
factor-pi4 = Sense of purpose, identity and culture
factor-pr1 = Stable, caring adults
factor-pr2 = Parenting support
factor-pr3 = Positive friendships
factor-pr4 = Respectful, equal couples
factor-pc1 = Welcoming, lively public places
factor-pc2 = Active associations and volunteers
factor-pc3 = Neighbours who know and help each other
factor-pc4 = Accessible services, also evenings and weekends
factor-pc5 = Fair and present policing
factor-pc6 = Schools open to the neighbourhood
factor-ps1 = Adequate income and housing programmes
factor-ps2 = Laws and rights enforced for all
factor-ps3 = Long-term prevention funding
factor-ps4 = Culture of equality and dialogue

## Levels and kinds

factor-level-individual = Individual
factor-level-relationship = Relationships
factor-level-community = Community
factor-level-society = Society
factor-kind-risk = Risk factors
factor-kind-protective = Protective factors
