/** Questionnaires in the making, and what was learnt of them. */
export type QuestionnaireTables = {
  readonly working_copies: {
    readonly initiative: string
    readonly step: number
    readonly based_on: number
  }
  readonly working_steps: WorkingStepRow
  readonly edit_locks: EditLockRow
  readonly comments: CommentRow
  readonly bank_items: BankItemRow
  readonly bank_wordings: BankWordingRow
  readonly test_answers: TestAnswerRow
}

type WorkingStepRow = {
  readonly initiative: string
  readonly step: number
  readonly content: string
  readonly by: string
  readonly at: string
  readonly place: string
}

type EditLockRow = {
  readonly initiative: string
  readonly account: string
  readonly since: string
  readonly seen_at: string
  readonly taken_from: string | null
}

type CommentRow = {
  readonly initiative: string
  readonly id: string
  readonly place: string
  readonly answers: string
  readonly by: string
  readonly by_name: string
  readonly at: string
  readonly text: string
  readonly settled: number
}

type BankItemRow = {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly topic: string
  readonly newest: number
  readonly retired: number
}

type BankWordingRow = {
  readonly item: string
  readonly wording: number
  readonly content: string
  readonly by: string
  readonly at: string
}

export type TestAnswerRow = {
  readonly initiative: string
  readonly id: string
  readonly version: string
  readonly questionnaire: string
  readonly started_at: string
  readonly seen_at: string
  readonly page: string
  readonly finished: number
  readonly content: string
  readonly remark: string
}
