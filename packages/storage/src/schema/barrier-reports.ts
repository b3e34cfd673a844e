/** Barrieremeldungen: what was written, and what was answered. */
export type BarrierReportTables = {
  readonly barrier_reports: {
    readonly id: string
    readonly day: string
    readonly page: string
    readonly text: string
    readonly contact: string
    readonly answered_on: string | null
    readonly answered_by: string | null
    readonly answer: string | null
  }
}
