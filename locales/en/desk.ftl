### The officers' desk

## Frame

desk-name = Contract desk
desk-nav = Desk
desk-skip = Skip to the content
desk-demo = Demonstration: everything here is invented
desk-other-language = 中文
desk-sign-out = Sign out
desk-nothing = –
desk-save = Save
desk-crumbs = Back
desk-pages = Pages
desk-page-before = Previous page
desk-page-after = Next page
desk-page-of = Page { $page } of { $last }
desk-to-queue = Back to the queue

desk-place-queue = Review
desk-place-tickets = Questions
desk-place-employers = Employers
desk-place-contracts = Contracts
desk-place-audit = Audit trail
desk-place-officers = Officers
desk-place-settings = Settings
desk-badge-queue = { $waiting } waiting, { $overdue } of them overdue
desk-badge-tickets = { $open } to answer

desk-day = { $weekday } { $day } { $monthName } { $year }
desk-weekday-1 = Mon
desk-weekday-2 = Tue
desk-weekday-3 = Wed
desk-weekday-4 = Thu
desk-weekday-5 = Fri
desk-weekday-6 = Sat
desk-weekday-7 = Sun
desk-month-1 = Jan
desk-month-2 = Feb
desk-month-3 = Mar
desk-month-4 = Apr
desk-month-5 = May
desk-month-6 = Jun
desk-month-7 = Jul
desk-month-8 = Aug
desk-month-9 = Sep
desk-month-10 = Oct
desk-month-11 = Nov
desk-month-12 = Dec

desk-actor-officer = Officer
desk-actor-person = Employer's admin
desk-actor-assistant = Assistant
desk-actor-system = System

## Signing in

desk-sign-in = Sign in
desk-sign-in-hint = For officers of the labour relations section only.
desk-sign-in-help = First time here, or password lost? Ask a colleague for a one-time link from the page “Officers”.
desk-sign-in-failed = Username or password is wrong. Please try again.
desk-sign-in-other = Use another account
desk-username = Username
desk-username-hint = 2 to 40 letters, digits, Chinese characters or . _ - @
desk-username-unfit = A username has 2 to 40 letters, digits, Chinese characters or . _ - @
desk-username-taken = Somebody has this username already. Please choose another one.
desk-password = Password
desk-password-new = New password
desk-password-repeat = New password again
desk-password-current = Present password
desk-password-hint = At least 10 characters; a few words in a row are easy to remember.
desk-password-short = A password needs at least 10 characters.
desk-password-long = The password is too long: 200 characters at most.
desk-password-name = Please leave the username out of the password.
desk-password-simple = Too simple: please use more different characters.
desk-password-differs = The two passwords differ.
desk-password-wrong = The present password is wrong.
desk-code-title = Enter your code
desk-code = Code
desk-code-hint = The six digits that your authenticator app shows now.
desk-code-failed = The code is wrong or was used already. Please wait for the next one.

desk-link-title = Sign in once
desk-link-for = This link signs in { $name }. It works only once.
desk-link-expires = Valid until { $at }.
desk-link-use = Sign in and choose a password
desk-link-dead = This link no longer works
desk-link-dead-hint = It was used, has expired or was replaced by a newer one. Ask a colleague to make another on the page “Officers”.
desk-welcome = Set up your account
desk-welcome-name = Welcome, { $name }
desk-welcome-hint = Choose the username and password with which you will sign in from now on.
desk-welcome-done = Save and open the desk

## The queue

desk-view-waiting = Waiting
desk-view-approved = Approved
desk-view-returned = Sent back
desk-view-preparing = With the employer
desk-view-all = All
desk-kind-access = Portal access
desk-kind-correction = Correction
desk-kind-withdrawal = Withdrawal
desk-kind-green-channel = Green channel
desk-kind-new-contract = New contract
desk-kind-historical-import = Historical import
desk-kind-change = Change
desk-kind-renewal = Renewal
desk-kind-ending = Ending
desk-state-filled = Filled in
desk-state-downloaded = Downloaded
desk-state-saved = Saved
desk-state-signed = Signed and sealed
desk-state-submitted = Waiting
desk-state-approved = Approved
desk-state-returned = Sent back

