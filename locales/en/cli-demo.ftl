### What `wangqian demo` says in the terminal

cli-demo-working = Inventing an office; this takes about half a minute…
cli-demo-done =
    The demo is ready: { $employers } employers, { $contracts } contracts, { $filings } filings ({ $waiting } of them waiting for review), { $tickets } questions waiting for an answer.
cli-demo-admin =
    Employer's admin (web chat): { $url }/account/sign-in
      user name  { $username }
      password   { $password } (shown only now)
      employer   { $employer }
cli-demo-desk =
    Officer (sign-in link, works once, within 24 hours):
      { $url }
cli-demo-start = Start the server with npm start, then open the addresses above.
cli-demo-running = Open the addresses above once the server runs; if it is running already, reload the page.
cli-demo-invented =
    Employers, people, numbers and photos are all invented, and pages and documents are marked 演示 (demonstration).
    To be rid of it, stop the server and delete { $place }: everything is as before.
cli-demo-refused-demo =
    { $place } holds a demo already (or one that was not finished).
    To make it again, stop the server, delete { $place } and run this once more.
cli-demo-refused-employers =
    { $place } holds employers' data, and invented data must not be mixed with it.
    Choose another folder with DATA_DIR, for example: DATA_DIR=./demo npm run -s wangqian -- demo
