/** How the answers to an open survey came in, as its collector counted them: bare numbers that point at no answer. */
export type Arrivals = {
  readonly hours: readonly {
    /** ISO date. */
    readonly day: string
    /** On a German clock, 0 to 23. */
    readonly hour: number
    readonly answers: number
  }[]
  readonly days: readonly {
    readonly day: string
    /** Came over the waiting page. */
    readonly waited: number
    /** From networks that sent more than one may in an hour. */
    readonly beyondLimit: number
    /** Challenges that were forged, too old or wrongly solved; answers with them may still have counted. */
    readonly failed: number
  }[]
}
