/** What a command may touch of the process; tests give their own. */
export interface Terminal {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether `out` is a terminal that shows colours. */
  readonly colour: boolean;
  /** Writes to `out` and waits until the reader has room. */
  readonly write: (text: string) => Promise<void>;
  /** Where a progress bar may be drawn; absent where nobody looks. */
  readonly progress?: NodeJS.WriteStream;
  readonly readFile: (path: string) => string;
  readonly readInput: () => string;
}

/** Exit codes of `khabar`: like most Unix tools, 2 for a call that was wrong. */
export const EXIT: {
  readonly OK: 0;
  readonly FAILED: 1;
  readonly USAGE: 2;
  /** Done, but some of the articles could not be read. */
  readonly PARTIAL: 3;
  readonly INTERRUPTED: 130;
} = { OK: 0, FAILED: 1, USAGE: 2, PARTIAL: 3, INTERRUPTED: 130 };
