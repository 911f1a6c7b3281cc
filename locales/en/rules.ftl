### What each rule says: what the law wants, what is the case here, and what would do.
### Name and article of the law, and its first day, are shown apart by law-line and not repeated here.

## Said in several places

rules-months =
    { $months ->
        [one] one month
       *[other] { $months } months
    }
rules-days =
    { $days ->
        [one] one day
       *[other] { $days } days
    }
rules-double-wage-so-far =
    { $months ->
        [0] { $days ->
            [0] {""}
           *[other] , about { rules-days } so far
        }
       *[other] { $days ->
            [0] , about { rules-months } so far (until { $doubleWageLastDay } at most)
           *[other] , about { rules-months } and { rules-days } so far (until { $doubleWageLastDay } at most)
        }
    }
rules-retirement-age =
    { $months ->
        [0] { $years } years
       *[other] { $years } years and { rules-months }
    }

## Signing

rule-hired-in-future = The day of hiring, { $hiredOn }, is still to come. You may sign first; the employment begins on the day the work really starts. Please have the contract signed and submitted by { $lastDay }.
rule-signing-deadline-last-day = A written contract is due within one month of hiring. For hiring on { $hiredOn } this is the last chance ({ $lastDay } at the latest). Please sign and submit today; after that the portal takes no new contract.
rule-signing-deadline-passed =
    A written contract is due within one month of hiring. For hiring on { $hiredOn } the last day was { $lastDay }, so the portal no longer takes a new contract.
    What you can do: sign a written contract with the worker soon, with the true date, then bring a statement signed by your head of personnel and stamped to the labour relations office and ask for the green channel.
    Please do not change the day of hiring or of signing. True dates are the safest for both sides.
    The worker may claim double wages from { $doubleWageFromDay }{ rules-double-wage-so-far }. Each day earlier lowers the risk.
rule-signing-overdue = A written contract is due within one month of hiring. For hiring on { $hiredOn } the last day was { $lastDay }. Please sign soon, with the true date and never an earlier one. The worker may claim double wages from { $doubleWageFromDay }{ rules-double-wage-so-far }.
rule-starts-before-hiring = The contract starts on { $startsOn }, before the day of hiring, { $hiredOn }. That is fine; the employment itself begins only on { $hiredOn }.
rule-starts-after-hiring = The worker began on { $hiredOn }, but the contract starts on { $startsOn }, so { $hiredOn } to { $uncoveredLastDay } has no written contract. We advise to let it start on { $hiredOn }.

## Kind of contract

rule-deemed-open-ended = A year has passed since hiring on { $hiredOn } without a written contract. From { $deemedOpenEndedOn } the law takes the contract to be open-ended. Please choose "open-ended" and sign it soon.
rule-open-ended-after-ten-years = The worker has been with you for { $years } years without a break (since { $tenYearsOn }). Unless the worker asks for a fixed term, the contract has to be open-ended. If the worker does ask, please keep the request in writing.
rule-ends-before-start = The last day, { $endsOn }, is before the first, { $startsOn }. Please check and send the last day again, or a length such as "three years".
rule-term-already-over = The last day, { $endsOn }, has already passed. A new contract should still be running; please check the year.

## Probation

rule-probation-only-once = One employer may agree on probation with one worker only once. This worker has already been on probation with you; please enter 0.
rule-probation-too-long =
    { $term ->
        [task] A contract for a task { $most ->
            [0] has no probation; please enter 0.
           *[other] may have a probation of { $most } months at most; you entered { $probationMonths }.
        }
        [open-ended] An open-ended contract may have a probation of { $most } months at most; you entered { $probationMonths }.
       *[other] { $most ->
            [0] A contract of less than three months has no probation; please enter 0.
            [one] This contract runs { $months } full months, so probation may last one month at most; you entered { $probationMonths }.
           *[other] This contract runs { $months } full months, so probation may last { $most } months at most; you entered { $probationMonths }.
        }
    }

## Wages

rule-wage-below-minimum = A monthly wage of { $monthlyWage } yuan is below the local minimum. Since { $sinceDay } it is { $minimumWage } yuan a month (full-time, including the worker's own insurance and housing fund shares, without overtime and special allowances). Please enter at least { $minimumWage } yuan.
rule-minimum-wage-may-have-risen = We check with a minimum wage of { $minimumWage } yuan a month. It applies since { $sinceDay }, more than a year, and may have risen. Please look up the latest figure before you submit.
rule-probation-wage-below-minimum = A probation wage of { $probationWage } yuan is below the local minimum of { $minimumWage } yuan (since { $sinceDay }). Probation is no exception; the lowest for this contract is { $lowestWage } yuan.
rule-probation-wage-below-share = The probation wage must be at least { $share } % of the contract wage. { $share } % of { $monthlyWage } yuan is { $shareWage } yuan; you entered { $probationWage } yuan.
rule-probation-wage-below-share-of-contract = The probation wage of { $probationWage } yuan is below { $share } % of the contract wage of { $monthlyWage } yuan ({ $shareWage } yuan). It is allowed only if it reaches { $share } % of the lowest wage of the same post with you. Please make sure.

## Age and retirement

rule-term-past-retirement =
    The term must not run past the worker's statutory retirement age. Under the gradual scheme this worker retires at { rules-retirement-age }, on { $retiresOn }; the contract ends only on { $endsOn }. Please let it end on { $retiresOn } or earlier.
    The worker may choose to retire from { $earliestOn }, or, if both sides agree in writing, until { $latestOn }. With such a written agreement, please contact the labour relations office.
rule-term-past-retirement-day = The worker reaches the statutory retirement age on { $retiresOn } ({ rules-retirement-age }); the contract ends later in the same month, on { $endsOn }. We advise to let it end on { $retiresOn }. The worker may retire between { $earliestOn } and { $latestOn }; later needs a written agreement.
rule-term-may-pass-retirement = A woman's retirement age depends on her post. If it is neither managerial nor technical, this worker retires at { rules-retirement-age }, on { $retiresOn }, and a contract until { $endsOn } is too long. Please check the post; if in doubt, { $retiresOn } is safe. She may retire from { $earliestOn }, or by written agreement until { $latestOn }.
rule-worker-over-age =
    { $arrangement ->
        [written-agreement] This worker reached the statutory retirement age on { $retiresOn }, so no labour contract can be filed. People past that age are engaged by a written work agreement that settles pay, rest, safety and cover for work injuries. Please ask the labour relations office first.
       *[other] This worker reached the statutory retirement age on { $retiresOn }, so no labour contract can be filed. Please ask the labour relations office what is suitable.
    }
    If the age is wrong, please check the number of the identity paper.
rule-worker-may-be-over-age = A woman's retirement age depends on her post. If it is neither managerial nor technical, this worker reached it on { $retiresOn } ({ rules-retirement-age }) and can no longer have a labour contract{ $arrangement ->
        [written-agreement] , only a written work agreement
       *[other] {""}
    }. Please check the post first.
