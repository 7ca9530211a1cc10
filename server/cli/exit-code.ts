/** How a command ended; `seloste --help` says the same. */
export enum ExitCode {
  OK = 0,
  FAILURE = 1,
  USAGE = 2,
  FINDINGS = 3,
  REFUSED = 4,
}
