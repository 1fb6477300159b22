/** What a command may touch of the process; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is a terminal that shows colours. */
  readonly colour: boolean;
  readonly readFile: (path: string) => string;
  readonly readInput: () => string;
}

/** Exit codes of `khabar`: like most Unix tools, 2 for a call that was wrong. */
export const EXIT: { readonly OK: 0; readonly FAILED: 1; readonly USAGE: 2 } = { OK: 0, FAILED: 1, USAGE: 2 };
