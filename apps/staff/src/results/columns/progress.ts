/** How far something is that takes longer than a page may: of `answers` counted, or of `questions` protected. */
export type Progress = {
  readonly of: 'answers' | 'questions'
  readonly done: number
  readonly all: number
}
