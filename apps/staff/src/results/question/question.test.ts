import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { codePlan, place, surveyIn } from '../../testing/survey-initiative.ts'
import { people, untilOpened, visitor, wordsOf } from '../testing/park-field.ts'

const path = `${place}/ergebnisse/fragen`
const answers = [
  ...people(120, visitor('good', { walk: 20 })),
  ...people(60, visitor('bad', { walk: 40, uses: ['play'] })),
  ...people(40, visitor('middling', { walk: 90, uses: ['sport', 'play'] })),
]

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  const plan = { breakdowns: ['overall'] }
  await untilOpened(house, answers, { plan, access: { ...codePlan, size: '500' } })
})
afterEach(() => house.close())

/** The first number of a figure that is rounded or perturbed. */
function baseIn(page: string): number {
  return Number(/Basis: rund ([\d.]+) Antworten/.exec(wordsOf(page))?.[1]?.replace('.', ''))
}

describe('the page of a question', () => {
  test('shows everybody, the breakdown of the plan in whole per cent, and its mean', async () => {
    const page = wordsOf(await presse.page(`${path}/parts?zeile=parts.paths`))
    expect(page).toContain('Aufgliederung nach dem Auswertungsplan: Wege')
    expect(page).toMatch(/Insgesamt\?: gut – – 100 % 120/)
    expect(page).not.toContain('Ihre Tabelle')
  })

  test('numbers are broken down by their means', async () => {
    const page = wordsOf(await presse.page(`${path}/walk`))
    expect(page).toContain('Mittelwerte der Gruppen')
    expect(page).toMatch(/schlecht 40,0 60/)
  })

  test('of no such question is not found', async () => {
    for (const each of ['nothing', 'nothing/bild?bild=0&art=svg', 'nothing/tabelle?art=svg'])
      expect((await presse.get(`${path}/${each}`)).status).toBe(404)
  })
})

