import type { BreakdownResult, VariableResult } from '@meinungsbild/analysis'
import type { FittedMap } from './fitted-map.ts'

/** What is shown of each district: how many gave an answer, or the mean. */
export type MapMeasure =
  | { readonly kind: 'share'; readonly code: string }
  | { readonly kind: 'mean' }

const meanName = 'mittel'
const shareName = 'antwort-'

/** As it stands in an address. */
export function measureName(measure: MapMeasure): string {
  return measure.kind === 'mean' ? meanName : `${shareName}${measure.code}`
}

/** What can be shown of a variable by its groups; nothing of texts, and of nothing that is withheld. */
export function measuresOf(
  overall: VariableResult,
  { groups }: BreakdownResult,
): readonly MapMeasure[] {
  const hasMeans = groups.some(({ result }) => 'mean' in result && result.mean !== undefined)
  const mean: readonly MapMeasure[] = hasMeans ? [{ kind: 'mean' }] : []
  if (overall.kind === 'numbers') return mean
  if (overall.kind !== 'categories') return []
  return [
    ...overall.categories.map(({ category }): MapMeasure => ({
      kind: 'share',
      code: category.code,
    })),
    ...mean,
  ]
}

/**
 * What is shown where nobody has chosen: of the answers that may be shown in more than half of the districts the one that was
 * given most often, else the mean, else whatever can be seen in most districts. Undefined where there is nothing to choose from.
 */
export function usualMeasure(
  measures: readonly MapMeasure[],
  overall: VariableResult,
  breakdown: BreakdownResult,
  map: FittedMap,
): MapMeasure | undefined {
  const onMap = breakdown.groups.filter(({ category }) =>
    map.areas.some(({ code }) => code === category.code),
  )
  const shown = (measure: MapMeasure) =>
    onMap.filter(({ result }) => releasedOf(result, measure) !== undefined).length
  const often = (measure: MapMeasure) =>
    measure.kind === 'mean' ? -1 : (releasedOf(overall, measure)?.value ?? 0)
  const [first] = measures
    .filter((measure) => shown(measure) * 2 > onMap.length)
    .toSorted((one, other) => often(other) - often(one))
  return first ?? measures.toSorted((one, other) => shown(other) - shown(one))[0]
}

/** The figure of a result, as far as it is released. */
function releasedOf(result: VariableResult, measure: MapMeasure) {
  if (measure.kind === 'mean') return 'mean' in result ? result.mean : undefined
  if (result.kind !== 'categories') return undefined
  const share = result.categories.find(({ category }) => category.code === measure.code)?.share
  return share?.kind === 'figure' ? share : undefined
}
