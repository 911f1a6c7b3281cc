const lines = {
  serve: "serve                                   start the server (npm start)",
  check:
    "check                                   rules without a chat: one JSON object per line on standard input",
  document:
    "document KIND --data FILE --out FILE.pdf [--language en] [--made-on DAY] [--number N]\n" +
    "                                          a document from JSON",
  sheet:
    "sheet template --region R --out FILE.xlsx [--conversation new-contract]\n" +
    "                                          an empty workbook to fill in for many workers\n" +
    "  wangqian sheet check FILE.xlsx --region R --out ANNOTATED.xlsx [--today DAY] [--employer FILE.json]\n" +
    "                                          the workbook back, with red cells and the reasons",
  chat:
    "chat [--region R] [--as admin|officer] [--today DAY] [--group]\n" +
    "                                          talk in the terminal; with a pipe, a line per message",
  officer: "officer add NAME                        a new officer's one-time sign-in link",
  migrate: "migrate                                 bring the database's tables up to date",
  demo: "demo                                    fill an empty database with an invented office",
  doctor: "doctor                                  look for what is missing or wrong on this machine",
};

/** How the command is used; of one command only where it is named. */
export function usage(name?: string): string {
  const shown =
    name === undefined || !(name in lines) ? Object.values(lines) : [lines[name as keyof typeof lines]];
  return `wangqian (网签助手)\n\n${shown.map((line) => `  wangqian ${line}`).join("\n")}\n`;
}
