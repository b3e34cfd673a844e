import type { Text, Variable } from '@meinungsbild/questionnaire'
import { adjustPValues, compareEstimates, isRefusal } from '@meinungsbild/statistics'
import { releaseIf, type ReleasedFigure, type Withheld } from '../disclosure.ts'
import type { MeanResult } from '../results.ts'
import { changeInWords, shownDifference, type Measure } from './change-in-words.ts'
import { standardErrorOf } from './standard-error.ts'
import {
  figureIn,
  measureOf,
  subjectsOf,
  variablesIn,
  type WaveResults,
  type WaveSubject,
} from './wave-figures.ts'

/** One figure over all waves. */
export type WaveSeries = {
  readonly subject: WaveSubject
  readonly measure: Measure
  /** One per wave, the oldest first and the survey itself last. */
  readonly points: readonly WavePoint[]
  /** Against the newest earlier wave that can be compared; of random samples only. */
  readonly change?: WaveChange
}

export type WavePoint = {
  readonly label: string
  /** Undefined where this was not asked. */
  readonly figure: MeanResult | Withheld | undefined
  /** Why it must not be compared with the survey itself: the plan says so, or other answers could be given. */
  readonly broken?: 'plan' | 'answers'
}

export type WaveChange = {
  /** Label of the wave that it is compared with. */
  readonly since: string
  readonly difference: ReleasedFigure
  readonly direction: 'risen' | 'fallen' | 'unproven'
  readonly words: Text
}

/** Chance of a single false finding among all changes. */
const level = 0.05

/**
 * Trend: every figure of a survey beside those of its earlier waves, the oldest first. Changes are tested between random
 * samples (Wald), all of them at once (Holm). What has changed in its wording or its answers is shown and not compared.
 */
export function compareWaves(
  now: WaveResults,
  earlier: readonly WaveResults[],
): readonly WaveSeries[] {
  const series = subjectsOf(now).flatMap((subject) => {
    const points = [...earlier, now].map((wave) => pointOf(subject, wave, now))
    const isRepeated = points.slice(0, -1).some(({ figure }) => figure !== undefined)
    return isRepeated ? [{ subject, points, tested: testOf(subject, points, now, earlier) }] : []
  })
  const tests = series.flatMap(({ tested }) => (tested === undefined ? [] : [tested]))
  const adjusted = adjustPValues(tests.map(({ pValue }) => pValue))
  return series.map(({ subject, points, tested }) => ({
    subject,
    measure: measureOf(subject),
    points,
    ...(tested && { change: changeOf(tested, adjusted[tests.indexOf(tested)] ?? 1) }),
  }))
}

function pointOf(subject: WaveSubject, wave: WaveResults, now: WaveResults): WavePoint {
  const ids = variablesIn(subject)
  const isPlanned = ids.some((id) => wave.broken.includes(id))
  const isOther = ids.some((id) => hasOtherAnswers(id, wave, now))
  const broken = isPlanned ? 'plan' : isOther && 'answers'
  return { label: wave.label, figure: figureIn(subject, wave), ...(broken && { broken }) }
}

function hasOtherAnswers(id: string, wave: WaveResults, now: WaveResults): boolean {
  const answers = ({ released }: WaveResults) => {
    const variable = released.variables.find((result) => result.variable.id === id)?.variable
    return variable && answersOf(variable)
  }
  const [then, today] = [answers(wave), answers(now)]
  return then !== undefined && then !== today
}

function answersOf({ measure, categories }: Variable): string {
  return JSON.stringify([measure, categories.map(({ code, value }) => [code, value])])
}

type Test = {
  readonly since: string
  readonly kind: Measure
  readonly difference: ReleasedFigure
  readonly pValue: number
}

function testOf(
  subject: WaveSubject,
  points: readonly WavePoint[],
  now: WaveResults,
  earlier: readonly WaveResults[],
): Test | undefined {
  const today = points.at(-1)?.figure
  const place = earlier.findLastIndex((_, index) => isComparable(points[index]))
  const [then, wave] = [points[place]?.figure, earlier[place]]
  if (wave === undefined || today?.kind !== 'figure' || then?.kind !== 'figure') return undefined
  if (now.released.selection !== 'random' || wave.released.selection !== 'random') return undefined
  const kind = measureOf(subject)
  const [before, after] = [standardErrorOf(then, kind), standardErrorOf(today, kind)]
  if (before === undefined || after === undefined) return undefined
  const compared = compareEstimates(
    { value: then.value, standardError: before },
    { value: today.value, standardError: after },
  )
  if (isRefusal(compared)) return undefined
  const base = Math.min(baseIn(subject, wave), baseIn(subject, now))
  const difference = releaseIf(base, now.released.rule, (release) =>
    release(compared.difference, shownDifference(compared.difference, kind, base)),
  )
  if (difference.kind === 'withheld') return undefined
  return { since: wave.label, kind, difference, pValue: compared.pValue }
}

function isComparable(point: WavePoint | undefined): boolean {
  return point?.figure?.kind === 'figure' && point.broken === undefined
}

/** Of an index the smallest base of its items. */
function baseIn(subject: WaveSubject, { released }: WaveResults): number {
  const ids = variablesIn(subject)
  const bases = released.variables
    .filter(({ variable }) => ids.includes(variable.id))
    .map((result) => (result.kind === 'withheld' ? 0 : result.base.value))
  return bases.length === 0 ? 0 : Math.min(...bases)
}

function changeOf({ since, difference }: Test, pValue: number): WaveChange {
  const direction = pValue >= level ? 'unproven' : difference.value > 0 ? 'risen' : 'fallen'
  return { since, difference, direction, words: changeInWords(direction, since, difference.shown) }
}
