import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import type { Margin, Weighting } from '@meinungsbild/procedure'
import type { Variable } from '@meinungsbild/questionnaire'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'
import { weightingTexts } from './weighting.texts.ts'

/** The name of the field for one category's target. */
export function targetField(variable: string, code: string): string {
  return `target-${variable}-${code}`
}

/** A weighting as the form shows it. */
export function weightingFields(
  weighting: Weighting | undefined,
  language: UiLanguage,
): URLSearchParams {
  if (weighting === undefined) return new URLSearchParams({ base: 'equal', cap: '5', source: '' })
  const { base, cap, source, margins } = weighting
  const form = new URLSearchParams({ base, cap: writeDecimal(cap, language), source })
  for (const { variable, targets } of margins) {
    form.append('variables', variable)
    for (const { code, share } of targets)
      form.set(targetField(variable, code), writeDecimal(share, language))
  }
  return form
}

type Read =
  | { readonly ok: true; readonly weighting: Weighting }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form; every field that is wrong is named. */
export function readWeighting(
  form: URLSearchParams,
  variables: readonly Variable[],
  language: UiLanguage,
): Read {
  const texts = textsFor(weightingTexts, language)
  const errors: FormError[] = []
  const cap = readDecimal(form.get('cap') ?? '', language)
  if (cap === undefined || cap < 1 || cap > 10) errors.push({ field: 'cap', message: texts.noCap })
  const chosen = form.getAll('variables')
  const margins = variables
    .filter(({ id }) => chosen.includes(id))
    .map((variable) => readMargin(form, variable, language, errors))
  if (errors.length > 0 || cap === undefined) return { ok: false, errors }
  const base = form.get('base') === 'design' ? 'design' : 'equal'
  const source = (form.get('source') ?? '').trim()
  return { ok: true, weighting: { base, cap, source, margins } }
}

function readMargin(
  form: URLSearchParams,
  { id, categories }: Variable,
  language: UiLanguage,
  errors: FormError[],
): Margin {
  const { noNumber } = textsFor(weightingTexts, language)
  const targets = categories.map(({ code }) => {
    const field = targetField(id, code)
    const typed = (form.get(field) ?? '').replace(/\s*%\s*$/, '')
    const share = readDecimal(typed, language)
    if (share === undefined || share < 0) errors.push({ field, message: noNumber })
    return { code, share: share ?? 0 }
  })
  return { variable: id, targets }
}
