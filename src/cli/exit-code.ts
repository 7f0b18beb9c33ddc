/** What the program tells the shell when it ends. */
export const exitCode = {
  done: 0,
  /** Errors; more warnings than allowed; out of date with `--check`; a file left alone. */
  findings: 1,
  /** The command line or the surroundings did not let it begin. */
  couldNotRun: 2,
  /** A mistake in the program itself. */
  bug: 3,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
