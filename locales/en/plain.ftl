### Where there are no buttons: the terminal

plain-step = [item { $at } of { $total } · { $label }]
plain-law = ({ $law })
plain-row = { $label }: { $value }
plain-row-numbered = { $number }. { $label }: { $value }
plain-choice = { "  " }{ $number }) { $label }
plain-document = File: { $name }{ $pages ->
    [0] {""}
    [one] {" "}(1 page)
   *[other] {" "}({ $pages } pages)
}; to save it, type "download { $number }"

terminal-greeting = Just type to begin. Choices are picked by number; to send a photo, type the path of the file; Ctrl-C leaves.
terminal-prompt = You:
terminal-name = Assistant:
terminal-goodbye = Goodbye. Everything you filled in is kept; go on any time.
terminal-saved = Saved: { $path }
terminal-no-document = There is no file number { $number }.
terminal-document-gone = This file can't be opened; it may not be yours.
terminal-cannot-save = Can't save to { $path }: { $reason }
terminal-cannot-read = Can't read { $path }: { $reason }
terminal-secret-refused-too-short = This password is too short; it needs at least 8 characters.
terminal-secret-refused-too-long = This password is too long; 128 characters at most.
terminal-secret-refused-same = The password can't be the same as the username. Please choose another.
terminal-too-long = This message is too long; { $limit } characters at most.
