import type { Dictionary } from './columns/dictionary.ts'
import { contentsOf, type Dataset } from './columns/dataset.ts'
import type { DisclosureRule } from './disclosure.ts'

/** How exactly the day is told on which an answer came. */
export type ArrivalUnit = 'day' | 'week'

/**
 * When everybody's answer came: the first day of a period, ISO date; of weeks the Monday. A day or week on which fewer than the
 * minimum base came has no period of its own: it is told together with its neighbours, so that nobody is known by the day.
 * Undefined where there are fewer answers than that at all.
 */
export function arrivalPeriods(
  dataset: Dataset,
  unit: ArrivalUnit,
  { minimumBase }: DisclosureRule,
): Dictionary<string> | undefined {
  const { values: days, codes } = contentsOf(dataset).days
  const counts = days.map(() => 0)
  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1
  const begins = days.map((day) => (unit === 'week' ? mondayOf(day) : day))
  const values: string[] = []
  const periodOf: number[] = []
  let open = 0
  for (const [place, begin] of begins.entries()) {
    const isNew = begin !== begins[place - 1]
    if (values.length === 0 || (isNew && open >= minimumBase)) {
      values.push(begin)
      open = 0
    }
    periodOf.push(values.length - 1)
    open += counts[place] ?? 0
  }
  if (open < minimumBase) {
    // The last period is too small: it goes with the one before.
    values.pop()
    if (values.length === 0) return undefined
  }
  const last = values.length - 1
  return { values, codes: codes.map((code) => Math.min(periodOf[code] ?? 0, last)) }
}

function mondayOf(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - ((date.getUTCDay() + 6) % 7))
  return date.toISOString().slice(0, 10)
}
