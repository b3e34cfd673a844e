/**
 * What one at a time does among all processes that share a database, by a name. A claim ends when it is given back, and with the
 * process that has it, or its connection.
 */
export type Claims = {
  /** Undefined where somebody has it. */
  take(name: string): Promise<Claim | undefined>
  isTaken(name: string): Promise<boolean>
  /** Asks whoever has it to stop; resolves when nobody has it any more. */
  interrupt(name: string): Promise<void>
  /** Waits for its turn, does the work, and lets the next one do theirs. */
  inTurn<Result>(name: string, work: () => Promise<Result>): Promise<Result>
  /** Nothing is claimed any more. */
  close(): Promise<void>
}

export type Claim = {
  /** Aborts when the claim was lost, or somebody asks to stop. */
  readonly signal: AbortSignal
  release(): Promise<void>
}
