import type { DriverRequest, FreeTable, KeyDrivers, TableRequest } from '@meinungsbild/analysis'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { StoragePlace } from '@meinungsbild/storage'
import type { Evaluated, Settings } from '../evaluate-answers.ts'

/** Where the columns of a snapshot lie, and what they mean. */
export type ColumnsSource = {
  /** The database. */
  readonly place: StoragePlace
  readonly survey: string
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /** Undefined before the first answer. */
  readonly number: number | undefined
}

/** What is to be made of them. */
export type EvaluationTask =
  | { readonly kind: 'evaluate' }
  /** `shown`: of whom free tables have been shown. */
  | { readonly kind: 'table'; readonly request: TableRequest; readonly shown: readonly string[] }
  | { readonly kind: 'drivers'; readonly request: DriverRequest }

/** What comes of each task. */
export type EvaluationOutcome = {
  readonly evaluate: Evaluated
  readonly table: FreeTable
  readonly drivers: KeyDrivers
}

/** One task for the evaluating thread; travels between threads, so plain data only. */
export type EvaluationJob = {
  readonly source: ColumnsSource
  readonly settings: Settings
  readonly task: EvaluationTask
}

/** `figures`: what came of it, as `writeFigures` writes it. `unreadable`: the columns are not there or mean something else. */
export type EvaluationAnswer =
  | { readonly kind: 'done'; readonly figures: string }
  | { readonly kind: 'unreadable' }
