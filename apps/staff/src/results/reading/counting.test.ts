import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createStaffApp } from '../../app.ts'
import { entriesAfter, entryCount } from '../../questionnaire/testing/short-initiative.ts'
import { formIn } from '../../questionnaire/testing/form-in.ts'
import { openHouse, type House } from '../../testing/open-house.ts'
import { personIn, type Person } from '../../testing/person.ts'
import { place, untilEnded, write } from '../../testing/survey-initiative.ts'
import { openSurveyFigures } from '../evaluation/survey-figures.ts'
import { people, untilOpened, visitor, wordsOf } from '../testing/park-field.ts'

const answers = [...people(40, visitor('good')), ...people(20, visitor('bad'))]
const results = `${place}/ergebnisse`
const counting = 'Die Antworten werden ausgezählt'

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** The press office at an application that has just been started and waits for nothing; figures are to be made anew. */
async function atOnce(): Promise<Person> {
  await house.database.run('delete from released_figures')
  const figures = openSurveyFigures(house.storage, house.deps.log, 0)
  const app = createStaffApp({ ...house.deps, figures })
  const now = house.clock.now.toISOString()
  const { token } = await house.storage.sessions.start('a-presse', now)
  const session = await house.storage.sessions.find(token, now)
  return personIn(app, token, session?.csrfToken ?? '')
}

/** Loads again what says that it comes later, as a browser does. */
async function whenReady(load: () => Promise<Response>): Promise<Response> {
  for (;;) {
    const response = await load()
    if (response.headers.get('refresh') === null && response.status !== 503) return response
    await response.body?.cancel()
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

describe('whoever needs figures that are being made', () => {
  beforeEach(async () => {
    await untilOpened(house, answers, { plan: { breakdowns: ['overall'] } })
    await write(house, 'resultReport', { results: 'Gut: {{anteil:overall:good}}' })
  })

  const pages = [
    results,
    `${results}/fragen/overall`,
    `${results}/treiber`,
    `${results}/gewichtung`,
    `${place}/pressemitteilung`,
    `${place}/dokumente/resultReport`,
    `${place}/dokumente/resultReport/fassungen/1`,
    `${place}/dokumente/resultReport/arbeitsstand`,
    `${place}/massnahmen`,
    `${place}/vermerke/resultsMemo`,
  ]
  test.each(pages)('is told so at %s, and gets the page by itself', async (address) => {
    const presse = await atOnce()
    const first = await presse.get(address)
    expect([first.status, first.headers.get('refresh')]).toEqual([200, '2'])
    expect(wordsOf(await first.text())).toContain(counting)
    const page = wordsOf(await (await whenReady(() => presse.get(address))).text())
    expect(page).not.toContain(counting)
  })

  const files = [
    `${results}/daten`,
    `${results}/bild?bild=kennzahlen&art=csv`,
    `${results}/fragen/overall/bild?bild=0&art=csv`,
    `${results}/fragen/overall/tabelle?nach=visit&art=csv`,
    `${results}/tabellen?art=json`,
    `${place}/dokumente/resultReport/pdf?art=odt`,
  ]
  test.each(files)('gets no half file from %s, but is told when to come again', async (address) => {
    const presse = await atOnce()
    const first = await presse.get(address)
    expect([first.status, first.headers.get('retry-after')]).toEqual([503, '2'])
    expect(first.headers.get('content-disposition')).toBeNull()
    const file = await whenReady(() => presse.get(address))
    expect([200, 404]).toContain(file.status)
  })

  test('sends once more what was sent, and nothing of it is lost', async () => {
    const presse = await atOnce()
    const typed = { tun: 'show', base: 'equal', cap: '4', source: 'Zählung', variables: 'overall' }
    const first = await presse.post(`${results}/gewichtung`, typed)
    const page = await first.text()
    expect([first.status, first.headers.get('refresh')]).toEqual([503, null])
    expect(wordsOf(page)).toContain('Senden Sie es gleich noch einmal')
    const kept = Object.fromEntries(formIn(page, 'noch-einmal'))
    expect(kept).toMatchObject(typed)
    const done = await whenReady(() => presse.post(`${results}/gewichtung`, kept))
    expect(done.status).toBe(200)
    expect(formIn(await done.text(), 'gewichtung').get('source')).toBe('Zählung')
  })
})

test('opening the results goes on by itself; the page says how far it is and shows them at last', async () => {
  await untilEnded(house, answers)
  const presse = await atOnce()
  const before = await entryCount(house)
  expect((await presse.post(results)).status).toBe(303)
  const page = wordsOf(await (await whenReady(() => presse.get(results))).text())
  expect(page).toContain('Zu Protokoll geöffnet von')
  expect(await entriesAfter(house, before)).toEqual(['resultsOpened a-presse'])
})
