import type { Computed, ValueType } from '@meinungsbild/questionnaire'
import type { NamedValue } from '../expressions/names.ts'
import type { FormReading } from './form-reading.ts'
import { codingOf, theirCodes } from './coding.ts'
import { namedValue } from './named-value.ts'

/** What expressions of the file find at a question that was built, or at a row or cell of it. */
export function meaningOf(
  id: string,
  path: readonly string[],
  { built, computed, codings, translateUse }: FormReading,
): NamedValue | undefined {
  const value = computed.get(id)
  if (value !== undefined) {
    const translated = translateUse(value, 'any')
    if (!translated.ok || path.length > 0) return undefined
    const type = keptType(translated.type) ?? 'text'
    return { kind: 'value', expression: { kind: 'reference', path: [id] }, type }
  }
  const question = built.get(id)
  const named = question && namedValue(question, path)
  const coding = codingOf(codings, [id, ...path])
  if (named === undefined || coding === undefined) return named
  const { expression } = named
  if (coding.truth !== undefined) return { kind: 'value', expression, type: 'truth' }
  return named.codes === undefined ? named : { ...named, codes: theirCodes(named.codes, coding) }
}

/** Which type of computed value keeps what an expression is worth; others are kept as a text. */
export function keptType(type: ValueType): Computed['type'] | undefined {
  return type === 'list' || type === 'unknown' ? undefined : type
}
