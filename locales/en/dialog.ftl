### What the assistant says while a form is filled in: asking again, looking over, going back, cancelling.

## Buttons

dialog-word-back = Back
dialog-word-cancel = Cancel
dialog-word-pause = Pause for now
dialog-word-continue = Continue
dialog-word-help = Help
dialog-word-redo = Change an item
dialog-word-human = Talk to an officer
dialog-word-skip = Skip
dialog-confirm = All correct
dialog-edit = Change: { $field }
dialog-change-to = Change to { $value }
dialog-yes-cancel = Yes, drop it
dialog-change-other-to = Change “{ $field }” to { $value }
dialog-picked-all = That is all
dialog-tell = None of these, I will say it
dialog-list-separator = {", "}

## Once understood

dialog-understood = Understood: { $field }: { $value }.
dialog-changed = { $field } is now { $value }.
dialog-period =
    { $months ->
        [one] { $start } to { $end }: exactly one month.
       *[other] { $start } to { $end }: exactly { $months } months.
    }
dialog-period-and-days =
    { $days ->
        [one] { $start } to { $end }: { $months } months and 1 day.
       *[other] { $start } to { $end }: { $months } months and { $days } days.
    }
dialog-period-days =
    { $days ->
        [one] { $start } to { $end }: 1 day.
       *[other] { $start } to { $end }: { $days } days.
    }
dialog-look-again = Changed. Because of that, please look at “{ $field }” again:

## Asking again

dialog-did-you-mean = Do you mean { $value }? If so, press the button or answer “yes”; if not, please send it again.
dialog-which-one = That could mean several things. Which one? If none of these, please send it again.
dialog-unclear = I did not understand. If all is correct, press “All correct”; to change an item, send “redo” and its number or name, such as “redo 3”.
dialog-not-asked = This is not needed now. Let us go on.
dialog-nothing-yet = There is nothing to change yet.
dialog-picked = Picked: { $value }. Anything else? If not, press “That is all”.
dialog-tell-me = Please just say it in your own words; one sentence is enough, and I look for what fits.
dialog-which-item = Which item do you want to change?
dialog-editing = Enter “{ $field }” again. To leave it as it is, press “Continue”.
dialog-editing-value = “{ $field }” is { $value } now. To leave it as it is, press “Continue”.
dialog-at-start = This is the first question.
dialog-cannot-skip = This question can't be skipped. If you don't have the information yet, send “pause”; what you entered is kept.

## Help, pause, cancel

dialog-help = Just answer the question. At any time you may send: back, redo 3 or redo wage (to change an item), pause, cancel, human (to reach an officer). If your answer happens to be one of these words, put it in quotation marks, such as “back”.
dialog-paused = All right, we stop here and everything you entered is kept. Send “continue” to go on.
dialog-really-cancel =
    { $answered ->
        [one] You have answered one question. Really drop the form? You could also pause and go on later.
       *[other] You have answered { $answered } questions. Really drop the form? You could also pause and go on later.
    }
dialog-cancelled = Cancelled. Nothing was filed. If that was a slip, send “continue” to get it back.
dialog-cancelled-empty = All right, cancelled.

## Not understood: text

unreadable-text = Please answer in words.
unreadable-text-empty = Nothing arrived. Please send it again.
unreadable-text-short = That is too short: at least { $min } characters.
unreadable-text-long = That has { $length } characters; at most { $max } fit. Please shorten it.
unreadable-text-picture = Emoji can't be used here, because a contract can't print them.
unreadable-text-control = There are invisible control characters in it, perhaps from copying. Please type it again.
unreadable-text-private = There are characters in it that are no common signs ({ $characters }). Please replace them.
unreadable-text-unprintable = These characters can't be printed at present: { $characters }. Please check for a slip. If they are right, send “human” and an officer will help you.
unreadable-text-name = A name should contain letters. Please check and send it again.
unreadable-text-username = A username has 4 to 32 lower-case letters or digits, and may contain dots, hyphens and underscores.
unreadable-text-division = A division code has six digits, such as 530303.
unreadable-text-secret = For safety, please type the password into the password box, not as a message.

## Not understood: days

unreadable-date = I did not understand this date. You may write 2027-03-01, 1 March 2027, yesterday, or 下个月1号.
unreadable-date-empty = No date arrived. Please send it again.
unreadable-date-lunar = Please use the Gregorian calendar, such as 2027-03-01.
unreadable-date-needs-day = The day is missing. Please write it in full, such as 2027-03-01.
unreadable-date-needs-year = The year is missing. Please write it in full, such as 2027-03-01.
unreadable-date-no-month = There is no month { $month }. Please check and send it again.
unreadable-date-no-day = No month has a day { $dayOfMonth }. Please check and send it again.
unreadable-date-missing = Month { $month } of { $year } has no day { $dayOfMonth }; its last day is { $lastDayOfMonth }.
unreadable-date-weekday = Date and weekday do not agree: { $pickedOn }. Please check which day it is.
unreadable-date-far = The year { $year } is too far away. Please check it.
unreadable-date-future = This day has not come yet. Please check it.
unreadable-length-needs-start = The start is needed before a length can be counted. Please send the last day itself.

## Not understood: money

