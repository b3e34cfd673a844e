import type { Text } from '@meinungsbild/questionnaire'
import type { SourceQuestion } from './source.ts'

/** The value of an attribute of a question; `''` if it has none. */
export function attributeOf({ attributes }: SourceQuestion, name: string): string {
  return attributes.get(name) ?? ''
}

/** Whether an attribute that is a switch is on. */
export function isOn(question: SourceQuestion, name: string): boolean {
  return ['1', 'Y', 'yes', 'true'].includes(attributeOf(question, name))
}

/** The words of an attribute; undefined if there are none. */
export function wordsOf({ wordAttributes }: SourceQuestion, name: string): Text | undefined {
  const words = wordAttributes.get(name)
  return words === undefined || Object.keys(words).length === 0 ? undefined : words
}

/** A limit of a question: a number, or an expression, which may stand in braces. Undefined if there is none. */
export type Limit = number | { readonly source: string }

export function limitOf(question: SourceQuestion, ...names: readonly string[]): Limit | undefined {
  const value = names.map((name) => attributeOf(question, name)).find((text) => text !== '')
  if (value === undefined) return undefined
  const source = value.replace(/^\{([^{}]*)\}$/, '$1').trim()
  const number = Number(source.replace(',', '.'))
  return source !== '' && Number.isFinite(number) ? number : { source }
}

/** Parts of a list that is written with semicolons. */
export function listOf(question: SourceQuestion, name: string): readonly string[] {
  return attributeOf(question, name)
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
}
