### Agreement to renew a labour contract.

renewal-agreement-title = Renewal Agreement
renewal-agreement-article = Article { $number }
renewal-agreement-preamble = On { $signedOn } the two sides signed a labour contract (no. { $contractNumber }, "the old contract") running { $period }. Of their own will they agree to renew it as follows:
renewal-agreement-term = From the renewal on, the two sides choose the kind of term ticked below:
renewal-agreement-term-fixed = Fixed term: from { $startsOn } to { $endsOn }.
renewal-agreement-term-open-ended = Open-ended: from { $startsOn } until the contract is lawfully dissolved or ends.
renewal-agreement-term-task = Until a task is done: from { $startsOn } until this task is done: { $task }.
renewal-agreement-follows = The renewed term counts from the day after the old contract is over, without a gap.
renewal-agreement-signing = The renewed term follows the old contract without a gap. This is contract number { $signing } between the two sides.
renewal-agreement-asked = Party B knows that under Article 14 paragraph 2 of the Labour Contract Law this renewal should be open-ended, and that a fixed term is possible only if the worker asks for it. Party B asks for a fixed term. The two sides sign a separate Renewal Statement, which is annexed to this agreement.
renewal-agreement-no-probation = No further probation is agreed, and Party B's years of service count on without a break.
renewal-agreement-wage = At the renewal Party B's monthly wage for normal working hours is { $wage } yuan, which is not below the local minimum wage.
renewal-agreement-changes = The two sides newly agree on the following:
renewal-agreement-rest = What this agreement leaves open goes on under the old contract and the change agreements already signed.
renewal-agreement-rest-unchanged = Nothing else is newly agreed; everything goes on under the old contract and the change agreements already signed.
renewal-agreement-copies = This agreement is made in three copies: one for each side, one for Party B's personnel file. It takes effect when both sides have signed or stamped it; Party A then submits it for review in the portal.
