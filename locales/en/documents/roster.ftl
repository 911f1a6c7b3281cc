### Rosters: newly insured, renewed, no longer insured.

roster-title-new = Roster of the Newly Insured
roster-title-renewal = Roster of the Renewed
roster-title-ended = Roster of the No Longer Insured
roster-subject = { $from } to { $to } { $employer }
roster-caption = Employer: { $employer }　 Credit code: { $creditCode }
    Insurance no.: { $insuranceNumber }　 Period: { $from } to { $to }　 People: { $people }
roster-column-number = No.
roster-column-name = Name
roster-column-sex = Sex
roster-column-id = Identity no.
    Document
roster-column-birth = Born
roster-column-contact = Phone
    Address
roster-column-post = Position
    Form
roster-column-contract = Contract no.
    Kind
roster-column-hired = First day
roster-column-term = Contract
    from, to
roster-column-probation = Probation
    from, to
roster-column-wage = Wage
    (yuan)
roster-column-insurance = Base
    Insured from
roster-column-approved = Approved
roster-column-previous-term = Old term
    from, to
roster-column-renewed-term = New term
    from, to
roster-column-signing = Signing no.
roster-column-last-day = Last day
    Type
roster-column-reason = Reason
    Legal basis
roster-column-stops = Stops from
    Involuntary
roster-column-file = File goes to
roster-column-note = Note
roster-sex-male = M
roster-sex-female = F
roster-form-full-time = Full time
roster-form-dispatch = Dispatch
roster-form-simple = Full time
roster-term-fixed = Fixed term
roster-term-open-ended = Open-ended
roster-term-task = For a task
roster-until-open-ended = no end
roster-until-task = task done
roster-none = none
roster-ending-dissolution = dissolved
roster-ending-termination = ended
roster-involuntary-yes = yes
roster-involuntary-no = no
roster-involuntary-office-decides = to be decided
roster-involuntary-not-applicable = not applicable
roster-note = Made from approved filings, for social insurance and for registering employment and unemployment. The employer fills in the blanks. It holds personal data; please keep it safe.
roster-sign-employer = Employer (stamp)
roster-sign-maker = Made by: { $maker }
