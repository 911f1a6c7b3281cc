### The labour contract, as a translation for reading. The Chinese text is the one that is signed.
### { $… } is what the parties filled in; it is underlined in print.

labour-contract-title = Labour Contract
labour-contract-subtitle-full-time = (full-time employment)
labour-contract-subtitle-dispatch = (labour dispatch)
labour-contract-subtitle-simple = (short text)
labour-contract-renewed = Renewal
labour-contract-renewed-counted = Renewal · contract no. { $signing } between the two sides
labour-contract-number = Contract No. { $number }
labour-contract-chapter = { $number }. { $title }
labour-contract-article = Article { $number }
labour-contract-months = { $months ->
    [one] { $months } month
   *[other] { $months } months
}

labour-contract-party-a = Party A (employer)
labour-contract-party-b = Party B (worker)
labour-contract-signed-on = Signed on

labour-contract-notice-title = Before you sign
labour-contract-notice-read = { $number }. Read the whole text first. Ask the other side about anything that is not clear. Sign only what both sides agree to of their own free will.
labour-contract-notice-blanks = { $number }. What the two sides have agreed is underlined. Fill in blanks truthfully and strike out those that are not needed; later changes are signed or stamped by both sides where they are made.
labour-contract-notice-sign = { $number }. Both sides sign or stamp in person. Whoever signs for somebody else needs a written mandate.
labour-contract-notice-deposit = { $number }. An employer may not take a deposit or guarantee from a worker, nor keep a worker's identity card or other papers.
labour-contract-notice-copies = { $number }. Print three copies: one for each side, one for the worker's personnel file. Submit it in the portal once it is signed and stamped.

labour-contract-field-employer-name = Name
labour-contract-field-credit-code = Credit code
labour-contract-field-dispatch-licence = Dispatch licence
labour-contract-field-legal-representative = Legal representative
labour-contract-field-employer-address = Address
labour-contract-field-employer-phone = Telephone
labour-contract-field-worker-name = Name
labour-contract-field-id-resident-id = Resident ID number
labour-contract-field-id-residence-permit = Residence permit
labour-contract-field-id-foreign-permanent-residence = Permanent residence
labour-contract-field-id-passport = Passport number
labour-contract-field-sex = Sex
labour-contract-field-birth-date = Date of birth
labour-contract-field-worker-mobile = Mobile
labour-contract-field-worker-address = Postal address

labour-contract-preamble = Under the Labour Law and the Labour Contract Law of the People's Republic of China and other applicable rules, Party A and Party B, of their own free will, as equals and in good faith, have agreed on this contract and will both keep to the following terms.

## Term

labour-contract-term = Term of the contract
labour-contract-term-renewed = This contract renews the one that is over on { $previousEndsOn }, and its term counts from the day after.
labour-contract-term-renewed-counted = This is contract number { $signing } between the two sides. It renews the one that is over on { $previousEndsOn }, and its term counts from the day after.
labour-contract-term-hired = The employment relationship begins on the first day of work, { $hiredOn }. The two sides choose the kind of term ticked below:
labour-contract-term-fixed = Fixed term: from { $startsOn } to { $endsOn }.
labour-contract-term-open-ended = Open-ended: from { $startsOn } until the contract is dissolved or ends under the law.
labour-contract-term-task = Until a task is done: from { $startsOn } until { $task } is completed. Party A tells Party B in writing when the task is completed.
labour-contract-probation = The two sides agree on a probation of { $months }, from { $startsOn } to { $endsOn }, which is part of the contract's term. Party A and Party B may agree on probation only once; there will be none on renewal or after a change of post.
labour-contract-probation-none = There is no probation.
labour-contract-probation-renewed = This contract is a renewal, so no further probation is agreed.
labour-contract-honesty = Party A has truthfully told Party B about the work, its conditions and place, occupational hazards, safety, pay and whatever else Party B asked about. Party B has truthfully given the personal facts that bear directly on this contract. Party A may not keep Party B's papers, demand a guarantee, or take money or property from Party B under any other name.

## Work and place of work

labour-contract-work = Work and place of work
labour-contract-position = Party B works for Party A as { $position }. Party A explains the duties and requirements of the post before work begins; they may be annexed to this contract.
labour-contract-workplace = The place of work is { $workplace }. A change of post or a lasting change of the place of work needs the agreement of both sides in writing. A short business trip is no change of the place of work; Party A bears travel, board and lodging.
labour-contract-conduct = Party B performs the duties of the post with care, observes work discipline and professional ethics, and completes tasks in time. Rules of Party A that directly affect Party B's interests bind Party B only if they were discussed with the staff and settled in consultation as equals, are lawful, and were published or made known to Party B.

