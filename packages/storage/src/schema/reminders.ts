/** What staff are told without asking. */
export type ReminderTables = {
  readonly task_mails: {
    readonly account: string
    readonly address: string
    readonly rhythm: 'atOnce' | 'daily' | 'weekly'
    readonly looked_on: string
    readonly refused: number
  }
  readonly told_tasks: { readonly account: string; readonly task: string }
  readonly calendar_feeds: {
    readonly account: string
    readonly token_hash: string
    readonly made_at: string
  }
}
