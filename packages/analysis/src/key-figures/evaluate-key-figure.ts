import type { Text } from '@meinungsbild/questionnaire'
import type { Interval } from '@meinungsbild/statistics'
import type { Dataset } from '../columns/dataset.ts'
import { releaseIf, withheldFor, type Withheld } from '../disclosure.ts'
import { shownCount, shownTarget } from '../shown.ts'
import { unweighted } from '../weights/weigh.ts'
import { exactFigure } from './exact-figure.ts'
import type { KeyFigureDefinition, KeyFigureResult, KeyFigureSettings } from './key-figure.ts'
import { perturbedFigure } from './perturbed-figure.ts'
import { presentFigure } from './present-figure.ts'

/** Actual against target. A figure that may not be shown has no verdict either, for the verdict would tell it. */
export function evaluateKeyFigure(
  definition: KeyFigureDefinition,
  dataset: Dataset,
  { rule, selection = 'selfSelected', weights, protection }: KeyFigureSettings,
): KeyFigureResult {
  const free = { rule, selection, weights: weights ?? unweighted(dataset) }
  const figure =
    protection === 'perturbed'
      ? perturbedFigure(definition, dataset, { ...free, isInterim: true })
      : exactFigure(definition, dataset, free)
  const aim = aimOf(definition)
  const undecidable = (actual: Withheld): KeyFigureResult => ({
    definition,
    actual,
    verdict: 'undecidable',
    aim,
  })
  if ('code' in figure) return undecidable(withheldFor(figure.code))
  const { value, base, parts = [] } = figure
  const interval = selection === 'random' ? figure.interval : undefined
  const released = releaseIf(base, rule, (release) => ({
    actual: presentFigure(definition, { ...figure, interval }, release),
    base: release(base, shownCount(base)),
    ...(parts.length > 0 && {
      parts: parts.map((part) => ({
        label: part.label,
        figure: release(part.value, part.shown),
      })),
    }),
  }))
  if ('kind' in released) return undecidable(released)
  // The mean of a perturbed table has no interval, and says nothing certain about a sample.
  const isOpen = selection === 'random' && interval === undefined
  const verdict = isOpen ? 'undecidable' : verdictOf(definition, value, interval)
  return { definition, ...released, verdict, aim }
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

const targetKinds = {
  share: 'share',
  mean: 'mean',
  median: 'mean',
  nps: 'score',
  index: 'points',
} as const

function aimOf({ target, rule, direction }: KeyFigureDefinition): Text {
  const shown = shownTarget(target, targetKinds[rule.kind])
  return direction === 'atLeast'
    ? { de: `mindestens ${shown['de']}`, en: `at least ${shown['en']}` }
    : { de: `höchstens ${shown['de']}`, en: `at most ${shown['en']}` }
}
