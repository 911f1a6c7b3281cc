### Renewing a contract.

renewal-title = Renew a contract
renewal-summary = The renewal is complete. Please look it over. Once you confirm, I make the paper for you to download and print.
renewal-term = { $due ->
        [yes] What kind of term? This worker has had two fixed terms in a row, so the law wants an open-ended contract, unless the worker asks for a fixed term.
       *[no] What kind of term?
    }
    .label = Kind of term
    .choice-fixed = Fixed term
    .words-fixed = fixed|limited
    .choice-open-ended = Open-ended
    .words-open-ended = open ended|indefinite|permanent|unlimited
    .choice-task = Until a task is completed
    .words-task = task|project|by task
renewal-startsOn = On which day does the renewed contract start?
    .label = Renewal starts on
    .hint = The day after the old contract ends
renewal-endsOn = On which day does it end? Send the last day, or how long it lasts.
    .label = Renewal ends on
    .hint = For example: 3 years, 2029-11-30
renewal-task = Which task is to be completed? The contract ends with it.
    .label = Task
    .hint = For example: outer walls of phase one
renewal-workerAskedForFixedTerm = Did the worker ask for a fixed term? It takes the worker's own paper; the employer's wish does not count.
    .label = Worker asked for a fixed term
    .choice-yes = Yes, the worker asked
    .words-yes = worker asked|the worker wants it
    .choice-no = No, the worker did not
    .words-no = employer asked|the employer wants it
renewal-document = Which paper shall it be? One of the two is enough.
    .label = Paper
    .hint = Where little changes, the renewal agreement is simpler
    .choice-contract = Labour contract
    .words-contract = contract|new contract
    .choice-renewal-agreement = Renewal agreement
    .words-renewal-agreement = agreement|renewal paper
renewal-probationMonths = How many months of probation? A renewal has none: send 0.
    .label = Probation of the renewal
renewal-signedPhoto = Please upload a photo of the page with signatures and seal.
    .label = Signed page
    .hint = The whole page, with signatures and seal in view
