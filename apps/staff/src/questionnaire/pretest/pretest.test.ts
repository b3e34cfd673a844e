import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, id, saved } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen/pretest`
const preview = `/vorhaben/${id}/fragebogen/vorschau`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

function hidden(page: string, name: string): string {
  const value = new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(page)?.[1]
  return value?.replaceAll('&amp;', '&') ?? ''
}

/** A tester who goes through the test link page by page. */
async function tester(person: Person, query = 'test=1') {
  let page = await person.page(`${preview}?${query}`)
  return {
    get page() {
      return page
    },
    async step(fields: Readonly<Record<string, string | readonly string[]>>): Promise<Response> {
      const state = ['id', 'page', 'shown', 'language', 'seed', 'carried'].map((name) => [
        name,
        hidden(page, name),
      ])
      const action = /action="([^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
      const all = { csrf: '', ...Object.fromEntries(state), go: 'next', ...fields }
      const response = await person.post(action, all)
      if (response.status !== 303) page = await response.clone().text()
      return response
    },
  }
}

const runs = () => house.storage.testAnswers.all(id)

describe('a test run', () => {
  test('shows the real pages, keeps the answers apart, and ends with a remark', async () => {
    const before = await entryCount(house)
    const gast = await house.as('gast')
    const walk = await tester(gast)
    expect(walk.page).toContain('Testlauf mit Fassung 1: Ihre Antworten zählen nicht zum Ergebnis')
    expect(await runs()).toEqual([])
    await walk.step({ visit: 'no' })
    house.clock.now = new Date('2026-11-23T08:02:00.000Z')
    await walk.step({ overall: 'good' })
    expect(await runs()).toMatchObject([{ page: 'third', finished: false, version: '1' }])
    await walk.step({ wish: 'Bänke' })
    const sent = await walk.step({ go: 'send' })
    expect(sent.status).toBe(303)
    const end = sent.headers.get('location') ?? ''
    expect(await gast.page(end)).toContain('Danke für den Testlauf')
    expect((await gast.post(end, { remark: ' ' })).status).toBe(422)
    const response = await gast.post(end, { remark: 'Frage 2 ist <unklar>.' })
    expect(response.status).toBe(303)
    expect(await runs()).toMatchObject([
      {
        finished: true,
        startedAt: '2026-11-23T08:00:00.000Z',
        seenAt: '2026-11-23T08:02:00.000Z',
        remark: 'Frage 2 ist <unklar>.',
        content: { answers: { visit: { code: 'no' }, overall: { code: 'good' } } },
      },
    ])
    const page = await presse.page(path)
    expect(page).toContain('Frage 2 ist &lt;unklar>.')
    expect(page).toContain('2:00 Min.')
    expect(await entriesAfter(house, before)).toEqual([])
    expect(await house.storage.surveys.ofInitiative(id)).toBeUndefined()
    expect(JSON.stringify(await runs())).not.toContain('gast')
  })

  test('that breaks off is counted where it broke off', async () => {
    const walk = await tester(presse)
    await walk.step({ visit: 'yes' })
    await walk.step({ visit: 'yes', uses: 'sport' })
    const page = await presse.page(path)
    const [counts = ''] =
      /Insgesamt\?<\/div><\/th>.*?<\/tr>/.exec(page.split('Frage für Frage').at(-1) ?? '') ?? []
    expect([...counts.matchAll(/value">(\d+)</g)].map(([, count]) => count)).toEqual([
      '1',
      '0',
      '1',
    ])
    expect(await runs()).toMatchObject([{ page: 'second', finished: false }])
  })

  test('keeps what was answered when the tester changes the language', async () => {
    const walk = await tester(presse)
    await walk.step({ visit: 'no' })
    await walk.step({ overall: 'good', go: 'language:en' })
    expect(walk.page).toContain('Overall?')
    expect(walk.page).toMatch(/value="good" checked/)
    expect(await runs()).toHaveLength(1)
  })

  test('begins anew where the page says nothing of one, or something else', async () => {
    for (const own of ['', '../../etc', `${'x'.repeat(36)}~morgen`]) {
      const walk = await tester(presse)
      await walk.step({ visit: 'no', id: own })
    }
    expect(await runs()).toHaveLength(3)
  })

  test('is none without the test link, and none for strangers', async () => {
    const walk = await tester(presse, 'fassung=1')
    await walk.step({ visit: 'no' })
    const foreign = await presse.post(`${preview}?test=1`, {}, { origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
    expect(await runs()).toEqual([])
    expect((await presse.get(`${path}/nie`)).status).toBe(404)
    expect((await presse.post(`${path}/nie`, { remark: 'x' })).status).toBe(404)
  })

  test('is deleted at a button by those who may change the questionnaire', async () => {
    const walk = await tester(presse)
    await walk.step({ visit: 'no' })
    await walk.step({ name: 'Seerosenteich' })
    const leitung = await house.as('leitung')
    expect((await leitung.post(path, { tun: 'discard' })).status).toBe(403)
    const response = await presse.post(path, { tun: 'discard' })
    expect(response.headers.get('location')).toBe(`${path}?erledigt=discarded`)
    expect(await runs()).toEqual([])
    expect(await presse.page(path)).toContain('Noch kein Testlauf')
  })

  test('belongs to the questionnaire that was tried out', async () => {
    const walk = await tester(presse)
    await walk.step({ visit: 'no' })
    await saved(house, { ...parkSurvey, title: { de: 'Anders', en: 'Different' } })
    const page = await presse.page(path)
    expect(page).toContain('Fassung 1, inzwischen geändert')
    expect(page).toContain('Mit genau diesem Fragebogen gibt es noch keinen Testlauf')
  })
})

describe('the pretest', () => {
  test('leads to every page and question in the preview, with answers that get there', async () => {
    const page = await presse.page(path)
    expect(page).toContain('Zu jeder Seite, jeder Frage')
    const links = [...page.matchAll(/href="([^"]*vorschau[^"]*seite=(\w+)[^"]*)"/g)]
    expect(links.map(([, , to]) => to)).toEqual(['first', 'first', 'second', 'third', 'third'])
    for (const [, href = '', to = ''] of links) {
      const shown = await presse.page(href.replaceAll('&amp;', '&'))
      expect(hidden(shown, 'page')).toBe(to)
    }
    const [, toQuestion] = links
    const filled = await presse.page((toQuestion?.[1] ?? '').replaceAll('&amp;', '&'))
    expect(filled).toMatch(/value="yes" checked/)
  })

  test('says what nobody gets to see, and warns where it gets long', async () => {
    const name = { kind: 'shortText', id: 'name', text: { de: 'Name?', en: 'Name?' } } as const
    const rows = Array.from({ length: 60 }, (_, index) => ({
      id: `r${index}`,
      label: { de: `Zeile ${index}`, en: `Row ${index}` },
    }))
    const points = [1, 2].map((value) => ({ code: `${value}`, value, label: { de: 'x', en: 'x' } }))
    const long = {
      kind: 'matrix',
      id: 'long',
      text: { de: 'Lang?', en: 'Long?' },
      rows,
      points,
    } as const
    const survey = (count: number) => ({
      ...parkSurvey,
      pages: [
        { id: 'unseen', visibleIf: '1 > 2', questions: [name] },
        ...Array.from({ length: count }, (_, nth) => ({
          id: `long${nth}`,
          questions: [{ ...long, id: `matrix${nth}` }],
        })),
      ],
    })
    await saved(house, survey(1))
    const page = await presse.page(path)
    expect(page).toContain('Zu einer Stelle führt kein Weg')
    expect(page).toContain('Keine der ausprobierten Kombinationen führt hierher')
    expect(page).not.toContain('Länger als')
    await saved(house, survey(2))
    expect(await presse.page(path)).toContain('Länger als 10 Minuten')
    await saved(house, survey(3))
    expect(await presse.page(path)).toContain('Länger als 15 Minuten')
  })
})
