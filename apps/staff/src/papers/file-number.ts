import type { State } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * The file number (Aktenzeichen) of an initiative after the authority's pattern: the year in which it began and its
 * place among the initiatives of that year. It follows from the dossiers and is stored nowhere.
 */
export async function fileNumberOf(
  { storage }: Pick<StaffDeps, 'storage'>,
  { id, state }: { readonly id: string; readonly state: State },
): Promise<string> {
  const { fileNumberPattern } = await storage.settings.authority()
  const year = yearOf(state.initiative?.proposedAt ?? '')
  const all = await storage.dossiers.initiatives()
  const ofYear = all.filter(({ firstAt }) => yearOf(firstAt) === year)
  const place = ofYear.findIndex(({ initiative }) => initiative === id) + 1
  return fileNumber(fileNumberPattern, year, place)
}

/** The pattern with `{jahr}` and `{nummer}` filled in. */
export function fileNumber(pattern: string, year: string, place: number): string {
  return pattern.replaceAll('{jahr}', year).replaceAll('{nummer}', String(place))
}

function yearOf(instant: string): string {
  return instant === '' ? '' : germanDay(instant).slice(0, 4)
}
