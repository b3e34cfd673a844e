import type { MapArea } from '@meinungsbild/exchange'
import { variables, type Questionnaire, type Variable } from '@meinungsbild/questionnaire'
import type { Storage } from '@meinungsbild/storage'
import { districtNames, fittingSet, type FittingSet } from './fitting-set.ts'

/** Districts as they are drawn, each with the answer that stands for it; without one where nothing was asked about it. */
export type FittedMap = {
  /** Whose borders these are; '' for the house's own. */
  readonly source: string
  readonly areas: readonly {
    readonly name: string
    readonly polygons: MapArea['polygons']
    readonly code?: string
  }[]
}

/** The maps on which answers can be shown, by variable. */
export type FittedMaps = ReadonlyMap<string, FittedMap>

export const noMaps: FittedMaps = new Map()

/** The map of every variable of a questionnaire whose answers are districts of the house. */
export function mapsOf(
  storage: Pick<Storage, 'districtSets' | 'districtChoices'>,
  initiative: string,
  questionnaire: Questionnaire,
): Promise<FittedMaps> {
  return mapsOfSome(storage, initiative, variables(questionnaire))
}

async function mapsOfSome(
  { districtSets, districtChoices }: Pick<Storage, 'districtSets' | 'districtChoices'>,
  initiative: string,
  asked: readonly Variable[],
): Promise<FittedMaps> {
  const sets = await districtSets.all()
  if (sets.length === 0) return noMaps
  const choices = await districtChoices.of(initiative)
  const fitting = asked.flatMap((variable) => {
    const choice = choices.find((each) => each.variable === variable.id)
    const fit = fittingSet(variable, sets, choice)
    return fit === undefined || fit.codes.size === 0 ? [] : [[variable.id, fit] as const]
  })
  const used = [...new Set(fitting.map(([, { set }]) => set.id))]
  const borders = new Map(
    await Promise.all(used.map(async (id) => [id, await districtSets.borders(id)] as const)),
  )
  return new Map(fitting.map(([id, fit]) => [id, drawn(fit, borders.get(fit.set.id) ?? [])]))
}

function drawn({ set, codes }: FittingSet, borders: readonly MapArea['polygons'][]): FittedMap {
  return {
    source: set.source,
    areas: districtNames(set).map((name, index) => {
      const code = codes.get(name)
      return { name, polygons: borders[index] ?? [], ...(code !== undefined && { code }) }
    }),
  }
}
