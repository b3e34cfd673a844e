import type { Variable } from '@meinungsbild/questionnaire'
import { compareModes, isRefusal, surveyMeans, type SurveyDesign } from '@meinungsbild/statistics'
import { contentsOf, type Dataset } from '../columns/dataset.ts'
import type { Dictionary } from '../columns/dictionary.ts'
import {
  releaseIf,
  type DisclosureRule,
  type Release,
  type ReleasedFigure,
  type Withheld,
} from '../disclosure.ts'
import type { FreeRule } from '../release-table.ts'
import { printedMean, shownCount, shownMean } from '../shown.ts'
import { shownDifference } from '../waves/change-in-words.ts'
import { numbersOf } from '../weights/estimates.ts'
import { insideOf } from '../weights/weights.ts'

/** What people answered online and on paper. */
export type ModeComparison = {
  readonly kind: 'modes'
  /** How many answered online and on paper. */
  readonly web: ReleasedFigure
  readonly paper: ReleasedFigure
  /** Of every question with numbers that enough people answered in both ways: the means, to one decimal. */
  readonly items: readonly ModeDifference[]
}

export type ModeDifference = {
  readonly variable: Variable
  readonly web: ReleasedFigure
  readonly paper: ReleasedFigure
  /** Paper − online. */
  readonly difference: ReleasedFigure
  /** Beyond what the chance of the draw explains, all items taken together (Holm); only of random samples. */
  readonly isProven?: boolean
}

/** As means are printed that rest on few answers. */
const oneDecimal = 0

/**
 * Whether people answered otherwise on paper than online (Mode-Effekt). Shown and never corrected: people choose their way. A
 * question is left out if either way, or not knowing the way, concerns some people but fewer than the minimum base; nothing is
 * compared where that holds for everybody.
 */
export function releaseModes(
  dataset: Dataset,
  { rule, selection, weights }: FreeRule,
): ModeComparison | Withheld {
  const { columns, channels } = contentsOf(dataset)
  const everybody = people(channels, () => true)
  return releaseIf(fewest(everybody, rule), rule, (release) => {
    const { design } = insideOf(weights)
    const compared = [...columns.values()].flatMap((column) => {
      const numbers = numbersOf(column)
      if (numbers === undefined) return []
      const answered = people(channels, (person) => !Number.isNaN(numbers[person]))
      if (fewest(answered, rule) < rule.minimumBase) return []
      const [first, second] = [meanOf('web'), meanOf('paper')]
      return first && second ? [{ variable: column.variable, first, second }] : []

      function meanOf(mode: string) {
        return numbers && meanAmong(design, numbers, channels, mode)
      }
    })
    const effects = compareModes(compared)
    return {
      kind: 'modes',
      web: release(everybody.web, shownCount(everybody.web)),
      paper: release(everybody.paper, shownCount(everybody.paper)),
      items: compared.map(({ variable, first, second }, index) => {
        const effect = effects[index]
        const isTested = selection === 'random' && effect !== undefined && !isRefusal(effect)
        return {
          variable,
          ...means(first.value, second.value, release),
          ...(isTested && { isProven: effect.adjusted < 0.05 }),
        }
      }),
    }
  })
}

type People = { readonly web: number; readonly paper: number; readonly unknown: number }

function people(
  { values, codes }: Dictionary<string>,
  counts: (person: number) => boolean,
): People {
  const sums = values.map(() => 0)
  codes.forEach((code, person) => {
    if (counts(person)) sums[code] = (sums[code] ?? 0) + 1
  })
  const of = (mode: string) => sums[values.indexOf(mode)] ?? 0
  return { web: of('web'), paper: of('paper'), unknown: of('') }
}

/** The smallest group that the others give away; there must be somebody in both modes. */
function fewest({ web, paper, unknown }: People, { minimumBase }: DisclosureRule): number {
  return Math.min(web, paper, unknown === 0 ? minimumBase : unknown)
}

function meanAmong(
  design: SurveyDesign,
  numbers: Float64Array,
  { values, codes }: Dictionary<string>,
  mode: string,
) {
  const place = values.indexOf(mode)
  const domain = Uint8Array.from(codes, (code) => (code === place ? 1 : 0))
  return surveyMeans(design, [numbers], { domain }).estimates[0]
}

/** The difference is that of the means as they are printed. */
function means(web: number, paper: number, release: Release) {
  const [one, other] = [printedMean(web, oneDecimal), printedMean(paper, oneDecimal)]
  const difference = other - one
  return {
    web: release(one, shownMean(one, oneDecimal)),
    paper: release(other, shownMean(other, oneDecimal)),
    difference: release(difference, shownDifference(difference, 'mean', oneDecimal)),
  }
}
