### What an officer sees on the command line.

cli-officer-waiting = { $count ->
    [one] One filing waits
   *[other] { $count } filings wait
}
cli-officer-help = Type: approve 1 · return 1 REASON · show 1 (the number is the one above)
cli-officer-name = Officer (terminal)
cli-officer-approved = Approved: { $number }
cli-officer-returned = Sent back: { $number }
cli-officer-stale = Somebody else has just decided this; nothing was done twice.
