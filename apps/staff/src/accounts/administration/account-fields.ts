import type { FormError } from '@meinungsbild/design'
import { roles } from '@meinungsbild/procedure'
import type { Account, AccountFacts } from '@meinungsbild/storage'
import type { administrationTexts } from './administration.texts.ts'

/** What stands in the form of an account, as it was typed. */
export type AccountFields = {
  readonly login: string
  readonly address: string
  readonly name: string
  readonly office: string
  readonly unit: string
  readonly roles: readonly string[]
  readonly deputy: boolean
  readonly administrator: boolean
}

type Words = (typeof administrationTexts)['de']

/** The form as it was sent. */
export function accountFields(form: URLSearchParams): AccountFields {
  const text = (name: string) => (form.get(name) ?? '').normalize('NFC').trim()
  return {
    login: text('login'),
    address: text('address'),
    name: text('name'),
    office: text('office'),
    unit: text('unit'),
    roles: form.getAll('roles'),
    deputy: form.has('deputy'),
    administrator: form.has('administrator'),
  }
}

/** The form of an account as it is. */
export function fieldsOf(account: Account): AccountFields {
  return { ...account, address: '' }
}

/** What an administrator may say of an account; of their own, everything but what it may do. */
export function factsFrom(fields: AccountFields, own: Account | undefined): AccountFacts {
  const { name, office, unit } = fields
  const rights = own ?? fields
  const { deputy, administrator } = rights
  return { name, office, unit, roles: rights.roles, deputy, administrator }
}

/** What is wrong with what everybody has: name, office, unit, roles. */
export function factErrors(fields: AccountFields, texts: Words): readonly FormError[] {
  const missing = (['name', 'unit'] as const)
    .filter((field) => fields[field] === '')
    .map((field) => ({ field, message: texts.missing }))
  const long = (['name', 'office', 'unit'] as const)
    .filter((field) => fields[field].length > 200)
    .map((field) => ({ field, message: texts.tooLong }))
  const known: readonly string[] = roles
  const strange = fields.roles.every((role) => known.includes(role))
    ? []
    : [{ field: 'roles', message: texts.unknownRole }]
  return [...missing, ...long, ...strange]
}

/** What is wrong with a new user name. */
export function loginErrors({ login }: AccountFields, texts: Words): readonly FormError[] {
  if (login === '') return [{ field: 'login', message: texts.missing }]
  return /^[\p{L}\d][\p{L}\d._-]{1,39}$/u.test(login)
    ? []
    : [{ field: 'login', message: texts.loginWrong }]
}