desk-queue-title = { $view } · { $total }
desk-queue-caption = { $total } in all
desk-queue-empty = All done
desk-queue-empty-hint = Nothing waits for a decision.
desk-queue-none = Nothing matches
desk-queue-none-hint = Try other filters, or clear them.
desk-filter-views = By progress
desk-filter-kinds = By kind
desk-filter-all = All kinds
desk-filter-overdue = Overdue
desk-filter-employer = Employer or credit code
desk-filter-apply = Search
desk-column-who = Employer / worker
desk-column-kind = Kind
desk-column-due = Due
desk-column-state = State
desk-column-number = Number
desk-due-late =
    { $days ->
        [one] 1 day late
       *[other] { $days } days late
    }
desk-due-today = Today
desk-due-tomorrow = Tomorrow
desk-due-in = In { $days } days

desk-overview = Today
desk-overview-waiting = waiting
desk-overview-overdue = overdue
desk-overview-today = due today
desk-overview-start = Start with the most urgent

desk-shortcuts = Keyboard
desk-shortcuts-on = Single-key shortcuts (j, k, A, R …)
desk-shortcut-j = Next row, previous row
desk-shortcut-enter = Open, or press the button in focus
desk-shortcut-a = Go to “Approve”; Enter then decides
desk-shortcut-r = Open “Send back”
desk-shortcut-n = Next filing, previous filing
desk-shortcut-search = Search
desk-shortcut-u = Back to the list
desk-shortcut-help = These keys

## One filing

desk-filing-title = { $kind } · { $who }
desk-filing-submitted = submitted { $at }
desk-filing-due = due by { $on }
desk-filing-nav = Filings before and after
desk-filing-back = ← Back to the list
desk-filing-previous = Previous
desk-filing-next = Next
desk-filing-contract = Open the contract's record
desk-block-employer = Employer
desk-block-findings = Rule check
desk-block-files = Documents
desk-block-answers = What was filed
desk-block-history = History
desk-block-profile = Profile
desk-block-filings = Filings
desk-block-contracts = Contracts ({ $total })

desk-findings-none = The rules find nothing to object to.
desk-severity-breach = Breach
desk-severity-warning = Attention
desk-severity-info = Note

desk-files-none = No documents.
desk-file-open = Open
desk-file-open-name = Open { $name } (new window)
desk-file-save = Download
desk-file-save-name = Download { $name }
desk-file-preview = Preview of { $name }; opens in full (new window)
desk-file-pages =
    { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    }
desk-file-downloaded = downloaded by the employer
desk-file-ticked = The admin ticked “signed and sealed” and sent no photo.
desk-upload-authorisationPhoto = Stamped authorisation letter
desk-upload-signedPhoto = Signed and sealed page
desk-upload-licencePhoto = Business licence
desk-upload-other = Sent by the employer

desk-reveal = Show
desk-reveal-field = Show { $label }
desk-reveal-all = Show all
desk-reveal-note = Looking is written to the audit trail.
desk-history-none = Nothing yet.

desk-employer-name = Employer
desk-employer-code = Unified social credit code
desk-employer-access = Portal access
desk-employer-contracts = Contracts
desk-employer-waiting = Waiting
desk-access-any = Any portal access
desk-access-granted = Granted
desk-access-applied = Applied for
desk-access-none = Not applied for
desk-access-granted-on = granted { $on }
desk-access-applied-on = applied for { $on }, not granted yet

## Deciding

desk-decision = Decision
desk-approve = Approve
desk-return = Send back
desk-return-why = Why (choose one or more)
desk-return-own = In your own words
desk-return-hint = Sent as it is to the admin's chat, 500 characters at most; the common reasons are sent in Chinese. Say what has to change and how.
desk-return-send = Send back to the employer
desk-return-empty = Please choose a reason or write one.

