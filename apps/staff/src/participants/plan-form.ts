import type { ParticipantsPlan } from '@meinungsbild/procedure'
import type { FormError } from '@meinungsbild/design'
import type { participantsTexts } from './participants.texts.ts'

/** The plan as it stands in its form, complete or not. */
export type PlanFields = {
  readonly access: string
  readonly selection: string
  readonly population: string
  readonly size: string
}

export const accesses = ['code', 'open'] as const
export const selections = ['random', 'stratified', 'everybody', 'selfSelected'] as const

/** More than any German city invites at once; a slip of the finger is not turned into a million codes. */
const mostInvited = 100_000

const emptyPlan: PlanFields = { access: '', selection: '', population: '', size: '' }

export function fieldsOf(plan: ParticipantsPlan | undefined): PlanFields {
  if (plan === undefined) return emptyPlan
  return { ...plan, size: plan.size === undefined ? '' : String(plan.size) }
}

export function fieldsFrom(form: URLSearchParams): PlanFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    access: text('access'),
    selection: text('selection'),
    population: text('population'),
    size: text('size'),
  }
}

type Read =
  | { readonly ok: true; readonly plan: ParticipantsPlan }
  | { readonly ok: false; readonly errors: readonly FormError[] }

type Words = (typeof participantsTexts)['de']

/** A number as people type it, also in groups of three ("1.500"); anything else, as "1.5", is none. */
function wholeNumber(typed: string): number {
  const isWhole = /^(\d+|\d{1,3}([.,\u{a0}\u{202f} ]\d{3})+)$/u.test(typed)
  return isWhole ? Number(typed.replaceAll(/\D/g, '')) : Number.NaN
}

/** The plan that the fields mean, or what is missing in them. */
export function readPlan(fields: PlanFields, texts: Words): Read {
  const access = accesses.find((each) => each === fields.access)
  const selection = selections.find((each) => each === fields.selection)
  const size = fields.size === '' ? undefined : wholeNumber(fields.size)
  const sizeFits = size === undefined ? access === 'open' : size > 0 && size <= mostInvited
  const errors: FormError[] = []
  if (access === undefined) errors.push({ field: 'access', message: texts.choiceMissing })
  if (selection === undefined) errors.push({ field: 'selection', message: texts.choiceMissing })
  if (fields.population === '')
    errors.push({ field: 'population', message: texts.populationMissing })
  if (!sizeFits) errors.push({ field: 'size', message: texts.sizeMissing })
  if (errors.length > 0 || access === undefined || selection === undefined)
    return { ok: false, errors }
  const plan = { access, selection, population: fields.population }
  return { ok: true, plan: size === undefined ? plan : { ...plan, size } }
}
