import type { Browser } from 'playwright-core'
import type { Address } from './addresses.ts'
import { checkDocument, type CheckedDocument } from './documents.ts'
import { sendEmpty } from './forms.ts'
import { openGuest, type Guest } from './guests.ts'
import { goJourneys } from './journeys/journeys.ts'
import { notVisited } from './not-visited.ts'
import type { Journal } from './journal.ts'
import { openPlan, type Origins, type Plan } from './plan.ts'
import { addUnlinked } from './real-parameters.ts'
import { sharedTitles } from './shared-titles.ts'
import type { Results } from './report/results.ts'
import { look, newVisits, work, type Visits } from './visits.ts'

export type RunOptions = {
  readonly browser: Browser
  readonly addresses: readonly Address[]
  readonly origins: Origins
  /** How many windows work side by side. */
  readonly workers: number
  readonly journal: Journal
  /** When it must end, in milliseconds since 1970. */
  readonly deadline: number
  readonly say: (line: string) => void
}

/** One employee of each kind; what they see of a page that another has seen already is not looked at again. */
const employees = ['presse', 'statistik', 'leitung', 'datenschutz', 'gruen', 'presse2'] as const

/** Visits everything, sends every form empty, visits what came of that, goes the journeys and reads the documents. */
export async function run(options: RunOptions): Promise<Results> {
  const { browser, addresses, origins, workers, journal, say } = options
  const plan = openPlan(addresses, origins)
  const visits = newVisits(options.deadline, journal.note)
  for (const { key, look: looked } of journal.known) {
    visits.seen.add(key)
    visits.looks.push(looked)
    if (looked.status === 200) visits.answered.add(`${looked.surface} ${looked.address}`)
  }
  plan.add('citizen', `${origins.collector}/`, true)
  plan.add('citizen', `${origins.collector}/?sprache=en`, true)
  plan.add('citizen', `${origins.admission}/`, true)
  plan.add('nobody', `${origins.staff}/anmelden`, true)
  for (const who of employees) {
    for (const path of ['/aufgaben', '/vorhaben', '/suche?suche=Park', '/suche?suche=nirgends'])
      plan.add(who, origins.staff + path)
  }
  await speakEnglish(browser, origins.staff)
  const visitAll = async () => {
    const running = { busy: 0 }
    const telling = setInterval(
      () => say(`${visits.looks.length} Zustände, ${plan.left} Wege offen`),
      30_000,
    )
    await Promise.all(
      Array.from({ length: workers }, () => work(browser, origins.staff, plan, visits, running)),
    )
    clearInterval(telling)
    say(`${visits.looks.length} Zustände`)
  }
  await visitAll()
  addUnlinked(addresses, visits.answered, visits.visited, plan, employees)
  await visitAll()
  await sendForms(options, plan, visits)
  await visitAll()
  addUnlinked(addresses, visits.answered, visits.visited, plan, ['presse', 'statistik'])
  await visitAll()

  const journeys = await goJourneys(browser, origins)
  say(`${journeys.length} Abläufe`)
  const documents = await checkDocuments(visits)
  say(`${documents.length} Dokumente`)
  return {
    date: new Date().toISOString().slice(0, 10),
    looks: visits.looks,
    journeys,
    documents,
    sharedTitles: sharedTitles(visits.looks),
    notVisited: addresses.flatMap(({ surface, name }) => {
      const address = `${surface} ${name}`
      return visits.answered.has(address) ? [] : [{ address, reason: notVisited[address] }]
    }),
    failures: [
      ...visits.failures,
      ...(plan.left > 0 ? [`Die Zeit war um: ${plan.left} Wege blieben offen.`] : []),
    ],
  }
}

/** One of the employees reads English. */
async function speakEnglish(browser: Browser, staff: string): Promise<void> {
  const { context, page } = await openGuest(browser, 'presse2', staff)
  await page.goto(`${staff}/konto`)
  await page
    .locator(
      'form[action="/konto/sprache"] [name="language"][value="en"], form[action="/konto/sprache"] input[value="en"]',
    )
    .first()
    .check()
  await page.locator('form[action="/konto/sprache"] button').first().click()
  await page.locator('html[lang="en"]').waitFor()
  await context.close()
}

async function sendForms(
  { browser, origins, workers, say }: RunOptions,
  plan: Plan,
  visits: Visits,
) {
  const forms = [...visits.forms.values()]
  const send = async () => {
    const guests = new Map<string, Guest>()
    for (let form = forms.shift(); form !== undefined; form = forms.shift()) {
      if (Date.now() > visits.deadline) return
      const { who } = form
      const guest = guests.get(who) ?? (await openGuest(browser, who, origins.staff))
      guests.set(who, guest)
      try {
        const response = await sendEmpty(guest.page, form)
        if (response === undefined) continue
        await look(guest.page, response, who, 'post', plan, visits)
        plan.add(who, guest.page.url())
      } catch (error) {
        visits.failures.push(
          `${who} ${form.url} (Formular ${form.index}): ${String(error).split('\n')[0]}`,
        )
      }
    }
    for (const { context } of guests.values()) await context.close()
  }
  await Promise.all(Array.from({ length: workers }, send))
  say(`${visits.looks.length} Zustände mit Formularen`)
}

/** One document of each address that gives some. */
async function checkDocuments({ files }: Visits): Promise<readonly CheckedDocument[]> {
  const checked: CheckedDocument[] = []
  for (const file of files) {
    if (file.type.startsWith('application/pdf')) checked.push(await checkDocument(file))
  }
  return checked
}
