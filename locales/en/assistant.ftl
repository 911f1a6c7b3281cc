### What the assistant itself says: menus, steps of a filing, reasons for a refusal.

## How days, money and the like are written

format-day = { $weekday ->
    [1] Mon
    [2] Tue
    [3] Wed
    [4] Thu
    [5] Fri
    [6] Sat
   *[7] Sun
} { $day } { $month ->
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
format-plain-day = { $day } { $month ->
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
format-yuan = { $amount } yuan
format-count = { $count } { $unit ->
    [months] { $count ->
        [one] month
       *[other] months
    }
    [days] { $count ->
        [one] day
       *[other] days
    }
    [day-of-month] (day of the month)
   *[people] { $count ->
        [one] person
       *[other] people
    }
}
format-yes = Yes
format-no = No
format-none = Not given
format-ticked = Confirmed as signed and stamped (no photo)
law-line = { $law }, { $article }
law-since = since { $day }

## Menu

assistant-first-officer = Officer

assistant-demo-notice = Demonstration: employers, people and contracts are invented.

assistant-menu-not-registered = Hello, I am the contract assistant of { $office }. I go with you step by step through registering the employer, opening access to the portal and filing new contracts, and I prepare the papers to print. Your employer is not registered yet, so let us begin there. You may also draft a contract first; whatever you fill in is kept.
assistant-menu-no-access = { $name } is registered. Next comes access to the portal: I make the letter of authorisation, you print and stamp it and send me a photo.
assistant-menu-access-submitted = The application of { $name } for access is being reviewed; I will tell you here when it is decided. You can draft contracts meanwhile and save them once access is open and the profile is completed again.
assistant-menu-profile-incomplete = { $name } now has access to the portal. Please complete the employer's profile once more; after that you can enter contracts.
assistant-menu-yes = { $name }, what would you like to do today?
assistant-start-register = Register the employer
assistant-start-access = Apply for access
assistant-start-profile = Complete the profile
assistant-start-new-contract = New contract
assistant-start-renewal = Renew
assistant-start-change = Change
assistant-start-ending = End
assistant-start-historical-import = Import an earlier contract
assistant-contracts = My contracts
assistant-contracts-none = No contract is on file yet.
assistant-contracts-none-named = No contract with { $name } was found; please check the name.
assistant-contracts-which = Which contract is it ({ $count } in all, those that end first in front)? You may also send the worker's name.
assistant-contracts-list = My contracts, { $count } in all, those that end first in front. Send "contract of NAME" to find one.
assistant-contract-ended = { $name } · ended on { $day }
assistant-contract-open-ended = { $name } · open-ended
assistant-contract-ends = { $name } · { $when ->
    [past] ended on { $day }
    [soon] ends soon, on { $day }
   *[later] ends on { $day }
}
assistant-start-correction = Correct data
assistant-start-withdrawal = Withdraw
assistant-start-green-channel = Green channel
assistant-contract-withdrawn = { $name } · withdrawn
assistant-start-another = Another contract
assistant-list = Progress
assistant-menu = Back to the menu
assistant-go-on = Go on: { $title }
assistant-go-on-about = Go on: { $title } ({ $about })
assistant-try-again = Try again
assistant-not-understood = I did not understand that. Use a button below, or type "human" to ask an officer.
assistant-button-too-old = That button is out of date. Please choose again below.
assistant-photo-not-needed = I received the photo, but nothing needs one right now, so it was not used.
assistant-photo-for-which = I have the photo. Which filing is it for?
assistant-language-changed = All right, English from here on.
assistant-list-empty = Nothing has been filed yet.
assistant-list-title = { $count ->
    [one] One filing
   *[other] { $count } filings
}{ $shown ->
    [20] , the latest 20
   *[other] {""}
}:
assistant-officer-answer = An officer answered (number { $number }): { $text }
assistant-ask-again = Not solved, ask again
assistant-ticket-asked = Asked for an officer
assistant-handed-over = An officer has your question, number { $number }. They answer during office hours, right here; if it is urgent call { $phone }. You can carry on meanwhile.
assistant-ticket-failed = A message could not be handled; see the chat
assistant-line-not-handled = (This message could not be handled)
assistant-apology = Sorry, I could not handle that last message. Everything you filled in is still here. An officer will look at it (number { $number }); you can carry on.
assistant-registered = The employer's data were saved: { $name } is registered.
assistant-profile-ready = The profile was saved. You can enter contracts now.
assistant-profile-saved = The profile was saved.
assistant-entry-sheet = Entry sheet for the portal. Go to: { $path }. Copy the values one by one; the portal's page decides the order:

## Words people type (separated by |; the whole message must match)

assistant-words-register = register|registration|sign up
assistant-words-access = access|apply for access|authorisation letter|authorization letter
assistant-words-profile = profile|employer profile|complete profile
assistant-words-new-contract = new contract|contract|file a contract|new employee
assistant-words-historical-import = import|historical import|import contract
assistant-words-change = change|change contract
assistant-words-renewal = renew|renewal|renew contract
assistant-words-ending = end|ending|end contract|terminate
assistant-words-correction = correct|correction|correct data
assistant-words-withdrawal = withdraw|withdrawal
assistant-words-green-channel = green channel|overdue
assistant-words-contracts = my contracts|contracts
assistant-words-list = progress|status|list|my filings
assistant-words-save = save|confirm save
assistant-words-submit = submit|hand in
assistant-words-signed = signed|signed and stamped
assistant-words-continue = continue|go on|resume
assistant-words-human = human|officer|agent
assistant-words-menu = menu|help|hello|hi|start
assistant-words-english = English
assistant-words-chinese = Chinese

## What a pressed button looks like in the record

assistant-did-press = Choose
assistant-did-start-register = Register the employer
assistant-did-start-access = Apply for access
assistant-did-start-profile = Complete the profile
assistant-did-start-new-contract = New contract
assistant-did-start-historical-import = Import an earlier contract
assistant-did-start-change = Change
assistant-did-start-renewal = Renew
assistant-did-start-ending = End
assistant-did-start-correction = Correct data
assistant-did-start-withdrawal = Withdraw
assistant-did-start-green-channel = Green channel
assistant-did-pick = Choose a contract
assistant-did-contracts = My contracts
assistant-did-contract = Show the contract
assistant-did-resume = Go on
assistant-did-list = Progress
assistant-did-open = Look at it
assistant-did-sheet = Entry sheet
assistant-did-save = Save
assistant-did-sign = Signed and stamped
assistant-did-submit = Submit for review
assistant-did-attach = Choose the filing
assistant-did-refill = Change the answers
assistant-did-human = Officer
assistant-did-menu = Menu
assistant-did-language = Change the language

## A filing: where it stands and what comes next

filing-state-filled = To be downloaded
filing-state-downloaded = To be saved
filing-state-saved = To be signed and stamped
filing-state-signed = To be submitted
filing-state-submitted = In review
filing-state-approved = Approved
filing-state-returned = Sent back

filing-do-save = Save
filing-do-sign = Signed and stamped, no photo
filing-do-submit = Submit for review
filing-do-sheet = Entry sheet
filing-do-refill = Change the answers

filing-photo-access = Photo of the stamped letter
filing-photo-new-contract = Photo of the signed page
filing-photo-change = Photo of the signed agreement
filing-photo-renewal = Photo of the signed renewal
filing-photo-ending = Photo of the signed certificate

filing-access-filled = The letter of authorisation is ready (number { $number }). Please download it first, print it, complete it and stamp it with the employer's seal.
filing-access-downloaded =
    The letter is downloaded. Print it, check it, stamp it, and send me a clear photo of it (the camera at the bottom left).
    In the portal: { $path }; as "主管部门行政区划" choose "云南省曲靖市沾益县" (the portal still uses the old name).
filing-access-saved = { filing-access-downloaded }
filing-access-signed = I have the photo of the letter. If text and stamp can be read, submit it.
filing-access-submitted = The application for access is submitted (number { $number }). It is decided within three working days, by { $due }. I will tell you here.
filing-access-approved = Access to the portal is open (number { $number }). Please complete the employer's profile once more; after that you can enter contracts.
filing-access-returned =
    The application for access was sent back (number { $number }). Reason: { $reason }
    Please correct it or take a new photo, and submit again.

filing-new-contract-filled = The labour contract for { $subject } is ready (number { $number }). Please download and check it; it can be saved only after that.
filing-new-contract-downloaded = The contract is downloaded. If it is right, choose "Save"; if not, "Change the answers" makes a new one.
filing-new-contract-saved =
    Saved. What comes next:
    1. print { $copies } copies; the employer stamps, the worker signs; one copy each, and one for the personnel file;
    2. enter it in the portal with the entry sheet: { $path };
    3. send me a clear photo of the signed and stamped page, then submit.
filing-new-contract-signed = I have the signed page. If all is right, submit it for review; the employer answers for the truth of what is submitted.
filing-new-contract-submitted = The new contract of { $subject } is in review (number { $number }), expected by { $due }. I will tell you here.
filing-new-contract-approved = The new contract of { $subject } is approved (number { $number }). The receipt is below for your records.
filing-new-contract-returned =
    The new contract of { $subject } was sent back (number { $number }). Reason: { $reason }
    "Change the answers", then download, sign and submit again. If only the photo was unclear, send a new one and submit.

filing-historical-import-approved = The earlier contract of { $subject } is imported (number { $number }). It is accepted by itself and needs no submission. In the portal: { $path }, with the entry sheet.

filing-change-filled = The agreement to change the contract of { $subject } is ready (number { $number }). Please download and check it; it can be saved only after that.
filing-change-downloaded = The agreement is downloaded. If it is right, choose "Save"; if not, "Change the answers".
filing-change-saved =
    Saved. What comes next:
    1. print { $copies } copies of the agreement; the employer stamps, the worker signs;
    2. enter it in the portal with the entry sheet: { $path };
    3. send me a clear photo of the signed page, then submit.
filing-change-signed = I have the signed page. If all is right, submit it for review.
filing-change-submitted = The change of the contract of { $subject } is in review (number { $number }), expected by { $due }.
filing-change-approved = The change of the contract of { $subject } is approved (number { $number }).
filing-change-returned =
    The change of the contract of { $subject } was sent back (number { $number }). Reason: { $reason }
    "Change the answers", then download, sign and submit again.

filing-renewal-filled = The papers for renewing the contract of { $subject } are ready (number { $number }). Please download and check them; they can be saved only after that.
filing-renewal-downloaded = The papers are downloaded. If they are right, choose "Save"; if not, "Change the answers".
filing-renewal-saved =
    Saved. What comes next:
    1. print { $copies } copies; both sides sign and stamp; a statement on the renewal, where there is one, is signed too and handed to the office;
    2. enter it in the portal with the entry sheet: { $path };
    3. send me a clear photo of the signed page, then submit.
filing-renewal-signed = I have the signed page. If all is right, submit it for review.
filing-renewal-submitted = The renewal for { $subject } is in review (number { $number }), expected by { $due }.
filing-renewal-approved = The renewal for { $subject } is approved (number { $number }).
filing-renewal-returned =
    The renewal for { $subject } was sent back (number { $number }). Reason: { $reason }
    "Change the answers", then download, sign and submit again.

filing-ending-filled = The certificate for { $subject } is ready (number { $number }). Download and print it; the employer stamps it and the worker signs the receipt before it is saved.
filing-ending-downloaded = The certificate is downloaded. The paper must be signed first; then choose "Save".
filing-ending-saved =
    Saved. What comes next:
    1. enter it in the portal with the entry sheet: { $path };
    2. send me a clear photo of the signed certificate, then submit;
    3. transfer the file and the social insurance within fifteen days.
filing-ending-signed = I have the signed certificate. If all is right, submit it for review.
filing-ending-submitted = The ending for { $subject } is in review (number { $number }), expected by { $due }.
filing-ending-approved = The ending for { $subject } is approved (number { $number }). Transfer the file and the social insurance within fifteen days.
filing-ending-returned =
    The ending for { $subject } was sent back (number { $number }). Reason: { $reason }
    "Change the answers", then download, sign and submit again.

filing-correction-filled = The application for a correction for { $subject } is ready (number { $number }). Download and print it; the head of personnel signs it and it is stamped.
filing-correction-downloaded = The application for a correction is downloaded. Once it is signed and stamped choose "Submit" to announce it, and bring the original to the labour relations section, room { $room }.
filing-correction-submitted = Announced (number { $number }). Bring the signed and stamped paper to the labour relations section, room { $room }; I will tell you here when it is done.
filing-correction-approved = The correction for { $subject } is done (number { $number }).
filing-correction-returned =
    The correction for { $subject } could not be done (number { $number }). Reason: { $reason }
    Please correct it, and print, sign and stamp it again.

filing-withdrawal-filled = The application for withdrawal for { $subject } is ready (number { $number }). Download and print it; the head of personnel signs it and it is stamped.
filing-withdrawal-downloaded = The application for withdrawal is downloaded. Once it is signed and stamped choose "Submit" to announce it, and bring the original to the labour relations section, room { $room }.
filing-withdrawal-submitted = Announced (number { $number }). Bring the signed and stamped paper to the labour relations section, room { $room }; I will tell you here when it is done.
filing-withdrawal-approved = The withdrawal for { $subject } is done (number { $number }).
filing-withdrawal-returned =
    The withdrawal for { $subject } could not be done (number { $number }). Reason: { $reason }
    Please correct it, and print, sign and stamp it again.

filing-green-channel-filled = The statement for the green channel for { $subject } is ready (number { $number }). Download and print it; the head of personnel signs it and it is stamped.
filing-green-channel-downloaded = The statement for the green channel is downloaded. Once it is signed and stamped choose "Submit" to announce it, and bring the original to the labour relations section, room { $room }.
filing-green-channel-submitted = Announced (number { $number }). Bring the signed and stamped paper to the labour relations section, room { $room }; I will tell you here when it is done.
filing-green-channel-approved = The green channel for { $subject } is done (number { $number }).
filing-green-channel-returned =
    The green channel for { $subject } could not be done (number { $number }). Reason: { $reason }
    Please correct it, and print, sign and stamp it again.

## What can't be done now, and what comes first

refusal-no-such-conversation = This is not offered yet. Type "human" to ask an officer.
refusal-not-registered = The employer is not registered yet; please register first. What you filled in is kept: choose "Go on" afterwards.
refusal-no-access = Access to the portal is not open yet, so the contract can't be saved. What you filled in is kept: choose "Go on" once access is open.
refusal-profile-incomplete = After access is granted the profile must be completed once more before contracts can be entered. What you filled in is kept: choose "Go on" afterwards.
refusal-employer-registered = This social credit code is registered already ({ $name }). If the admin has changed, type "human": an officer checks it and changes it.
refusal-admin-registered = You have registered an employer already; to change its data complete the profile.
refusal-username-taken = The username "{ $username }" is taken; please edit it and choose another.
refusal-credit-code-fixed = The social credit code can't be changed here. If it really changed, type "human".
refusal-access-granted-already = Access is open already; there is no need to apply again.
refusal-access-submitted-already = The application for access (number { $number }) is in review; there is no need to submit it again.
refusal-clauses-missing = This contract lacks something that the law demands; please add it first:
refusal-no-such-contract = That contract was not found; please choose it again from "My contracts".
refusal-contract-ended = The contract of { $worker } has ended already; nothing more can be filed about it.
refusal-withdrawal-altered = The contract of { $worker } was changed, renewed or ended later, so it can't simply be withdrawn; type "human" for an officer.
refusal-contract-in-review = A filing about this contract (number { $number }) is in review; please wait for its result.
refusal-worker-has-contract = { $worker } already has a contract in force with you, so a new one can't be filed. Renew it when it ends, or change it.
refusal-worker-has-filing = The new contract of this worker (number { $number }) is in review; there is no need to submit it again.
refusal-filing-closed = Number { $number } is submitted or decided and can't be changed now.
refusal-first-download = Please download and check the contract (or letter) first.
refusal-first-save = The contract is downloaded; please save it first.
refusal-first-sign = Please print it, sign and stamp it and send me a photo of that page before you submit.
refusal-first-submit = I have the signed page; you can submit now.
refusal-first-refill = This was sent back. Please correct it first.
refusal-is-submitted = Number { $number } is submitted and in review; please wait for the result.
refusal-is-approved = Number { $number } is approved; there is nothing more to do.
refusal-photo-needed = Please upload a photo of the signed page before submitting.
refusal-photo-gone = That photo can no longer be found; please upload it again.
refusal-reason-needed = To send something back, say why, so that the employer knows what to correct.

notice-downloaded = { $name } is downloaded.
