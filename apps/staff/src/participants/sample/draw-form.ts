import type { FormError } from '@meinungsbild/design'
import { allocate, type DrawPlan, type StratumSize } from '@meinungsbild/participants'
import type { drawTexts } from './draw.texts.ts'

export const allocations = ['proportional', 'equal', 'given', 'everybody'] as const

export type AllocationKind = (typeof allocations)[number]

/** The draw as it stands in its form, complete or not. */
export type DrawFields = {
  readonly allocation: string
  readonly size: string
  /** One for each stratum, for `given`. */
  readonly sizes: readonly string[]
  readonly reserve: string
  readonly seed: string
  /** Yes, take the good lines over although others are missing. */
  readonly accept: boolean
}

export function sizeField(index: number): string {
  return `size-${index}`
}

export function drawFieldsFrom(form: URLSearchParams, strata: number): DrawFields {
  const text = (name: string) => (form.get(name) ?? '').trim()
  return {
    allocation: text('allocation'),
    size: text('size'),
    sizes: Array.from({ length: strata }, (_, index) => text(sizeField(index))),
    reserve: text('reserve'),
    seed: text('seed'),
    accept: form.get('accept') === 'yes',
  }
}

type Read =
  | { readonly ok: true; readonly plan: DrawPlan; readonly kind: AllocationKind }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Nobody types a longer one; the record of it goes into the dossier. */
const longestSeed = 200

/** The draw that the fields mean, if it is possible with these strata. */
export function readDraw(
  fields: DrawFields,
  strata: readonly StratumSize[],
  texts: (typeof drawTexts)['de'],
  language: 'de' | 'en',
): Read {
  const errors: FormError[] = []
  const kind = allocations.find((each) => each === fields.allocation)
  const number = (typed: string, field: string) => {
    const plain = typed.replaceAll(/(?<=\d)[.\s](?=\d{3}\b)/g, '')
    if (!/^\d{1,6}$/.test(plain)) errors.push({ field, message: texts.wholeNumber })
    return Number(plain)
  }
  if (kind === undefined) errors.push({ field: 'allocation', message: texts.choiceMissing })
  const isShared = kind === 'proportional' || kind === 'equal'
  const size = isShared ? number(fields.size, 'size') : 0
  const sizes =
    kind === 'given' ? fields.sizes.map((typed, index) => number(typed, sizeField(index))) : []
  const reserve = fields.reserve === '' ? 0 : number(fields.reserve, 'reserve')
  const seed = fields.seed
  if (seed === '' || seed.length > longestSeed)
    errors.push({ field: 'seed', message: texts.seedMissing })
  if (kind === undefined || errors.length > 0) return { ok: false, errors }
  const allocation = isShared
    ? { kind, size }
    : kind === 'everybody'
      ? { kind }
      : {
          kind,
          sizes: Object.fromEntries(strata.map((each, nth) => [each.stratum, sizes[nth] ?? 0])),
        }
  const allocated = allocate(strata, allocation, reserve)
  if (!allocated.ok) {
    const nth = strata.findIndex(({ stratum }) => stratum === allocated.stratum)
    const field = kind === 'given' ? sizeField(Math.max(0, nth)) : isShared ? 'size' : 'allocation'
    return { ok: false, errors: [{ field, message: allocated.message[language] }] }
  }
  return { ok: true, plan: { allocation, reserve, seed }, kind }
}
