import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { NewSnapshot, StoragePlace } from '@meinungsbild/storage'

/** One survey for the counting thread; travels between threads, so plain data only. */
export type CountJob = {
  /** The database. */
  readonly place: StoragePlace
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /**
   * `members`: only the answers of the newest snapshot, to read them anew. `inTime`: those of the final count that were not
   * deleted.
   */
  readonly whom: 'everybody' | 'members' | 'inTime'
  /** The same people have other record keys for every state of which figures are shown: states cannot be solved for them. */
  readonly state: string
}

export type CountedAnswers = Omit<NewSnapshot, 'number'>
