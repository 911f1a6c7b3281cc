### The receipt of a filing.

filing-receipt-title = Filing Receipt
filing-receipt-lead-waiting = Received and in hand
filing-receipt-lead-approved = Approved
filing-receipt-lead-returned = Sent back; please correct it and submit it again
filing-receipt-row-number = Number
filing-receipt-row-kind = Matter
filing-receipt-row-employer = Employer
filing-receipt-row-credit-code = Credit code
filing-receipt-row-worker = Worker
filing-receipt-row-id-number = Identity number
filing-receipt-row-submitted = Submitted
filing-receipt-row-state = State
filing-receipt-row-decided = Decided
filing-receipt-row-decided-by = Officer
filing-receipt-row-reason = Reason
filing-receipt-kind-access = Access to the portal
filing-receipt-kind-new-contract = New labour contract
filing-receipt-state-filled = Filled in
filing-receipt-state-downloaded = Downloaded
filing-receipt-state-saved = Saved
filing-receipt-state-signed = Signed and stamped
filing-receipt-state-submitted = Submitted, waiting for review
filing-receipt-state-approved = Approved
filing-receipt-state-returned = Sent back
filing-receipt-note = Made by wangqian from the filing record; part of the identity number is left out. The system of the human resources and social security authority has the final word.
