import type { House } from '@meinungsbild/cli'
import type { Page } from 'playwright-core'

/** The initiatives of the demonstration, by how far they have come: their ids, and the slugs under which citizens know them. */
export type Places = {
  /** An idea that waits for the press office. */
  readonly idea: string
  /** An outline concept that waits for the decision of the leadership. */
  readonly decision: string
  /** A survey in the field. */
  readonly field: string
  /** A survey on file. */
  readonly filed: string
  readonly survey: string
  readonly published: string
}

const titles = {
  idea: 'Wie sicher fühlen Sie sich abends in der Innenstadt?',
  decision: 'Wo fehlen Stellplätze für Fahrräder?',
  field: 'Wie war Ihr Besuch im Kundenzentrum?',
  filed: 'Was gefällt Ihnen an unserer Stadt?',
} as const

/** Reads the places from the lists that everybody sees; `staff` is somebody signed in. */
export async function findPlaces(staff: Page, citizen: Page, house: House): Promise<Places> {
  await staff.goto(`${house.staffUrl}/vorhaben`)
  const id = (title: string) => lastPart(staff, `main a:has-text("${title}")`)
  await citizen.goto(house.citizenUrl)
  const survey = await lastPart(citizen, 'main a[href*="/befragung/"]')
  await citizen.goto(`${house.citizenUrl}/ergebnisse`)
  const published = await lastPart(citizen, 'main a[href*="/ergebnisse/"]')
  return {
    idea: await id(titles.idea),
    decision: await id(titles.decision),
    field: await id(titles.field),
    filed: await id(titles.filed),
    survey,
    published,
  }
}

async function lastPart(page: Page, link: string): Promise<string> {
  const href = await page.locator(link).first().getAttribute('href')
  return new URL(href ?? '', page.url()).pathname.split('/').at(-1) ?? ''
}
