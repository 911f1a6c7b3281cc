### The green channel: what the portal has closed and the office has to open.

green-channel-title = Green channel
green-channel-summary = Please look it over. Once you confirm, I make the statement: have it signed by the person in charge of personnel and stamped, and bring it to the office.
green-channel-purpose = What shall be opened?
    .label = Matter
    .choice-new-contract = New contract
    .words-new-contract = new|signing
    .choice-historical-import = Bringing in a running contract
    .words-historical-import = import|historical import
    .choice-change = Change of a contract
    .words-change = amend|amendment
    .choice-renewal = Renewal
    .words-renewal = renew
    .choice-ending = Ending
    .words-ending = end|termination
    .choice-withdrawal = Withdrawal of a filing
    .words-withdrawal = withdraw
green-channel-reason = Why was it not done in time? Please tell what happened and the true dates; the statement will say so.
    .label = What happened
    .hint = For example: the clerk was ill, and the end on 30 September was noticed on 5 November