unreadable-money = I did not understand this amount. Please send a number, such as 3500 or 3.5k.
unreadable-money-empty = No amount arrived. Please send it again.
unreadable-money-net = Please give the amount before tax, as agreed in the contract, such as 3500.
unreadable-money-not-monthly = Please give the amount for a month, such as 3500.
unreadable-money-per-year = Please give the amount for a month, not for a year.
unreadable-money-foreign = Please give the amount in yuan (RMB).
unreadable-money-negative = An amount can't be negative. Please check and send it again.
unreadable-money-too-fine = An amount has at most two decimals. Please check and send it again.
unreadable-money-too-large-to-be-true = This number is too large. Please check and send it again.
unreadable-money-small = The amount must be at least { $minAmount } yuan.
unreadable-money-large = The amount can't be above { $maxAmount } yuan. Perhaps there is a zero too many?
unreadable-money-arabic = The portal wants Arabic numerals. You wrote { $meantAmount } yuan; please use digits.

## Not understood: numbers

unreadable-integer = Please send a whole number, such as 3.
unreadable-integer-empty = Nothing arrived. Please send it again.
unreadable-integer-months = Please send a number of months, such as 3; if there is none, send 0.
unreadable-integer-whole = Please send a whole number, without decimals.
unreadable-integer-whole-months = Please send whole months, such as 1 or 2.
unreadable-integer-negative = This can't be negative. Please check and send it again.
unreadable-integer-small = { $given } is too small; the least is { $min }.
unreadable-integer-large = { $given } is too large; the most is { $max }.

## Not understood: choices

unreadable-choice = I did not understand which one. Please press a button, or send its name or number (such as 2).
unreadable-choice-empty = Nothing arrived. Please choose one.
unreadable-choice-described = I found nothing that fits. Please put it another way, or press one of the common ones; if that does not help, send “human”.
unreadable-choice-place = There are only { $count } to choose from. Please choose again.
unreadable-yes-no = Please answer yes or no.

## Not understood: numbers of identity papers

unreadable-id-number-empty = No number arrived. Please send it again.
unreadable-id-number-length = The number has { $length } characters, which is not right. Please compare it with the document.
unreadable-id-number-fifteen-digit = The old 15-digit numbers are no longer valid. Please enter the 18-digit number.
unreadable-id-number-character = There should be no “{ $character }” in it. Please compare it with the document.
unreadable-id-number-x-not-last = The letter X only ever stands in the last place. Please compare it with the document.
unreadable-id-number-province = The first two digits are no province's. Please compare them with the document.
unreadable-id-number-no-such-day = The birth date in the number does not exist. Please check digits 7 to 14.
unreadable-id-number-born-before-1900 = The birth year in the number is too early. Please check digits 7 to 10.
unreadable-id-number-born-in-future = The birth date in the number lies in the future. Please check digits 7 to 14.
unreadable-id-number-checksum = The check digit does not fit, so one character is wrong. Please compare each with the document.
unreadable-id-number-is-resident-id = This is a resident identity card's number, not of the kind you chose. Please check it, or go back and change the kind.
unreadable-id-number-is-residence-permit = This is a Hong Kong, Macao or Taiwan resident's permit number, not of the kind you chose. Please check it, or go back and change the kind.
unreadable-id-number-is-foreign-permanent-residence = This is a foreign permanent resident's card number, not of the kind you chose. Please check it, or go back and change the kind.
unreadable-id-number-passport-format = This does not look like a passport or permit number, which has digits. Please compare it with the document.

## Not understood: unified social credit codes

unreadable-credit-code-empty = No code arrived. Please send it again.
unreadable-credit-code-length = A unified social credit code has 18 characters; this has { $length }. Please compare it with the licence.
unreadable-credit-code-fifteen-digit = This is an old 15-digit licence number. Please enter the 18-character unified social credit code.
unreadable-credit-code-organisation-code = This is an old organisation code. Please enter the 18-character unified social credit code.
unreadable-credit-code-character = The code never contains “{ $character }” (I, O, S, V and Z are not used). Please compare it with the licence.
unreadable-credit-code-department = The first character “{ $character }” is no registering department's. Please compare it with the licence.
unreadable-credit-code-class = The second character “{ $character }” does not go with the first. Please compare it with the licence.
unreadable-credit-code-division = Characters 3 to 8 should be six digits. Please compare them with the licence.
unreadable-credit-code-checksum = The check character does not fit, so one character is wrong. Please compare each with the licence.

## Not understood: mobile numbers

unreadable-mobile-empty = No number arrived. Please send it again.
unreadable-mobile-character = There should be no “{ $character }” in a mobile number. Please check and send it again.
unreadable-mobile-length = A mobile number has 11 digits; this has { $length }. Please check and send it again.
unreadable-mobile-prefix = No mobile number starts like this. Please check the first digits.
unreadable-mobile-landline = This is a land line. An 11-digit mobile number is needed here.
unreadable-mobile-foreign = An 11-digit mobile number of mainland China is needed here.

## Not understood: files

unreadable-file = A photo is needed here. Please press the upload button and choose a picture.
unreadable-file-type = This kind of file can't be used. Please upload a photo as JPG, PNG or WebP.

## Checking from the command line: more than one meaning

unreadable-ambiguous = This answer could mean several things. Please say which.