## Working time, rest and leave

labour-contract-hours = Working time, rest and leave
labour-contract-hours-system = Party B's post follows the working time system ticked below:
labour-contract-hours-standard = Standard hours: at most eight hours a day and forty hours a week, with at least one day of rest each week.
labour-contract-hours-comprehensive = Comprehensively calculated hours: over a cycle of { $cycle }, the average hours a day and a week are about those of the standard system. Approval No.: { $approval }.
labour-contract-hours-flexible = Flexible hours: the two sides arrange working time by agreement, with Party B's right to rest and leave secured. Approval No.: { $approval }.
labour-contract-overtime = Where production or business needs overtime, Party A first consults the trade union and Party B. Overtime is as a rule at most one hour a day; for special reasons, and with Party B's health protected, at most three hours a day and thirty-six hours a month. Party A may not force overtime openly or in disguise.
labour-contract-overtime-pay = Overtime is paid as follows: on working days at least 150% of the wage; on rest days without time off in return at least 200%; on statutory holidays at least 300%. Comprehensively calculated and flexible hours follow national and local rules.
labour-contract-leave = Party B has statutory holidays and marriage, bereavement, maternity, paternity, child-care and other leave under the law. After twelve months of work without a break Party B has paid annual leave: five days with one to under ten years of work in all, ten days with ten to under twenty, fifteen days from twenty on; statutory holidays and rest days are not counted.

## Pay

labour-contract-pay = Pay
labour-contract-pay-day = Party A pays wages in money, in full and every month by day { $payDay } of the month, or on the last working day before it if that is a holiday or a rest day. The agreed wages are:
labour-contract-wage-item = Item
labour-contract-wage-figures = Yuan a month
labour-contract-wage-words = In Chinese numerals
labour-contract-wage-remark = Remark
labour-contract-wage-monthly = Monthly wage
labour-contract-wage-monthly-remark = For normal working time, without overtime pay
labour-contract-wage-probation = On probation
labour-contract-wage-probation-remark = From { $startsOn } to { $endsOn }
labour-contract-wage-probation-none = No probation
labour-contract-pay-least = For normal work Party A pays no less than the local minimum wage. The wage on probation is no less than 80% of the lowest grade of the same post or 80% of the wage agreed here, and never less than the minimum wage.
labour-contract-pay-record = Party A records in writing the amount and time of each payment and the name of the recipient, has Party B sign for it, keeps the record for at least two years, and gives Party B a pay slip each time. Apart from lawful deductions Party A may not withhold wages or delay them without good reason.
labour-contract-pay-standstill = If work stands still for reasons that are not Party B's, Party A pays wages as usual within one pay period; beyond it Party A pays wages or a living allowance under national and local rules.

## Social insurance and benefits

labour-contract-insurance = Social insurance and benefits
labour-contract-insurance-duty = Both sides take part in social insurance under the law. Party A registers Party B within thirty days of the first day of work and pays contributions in full and in time; Party B's share is withheld from the wage and passed on, and Party B is told the details every month.
labour-contract-insurance-void = Taking part in social insurance is a legal duty of both sides. An agreement not to pay contributions, be it for an allowance, by a declaration or otherwise, has no effect.
labour-contract-benefits = Medical treatment periods and sick pay, benefits for occupational disease, work injury and childbirth, the housing fund and the like follow national and local rules. Where Party A offers more, Party B has an equal part in it.

## Training and protection

labour-contract-protection = Training, protection and occupational hazards
labour-contract-training = Party A trains Party B in skills and safety before and during the work as the post requires. Where the state demands a qualification for the post, Party B begins work after obtaining it.
labour-contract-safety = Party A provides safe and healthy working conditions and the necessary protective equipment as the state requires, and teaches and urges Party B to follow the operating rules. Party B may refuse orders against the rules and dangerous work under compulsion, which is no breach of this contract, and may criticise, report and bring charges against conditions that endanger life or health.
labour-contract-hazards = Party A ticks truthfully whether the post holds occupational hazards: □ no; □ yes, the hazards being { $kinds } and the protective measures { $measures }. If so, Party A arranges health checks before, during and at the end of the work under the law, tells Party B the results in writing, keeps a health record, and bears the cost.
labour-contract-women = Women enjoy special protection under the law. Party A may not lower a woman's wage or benefits, hold back promotion, or dismiss her because of marriage, pregnancy, maternity leave or nursing; during menstruation, pregnancy, maternity and nursing no work forbidden by law may be assigned. Maternity leave is at least ninety-eight days, or longer where local rules say so. Party A takes measures to prevent and stop sexual harassment.
labour-contract-minors = If Party B is sixteen or seventeen years old, Party A gives the special protection due to young workers: no work underground in mines, with poisonous or harmful substances, of the fourth grade of physical intensity, or otherwise forbidden; and regular health checks.

