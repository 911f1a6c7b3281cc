### That the worker asked for a fixed term where the law wants an open-ended contract.

renewal-statement-title = Renewal Statement
renewal-statement-office = The labour relations section of the human resources and social security bureau
renewal-statement-addressee = To: { $office }
renewal-statement-article = { $number }.{ " " }
renewal-statement-employer = Employer
renewal-statement-credit-code = Credit code
renewal-statement-worker = Worker
renewal-statement-position = Position
renewal-statement-contract = Old contract no.
renewal-statement-history = The worker has worked for the employer since { $hiredOn }. Their latest labour contract runs { $period }.
renewal-statement-history-counted = The worker has worked for the employer since { $hiredOn }. The two sides have signed { $signed } fixed-term contracts in a row; the latest runs { $period }.
renewal-statement-told = Before the renewal the employer told the worker: under Article 14 paragraph 2 of the Labour Contract Law, a worker who has been with the employer for ten years without a break, or with whom two fixed-term contracts in a row have been signed and to whom none of the lawful exceptions applies, is to be given an open-ended contract at the renewal; a fixed term is possible only if the worker asks for it.
renewal-statement-asked = The worker knows this right and, after thinking it over, asks for a fixed term in this renewal, from { $startsOn } to { $endsOn }. This is the worker's true wish; the employer did not demand it, talk the worker into it or force it.
renewal-statement-agreed = The employer agrees to the term that the worker asks for. Both sides confirm that all this is true and answer for it.
renewal-statement-copies = This statement is made in three copies: one for each side, one that the employer hands to the labour relations section.
renewal-statement-by-hand = For the worker to copy by hand: "It was I who asked to renew for a fixed term."
renewal-statement-sign-employer = Employer (stamp)
renewal-statement-sign-representative = Legal representative or agent (signature):
renewal-statement-sign-worker = Worker
renewal-statement-sign-by-hand = In person (signature):
