import type { Text } from '@meinungsbild/questionnaire'
import type { Interval } from '@meinungsbild/statistics'
import { valuesIn, type Column } from './columns/column.ts'
import { contentsOf, type Dataset } from './columns/dataset.ts'
import { maskOf } from './columns/condition.ts'
import { countIn } from './columns/mask.ts'
import { tally } from './columns/tally.ts'
import {
  releaseIf,
  withheldFor,
  type DisclosureRule,
  type Release,
  type ReleasedFigure,
  type Withheld,
  type WithheldCode,
} from './disclosure.ts'
import type { MeanResult, ReleasedResults } from './results.ts'
import {
  printedMean,
  shownBound,
  shownCount,
  shownMean,
  shownShareOf,
  shownTarget,
} from './shown.ts'
import { centreFrom } from './tables/centre.ts'
import { estimateMean, estimateShare } from './weights/estimates.ts'
import { unweighted } from './weights/weigh.ts'
import { perturbedShare, releaseTable, type FreeRule } from './release-table.ts'
import type { Selection } from './selection.ts'
import { insideOf, type Weights, type WeightsInside } from './weights/weights.ts'

/** Kennzahl: one number with a target, set before the field opens. */
export type KeyFigureDefinition = {
  readonly id: string
  readonly title: string
  /** `question` or `question.row`. */
  readonly variable: string
  /** `share`: people with any of the codes, of those who answered; also right where several answers were allowed. */
  readonly rule:
    | { readonly kind: 'share'; readonly codes: readonly string[] }
    | { readonly kind: 'mean' }
  /** A share from 0 to 1 (0.6 is 60 %), or a mean on the scale of the variable. */
  readonly target: number
  readonly direction: 'atLeast' | 'atMost'
  /** How much it counts among all key figures; 1 where nothing is said. */
  readonly weight?: number
}

export type KeyFigureResult = {
  readonly definition: KeyFigureDefinition
  /** With its 95 % interval if the sample is a random one. */
  readonly actual: MeanResult | Withheld
  /** How many answers it rests on; absent where the figure is withheld. */
  readonly base?: ReleasedFigure
  /**
   * Of a random sample `met` and `missed` are said only if the whole interval lies on one side of the target; else the chance of
   * the draw leaves it `undecidable`. Everywhere else the exact number is judged, not the rounded one that is printed.
   */
  readonly verdict: 'met' | 'missed' | 'undecidable'
  /** "mindestens 60 %". */
  readonly aim: Text
}

/** By what a key figure is computed and protected; `perturbed` while answers still come. */
export type KeyFigureSettings = {
  readonly rule: DisclosureRule
  readonly selection?: Selection
  readonly weights?: Weights
  readonly protection?: ReleasedResults['protection']
}

/** Actual against target. A figure that may not be shown has no verdict either, for the verdict would tell it. */
export function evaluateKeyFigure(
  definition: KeyFigureDefinition,
  dataset: Dataset,
  { rule, selection = 'selfSelected', weights, protection }: KeyFigureSettings,
): KeyFigureResult {
  const free = { rule, selection, weights: weights ?? unweighted(dataset) }
  const figure =
    protection === 'perturbed'
      ? perturbedFigure(definition, dataset, free)
      : exactFigure(definition, dataset, free)
  const aim = aimOf(definition)
  const undecidable = (actual: Withheld): KeyFigureResult => ({
    definition,
    actual,
    verdict: 'undecidable',
    aim,
  })
  if ('code' in figure) return undecidable(withheldFor(figure.code))
  const { value, base } = figure
  const interval = selection === 'random' ? figure.interval : undefined
  const released = releaseIf(base, rule, (release) => ({
    actual: presentFigure(definition, { value, base, interval }, release),
    base: release(base, shownCount(base)),
  }))
  if ('kind' in released) return undecidable(released)
  // The mean of a perturbed table has no interval, and says nothing certain about a sample.
  const isOpen = selection === 'random' && interval === undefined
  const verdict = isOpen ? 'undecidable' : verdictOf(definition, value, interval)
  return { definition, ...released, verdict, aim }
}

type RawFigure = {
  readonly value: number
  readonly base: number
  readonly interval: Interval | undefined
}
type Found = RawFigure | { readonly code: Exclude<WithheldCode, 'baseTooSmall'> }

