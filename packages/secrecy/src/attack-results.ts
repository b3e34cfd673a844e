import results from './attack-results.json' with { type: 'json' }

/** What `npm run attack` counted the last time its results were taken over (`--take-over`), by field and by name. */
export type AttackResults = {
  /** ISO date of the run. */
  readonly date: string
  /** How many people each of its fields had. */
  readonly people: number
  readonly figures: Readonly<Record<string, unknown>>
}

export const attackResults: AttackResults = results
