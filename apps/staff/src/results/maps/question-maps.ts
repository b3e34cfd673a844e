import type { BreakdownResult, VariableResult } from '@meinungsbild/analysis'
import type { UiLanguage } from '@meinungsbild/design'
import type { Variable } from '@meinungsbild/questionnaire'
import type { FittedMaps } from './fitted-map.ts'
import { breakdownMap, distributionMap, type MapFigure } from './map-figures.ts'
import { measureName, measuresOf, usualMeasure, type MapMeasure } from './map-measure.ts'

/** A map and what it lets one choose from. */
export type QuestionMap = {
  /** The variable whose answers are districts. */
  readonly by: Variable
  readonly figure: MapFigure
  /** Undefined for how the districts themselves were answered. */
  readonly measure: MapMeasure | undefined
}

/** On which maps something is shown, and what. */
type Asked = {
  readonly maps: FittedMaps
  /** The name of what is to be shown; what cannot be is replaced by what is usual. */
  readonly wanted?: string
  /** Where no means stand in the tables, none stand on the map. */
  readonly onlyShares?: boolean
}

/** How the answers of a row are distributed, where they are districts. */
export function ownMap(
  row: VariableResult,
  maps: FittedMaps,
  language: UiLanguage,
): QuestionMap | undefined {
  const map = maps.get(row.variable.id)
  if (map === undefined || row.kind !== 'categories') return undefined
  return { by: row.variable, figure: distributionMap(row, map, language), measure: undefined }
}

/** A breakdown by districts; undefined where it is by something else, or there is nothing to show. */
export function mapByDistricts(
  row: VariableResult,
  breakdown: BreakdownResult,
  { maps, wanted = '', onlyShares = false }: Asked,
  language: UiLanguage,
): QuestionMap | undefined {
  const { by } = breakdown
  const map = maps.get(by.id)
  if (map === undefined) return undefined
  const measures = measuresOf(row, breakdown).filter(({ kind }) => kind === 'share' || !onlyShares)
  const measure =
    measures.find((each) => measureName(each) === wanted) ??
    usualMeasure(measures, row, breakdown, map)
  if (measure === undefined) return undefined
  return { by, figure: breakdownMap(row, breakdown, map, measure, language), measure }
}

/** All maps of a row: how its answers are distributed, then each breakdown by districts. */
export function questionMaps(
  row: VariableResult,
  breakdowns: readonly BreakdownResult[],
  asked: Asked,
  language: UiLanguage,
): readonly QuestionMap[] {
  return [
    ownMap(row, asked.maps, language),
    ...breakdowns.map((breakdown) => mapByDistricts(row, breakdown, asked, language)),
  ].filter((map) => map !== undefined)
}