desk-reason-access-letter-unclear = The photo of the authorisation letter can't be read.
desk-reason-access-letter-unstamped = The authorisation letter bears no company seal.
desk-reason-access-name-differs = The employer's name differs from the business licence.
desk-reason-access-admin-differs = The admin in the letter differs from the one filed.
desk-reason-access-licence-unclear = The photo of the business licence can't be read.
desk-reason-access-elsewhere = The employer is registered in another office's area.
desk-reason-contract-photo-unclear = The photo of the signed page can't be read.
desk-reason-contract-unsigned = The worker's signature is missing.
desk-reason-contract-unsealed = The company seal is missing.
desk-reason-contract-worker-differs = The worker's data differ from the identity document.
desk-reason-contract-dates-differ = The term differs from the paper contract.
desk-reason-contract-wage-differs = The wage differs from the paper contract.
desk-reason-contract-pages-missing = The signed page is not shown completely.

desk-lost = Somebody else was faster; what you did had no effect.
desk-lost-changed = The employer has just changed this filing. Please look at it again before deciding.
desk-decided-approved = Approved by { $who }, { $at }.
desk-decided-returned = Sent back by { $who }, { $at }:
desk-decided-late = Decided after the day it was due ({ $on }).
desk-not-submitted = The employer has not submitted it yet, so it can't be decided now.

desk-flash-approved = Approved { $of }; the employer has been told.
desk-flash-returned = Sent back { $of }; the employer has been told why.
desk-flash-answered = Answered { $of }; the answer is in the person's chat.
desk-flash-closed = Closed { $of }.
desk-flash-reopened = Reopened { $of }.
desk-flash-password-changed = Password changed. Other devices were signed out.
desk-flash-totp-on = Codes are on; you will need one at the next sign-in.
desk-flash-totp-off = Codes are off.
desk-flash-session-ended = That device was signed out.
desk-flash-sessions-ended = All other devices were signed out.
desk-flash-office-saved = Office settings saved.
desk-flash-preferences-saved = Preferences saved.
desk-flash-officer-deactivated = The officer can no longer sign in and was signed out.
desk-flash-officer-activated = The officer may sign in again.
desk-flash-welcome = Your account is ready. Consider turning on codes in the settings.

## Employers and contracts

desk-employers-title = Employers · { $total }
desk-employers-none = No employer matches
desk-employers-back = ← All employers
desk-filings-none = No filings yet.
desk-contracts = Contracts
desk-contracts-title = Contracts · { $total }
desk-contracts-none = No contracts
desk-contracts-none-hint = A worker's name must be given in full, exactly as filed.
desk-contracts-all = All contracts of this employer
desk-contracts-back = ← All contracts
desk-contract-title = Contract · { $worker }
desk-contract-worker = Worker
desk-contract-worker-whole = Worker's full name
desk-contract-term = Term
desk-contract-span = { $start } to { $end }
desk-contract-no-end = no end date
desk-contract-any = Any state
desk-contract-drafted = Draft
desk-contract-in-force = In force
desk-contract-withdrawn = Withdrawn
desk-contract-ended = Ended
desk-contract-expired = Expired

## Questions

desk-tickets-title = Questions · { $view } { $total }
desk-tickets-empty = No question waits for an answer
desk-tickets-none = No questions
desk-tickets-back = ← All questions
desk-ticket-open = To answer
desk-ticket-answered = Answered
desk-ticket-closed = Closed
desk-ticket-question = Question
desk-ticket-cause = Cause
desk-ticket-cause-asked = Asked for an officer
desk-ticket-cause-failed = Our failure
desk-ticket-opened = Since
desk-ticket-nobody = No employer registered
desk-ticket-title = Question { $number }
desk-ticket-asked = Question and answer
desk-ticket-answer = Your answer
desk-ticket-answer-hint = Goes to the same chat, 2,000 characters at most. Please write no identity numbers or other personal data.
desk-ticket-send = Send the answer
desk-ticket-empty-answer = Please write an answer first.
desk-ticket-close = Close without another answer
desk-ticket-reopen = Reopen
desk-ticket-transcript = From the chat
desk-ticket-no-transcript = There is no chat to show.
desk-ticket-lost = Another officer has just dealt with this question; what you did had no effect. Please look again before answering.