rule-worker-under-age = No one under { $youngest } may be hired. This worker is { $age } at hiring and turns { $youngest } only on { $youngestOn }. If the number or the day is wrong, please enter it again.
rule-minor-worker = This worker is { $age } and turns { $adult } only on { $adultOn }. You may sign, but no harmful or especially heavy work may be given, and regular health checks are due.

## Hours and dispatch

rule-hours-need-approval =
    { $hoursSystem ->
        [comprehensive] Comprehensively calculated hours need the labour authority's approval first. Please make sure that you have it and that it is still valid; otherwise choose standard hours.
       *[other] Flexible hours need the labour authority's approval first. Please make sure that you have it and that it is still valid; otherwise choose standard hours.
    }
rule-not-a-dispatch-agency = Only agencies with a dispatch licence may sign dispatch contracts. Your company is not registered as one; please check. If you employ the worker yourselves, choose the full-time contract.
rule-dispatch-not-for-a-task = An agency and a dispatched worker sign a fixed term of two years or more, not a contract for a task.
rule-dispatch-term-too-short = The contract between agency and dispatched worker lasts at least { $least } months. Counted from { $startsOn }, the earliest last day is { $earliestEndOn }.
rule-assignment-before-contract = The assignment starts on { $assignmentStartsOn }, before the contract does on { $startsOn }. Please enter { $startsOn } or later.
rule-assignment-ends-before-start = The assignment ends on { $assignmentEndsOn }, before it starts on { $assignmentStartsOn }. Please check.
rule-assignment-past-contract = The assignment ends on { $assignmentEndsOn }, after the contract does on { $endsOn }. Please enter { $endsOn } or earlier.
rule-temporary-post-too-long = A temporary post lasts { $most } months at most. Counted from { $assignmentStartsOn }, the assignment should end by { $latestEndOn }; if it is longer, see whether the post is auxiliary or a substitution.

## Place of registration

rule-registered-elsewhere = Signs 3 to 8 of the credit code are { $division }, which looks like another place. Only employers registered in this district can file here. If the company has moved here since, please go on and ask the labour relations office before you submit.
rule-registered-place-unclear = The credit code was given by a higher authority ({ $division }) and does not tell where the company is registered. Please look at the address on the licence; if it is in this district, go on.

## Required clauses

rule-clause-missing =
    The contract lacks something it has to state: { $part ->
        [employerName] name of the employer
        [employerAddress] address of the employer
        [legalRepName] legal representative or person in charge
        [workerName] name of the worker
        [workerAddress] address of the worker
        [idNumber] number of the worker's identity paper
        [term] term of the contract
        [startsOn] first day
        [endsOn] last day
        [task] the task
        [position] work content (post)
        [workplace] place of work
        [hoursSystem] working time and rest
        [monthlyWage] pay
        [socialInsurance] social insurance
        [labourProtection] labour protection, conditions and occupational hazards
        [hostEmployer] host employer
        [assignmentStartsOn] first day of the assignment
        [assignmentEndsOn] last day of the assignment
       *[other] { $part }
    }. Please add it.

## Terms in your own words

rule-deposit-forbidden = This says "{ $words }". An employer may not ask a worker for a guarantee, nor take a deposit or other property under any name. Please remove it.
rule-papers-withheld = This says "{ $words }". An employer may not keep a worker's identity card or other papers; a copy is fine. Please remove it.
rule-insurance-waived = This says "{ $words }". Social insurance is a duty. Agreeing or promising not to pay it, or to pay cash instead, is void, and the worker may later leave for that reason and claim severance. Please remove it.
rule-marriage-restricted = This says "{ $words }". A contract may not restrict marriage or childbirth, nor dismiss for them. Please remove it.
rule-penalty-forbidden = This says "{ $words }". A worker may owe a penalty only for a service period after special training, for confidentiality or for a non-compete. If it is none of these, please remove it.
rule-termination-condition-forbidden = This says "{ $words }". No other conditions of ending may be agreed than those of the law; serious misconduct allows dismissal by law. We advise to remove or reword it.
rule-liability-excluded = This says "{ $words }". Terms that free the employer of legal duties or take away the worker's rights are void. Please remove it.