## Change, ending, renewal

labour-contract-ending = Change, dissolution, end and renewal
labour-contract-change = The terms of this contract may be changed by agreement. A change is made in writing, each side holds a copy, and it is filed as required.
labour-contract-change-of-employer = A change of Party A's name, legal representative, principal or investors does not affect this contract. If Party A merges or splits, the contract stays in force and the successor performs it.
labour-contract-end-agreed = The two sides may dissolve this contract by agreement.
labour-contract-end-by-worker = Party B may dissolve this contract with thirty days' written notice, and during probation with three days' notice.
labour-contract-end-by-worker-at-once = Party B may dissolve this contract if Party A (1) does not provide the agreed protection or conditions of work; (2) does not pay in full and in time; (3) does not pay social insurance contributions under the law; (4) has rules that break the law and harm Party B; (5) concluded or changed the contract by fraud, duress or taking advantage of distress, so that it is void; (6) in other cases laid down by law. If Party A forces work by violence, threat or unlawful restraint, or endangers Party B's safety by orders against the rules or dangerous work under compulsion, Party B may leave at once and need not give notice.
labour-contract-end-by-employer = Party A may dissolve this contract if Party B (1) is proved during probation not to meet the conditions of recruitment; (2) seriously breaks Party A's rules; (3) causes great damage by serious neglect of duty or self-dealing; (4) has another employment which seriously affects the work here, or does not correct this when told; (5) concluded or changed the contract by fraud, duress or taking advantage of distress, so that it is void; (6) is held criminally liable.
labour-contract-end-with-notice = With thirty days' written notice to Party B, or an extra month's wage, Party A may dissolve this contract if (1) Party B is ill or injured off work and after the medical treatment period can do neither the former work nor other work arranged by Party A; (2) Party B is not up to the work, also after training or a change of post; (3) the circumstances on which the contract rests have changed so much that it cannot be performed, and no agreement on a change is reached.
labour-contract-end-layoff = For lawful layoffs of twenty or more people, or fewer but ten per cent of the staff or more, Party A explains the situation to the trade union or all staff thirty days ahead, hears their opinions, and reports the plan to the labour department before anybody is laid off.
labour-contract-end-protected = Party A may not dissolve this contract under the two articles above while Party B (1) works with occupational hazards and has had no health check before leaving, or is under diagnosis or observation for a suspected occupational disease; (2) has lost working capacity in whole or part through occupational disease or work injury here; (3) is within the medical treatment period for illness or an injury off work; (4) is pregnant, on maternity leave or nursing; (5) has worked here for fifteen years without a break and is less than five years from the statutory retirement age; (6) in other cases laid down by law.
labour-contract-expiry = This contract ends when (1) its term is over; (2) Party B begins to draw the basic pension or reaches the statutory retirement age; (3) Party B dies or is declared dead or missing by a court; (4) Party A is declared bankrupt; (5) Party A's licence is revoked, it is ordered to close, is dissolved by the authorities, or decides to dissolve early; (6) in other cases laid down by law. If the term is over while a case of the article above lasts, the contract goes on until it has passed; work injury and occupational disease follow the rules of work injury insurance.
labour-contract-severance = Where the law provides for severance, Party A pays one month's wage for each full year of service; six months or more count as a year, less than six months give half a month's wage. The law sets the basis and the cap. If Party A dissolves or ends this contract unlawfully, Party B may demand that it go on; if Party B does not, or it cannot go on, Party A pays twice the severance.
labour-contract-handover = Party A tells the trade union the reasons before it dissolves this contract alone. At the end Party A issues the certificate at once, pays all wages, and transfers the file and social insurance within fifteen days; Party B hands over the work as agreed, and severance due is paid when this is done. Party A keeps the text of an ended contract for at least two years.
labour-contract-renewal = One month before the term is over Party A tells Party B in writing whether it wishes to renew. If both agree, the renewed contract is best signed and filed before the term is over.
labour-contract-renewal-open-ended = If Party B has worked here for ten years without a break, or two fixed terms in a row have been signed and none of the lawful exceptions applies, the renewed contract is open-ended unless Party B asks for a fixed term.

## Dispatch

