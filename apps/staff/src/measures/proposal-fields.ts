import type { FormError, UiLanguage } from '@meinungsbild/design'
import type { KeyFigureDefinition, MeasureProposal, State } from '@meinungsbild/procedure'
import { readEuro } from '../costs/euro.ts'
import { readDecimal } from '../questionnaire/parts/decimal.ts'
import type { measuresTexts } from './measures.texts.ts'

const needed = ['title', 'unit', 'due', 'cost', 'effect'] as const
const optional = [
  'finding',
  'plannedCost',
  'keyFigure',
  'target',
  'englishTitle',
  'englishEffect',
] as const

type Field = (typeof needed)[number] | (typeof optional)[number]

/** A measure as it stands in its form. */
export type MeasureFields = Readonly<Record<Field, string>>

export const emptyMeasure: MeasureFields = measureFrom(new URLSearchParams())

export function measureFrom(form: URLSearchParams): MeasureFields {
  const text = (name: Field) => (form.get(name) ?? '').trim()
  return {
    title: text('title'),
    unit: text('unit'),
    due: text('due'),
    cost: text('cost'),
    effect: text('effect'),
    finding: text('finding'),
    plannedCost: text('plannedCost'),
    keyFigure: text('keyFigure'),
    target: text('target'),
    englishTitle: text('englishTitle'),
    englishEffect: text('englishEffect'),
  }
}

/** The units that can carry something out: those that take part. */
export function unitsIn({ participants }: Pick<State, 'participants'>): readonly string[] {
  return [...new Set(participants.flatMap(({ unit }) => (unit === undefined ? [] : [unit])))]
}

/** What a measure can be bound to in its initiative. */
export type Bindings = {
  readonly units: readonly string[]
  /** References that resolve now. */
  readonly findings: readonly string[]
  readonly keyFigures: readonly KeyFigureDefinition[]
}

type Read =
  | { readonly ok: true; readonly measure: Omit<MeasureProposal, 'id'> }
  | { readonly ok: false; readonly errors: readonly FormError[] }

/** Reads the form; every field that is wrong is named. The date the procedure judges. */
export function readMeasure(
  fields: MeasureFields,
  { units, findings, keyFigures }: Bindings,
  language: UiLanguage,
  texts: (typeof measuresTexts)['de'],
): Read {
  const { title, unit, due, cost, effect, finding, englishTitle, englishEffect } = fields
  const errors: FormError[] = needed
    .filter((name) => fields[name] === '')
    .map((field) => ({ field, message: texts.missing }))
  if (unit !== '' && !units.includes(unit))
    errors.push({ field: 'unit', message: texts.unitUnknown })
  if (finding !== '' && !findings.includes(finding))
    errors.push({ field: 'finding', message: texts.findingUnknown })
  const plannedCost = fields.plannedCost === '' ? undefined : readEuro(fields.plannedCost, language)
  if (fields.plannedCost !== '' && (plannedCost === undefined || plannedCost < 0))
    errors.push({ field: 'plannedCost', message: texts.notEuro })
  const effectFigure = readEffectFigure(fields, keyFigures, language)
  if (effectFigure === 'unknown')
    errors.push({ field: 'keyFigure', message: texts.keyFigureUnknown })
  if (effectFigure === 'noTarget') errors.push({ field: 'target', message: texts.targetMissing })
  if (englishTitle === '' && englishEffect !== '')
    errors.push({ field: 'englishTitle', message: texts.englishMissing })
  if (errors.length > 0 || typeof effectFigure === 'string') return { ok: false, errors }
  return {
    ok: true,
    measure: {
      title,
      unit,
      due,
      cost,
      effect,
      ...(finding === '' ? {} : { finding }),
      ...(plannedCost === undefined ? {} : { plannedCost }),
      ...(effectFigure === undefined ? {} : { effectFigure }),
      ...(englishTitle === '' ? {} : { english: englishIn(englishTitle, englishEffect) }),
    },
  }
}

function englishIn(title: string, effect: string) {
  return effect === '' ? { title } : { title, effect }
}

function readEffectFigure(
  { keyFigure, target }: MeasureFields,
  keyFigures: readonly KeyFigureDefinition[],
  language: UiLanguage,
): MeasureProposal['effectFigure'] | 'unknown' | 'noTarget' {
  if (keyFigure === '') return undefined
  const figure = keyFigures.find(({ id }) => id === keyFigure)
  if (figure === undefined) return 'unknown'
  const typed = readDecimal(target.replace(/\s*%\s*$/, ''), language)
  if (typed === undefined) return 'noTarget'
  if (figure.rule.kind !== 'share') return { keyFigure, target: typed }
  if (typed < 0 || typed > 100) return 'noTarget'
  // Without the last bits of the division: 58.3 percent is 0.583.
  return { keyFigure, target: Number((typed / 100).toPrecision(12)) }
}
