import { textsFor, type FormError, type UiLanguage } from '@meinungsbild/design'
import { costPlanFlaws, type CostField, type CostPlan } from '@meinungsbild/procedure'
import { readDecimal, writeDecimal } from '../questionnaire/parts/decimal.ts'
import { costsTexts } from './costs.texts.ts'

/** The fields of the estimate, in the order of the form. */
export const costFields = [
  'invited',
  'response',
  'otherAnswers',
  'byEmail',
  'onPaper',
  'reminders',
  'languages',
  'months',
] as const satisfies readonly CostField[]

export type CostFields = Readonly<Record<CostField, string>>

const shares: readonly CostField[] = ['response', 'byEmail', 'onPaper']

export function isShare(field: CostField): boolean {
  return shares.includes(field)
}

/** A plan as its form shows it: shares in percent. */
export function costPlanFields(plan: CostPlan, language: UiLanguage): CostFields {
  return fieldsBy((field) =>
    writeDecimal(isShare(field) ? rounded(plan[field] * 100) : plan[field], language),
  )
}

/** What was typed; what the form does not have is as it was. */
export function typedCostFields(form: URLSearchParams, before: CostFields): CostFields {
  return fieldsBy((field) => (form.get(field) ?? before[field]).trim())
}

const wrong = {
  invited: 'notACount',
  response: 'notAPercentage',
  otherAnswers: 'notACount',
  byEmail: 'notAPercentage',
  onPaper: 'notAPercentage',
  reminders: 'notReminders',
  languages: 'notLanguages',
  months: 'notMonths',
} as const satisfies Readonly<Record<CostField, keyof (typeof costsTexts)['de']>>

type Read =
  | { readonly ok: true; readonly plan: CostPlan }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form; every field that is wrong is named. */
export function readCostPlan(fields: CostFields, language: UiLanguage): Read {
  const texts = textsFor(costsTexts, language)
  const number = (field: CostField) => {
    const value = readDecimal(fields[field].replace(/\s*%$/, ''), language) ?? Number.NaN
    return isShare(field) ? rounded(value / 100) : value
  }
  const plan: CostPlan = {
    invited: number('invited'),
    response: number('response'),
    otherAnswers: number('otherAnswers'),
    byEmail: number('byEmail'),
    onPaper: number('onPaper'),
    reminders: number('reminders'),
    languages: number('languages'),
    months: number('months'),
  }
  const flaws = costPlanFlaws(plan)
  if (flaws.length === 0) return { ok: true, plan }
  const inOrder = costFields.filter((field) => flaws.includes(field))
  return { ok: false, errors: inOrder.map((field) => ({ field, message: texts[wrong[field]] })) }
}

function fieldsBy(value: (field: CostField) => string): CostFields {
  return {
    invited: value('invited'),
    response: value('response'),
    otherAnswers: value('otherAnswers'),
    byEmail: value('byEmail'),
    onPaper: value('onPaper'),
    reminders: value('reminders'),
    languages: value('languages'),
    months: value('months'),
  }
}

/** Without the last bits of the division: 58.3 percent is 0.583. */
function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
