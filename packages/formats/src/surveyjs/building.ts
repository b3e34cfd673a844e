import type { SpecialAnswer, Text } from '@meinungsbild/questionnaire'
import type { NameResolver } from '../expressions/names.ts'
import { useAt } from '../form-reading/form-reading.ts'
import type { SourceUse } from '../form-reading/source-expression.ts'
import { valueOf, type Fields } from './fields.ts'
import type { JsReading } from './js-reading.ts'
import type { Standing } from './standing.ts'

/** What every question of an element has. */
export type ElementBase = {
  readonly id: string
  readonly text: Text
  readonly help?: Text
  readonly required?: true
  readonly special?: readonly SpecialAnswer[]
}

/** An element on its way to a question. */
export type Building = {
  readonly fields: Fields
  readonly name: string
  readonly standing: Standing
  readonly reading: JsReading
  readonly base: ElementBase
  /** For the report: "Seite 2, Frage alter". */
  readonly place: Text
  readonly names: NameResolver
}

/** The expression of a property; undefined if it has none. */
export function conditionAt(
  key: string,
  fields: Fields,
  names: NameResolver,
  reading: JsReading,
): SourceUse | undefined {
  valueOf(fields, key)
  return useAt(`${fields.path}.${key}`, names, reading)
}

export function placeOf(name: string, { place }: Standing): Text {
  return {
    de: `${place['de'] ?? ''}, „${name}“`,
    en: `${place['en'] ?? ''}, “${name}”`,
  }
}
