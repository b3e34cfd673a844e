import {
  defaultDisclosureRule,
  evaluateKeyFigure,
  manipulationReport,
  releaseArrivals,
  releaseModes,
  releaseResults,
  toldByKeyFigures,
  unweighted,
  weigh,
  type ArrivalComparison,
  type Dataset,
  type DisclosureRule,
  type Field,
  type KeyFigureResult,
  type ManipulationReport,
  type ReleasePlan,
  type ReleasedResults,
  type StratumSizes,
  type TwoGroups,
  type Weighed,
  type Weights,
  type Withheld,
} from '@meinungsbild/analysis'
import type { Arrivals } from '@meinungsbild/exchange'
import {
  analysisPlan,
  type KeyFigureDefinition,
  type State,
  type Weighting,
} from '@meinungsbild/procedure'

/** Everything by which answers are turned into figures. Travels between threads, so plain data only. */
export type Settings = {
  readonly rule: DisclosureRule
  readonly field: Field
  readonly weighting: Weighting | undefined
  readonly strata: StratumSizes
  readonly breakdowns: readonly string[]
  readonly keyFigures: readonly KeyFigureDefinition[]
  /** Perturbed until the answers are counted for good. */
  readonly protection: ReleasedResults['protection']
  /** The day on which reminders were first printed; undefined where there were none by letter. */
  readonly firstReminder: string | undefined
  /** `counted`: how the collector has counted the answers to an open survey. Undefined where a code was needed. */
  readonly openAccess: { readonly counted: Arrivals | undefined } | undefined
}

/** Figures of one dataset, after disclosure control. */
export type Evaluated = {
  /** How many people's answers they rest on; a number of the field, not a result. */
  readonly answers: number
  readonly released: ReleasedResults
  readonly keyFigures: readonly KeyFigureResult[]
  /** Why answers could not be weighted as was settled; the figures are then unweighted. */
  readonly weightingFlaw: WeighingFlaw | undefined
  /** Traces of manipulation; undefined where a code was needed to answer. */
  readonly manipulation: ManipulationReport | undefined
  /** Early and late answers, those online and on paper; undefined until the answers are counted for good. */
  readonly compared:
    | { readonly arrivals: ArrivalComparison | Withheld; readonly modes: TwoGroups | Withheld }
    | undefined
}

export type WeighingFlaw = Extract<Weighed, { readonly ok: false }>

/** The weights of a dataset by its settings, or why there are none; without a weighting all count the same. */
export function weighAnswers(
  dataset: Dataset,
  { weighting, strata, rule }: Pick<Settings, 'weighting' | 'strata' | 'rule'>,
): { readonly weights: Weights; readonly flaw: WeighingFlaw | undefined } {
  const weighed = weighting && weigh(dataset, weighting, strata, rule.minimumBase)
  return weighed?.ok === true
    ? { weights: weighed.weights, flaw: undefined }
    : { weights: unweighted(dataset, strata), flaw: weighed }
}

/** Evaluates a dataset; protecting many tables takes a second and more. */
export function evaluateAnswers(
  dataset: Dataset,
  settings: Settings,
  tell?: ReleasePlan['tell'],
): Evaluated {
  const { rule, field, breakdowns, keyFigures, protection, openAccess, firstReminder } = settings
  const { weights, flaw } = weighAnswers(dataset, settings)
  const { selection } = field
  const free = { rule, selection, weights }
  return {
    answers: dataset.size,
    released: releaseResults(dataset, rule, field, {
      weights,
      breakdowns,
      protection,
      ...toldByKeyFigures(keyFigures, dataset),
      ...(tell && { tell }),
    }),
    keyFigures: keyFigures.map((figure) =>
      evaluateKeyFigure(figure, dataset, { ...free, protection }),
    ),
    weightingFlaw: flaw,
    manipulation: openAccess && manipulationReport({ dataset, arrivals: openAccess.counted, rule }),
    compared:
      protection === 'perturbed'
        ? undefined
        : {
            arrivals: releaseArrivals(dataset, firstReminder, free),
            modes: releaseModes(dataset, free),
          },
  }
}

/** The rule of an initiative: the house's, with the minimum base of its analysis plan. */
export function ruleOf(state: State): DisclosureRule {
  return { ...defaultDisclosureRule, minimumBase: analysisPlan(state).minimumBase }
}
