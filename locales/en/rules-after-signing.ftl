### What the rules after signing say: import, change, renewal, ending, correction, withdrawal.
### Law, article and first day are shown by law-line; the text does not repeat them.

## Shared pieces

rules-provisional = { $provisional ->
        [yes] {" "}(that year's holidays are not published yet; the day is provisional)
       *[no] {""}
    }
rules-green-channel = The green channel remains: prepare a statement signed by the head of personnel and stamped (I can make it for you) and take it to the labour relations office.

## Historical import

rule-import-window-closed = Running contracts can be brought in within { $workdays } working days after access, until { $lastDay }{ rules-provisional }. That has passed. { rules-green-channel }
rule-import-target-passed = { $known ->
        [yes] Counted from the application, the time ran until { $targetDay }; counted from the grant of access, the last chance is { $lastDay }{ rules-provisional }. Please finish soon and do not wait for the last day.
       *[no] Counted from the application, the time ran until { $targetDay }{ rules-provisional }. Please import as soon as access is granted.
    }
rule-import-last-day = Today, { $lastDay }, is the last day for bringing in running contracts{ rules-provisional }. Please finish today.
rule-import-signed-in-future = The day of signing, { $signedOn }, has not come yet. Only contracts already signed on paper are brought in; please enter the day on the paper.
rule-import-signed-after-access = This contract was signed on { $signedOn }, after access was granted on { $accessGrantedOn }. Contracts signed since then are usually filed as new contracts; please check.
rule-import-signed-late = Hired on { $hiredOn } and signed only on { $signedOn }, more than a month later ({ $lastDay }). Please enter the true days; the worker may claim double wages for the time beyond.
rule-import-not-yet-running = The contract starts only on { $startsOn }. Only running contracts are brought in; please file a new contract instead.
rule-import-contract-over = The contract ended on { $endsOn } and is no longer running, so it cannot be brought in. If the work goes on, please sign and file a new contract soon; if the day is a slip, enter the one on the paper.
rule-import-wage-below-minimum = A monthly wage of { $monthlyWage } yuan is below the minimum of the day it was signed, { $minimumWage } yuan (since { $sinceDay }). Please check the paper; if it says so, agree on a lawful wage in writing first.
rule-import-wage-below-today = A monthly wage of { $monthlyWage } yuan was lawful when it was signed but is below today's minimum of { $minimumWage } yuan (since { $sinceDay }). You can import it as it is; then please change the wage at once, or the contract cannot be renewed.

## Change

rule-change-changes-nothing = Nothing to change was chosen. Please choose at least one item; a slip in a name or a phone number is a correction.
rule-change-same-value = The new value is the old one. Please enter what changes, or leave this item out.
rule-change-after-expiry = The contract ended on { $contractEndsOn } and can no longer be changed, nor renewed since { $closesOn }. { rules-green-channel }
rule-change-only-to-renew = The contract ended on { $contractEndsOn }; a change now only prepares its renewal (such as raising the wage to the minimum). Please renew by { $closesOn } afterwards.
rule-change-before-contract = The change would take effect on { $effectiveOn }, before the contract starts on { $startsOn }. The earliest day is { $startsOn }.
rule-change-after-contract = The change would take effect on { $effectiveOn }, after the contract ends on { $contractEndsOn }. The latest day is { $contractEndsOn }.
rule-change-already-in-effect = { $longerThanAMonth ->
        [yes] The change has been practised since { $effectiveOn }, more than a month; even an oral change may bind. Please put it in writing soon, with the true days.
       *[no] The day { $effectiveOn } has passed. A change should be in writing; please sign with the true day and do not back-date.
    }
rule-changed-wage-below-minimum = A wage of { $monthlyWage } yuan is below the local minimum. Since { $sinceDay } it is { $minimumWage } yuan a month; please enter at least { $minimumWage } yuan.
rule-change-cuts-wage = The wage falls from { $oldWage } to { $monthlyWage } yuan. The worker has to agree and sign; please keep the agreement.
rule-change-leaves-low-wage = The wage of this contract, { $monthlyWage } yuan, is below today's minimum of { $minimumWage } yuan a month (since { $sinceDay }). We advise to choose the wage as well and raise it; otherwise the contract cannot be renewed.
rule-change-end-of-no-fixed-term = { $term ->
        [task] A contract for a task has no agreed last day, so there is none to change.
       *[open-ended] An open-ended contract has no last day, so there is none to change.
    }
rule-change-ends-before-start = The new last day, { $newEndsOn }, is before the first, { $startsOn }. Please check.
rule-change-ends-in-past = The new last day, { $newEndsOn }, has passed. If the work is over, please file an ending.
rule-change-shortens-term = The contract would end on { $newEndsOn } instead of { $contractEndsOn }; the worker has to agree and sign. To end the relation early, please file an ending by agreement.
rule-extension-counts-as-term = The contract is extended from { $contractEndsOn } to { $newEndsOn }, { $months } months in all. Extensions of a year or more count as another fixed term once they are over (number { $signed }). After two in a row the worker may ask for an open-ended contract.
rule-extension-is-added-up = The contract is extended from { $contractEndsOn } to { $newEndsOn }, { $months ->
        [0] less than a month
        [one] one whole month
       *[other] { $months } whole months
    } in all so far. From a year on, extensions count as another fixed term.

## Renewal

rule-renewal-of-open-ended = This contract is open-ended, so there is nothing to renew. To change its terms, please file a change.
rule-renewal-too-early = It is too early. The contract ends on { $contractEndsOn } and the portal takes a renewal from { $opensOn } on. You can ask the worker now, and come back on { $opensOn }.
rule-renewal-window-closed = The contract ended on { $contractEndsOn }, and the portal took a renewal until { $closesOn }. { rules-green-channel } Please sign with the true day; do not back-date.
rule-renewal-after-expiry = The contract ended on { $contractEndsOn }. Work without a renewal lets the worker demand one on the old terms, and double wages may be due. The portal closes on { $closesOn }; please renew today.
rule-renewal-not-next-day = The renewal follows the old contract: that ends on { $contractEndsOn }, so the new one starts on { $nextDay }.
rule-renewal-wage-below-minimum = The wage of this contract, { $monthlyWage } yuan, is below the minimum of { $minimumWage } yuan a month (since { $sinceDay }). Please file a change first that raises it to at least { $minimumWage } yuan, then renew. I can take you there.
rule-renewal-past-retirement = This worker retires at { rules-retirement-age }, on { $retiresOn }; the renewal would start only on { $startsOn }. Past the statutory age no labour contract is signed; if the work goes on, please sign a written work agreement and ask the labour relations office.
rule-renewal-may-be-past-retirement = A woman's retirement age depends on her post. If it is neither managerial nor technical, she retires at { rules-retirement-age }, on { $retiresOn }, before the renewal starts on { $startsOn }, and cannot be renewed. Please check the post first.
rule-renewal-no-probation = Only one probation is allowed between the same employer and worker; a renewal has none (you entered { $probationMonths }). Please enter 0.
rule-open-ended-due = This worker has had { $signed } fixed terms in a row with you; after { $limit }, the next contract is open-ended. { $term ->
        [task] A contract for a task cannot take its place.
       *[fixed] Only the worker's own request allows another fixed term.
    } Please choose "open-ended".
rule-fixed-term-on-request = After { $signed } fixed terms in a row, another one is possible only at the worker's own request. Please prepare the statement on the renewal that says so, signed and stamped by both sides, for the labour relations office. Without such a request double wages are due every month.

## Ending: reason and days

rule-reason-of-part-time-work = Part-time work is not filed here and ends at any time without formalities. For a full-time contract please choose another reason.
rule-reason-of-dispatch-only = This reason is only for agencies and the workers they dispatch. Please choose another.
rule-reason-of-unsigned-work = This reason is only for workers who never signed a written contract. Here one is on file; please check.
rule-open-ended-does-not-expire = An open-ended contract does not expire. Please choose another reason.
rule-fixed-term-has-no-task = This is a fixed term; it ends with its last day, not with a task. Please choose the end of the term.
rule-task-has-no-term = This contract ends when its task is completed. Please choose that reason.
rule-not-during-probation = On { $onDay } the worker is still on probation. During it the employer can only dismiss for fault, after the medical-treatment period or for being unfit for the work.
rule-probation-is-over = { $reason ->
        [J37P] On { $onDay } probation is over, or none was agreed. A resignation then needs thirty days' written notice; please choose that reason.
       *[other] On { $onDay } probation is over, or none was agreed, so the conditions of hiring are no ground any more. Please choose another reason.
    }
rule-probation-must-still-run = This reason holds only during probation. Please make sure that it is not over on { $onDay }.
rule-ends-before-work = The last day of work, { $lastDay }, is before the day of hiring, { $startsOn }. Please check.
rule-expiry-before-end = The contract ends only on { $contractEndsOn }; on { $lastDay } it has not expired. Please enter { $contractEndsOn }, or choose another reason to end it earlier.
rule-expiry-after-end = The contract ended on { $contractEndsOn }; you entered { $lastDay }. Later is right only where the law extends it (medical treatment, pregnancy, maternity, nursing and the like); otherwise please enter { $contractEndsOn }.
rule-ends-after-contract = The contract ended on { $contractEndsOn }, and { $lastDay } is later. Please check whether it expired, or whether the work went on and ended afterwards.
rule-ending-window-closed = The contract ended on { $contractEndsOn }, and the portal took its ending until { $closesOn }. { rules-green-channel } The worker still has to get the certificate.
rule-ending-window-closes = The contract ended on { $contractEndsOn }; the portal takes its ending until { $closesOn }. Please file it soon.
rule-ending-entered-late = The worker left on { $lastDay }, more than a month ago. Please finish soon, and make sure that certificate, file and social insurance have been dealt with.

## Ending: notice, union, layoffs

rule-notice-in-future = The day of the notice, { $noticeGivenOn }, has not come yet. Please enter the true day once the notice has been delivered.
rule-notice-or-pay-missing = This reason needs { $days } days' written notice, or an extra month's wage instead. With notice today the work ends on { $earliestDay } at the earliest; for an earlier day please pay the month.
rule-notice-too-short = { $days } days' written notice are needed, the day of the notice not counted. After a notice on { $noticeGivenOn } the work ends on { $earliestDay } at the earliest; you entered { $lastDay }. Please move the last day to { $earliestDay }, or pay an extra month's wage instead.
rule-layoff-told-too-late = A layoff is explained to the union or to everyone { $days } days before, and money does not replace that. After { $noticeGivenOn } the earliest last day is { $earliestDay }; you entered { $lastDay }.
rule-early-retirement-told-too-late = For early retirement the worker tells the employer in writing at least three months before. After { $noticeGivenOn } that is { $earliestDay }; you entered { $lastDay }. Please check.
rule-resignation-notice-short = A resignation needs { $days } days' notice, the day itself not counted. After { $noticeGivenOn } they end on { $earliestDay }; you entered { $lastDay }. If the employer lets the worker go earlier, that is fine; please keep the notice.
rule-pay-in-lieu-amount = The month's wage in place of notice is that of the month before, and it is not part of the severance.
rule-notice-skipped = { $reason ->
        [J37P] During probation a worker gives three days' notice. Please have the notice written now, with its true date; where the employer lets the worker go at once, go on and keep the proof.
        [J37] A worker who resigns gives thirty days' written notice. Please have the notice written now, with its true date; where the employer lets the worker go at once, go on and keep the proof.
        [Z21E] For early retirement the worker tells the employer in writing at least three months before. Please see whether that was done.
       *[other] A layoff is explained to the union or to everyone thirty days before. It can't be left out, and money does not replace it. Once it is explained, please give that day.
    }
rule-no-union-tell-staff = Before it dismisses, an employer tells the union why. You have none: we advise to tell the union above or the staff's representatives first, and to keep a record.
rule-union-not-told = Before it dismisses, an employer tells the union why. Please do so first and keep the record; otherwise compensation may be due (unless made good before an action).
rule-tell-union-first = Before it dismisses, an employer tells the union why. Please make sure that this was done, and keep the papers.
rule-layoff-headcount-unknown = Whether { $layoffCount } people make a layoff depends on the size of the staff: { $people } or more, or fewer but at least { $percent } % of everyone. Please look up the size of the staff.
rule-layoff-too-small = { $layoffCount } people are fewer than { $people } and less than { $percent } % of the staff of { $headcount }, so this is no layoff. Please check the number, or choose another reason such as a great change of circumstances.
rule-layoff-needs-papers = { $layoffCount } people make a layoff ({ $people } or more, or at least { $percent } % of the staff, the numbers included). Three papers are needed: minutes of the explanation to the union or to everyone, the opinions heard, and the receipt of the plan reported to the labour department.
rule-layoff-paper-missing = { $paper ->
        [layoffExplained] The minutes of the explanation to the union or to everyone, thirty days before, are missing.
        [layoffOpinions] The opinions of the union or the staff are missing.
       *[layoffReported] The labour department's receipt of the plan is missing.
    } Without this paper the layoff cannot be filed.
rule-layoff-priority = To be kept first: workers with longer fixed terms, with open-ended contracts, and sole earners with old or under-age dependants. Within { $rehireMonths } months those laid off are told of new posts and preferred.

## Ending: protected workers

rules-situation = { $situation ->
        [hazard-exposure] was exposed to occupational hazards without the exit check-up, or is under diagnosis
        [injury-or-disease] has an occupational disease or work injury with lost capacity for work
        [medical-treatment] is within the medical-treatment period
        [pregnancy] is pregnant, on maternity leave or nursing
        [near-retirement] has worked here for fifteen years without a break and is less than five from retirement
       *[other-by-law] is protected by another law
    }
rule-protected-worker = This worker { rules-situation }. The employer must not end the contract because of illness, unfitness, changed circumstances or a layoff; an unlawful ending costs twice the severance. What remains is an agreement, or to wait until this is over.
rule-protected-worker-leaves = This worker { rules-situation }, so the contract would go on. If the worker does not want that, it may end; please keep the wish in writing.
rule-expiry-extended = This worker { rules-situation }, so the contract does not end but goes on until that is over. { $situation ->
        [injury-or-disease] For injured workers the grade decides: please choose the reason for work injuries.
       *[other] The old terms go on; nothing has to be signed.
    }
rule-may-be-near-retirement = This worker has been here for fifteen years and may be less than five from retirement, depending on her post. If so, this reason is barred; please check her retirement age.
rule-service-period-runs = The service period agreed for a training runs until { $serviceUntilDay }, longer than the contract ({ $contractEndsOn }); the contract goes on until then unless agreed otherwise.
rule-expiry-after-two-terms = This worker has had { $signed } fixed terms in a row and may ask for an open-ended contract; not renewing may be disputed. Please ask the worker in writing first.
rule-injured-worker-stays = A worker injured at grade { $grade } (1 to 4) keeps the relation and leaves the post; it cannot be ended.
rule-injured-worker-decides = With a worker injured at grade { $grade } (5 or 6) only the worker may end the relation.
rule-injured-worker-at-expiry = With a worker injured at grade { $grade } (7 to 10) the relation ends only when the term is over, or at the worker's wish.
rule-injury-subsidies = A worker injured at grade { $grade } gets the one-off medical and employment subsidies besides the severance.

## Ending: retirement

rule-not-retired-yet = The worker has not reached the statutory age: { rules-retirement-age }, on { $retiresOn }; you entered { $lastDay }. The earliest day is { $retiresOn }; early retirement by choice is possible from { $earliestOn }.
rule-may-not-be-retired-yet = A woman's retirement age depends on her post. If it is managerial or technical, she retires at { rules-retirement-age }, on { $retiresOn }, which is after { $lastDay }. Please check the post first.
rule-too-early-to-retire = Early retirement is possible from { $earliestOn }; { $lastDay } is too early.
rule-early-retirement-not-early = This worker reaches the statutory age on { $retiresOn }, so { $lastDay } is not early. Please choose the statutory retirement age.
rule-too-late-to-retire = Late retirement is possible until { $latestOn }; { $lastDay } is later.
rule-pension-not-drawn = No pension is drawn yet, so this reason does not hold. At the statutory age please choose that reason.
rule-retired-without-pension = The statutory age is enough to end the contract, but please make sure that the worker can draw the pension. If years of contribution are missing, the worker should ask the insurance office first; for late retirement please sign an agreement.

## Ending: severance and certificate

rule-severance-amount = Severance: { $years } years × { $baseWage } yuan. { $due ->
        [by-law] If it is due, { $severanceAmount } yuan; the law that you name decides.
       *[yes] Due: { $severanceAmount } yuan.
    }{ $floored ->
        [yes] {" "}The average was below the minimum wage, which was taken instead.
       *[no] {""}
    }{ $cap ->
        [applied] {" "}The average was above three times the local average: capped, with twelve years at most.
        [unknown] {" "}Last year's local average wage is not known here, so the cap was not checked; please look at high wages yourself.
       *[not-reached] {""}
    } If the ending is found unlawful, it costs { $unlawfulAmount } yuan.
rule-severance-paid-late = Severance is paid when the work is handed over. You entered { $paidOn }, after the last day of work, { $lastDay }; please make sure that the work was handed over then.
rule-certificate-content-missing = The certificate still lacks { $part ->
        [term] the kind of term
        [startsOn] the first day of the contract
        [endsOn] the last day of the contract
        [lastDay] the day of the ending
        [position] the post
       *[serviceYears] the years of service here
    }, which the law wants in it.
rule-certificate-first = Please print the certificate and have it signed and stamped first; then save and submit.

## How severance is counted

severance-service = Service from { $countedFromDay } to { $lastDay } makes { $years } years (a rest of six months or more counts as a year, a shorter one as half).
severance-service-before-2008 = Hired on { $hiredOn }: the { $months } months before 2008 are not counted here; where the rules of that time gave severance, it comes on top.
severance-base = The average gross wage of the last twelve months is { $averageWage } yuan.
severance-base-floored = The average wage of { $averageWage } yuan is below the minimum wage, so { $minimumWage } yuan are taken.
severance-base-capped = The wage is above { $times } times the local average of { $localAverageWage } yuan, so { $baseWage } yuan are taken.
severance-cap-unknown = Last year's local average wage is not known here, so the cap was not checked. Above { $times } times of it, that is taken, with { $capYears } years at most.
severance-years-capped = With the cap, { $capYears } years at most are counted (worked: { $years }).
severance-amount = { $baseWage } yuan × { $years } = { $severanceAmount } yuan.
severance-not-due = For this reason the employer pays no severance.
severance-by-law = Whether it is due follows from the law that you name.
severance-unlawful = If the ending is found unlawful, it costs { $times } times as much, with { $years } years counted from the day of hiring: { $unlawfulAmount } yuan.

## Correction and withdrawal

rule-withdrawal-window-closed = Approved on { $approvedOn }, it could be withdrawn within { $days } days, until { $lastDay }. { rules-green-channel }
rule-withdrawal-last-day = Approved on { $approvedOn }; today, { $lastDay }, may be the last day or already too late for the portal. Please withdraw at once; otherwise the green channel remains.
rule-term-is-changed-not-corrected = The parties agreed on this, so it is not corrected but changed with the worker's consent. I can take you there.
rule-not-correctable = This is not basic data and cannot be corrected. A wrong entry is withdrawn within seven days after approval and filed again; later the green channel remains.
rule-correction-changes-nothing = The new value is the old one, or empty. Please enter the right one.
rule-correction-not-valid = { $wrong ->
        [mobile] This is no mobile number; please enter eleven digits.
       *[idNumber] This identity number is not right; please compare it with the paper digit by digit.
    }

## Rosters

rule-roster-in-future = { $fromDay } has not come yet, so nothing has been approved since. Please give today or an earlier day.
rule-roster-ends-before-start = The last day { $toDay } is before the first one { $fromDay }. Please check.