## Audit trail

desk-audit = Audit trail
desk-audit-hint = Every entry carries the fingerprint of the one before, so that no entry can be changed or removed unnoticed.
desk-audit-verify = Check the chain
desk-audit-intact = Intact: { $entries } entries, each linked to the one before.
desk-audit-broken = Broken at entry { $seq }: something was changed there or before. Please call your technicians at once.
desk-audit-none = No entry matches
desk-audit-area = Area
desk-audit-officer = Officer
desk-audit-actor = Who
desk-audit-from = From
desk-audit-to = To
desk-audit-older = Older entries
desk-audit-at = When
desk-audit-who = Who
desk-audit-action = What
desk-audit-subject = Of
desk-audit-area-filing = Filings
desk-audit-area-employer = Employers
desk-audit-area-contract = Contracts
desk-audit-area-paper = Documents
desk-audit-area-upload = Uploads
desk-audit-area-ticket = Questions
desk-audit-area-officer = Officers' accounts
desk-audit-area-office = Office settings
desk-audit-area-audit = Checks
desk-audit-area-account = Admins' accounts

desk-action-filing-created = filled in the filing
desk-action-filing-refilled = filled in the filing again
desk-action-filing-downloaded = downloaded a document
desk-action-filing-saved = saved the filing
desk-action-filing-signed = sent the signed page
desk-action-filing-submitted = submitted it
desk-action-filing-approved = approved it
desk-action-filing-returned = sent it back
desk-action-filing-accepted = accepted it
desk-action-filing-revealed = looked at masked data
desk-action-employer-created = registered the employer
desk-action-employer-registered = registered the employer
desk-action-employer-updated = changed the profile
desk-action-employer-revealed = looked at the employer's masked data
desk-action-contract-created = made the contract's record
desk-action-contract-revealed = looked at the contract's masked data
desk-action-paper-viewed = looked at a document
desk-action-paper-downloaded = downloaded a document
desk-action-paper-refused = tried to open another employer's document and was refused
desk-action-upload-viewed = looked at a photo
desk-action-upload-downloaded = downloaded a photo
desk-action-ticket-opened = asked for an officer
desk-action-ticket-answered = answered the question
desk-action-ticket-closed = closed the question
desk-action-ticket-reopened = reopened the question
desk-action-officer-added = added an officer
desk-action-officer-link-made = made a sign-in link
desk-action-officer-link-used = used a sign-in link
desk-action-officer-credentials-set = set up the account
desk-action-officer-signed-in = signed in
desk-action-officer-signed-out = signed out
desk-action-officer-sign-in-failed = failed to sign in
desk-action-officer-code-failed = gave a wrong code
desk-action-officer-password-changed = changed the password
desk-action-officer-totp-on = turned codes on
desk-action-officer-totp-off = turned codes off
desk-action-officer-sessions-ended = signed out other devices
desk-action-officer-deactivated = barred an officer
desk-action-officer-activated = readmitted an officer
desk-action-office-settings-changed = changed the office settings
desk-action-audit-verified = checked the chain

## Settings

