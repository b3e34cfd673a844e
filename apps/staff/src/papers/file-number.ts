import type { State } from '@meinungsbild/procedure'
import { germanDay } from '../dossier-timeline/german-day.ts'
import type { StaffDeps } from '../staff-deps.ts'

/**
 * The file number (Aktenzeichen) of an initiative after the authority's pattern: the unit of the file plan (Aktenplan), the
 * year in which it began and its place among the initiatives of that year. It follows from the dossiers and is stored
 * nowhere; who began before the pattern changed keeps the number of that time.
 */
export async function fileNumberOf(
  deps: Pick<StaffDeps, 'storage'>,
  initiative: Numbered,
): Promise<string> {
  return (await fileNumbers(deps))(initiative)
}

type Numbered = { readonly id: string; readonly state: State }

/** The same for many initiatives: what numbers follow from is read once. */
export async function fileNumbers({
  storage,
}: Pick<StaffDeps, 'storage'>): Promise<(initiative: Numbered) => string> {
  const authority = await storage.settings.authority()
  const earlierOnes = await storage.settings.earlierFileNumbers()
  const years = Map.groupBy(await storage.dossiers.beginnings(), ({ firstAt }) => yearOf(firstAt))
  return ({ id, state }) => {
    const begun = state.initiative?.proposedAt ?? ''
    const { fileNumberPattern, filePlanUnit } =
      earlierOnes.find(({ until }) => begun < until) ?? authority
    const year = yearOf(begun)
    const place = (years.get(year) ?? []).findIndex(({ initiative }) => initiative === id) + 1
    return fileNumber(fileNumberPattern, { filePlanUnit, year, place })
  }
}

/** The pattern with `{aktenplan}`, `{jahr}` and `{nummer}` filled in; `{nummer:3}` has at least three digits. */
export function fileNumber(
  pattern: string,
  parts: { readonly filePlanUnit: string; readonly year: string; readonly place: number },
): string {
  return pattern.replaceAll(places, (_, name: string, digits = '1') => {
    if (name === 'aktenplan') return parts.filePlanUnit
    return name === 'jahr' ? parts.year : String(parts.place).padStart(Number(digits), '0')
  })
}

const places = /\{(aktenplan|jahr|nummer)(?::([1-6]))?\}/g

/** Whether every initiative gets a number of its own by the pattern. */
export function hasNumber(pattern: string): boolean {
  return Array.from(pattern.matchAll(places)).some(([, name]) => name === 'nummer')
}

function yearOf(instant: string): string {
  return instant === '' ? '' : germanDay(instant).slice(0, 4)
}
