### Rosters of approved filings.

roster-title = Print a roster
roster-summary = Please look it over. Once you confirm, I make the roster as PDF and Excel; printed and stamped, it serves social insurance and employment registration.
roster-kind = Which roster?
    .label = Kind of roster
    .choice-new = Newly insured (new contracts)
    .words-new = new|newly insured
    .choice-renewal = Insurance goes on (renewals)
    .words-renewal = renewal|renewals|renewed
    .choice-ended = Insurance stops (endings)
    .words-ended = ended|endings|stopped
roster-from = From which day of approval on?
    .label = From
    .hint = Press a button for this month or the last, or send a day
roster-to = Until which day?
    .label = Until
    .hint = For example: 2026-11-30, one month