function exactFigure(definition: KeyFigureDefinition, dataset: Dataset, free: FreeRule): Found {
  const column = contentsOf(dataset).columns.get(definition.variable)
  if (column === undefined) return { code: 'unknownVariable' }
  const inside = insideOf(free.weights)
  return definition.rule.kind === 'mean'
    ? meanOf(column, inside)
    : shareOf(column, definition.rule.codes, dataset, inside, free.rule)
}

function shareOf(
  column: Column,
  codes: readonly string[],
  dataset: Dataset,
  inside: WeightsInside,
  { minimumBase, smallCell }: DisclosureRule,
): Found {
  const found = maskOf(dataset, { kind: 'anyOf', variable: column.variable.id, codes })
  if (!found.ok) return { code: found.code }
  const { base } = tally(column)
  const count = countIn(found.mask)
  const isSmall = (people: number) => people > 0 && people < smallCell
  if (base >= minimumBase && (isSmall(count) || isSmall(base - count))) return { code: 'secret' }
  const { share, interval } = estimateShare(column, found.mask, inside, count, base)
  return { value: share, base, interval }
}

function meanOf(column: Column, inside: WeightsInside): Found {
  const { base, counts } = tally(column)
  const centre = centreFrom(column, counts.slice(0, valuesIn(column)))
  if (centre === undefined)
    return hasNumbers(column) ? { value: 0, base, interval: undefined } : { code: 'notComputable' }
  const estimate = estimateMean(column, inside)
  return { value: estimate?.mean ?? centre.mean, base, interval: estimate?.interval }
}

/** Where nobody answered there is no mean either, which is then withheld for its base. */
function hasNumbers(column: Column): boolean {
  if (column.kind === 'numbers') return true
  const { measure, categories } = column.variable
  return measure === 'ordinal' && categories.every(({ value }) => value !== undefined)
}

/** From the perturbed table of the variable, and of those who have any of the answers. */
function perturbedFigure(
  { variable, rule: figure }: KeyFigureDefinition,
  dataset: Dataset,
  free: FreeRule,
): Found {
  const table = releaseTable(dataset, { variable }, free)
  if (table.kind === 'withheld')
    return table.code === 'baseTooSmall' ? nobody : { code: table.code }
  const { overall } = table
  if (overall.kind === 'withheld') return nobody
  const base = overall.base.value
  if (figure.kind === 'mean') {
    const mean = overall.kind === 'texts' ? undefined : overall.mean
    return mean === undefined
      ? { code: 'notComputable' }
      : { value: mean.value, base, interval: undefined }
  }
  const found = maskOf(dataset, { kind: 'anyOf', variable, codes: figure.codes })
  if (!found.ok) return { code: found.code }
  return { ...perturbedShare(dataset, variable, found.mask, free), base }
}

/** A figure of nobody is withheld for its base. */
const nobody: RawFigure = { value: 0, base: 0, interval: undefined }

function presentFigure(
  { rule }: KeyFigureDefinition,
  { value, base, interval }: RawFigure,
  release: Release,
): MeanResult {
  const isShare = rule.kind === 'share'
  const figure = isShare
    ? release(value, shownShareOf(value, base))
    : release(printedMean(value, base), shownMean(value, base))
  if (interval === undefined) return figure
  const bound = (at: number) => release(at, isShare ? shownBound(at, base) : shownMean(at, base))
  return { ...figure, interval: { low: bound(interval.low), high: bound(interval.high) } }
}

function verdictOf(
  { target, direction }: KeyFigureDefinition,
  value: number,
  interval: Interval | undefined,
): KeyFigureResult['verdict'] {
  if (!Number.isFinite(target)) return 'undecidable'
  const { low, high } = interval ?? { low: value, high: value }
  const [worst, best] = direction === 'atLeast' ? [low, high] : [-high, -low]
  const aim = direction === 'atLeast' ? target : -target
  if (worst >= aim) return 'met'
  return best < aim ? 'missed' : 'undecidable'
}

function aimOf({ target, rule, direction }: KeyFigureDefinition): Text {
  const shown = shownTarget(target, rule.kind)
  return direction === 'atLeast'
    ? { de: `mindestens ${shown['de']}`, en: `at least ${shown['en']}` }
    : { de: `höchstens ${shown['de']}`, en: `at most ${shown['en']}` }
}
