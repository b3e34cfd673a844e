import type { Command } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'

/** The answer to a request as it stands in its form. */
export type AnswerFields = {
  readonly answer: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
  readonly note: string
}

export const noAnswer: AnswerFields = {
  answer: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
  note: '',
}

export const supportAnswers = ['yes', 'partly', 'no'] as const

export function answerFields(form: URLSearchParams): AnswerFields {
  const line = (name: string) => (form.get(name) ?? '').trim()
  return {
    answer: line('answer'),
    contactName: line('contactName'),
    contactPhone: line('contactPhone'),
    contactEmail: line('contactEmail'),
    note: textOf(form, 'note'),
  }
}

/** What the form says; nothing if no answer was chosen. */
export function answerCommand(
  request: string,
  fields: AnswerFields,
): Extract<Command, { kind: 'answerSupport' }> | undefined {
  const answer = supportAnswers.find((each) => each === fields.answer)
  if (answer === undefined) return undefined
  const { contactName, contactPhone, contactEmail, note } = fields
  const contact = {
    name: contactName,
    ...(contactPhone === '' ? {} : { phone: contactPhone }),
    ...(contactEmail === '' ? {} : { email: contactEmail }),
  }
  return {
    kind: 'answerSupport',
    request,
    answer,
    ...(contactName === '' ? {} : { contact }),
    ...(note.trim() === '' ? {} : { note }),
  }
}
