import type { Command } from '@meinungsbild/procedure'
import { textOf } from '../documents/text-field.ts'

/** A Rückmeldung as it stands in its form. */
export type ResponseFields = {
  readonly resources: string
  readonly contribution: string
  readonly contactName: string
  readonly contactPhone: string
  readonly contactEmail: string
}

export const noResponse: ResponseFields = {
  resources: '',
  contribution: '',
  contactName: '',
  contactPhone: '',
  contactEmail: '',
}

export const resourceAnswers = ['yes', 'partly', 'no'] as const

export function responseFields(form: URLSearchParams): ResponseFields {
  const line = (name: string) => (form.get(name) ?? '').trim()
  return {
    resources: line('resources'),
    contribution: textOf(form, 'contribution'),
    contactName: line('contactName'),
    contactPhone: line('contactPhone'),
    contactEmail: line('contactEmail'),
  }
}

/** What the form says; nothing if the question about resources was not answered. */
export function respondCommand(
  fields: ResponseFields,
): Extract<Command, { kind: 'respond' }> | undefined {
  const resources = resourceAnswers.find((each) => each === fields.resources)
  if (resources === undefined) return undefined
  const { contribution, contactName, contactPhone, contactEmail } = fields
  return {
    kind: 'respond',
    resources,
    contribution,
    contact: {
      name: contactName,
      ...(contactPhone === '' ? {} : { phone: contactPhone }),
      ...(contactEmail === '' ? {} : { email: contactEmail }),
    },
  }
}
