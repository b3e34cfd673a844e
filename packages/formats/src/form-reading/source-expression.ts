import type { Expression, Text, ValueType } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'

/** An expression of the file that decides something. It counts once, however often what it decides is built. */
export type SourceExpression = {
  /** Where it stands, for the report. */
  readonly place: Text
  /** Under which key or in which column: `visibleIf`, `relevant`. */
  readonly role: string
  readonly source: string
}

/** An expression in one place of the questionnaire. */
export type Use =
  | SourceUse
  /** It says what the file says otherwise, such as how many entries are shown. */
  | { readonly kind: 'made'; readonly expression: Expression; readonly type: ValueType }

export type SourceUse = {
  readonly kind: 'source'
  readonly of: SourceExpression
  /** Others that are carried over with it or not at all. */
  readonly and?: readonly SourceExpression[]
  /** What names mean in this place: `{panel.age}` is another question in each entry. */
  readonly names: NameResolver
  /** How it is written for translation, if not as in the file. */
  readonly source?: string
  /** What becomes of it here, such as its negation. */
  readonly shape?: (expression: Expression) => Expression
}