labour-contract-dispatch = Special terms of labour dispatch
labour-contract-dispatch-host = Party A sends Party B to work for { $hostEmployer } (the host employer), from { $startsOn } to { $endsOn }. The post is { $postKind }.
labour-contract-dispatch-post-temporary = temporary
labour-contract-dispatch-post-auxiliary = auxiliary
labour-contract-dispatch-post-substitute = a substitute one
labour-contract-dispatch-told = Party A has told Party B what the dispatch agreement says about Party B, and keeps back nothing of the pay that the host employer gives for Party B under it. Neither Party A nor the host employer may take fees from Party B, and the host employer may not send Party B on to others.
labour-contract-dispatch-equal = Party B is paid equally with the host employer's workers in the same kind of post and has the benefits and training that belong to it. If the host employer is elsewhere, social insurance is taken out and paid at the host employer's place.
labour-contract-dispatch-idle = A fixed term of a dispatch contract is at least two years. While Party B has no work, Party A pays the minimum wage of its own place every month.
labour-contract-dispatch-return = If the host employer lawfully returns Party B, Party A finds another assignment. If Party B refuses one on the same or better terms, Party A may dissolve this contract; if Party B refuses one on worse terms, Party A may not dissolve it for that reason, unless Party B wishes to leave.

## Agreed terms

labour-contract-agreed = Other terms agreed
labour-contract-confidential = Party B keeps Party A's trade secrets. A non-compete needs a separate agreement; it is only for senior managers, senior technical staff and others bound to secrecy, for at most two years, with compensation paid every month.
labour-contract-service-period = If Party A pays for professional training of Party B, a service period may be agreed separately. The penalty for breaking it is at most the cost of the training, and at most the part of it that falls on the unserved period. Except for service periods and non-competes no penalty is agreed to Party B's charge.
labour-contract-extra = The two sides agree besides:
labour-contract-extra-none = Nothing else is agreed.

## Disputes and the rest

labour-contract-disputes = Disputes
labour-contract-dispute = A dispute about this contract may be settled by talks or mediation. Who does not want that, or does not reach agreement, may apply to the labour dispute arbitration commission within one year of learning of the harm. Unless the law says otherwise, who does not accept the award may sue in a people's court within fifteen days of receiving it. Advice and complaints: 12333.
labour-contract-closing = Delivery and other matters
labour-contract-delivery = Party B confirms that written notices reach Party B at { $address } and at { $mobile }, and tells Party A in writing of any change without delay.
labour-contract-understood = Both sides have read and understood the whole of this contract and know their rights and duties.
labour-contract-law-prevails = What this contract leaves open follows laws, regulations and state rules; where it differs from laws and regulations, these prevail.
labour-contract-copies = This contract is made in three copies: one for each side, one for Party B's personnel file. It takes effect when both sides have signed or stamped it.

## Signatures

labour-contract-sign-employer = Party A (stamp)
labour-contract-sign-representative = Legal representative or agent (signature):
labour-contract-sign-worker = Party B
labour-contract-sign-by-hand = In person (signature):
labour-contract-sign-date = Date: { $year } / { $month } / { $day }

## Short text

labour-contract-simple-work = Work, place and working time
labour-contract-simple-position = Party B works as { $position } at { $workplace }. A change of post or a lasting change of place needs the agreement of both sides in writing.
labour-contract-simple-hours-standard = The post follows standard hours: at most eight hours a day and forty hours a week, with at least one day of rest each week.
labour-contract-simple-hours-comprehensive = The post follows, as approved, comprehensively calculated hours: over the cycle the average hours a day and a week are about those of the standard system.
labour-contract-simple-hours-flexible = The post follows, as approved, flexible hours; Party A secures Party B's right to rest and leave.
labour-contract-simple-overtime = Party A consults Party B before overtime and pays at least 150% on working days, 200% on rest days without time off in return, and 300% on statutory holidays. Party B has statutory holidays, paid annual leave and other leave under the law.
labour-contract-simple-care = Social insurance and protection
labour-contract-simple-insurance = Both sides take part in social insurance under the law. Party A registers Party B within thirty days of the first day of work and withholds Party B's share. An agreement not to pay contributions has no effect.
labour-contract-simple-safety = Party A provides working conditions and protective equipment as the state requires and trains Party B in safety; it tells Party B of occupational hazards beforehand and arranges the health checks. Party B follows the operating rules and may refuse orders against the rules and dangerous work under compulsion.
labour-contract-simple-ending = Change, dissolution, end and renewal
labour-contract-simple-change = The two sides may change or dissolve this contract by agreement in writing. When and how one side may dissolve or end it, and when this is barred, follows Articles 37 to 45 of the Labour Contract Law.
labour-contract-simple-severance = Severance follows Articles 46 and 47 of the Labour Contract Law. At the end Party A issues the certificate, pays all wages, and transfers the file and social insurance within fifteen days.
