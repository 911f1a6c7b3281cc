### Words that all documents share.

document-day = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
document-day-by-hand = { $day } / { $month } / { $year }
document-month = { $month } / { $year }
document-sex-male = male
document-sex-female = female
document-id-resident-id = Resident identity card
document-id-residence-permit = Residence permit
document-id-foreign-permanent-residence = Foreign permanent resident card
document-id-passport = Passport
document-term-fixed = Fixed term
document-term-open-ended = Open-ended
document-term-task = Until a task is done
document-hours-standard = Standard hours
document-hours-comprehensive = Comprehensively calculated hours
document-hours-flexible = Flexible hours
# The term of a contract inside a sentence.
document-period-fixed = from { $startsOn } to { $endsOn }
document-period-open-ended = from { $startsOn }, open-ended
document-period-task = from { $startsOn } until this task is done: { $task }
# Years of service.
document-service = { $years ->
    [0] { "" }
    [1] 1 year
   *[other] { $years } years
} { $months ->
    [0] { "" }
    [1] 1 month
   *[other] { $months } months
}
document-page = Page { $page } of { $pages }
document-number = No. { $number }
document-producer = wangqian
document-file-name = { $title } ({ $subject })
document-demo-mark = DEMO
document-demo-line = Demonstration only. Everything here is invented.
document-footnote = This is a translation for reading. The Chinese text is the one that binds; sign and file that one.

document-problem-missing = { $field }: is missing.
document-problem-not-text = { $field }: should be text.
document-problem-too-long = { $field }: is too long.
document-problem-unprintable = { $field }: these characters cannot be printed: { $characters }.
document-problem-not-a-day = { $field }: should be a day such as 2026-12-01.
document-problem-not-a-month = { $field }: should be a month such as 2026-12.
document-problem-not-the-next-day = { $field }: should be the day after the old contract ends.
document-problem-before-start = { $field }: ends before it starts.
document-problem-not-an-amount = { $field }: should be an amount in yuan with at most two decimals.
document-problem-not-a-whole-number = { $field }: should be a whole number within the allowed range.
document-problem-not-a-choice = { $field }: is none of the choices.
document-problem-not-rows = { $field }: should be a list with at least one item.
