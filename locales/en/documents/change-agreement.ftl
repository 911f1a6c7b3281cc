### Agreement to change a labour contract.

change-agreement-title = Change Agreement
change-agreement-article = Article { $number }
change-agreement-preamble = On { $signedOn } the two sides signed a labour contract (no. { $contractNumber }, "the old contract") running { $period }. Under Article 35 of the Labour Contract Law they agree to change it as follows:
change-agreement-table = What is changed:
change-agreement-column-item = Item
change-agreement-column-before = Before
change-agreement-column-after = After
change-agreement-item-wage = Monthly wage
change-agreement-item-position = Position
change-agreement-item-workplace = Place of work
change-agreement-item-hours = Working hours
change-agreement-item-term = Last day of the term
change-agreement-item-other = Other
change-agreement-wage = { $wage } yuan a month
change-agreement-before-other = As in the old contract
change-agreement-no-end = No last day agreed
change-agreement-effective = The changes above apply from { $effectiveOn }.
change-agreement-hours-approval = { $system }: approval no. { $approval }, for which Party A applies to the human resources and social security authority.
change-agreement-rest = Everything else in the old contract stays as it is and goes on. Where the old contract and this agreement differ, this agreement prevails.
change-agreement-copies = This agreement is part of the old contract. It is made in three copies: one for each side, one for Party B's personnel file. It takes effect when both sides have signed or stamped it; Party A then submits it for review in the portal.
