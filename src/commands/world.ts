/** What a command is given of the world. */

/** What a command needs of process.stdout or process.stderr. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
}

export interface World {
  /** The folder that holds `properties/`. */
  readonly root: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by Ctrl-C. */
  readonly interrupt?: AbortSignal;
}
