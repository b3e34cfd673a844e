import type { Text } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../expressions/names.ts'
import type { Use } from '../form-reading/source-expression.ts'
import type { Binding, Scope } from './names.ts'

/** Where an element stands while it is built. */
export type Standing = {
  /** "Seite 2" */
  readonly place: Text
  readonly scope: Scope
  /** Where its name gets a meaning: in the survey, or in an entry of a dynamic panel. */
  readonly names: Map<string, Binding>
  /** The conditions of the panels around it. */
  readonly around: readonly Use[]
  /** What stands before the ids of the questions of one entry. */
  readonly prefix: string
  /** In how many dynamic panels it stands. */
  readonly repeats: number
}

/** The same place, where some names are constants: `{item}` in conditions of choices. */
export function withConstants(
  scope: Scope,
  constants: readonly (readonly [string, NamedValue])[],
): Scope {
  return { ...scope, constants: new Map([...(scope.constants ?? []), ...constants]) }
}
