/** Deletion by rule. */
export type DeletionTables = {
  readonly rights_requests: {
    readonly id: string
    readonly content: string
    /** '' while it is open. */
    readonly closed_at: string
  }
  readonly finished_reminders: {
    readonly initiative: string
    readonly series: number
    /** ISO instant. */
    readonly at: string
  }
  readonly finished_letters: {
    readonly initiative: string
    readonly series: number
    /** ISO instant. */
    readonly at: string
  }
}
