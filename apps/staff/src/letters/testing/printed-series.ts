import { expect } from 'vitest'
import type { Person } from '../../testing/person.ts'
import { place } from '../../testing/survey-initiative.ts'

/** Begins a series and waits until nothing is printed any more; returns where it is. */
export async function printedSeries(
  person: Person,
  fields: Readonly<Record<string, string>>,
): Promise<string> {
  const begun = await person.post(`${place}/anschreiben`, fields)
  if (begun.status !== 303) throw new Error(`${begun.status} ${await begun.text()}`)
  const series = begun.headers.get('location') ?? ''
  await quiet(person, series)
  return series
}

/** Until a series is not being printed any more, because it is done or because it was stopped. */
export async function quiet(person: Person, series: string): Promise<void> {
  await expect.poll(() => person.page(series), { timeout: 60_000 }).not.toContain('wird gedruckt')
}