desk-settings = Settings
desk-preferences = Preferences
desk-language = Language
desk-language-zh-CN = 中文
desk-language-en = English
desk-password-change = Change the password
desk-password-save = Change the password
desk-totp = Sign-in codes
desk-totp-short = codes
desk-totp-on = On: signing in takes the six digits on your phone besides the password.
desk-totp-off = Off. With codes on, knowing your password is not enough to get in.
desk-totp-start = Turn codes on
desk-totp-stop = Turn codes off
desk-totp-step-app = Open any authenticator app (TOTP) on your phone.
desk-totp-step-scan = Scan the picture, or type the key.
desk-totp-step-code = Enter the six digits that the app shows, and your password.
desk-totp-qr = QR code for the authenticator app; the key is written below
desk-totp-secret = Key:
desk-totp-lost = Lost the phone? A colleague can make you a new sign-in link on the page “Officers”; it also ends the old codes.
desk-sessions = Signed-in devices
desk-session-since = Signed in { $at }
desk-session-seen = Last used { $at }
desk-session-this = This device
desk-session-end = Sign out
desk-sessions-end = Sign out all others
desk-office = Office settings
desk-office-tick = Admins may tick “signed and sealed” instead of sending a photo
desk-office-tick-hint = For new contracts only; the authorisation letter for portal access always needs its photo.
desk-law = Legal parameters
desk-law-stale =
    { $count ->
        [0] All parameters were checked recently enough.
        [one] One parameter has not been checked for long. Please compare it with its source.
       *[other] { $count } parameters have not been checked for long. Please compare them with their sources.
    }
desk-law-name = Parameter
desk-law-source = Source
desk-law-since = In force since
desk-law-checked = Last checked
desk-law-cite = 《{ $law }》{ $article }

desk-parameter-minimum-wage = Minimum wage
desk-parameter-working-ages = Least working age
desk-parameter-retirement-scheme = Statutory retirement age (gradual scheme)
desk-parameter-over-age-arrangement = Papers for workers past retirement age
desk-parameter-probation-limits = Longest probation
desk-parameter-probation-wage-share = Share of the wage during probation
desk-parameter-months-before-open-ended = Months without a contract until it counts as open-ended
desk-parameter-fixed-terms-before-open-ended = Fixed terms before an open-ended contract is due
desk-parameter-extension-months-that-count = Months of extension that count as another term
desk-parameter-long-service-near-retirement = Long service near retirement
desk-parameter-dispatch-term-months = Shortest dispatch contract
desk-parameter-temporary-post-months = Longest temporary post
desk-parameter-notice-periods = Notice periods
desk-parameter-layoff-thresholds = Layoffs to be reported
desk-parameter-medical-treatment-periods = Medical treatment periods
desk-parameter-severance = Severance pay
desk-parameter-after-ending = Duties after an ending

## Officers

desk-officers = Officers
desk-officer-link = Give this one-time link to { $name } in person or by another way you trust. It is shown only now and works until { $until }.
desk-officer-invited = sign-in link valid until { $until }
desk-officer-inactive = barred
desk-officer-new-link = New sign-in link
desk-officer-new-link-for = Make a new sign-in link for { $name }
desk-officer-deactivate = Bar
desk-officer-activate = Readmit
desk-officer-add = Add an officer
desk-officer-name = Name
desk-officer-name-hint = Employers see this name with a decision.
desk-officer-name-missing = Please give a name.

## When it can't be done

desk-refused = Not now
desk-problem-not-found = There is no such page or filing here. The address may be wrong.
    .title = Not found
desk-problem-forged = This form did not come from the desk, or you have been signed out. Nothing was changed. Please start again from the desk.
    .title = Nothing was done
desk-problem-unreadable = This request could not be understood. Nothing was changed. Please go back and try again.
    .title = Unreadable request
desk-problem-too-large = This is more than a form may hold. Nothing was changed.
    .title = Too much
desk-problem-too-many = Too many attempts. Please wait a quarter of an hour.
    .title = Please wait
desk-problem-stale = Somebody else has just changed this; what you did had no effect. Please look again.
    .title = Somebody was faster
desk-problem-wrong-password = The password is wrong. Nothing was changed.
    .title = Wrong password
desk-problem-own-account = You can't bar yourself. Please ask a colleague.
    .title = Not your own account
desk-fault = Something broke
desk-fault-text = Sorry: something went wrong on our side, and what you did was not finished. Please try again later. If you call a technician, give the number { $id }.
