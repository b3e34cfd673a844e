import {
  defaultDisclosureRule,
  evaluateKeyFigure,
  releaseResults,
  toldByKeyFigures,
  unweighted,
  weigh,
  type Dataset,
  type DisclosureRule,
  type Field,
  type KeyFigureResult,
  type ReleasedResults,
  type StratumSizes,
  type Weighed,
  type Weights,
} from '@meinungsbild/analysis'
import { analysisPlan, type KeyFigureDefinition, type State } from '@meinungsbild/procedure'

/** Everything by which answers are turned into figures. */
export type Settings = {
  readonly rule: DisclosureRule
  readonly field: Field
  readonly weighting: State['evaluation']['weighting']
  readonly strata: StratumSizes
  readonly breakdowns: readonly string[]
  readonly keyFigures: readonly KeyFigureDefinition[]
  /** Perturbed while answers still come. */
  readonly protection: ReleasedResults['protection']
}

/** Figures of one dataset, after disclosure control. */
export type Evaluated = {
  /** By which free tables are weighted as well. */
  readonly weights: Weights
  readonly released: ReleasedResults
  readonly keyFigures: readonly KeyFigureResult[]
  /** Why answers could not be weighted as was settled; the figures are then unweighted. */
  readonly weightingFlaw: Extract<Weighed, { readonly ok: false }> | undefined
}

/** By the settings, as text: a dataset is rarely evaluated by more than one or two. */
const known = new WeakMap<Dataset, Map<string, Evaluated>>()

/** Evaluates a dataset once for as long as its settings stay the same; protecting many tables takes a while. */
export function evaluateAnswers(dataset: Dataset, settings: Settings): Evaluated {
  const key = JSON.stringify({ ...settings, strata: [...settings.strata] })
  const evaluations = known.get(dataset) ?? new Map<string, Evaluated>()
  const found = evaluations.get(key) ?? evaluate(dataset, settings)
  known.set(dataset, evaluations.set(key, found))
  return found
}

function evaluate(dataset: Dataset, settings: Settings): Evaluated {
  const { rule, field, weighting, strata, breakdowns, keyFigures, protection } = settings
  const weighed = weighting && weigh(dataset, weighting, strata, rule.minimumBase)
  const weights = weighed?.ok === true ? weighed.weights : unweighted(dataset, strata)
  const { selection } = field
  const by = { rule, selection, weights, protection }
  return {
    weights,
    released: releaseResults(dataset, rule, field, {
      weights,
      breakdowns,
      protection,
      ...toldByKeyFigures(keyFigures, dataset),
    }),
    keyFigures: keyFigures.map((figure) => evaluateKeyFigure(figure, dataset, by)),
    weightingFlaw: weighed?.ok === false ? weighed : undefined,
  }
}

/** The rule of an initiative: the house's, with the minimum base of its analysis plan. */
export function ruleOf(state: State): DisclosureRule {
  return { ...defaultDisclosureRule, minimumBase: analysisPlan(state).minimumBase }
}
