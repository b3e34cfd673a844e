import type { Category } from '@meinungsbild/questionnaire'
import { releaseIf, withheldFor, type Withheld } from '../disclosure.ts'
import {
  variablesOf,
  type KeyFigureDefinition,
  type KeyFigureResult,
} from '../key-figures/key-figure.ts'
import type { MeanResult, ReleasedResults, VariableResult } from '../results.ts'
import { printedShare, shownShareOf, zeroSign } from '../shown.ts'
import type { Measure } from './change-in-words.ts'

/** What one survey of several that are repeated has released. */
export type WaveResults = {
  /** How the wave is called in tables: "2022". */
  readonly label: string
  readonly released: ReleasedResults
  readonly keyFigures: readonly KeyFigureResult[]
  /** Bruch: variables that have changed since; none of the newest wave. */
  readonly broken: readonly string[]
}

/** What is followed from wave to wave. */
export type WaveSubject =
  | { readonly kind: 'keyFigure'; readonly definition: KeyFigureDefinition }
  | { readonly kind: 'mean'; readonly variable: VariableResult['variable'] }
  | {
      readonly kind: 'share'
      readonly variable: VariableResult['variable']
      readonly category: Category
    }

/** From what it is computed: of an index several. */
export function variablesIn(subject: WaveSubject): readonly string[] {
  return subject.kind === 'keyFigure' ? variablesOf(subject.definition) : [subject.variable.id]
}

const measures = {
  share: 'share',
  mean: 'mean',
  median: 'mean',
  nps: 'points',
  index: 'points',
} as const

export function measureOf(subject: WaveSubject): Measure {
  return subject.kind === 'keyFigure' ? measures[subject.definition.rule.kind] : subject.kind
}

/** The key figures of a wave, then of every variable its mean or, where it has none, the share of each category. */
export function subjectsOf({ released, keyFigures }: WaveResults): readonly WaveSubject[] {
  return [
    ...keyFigures.map(({ definition }): WaveSubject => ({ kind: 'keyFigure', definition })),
    ...released.variables.flatMap((result): readonly WaveSubject[] => {
      const { variable } = result
      if (result.kind === 'withheld' || result.kind === 'texts') return []
      if (result.mean !== undefined) return [{ kind: 'mean', variable }]
      return result.kind === 'numbers'
        ? []
        : variable.categories.map((category) => ({ kind: 'share', variable, category }))
    }),
  ]
}

/** A subject's figure in a wave; undefined where nothing of the kind was asked. */
export function figureIn(
  subject: WaveSubject,
  wave: WaveResults,
): MeanResult | Withheld | undefined {
  const [first] = variablesIn(subject)
  const result = wave.released.variables.find(({ variable }) => variable.id === first)
  if (result === undefined) return undefined
  switch (subject.kind) {
    case 'keyFigure':
      return ownKeyFigure(subject.definition, wave) ?? keyFigureIn(subject.definition, result, wave)
    case 'mean':
      return meanIn(result)
    case 'share':
      return shareIn(result, subject.category.code)
    default:
      return subject satisfies never
  }
}

/** What the wave itself has set as a key figure, which then has an interval as well. */
function ownKeyFigure(
  { variable, rule }: KeyFigureDefinition,
  { keyFigures }: WaveResults,
): MeanResult | Withheld | undefined {
  const wanted = ruleAsText(rule)
  return keyFigures.find(
    ({ definition: own }) => own.variable === variable && ruleAsText(own.rule) === wanted,
  )?.actual
}

function ruleAsText(rule: KeyFigureDefinition['rule']): string {
  if (rule.kind === 'share') return JSON.stringify(rule.codes.toSorted())
  return rule.kind === 'index'
    ? JSON.stringify([rule.items.toSorted(), rule.best, rule.atLeast])
    : rule.kind
}

function keyFigureIn(
  { rule }: KeyFigureDefinition,
  result: VariableResult,
  { released }: WaveResults,
): MeanResult | Withheld | undefined {
  if (rule.kind === 'mean') return meanIn(result)
  // Their intervals and indices follow from answers, not from tables.
  if (rule.kind !== 'share') return undefined
  const [only = '', ...others] = rule.codes
  if (others.length === 0) return shareIn(result, only)
  // Who gave several answers is in several categories, and shares of those cannot be added.
  if (result.kind !== 'categories' || result.variable.measure === 'multiple')
    return result.kind === 'withheld' ? result : withheldFor('notComputable')
  let sum = 0
  for (const { category, share } of result.categories) {
    if (!rule.codes.includes(category.code)) continue
    if (share.kind === 'withheld') return share
    sum += share.value
  }
  const base = result.base.value
  return releaseIf(base, released.rule, (release) =>
    release(sum, shownShareOf(sum, base), zeroSign(sum, printedShare(sum, base))),
  )
}

function meanIn(result: VariableResult): MeanResult | Withheld {
  if (result.kind === 'withheld') return result
  return (result.kind === 'texts' ? undefined : result.mean) ?? withheldFor('notComputable')
}

function shareIn(result: VariableResult, code: string): MeanResult | Withheld {
  if (result.kind === 'withheld') return result
  if (result.kind !== 'categories') return withheldFor('notComputable')
  const cell = result.categories.find(({ category }) => category.code === code)
  if (cell === undefined) return withheldFor('unknownCode')
  const { share, interval } = cell
  return share.kind === 'withheld' ? share : { ...share, ...(interval && { interval }) }
}
