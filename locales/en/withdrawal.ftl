### Withdrawing an approved filing, within seven days.

withdrawal-title = Withdraw a filing
withdrawal-summary = Please look it over. Once you confirm, I make the application: have it signed by the person in charge of personnel and stamped, and bring it to the office.
withdrawal-reason = Why is it withdrawn? The application will say so.
    .label = Reason for the withdrawal
    .hint = For example: the worker never came, the contract was not performed
