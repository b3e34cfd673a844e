import type { Value } from '../expression.ts'
import { answerHelp } from './answers.help.ts'
import { dateHelp } from './dates.help.ts'
import type { FunctionName } from './functions.ts'
import { listHelp } from './lists.help.ts'
import { mathHelp } from './math.help.ts'
import { statisticsHelp } from './statistics.help.ts'
import { textHelp } from './texts.help.ts'
import { valueHelp } from './values.help.ts'

/** What an author is told about a function. */
export type FunctionHelp = {
  /** How it is written, with what it takes. */
  readonly usage: { readonly de: string; readonly en: string }
  readonly de: string
  readonly en: string
  /** An expression and what it is worth. */
  readonly example: readonly [expression: string, value: Value]
}

/**
 * All functions, in the order in which they are shown. In the examples `uses` is the answer ['swing', 'slide'], `rating`
 * the point "gut" with the comment "Sehr schön", and `opinion` is "weiß nicht"; it is 30 November 2026, in German,
 * variant B.
 */
export const functionHelp: Readonly<Record<FunctionName, FunctionHelp>> = {
  ...answerHelp,
  ...valueHelp,
  ...listHelp,
  ...statisticsHelp,
  ...mathHelp,
  ...textHelp,
  ...dateHelp,
}
