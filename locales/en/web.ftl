### The chat in the browser

web-title = Contract Assistant · { $region }
web-home = Back to the chat
web-navigation = Language and account
web-skip = Skip to the message box
web-log = Conversation
web-composer = Send a message
web-choices = You can choose
web-author-person = Me:
web-author-assistant = Assistant:
web-tone-breach = Against the rules:
web-tone-warning = Please note:
web-tone-success = Done:
web-tone-notice = Hint:
web-step-item = Item { $at } of { $total } · { $label }
web-step-stage = { $label } · step { $at } of { $total }
web-earlier = Show earlier messages
web-back-to-now = Back to the latest messages
web-jump = To the latest
web-typing = The assistant is reading your message…
web-refresh = Still working on it; refresh here

web-welcome-title = Hello, I am the contract assistant of { $region }
web-welcome-text = Ask me anything about filing labour contracts. What has to be filled in, we go through item by item.
web-welcome-check = Each answer is checked against the rules at once, with a value that would do
web-welcome-papers = When it is filled in, download the contract and papers to print, sign and stamp
web-welcome-review = After you submit, the labour relations office reviews it and the result arrives here
web-welcome-start = Start here:
web-welcome-privacy = What you enter is used for the filing only. With an account you can go on from another phone or computer.

web-edit = Edit
web-edit-row = Edit { $label }
web-copy = Copy
web-copy-row = Copy { $label }
web-download = Download
web-download-named = Download { $name }
web-document-short = File
web-pages = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}
web-photo-sent = The photo you sent

web-text-label = Message
web-text-placeholder = Type here, or use the buttons above
web-text-placeholder-ask = { $label }
web-send = Send
web-attach = Send a photo or file
web-file-choose = Take a photo, or choose a photo or PDF
web-photo-choose = Take or choose a photo
web-date-pick = Date
web-date-use = Use this day
web-date-today = Today
web-date-tomorrow = Tomorrow
web-date-next-month = 1st of next month
web-secret-label = Password
web-secret-placeholder = Choose a password
web-secret-hint = At least 8 characters, and not the same as your username. Only a hash is kept; nobody can read it.

web-sign-in = Sign in
web-sign-in-text = Sign in to go on where you stopped.
web-sign-out = Sign out
web-register = Create an account
web-register-text = With an account you can go on from another phone or computer. What you have filled in so far is kept.
web-no-account = No account yet?
web-have-account = Already have an account?
web-username = Username
web-username-rule = 2 to 40 characters: letters, Chinese characters, digits and . _ - @
web-password = Password
web-account = My account
web-account-anonymous = You are not signed in. What you have entered can be continued only in this browser on this device. With an account it can't get lost.
web-account-who = You are signed in as “{ $username }”.
web-sessions = Signed-in devices
web-session-since = Signed in { $at }
web-session-seen = Last used { $at }
web-session-current = This device
web-session-end = Sign out
web-session-end-since = Sign out the device that signed in { $at }
web-back-to-chat = Back to the chat

web-problem-id = This message isn't in order. Please reload the page and send it again.
web-problem-choice = This button no longer works. Please reload the page.
web-problem-empty = There is nothing to send yet.
web-problem-too-long = This message is too long (at most { $limit } characters). Please send it in parts, or just what matters.
web-problem-secret-box = For safety, please enter the password in the password box. Reload the page to see it.
web-problem-secret-too-short = This password is too short; it needs at least 8 characters.
web-problem-secret-too-long = This password is too long; 128 characters at most.
web-problem-secret-same = The password can't be the same as the username. Please choose another.
web-problem-upload-gone = The file can't be found any more. Please choose it again.
web-problem-username-short = This username is too short; it needs at least 2 characters.
web-problem-username-long = This username is too long; 40 characters at most.
web-problem-username-signs = A username has only letters, Chinese characters, digits and . _ - @, and no spaces.
web-problem-username-taken = Somebody has this username already. Please choose another.
web-problem-has-account = You already have an account.
web-problem-sign-in = Username or password is wrong. Please try again.
web-problem-too-many-tries = That was a lot of tries. Please come back in { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}. If it is urgent, call the labour relations office.

web-trouble-forged = This request didn't come from our page
    .advice = The page may have been open for too long, or the address is wrong. Please open the chat again; nothing was submitted.
web-trouble-signed-out = You are signed out
    .advice = It may have been a long time, or another device signed this one out. Sign in to go on.
web-trouble-not-found = Not found
    .advice = This address doesn't exist, or the file isn't yours. You can open it again from the chat.
web-trouble-fault = Something went wrong on our side
    .advice = It has been recorded. Please try again later; what you filled in is still there.
web-trouble-too-large = That is too large to send
    .advice = A message may have 4,000 characters, a photo or file 10 MB. Please go back and send less; nothing was submitted.
web-trouble-slow-down = That was very fast. Please wait a few seconds.
    .advice = Nothing was submitted. Please go back and send it again.
web-trouble-starting = The system is starting or being updated
    .advice = Please try again in a few seconds; nothing was submitted.

## The page's script

web-client-author-person = Me:
web-client-typing = The assistant is reading your message…
web-client-sending = Sending…
web-client-failed = Not sent
web-client-retry = Send again
web-client-too-long = This message is too long (at most { $limit } characters). Please send it in parts, or just what matters.
web-client-offline = The connection is lost; reconnecting…
web-client-reconnected = Connected again
web-client-session-ended = You are signed out. Please reload the page.
web-client-reload = Reload the page
web-client-slow-down = That was very fast; it will be sent in a moment…
web-client-copied = Copied
web-client-uploading = Uploading
web-client-upload-done = Uploaded. Have a look, then send it
web-client-upload-send = Send
web-client-upload-other = Choose another
web-client-upload-cancel = Cancel
web-client-upload-failed = The upload failed. Please check the connection and try again.
web-client-new-messages = ({ $count } new)
web-client-secret-show = Show
web-client-secret-hide = Hide
web-client-keyboard-words = Words
web-client-keyboard-numbers = Digits

## Photos and files that people send

upload-empty = This file is empty. Please choose another.
upload-too-large = This file is too large; 10 MB at most. Take the photo again, or make it smaller first.
upload-not-a-photo = This isn't a photo. Please send a JPG or PNG photo, or a PDF scan.
upload-heic = This photo is in Apple's HEIC format, which can't be opened here. On the phone choose Settings → Camera → Formats → Most Compatible and take it again, or send a screenshot.
upload-animated = This picture is animated. Please send an ordinary photo.
upload-too-small = This photo is too small to read. Please send the original, at least 400 by 300 pixels.
upload-too-many-pixels = This photo has too many pixels; 40 million at most. Please take it in the phone's normal mode.
upload-truncated = The photo didn't arrive whole. Please send it again.
upload-unreadable = This photo is broken and can't be opened. Please take it again.
upload-photo-wanted = A photo is needed here, not a PDF. Please take a photo and send it.
upload-pdf-wanted = A PDF is needed here.
upload-pdf-unreadable = This PDF is broken and can't be opened. Please scan it again, or take a photo.
upload-pdf-encrypted = This PDF has a password. Please send one without, or take a photo.
upload-pdf-active = This PDF holds programs or other files and can't be taken. Please send a plain scan, or take a photo.
upload-pdf-too-many-pages = This PDF has more than 20 pages. Please send only those that are needed.
upload-warning-blurred = The photo is a little blurred. Better take it again so that it can be read.
upload-warning-dark = The photo is rather dark. Better take it again in brighter light.
upload-warning-small = The photo is rather small and may be hard to read. Better send the original.
