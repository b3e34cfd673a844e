import type { FormError } from '@meinungsbild/design'
import {
  isDay,
  toolQuestions,
  type AnswerBasis,
  type ToolAnswer,
  type ToolCheck,
} from '@meinungsbild/procedure'
import type { toolsTexts } from './tools.texts.ts'

export type ToolFields = Readonly<Record<string, string>>

export function choiceField(question: string): string {
  return `choice.${question}`
}

export function textField(question: string): string {
  return `text.${question}`
}

const mostCharacters = 600

/** A check as its form shows it. */
export function toolFields(check: ToolCheck | undefined): ToolFields {
  if (check === undefined) return {}
  const { name, source, asOf, answers } = check
  const written = Object.entries(answers).flatMap(([id, { choice = '', text }]) => [
    [choiceField(id), choice] as const,
    [textField(id), text] as const,
  ])
  return { name, source, asOf, ...Object.fromEntries(written) }
}

type Read =
  | { readonly ok: true; readonly check: ToolCheck }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form of another tool; every field that is wrong is named. */
export function readToolCheck(
  id: string,
  fields: ToolFields,
  texts: (typeof toolsTexts)['de'],
): Read {
  const { name = '', source = '', asOf = '' } = fields
  const errors: FormError[] = [
    ...(name === '' ? [{ field: 'name', message: texts.missing }] : []),
    ...(source === '' ? [{ field: 'source', message: texts.missing }] : []),
    ...(isDay(asOf) ? [] : [{ field: 'asOf', message: texts.notADay }]),
    ...lengthErrors(fields, texts),
  ]
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, check: { id, name, source, asOf, answers: answersIn(fields, 'stated') } }
}

/** Where an explanation is longer than a table bears. */
export function lengthErrors(
  fields: ToolFields,
  texts: (typeof toolsTexts)['de'],
): readonly FormError[] {
  return toolQuestions
    .map(({ id }) => textField(id))
    .filter((field) => (fields[field] ?? '').length > mostCharacters)
    .map((field) => ({ field, message: texts.tooLong }))
}

/** The answers of a form; a question that nothing is said to has none. */
export function answersIn(fields: ToolFields, basis: AnswerBasis): ToolCheck['answers'] {
  const given = toolQuestions.flatMap(
    ({ id, choices }): readonly (readonly [string, ToolAnswer])[] => {
      const choice = choices.find(({ code }) => code === fields[choiceField(id)])?.code
      const text = fields[textField(id)] ?? ''
      if (choice === undefined && text === '') return []
      return [[id, { ...(choice === undefined ? {} : { choice }), text, basis }]]
    },
  )
  return Object.fromEntries(given)
}

/** What was typed, blank space around it taken away. */
export function typedFields(form: URLSearchParams): ToolFields {
  const typed = [...form].map(([name, value]) => [name, value.replaceAll(/\s+/g, ' ').trim()])
  return Object.fromEntries(typed)
}