describe('a free table', () => {
  test('is what the address says, perturbed by four at most, and says so', async () => {
    const query = 'filter1=overall&antwort1=good&antwort1=middling&filter2=walk&bis2=100'
    const base = baseIn(await presse.page(`${path}/visit?${query}`))
    expect(Math.abs(base - 160)).toBeLessThanOrEqual(4)
    const page = await presse.page(`${path}/visit?nach=overall&filter1=walk&bis1=60,5`)
    expect(Math.abs(baseIn(page) - 180)).toBeLessThanOrEqual(4)
    expect(wordsOf(page)).toContain('Wie lange gehen Sie? – bis 60,5')
    expect(wordsOf(page)).toContain('leicht verändert (Cell-Key-Methode)')
    expect(page).toBe(await presse.page(`${path}/visit?nach=overall&filter1=walk&bis1=60,5`))
  })

  test('is not shown beside one about nearly the same people, also after a restart', async () => {
    const filter = (bound: string) => `${path}/visit?filter1=walk&bis1=${bound}`
    expect(baseIn(await presse.page(filter('80')))).toBeGreaterThan(170)
    // All who walk for longer than 30 minutes and no more than 80 are those who find the park bad.
    const same = `${path}/visit?filter1=overall&antwort1=good&antwort1=bad`
    const words = wordsOf(await presse.page(same))
    expect(words).toContain('weil es schon Tabellen über fast dieselben Menschen gibt')
    expect(words).not.toContain('Basis: rund')
    expect((await presse.get(`${same.replace('?', '/tabelle?')}&art=csv`)).status).toBe(404)
    expect(baseIn(await presse.page(filter('70')))).toBeGreaterThan(170)
    const { id } = await surveyIn(house)
    expect(await house.storage.shownPopulations.of(id)).toHaveLength(1)
  })

  test('that was shown before rests as well once an answer has been deleted', async () => {
    const asked = `${path}/visit?nach=overall`
    const shown = await presse.page(asked)
    expect(await presse.page(asked)).toBe(shown)
    expect(wordsOf(shown)).toContain('Basis: rund')
    const { run } = house.database
    const { rows } = await run('select id from answers order by id limit 1')
    await run('delete from answers where id = $1', String(rows[0]?.['id']))
    const words = wordsOf(await presse.page(asked))
    expect(words).toContain('Seit der Auszählung wurden Antworten gelöscht')
    expect(words).not.toContain('Basis: rund')
  })

  test('of random samples says whether groups differ', async () => {
    const page = wordsOf(await presse.page(`${path}/parts?zeile=parts.paths&nach=overall`))
    expect(page).toContain('Die Gruppen unterscheiden sich mehr, als der Zufall der Ziehung')
  })

  test('of fewer than ten people is refused in words, whatever the conditions', async () => {
    const query = 'filter1=overall&antwort1=good&filter2=walk&von2=80'
    const page = wordsOf(await presse.page(`${path}/visit?${query}`))
    expect(page).toContain('weniger als 10 Personen')
    expect(page).not.toContain('Basis: rund')
    expect((await presse.get(`${path}/visit/tabelle?${query}&art=csv`)).status).toBe(404)
  })

  test('waits for answers to be ticked and keeps what was chosen', async () => {
    const page = await presse.page(`${path}/visit?nach=overall&filter1=uses`)
    expect(wordsOf(page)).toContain('Kreuzen Sie nun an')
    expect(page).toMatch(/<option value="uses" selected/)
    expect(page).toMatch(/name="antwort1" value="sport"/)
    // Ticks of another question, sent along, mean nothing.
    const stale = await presse.page(`${path}/visit?filter1=uses&antwort1=good`)
    expect(wordsOf(stale)).toContain('Kreuzen Sie nun an')
  })

  test.each([
    ['filter1=walk&von1=viele', 'feld-von1'],
    ['filter1=walk&von1=9&bis1=3', 'feld-bis1'],
    ['filter1=wish&antwort1=a', 'feld-filter1'],
  ])('that asks for %s is refused at its field', async (query, field) => {
    const response = await presse.get(`${path}/visit?${query}`)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`href="#${field}"`)
  })

  test('that breaks down by what is no answer of several is refused in words', async () => {
    const page = wordsOf(await presse.page(`${path}/visit?nach=walk`))
    expect(page).toContain('Nicht berechenbar')
  })

  test('comes as a file with the same figures', async () => {
    const file = await presse.get(`${path}/parts/tabelle?zeile=parts.paths&nach=overall&art=csv`)
    expect(file.headers.get('content-disposition')).toContain('.csv"')
    expect(await file.text()).toMatch(/Insgesamt\?: gut;/)
  })
})

test('a breakdown of which no group may be shown says so', async () => {
  const few = await openHouse()
  const plan = { breakdowns: ['overall'] }
  await untilOpened(few, [...people(8, visitor('good')), ...people(8, visitor('bad'))], { plan })
  const page = wordsOf(await (await few.as('presse')).page(`${path}/visit`))
  expect(page).toContain('Nach „Insgesamt?“ wird nichts ausgewiesen')
  await few.close()
})

test('figures come as pictures with their source', async () => {
  const svg = await presse.get(`${path}/overall/bild?bild=0&art=svg`)
  expect(svg.headers.get('content-type')).toContain('image/svg+xml')
  expect(await svg.text()).toContain('Befragung „Stadtpark')
  const png = await presse.get(`${path}/overall/bild?bild=0&art=png`)
  expect(
    Buffer.from(await png.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG')
  const planned = await presse.get(`${path}/walk/bild?bild=gliederung-0&art=csv`)
  expect(await planned.text()).toContain('schlecht;"40,0";60')
  for (const none of ['bild=9&art=svg', 'bild=0&art=gif', 'bild=verlauf-0&art=svg'])
    expect((await presse.get(`${path}/overall/bild?${none}`)).status).toBe(404)
})
