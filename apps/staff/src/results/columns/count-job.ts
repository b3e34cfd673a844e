import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { NewSnapshot } from '@meinungsbild/storage'

/** One survey for the counting thread; travels between threads, so plain data only. */
export type CountJob = {
  /** The database. */
  readonly file: string
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /** `members`: only the answers of the newest snapshot, to read them anew. */
  readonly whom: 'everybody' | 'members'
}

export type CountedAnswers = Omit<NewSnapshot, 'number'>

export type Progress = { readonly done: number; readonly all: number }

export type CountMessage =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'counted'; readonly counted: CountedAnswers }
