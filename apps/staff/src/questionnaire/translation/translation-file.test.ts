import { mapTexts } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, origin, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import {
  entriesAfter,
  entryCount,
  id,
  newest,
  saved,
  untilConcept,
} from '../testing/short-initiative.ts'

const path = `/vorhaben/${id}/fragebogen/uebersetzung`
const bare = mapTexts(parkSurvey, ({ de = '' }) => ({ de }))

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

function upload(file: string): Promise<Response> {
  return presse.upload(`${path}/datei`, { tun: 'read', file: new File([file], 'datei') })
}

async function downloaded(query: string): Promise<string> {
  const response = await presse.get(`${path}/datei?${query}`)
  expect(response.status).toBe(200)
  return response.text()
}

describe('a translation file', () => {
  test.each(['art=xliff&von=de&nach=en', 'art=tabelle'])(
    'goes out (%s), comes back, is told first and then taken over',
    async (query) => {
      await saved(house, parkSurvey)
      const file = await downloaded(query)
      await saved(house, bare)
      const before = await entryCount(house)
      const report = await upload(file)
      expect(report.status).toBe(200)
      const page = await report.text()
      expect(page).toContain('Besuch')
      expect(page).not.toContain('id="abgelehnt"')
      expect(await entriesAfter(house, before)).toEqual([])
      const form = filledIn(formIn(page, 'uebernehmen'), { tun: 'save' })
      const response = await presse.post(`${path}/datei`, form)
      expect(response.headers.get('location')).toBe(`${path}?erledigt=imported`)
      expect((await newest(house)).questionnaire).toEqual(parkSurvey)
    },
  )

  test('says line by line what no longer fits, and takes the rest', async () => {
    await saved(house, parkSurvey)
    const file = (await downloaded('art=xliff&von=de&nach=en'))
      .replace('question.walk.unit', 'question.gone.unit')
      .replace('What for?', 'Why?')
    const title = { de: 'Der Stadtpark', en: 'Our park' }
    await saved(house, { ...parkSurvey, title })
    const page = await (await upload(file)).text()
    expect(page).toContain('question.gone.unit (Englisch): Diesen Text gibt es im Fragebogen nicht')
    expect(page).toContain(
      'Befragung: Titel (Englisch): Der Ausgangstext lautet jetzt anders: „Der Stadtpark“.',
    )
    const form = filledIn(formIn(page, 'uebernehmen'), { tun: 'keep' })
    await presse.post(`${path}/datei`, form)
    expect(await presse.page(`${path}/en?seite=first`)).toContain('Why?')
  })

  test('is refused as a whole if it belongs to another questionnaire or is none', async () => {
    await saved(house, parkSurvey)
    const file = await downloaded('art=xliff&von=de&nach=en')
    for (const wrong of [file.replace(`original="${id}"`, 'original="x"'), '<a/>', 'a;b\n', '']) {
      const response = await upload(wrong)
      expect(response.status).toBe(422)
      expect(await response.text()).toContain('href="#feld-file"')
    }
  })

  test('is judged again when it is taken over: what somebody has written into the page does no harm', async () => {
    await saved(house, parkSurvey)
    for (const carried of ['', '{}', '{"source":"de","rows":[["title","en"]]}', 'null']) {
      const fields = { carried, tun: 'save', basedOn: '1.0' }
      expect((await presse.post(`${path}/datei`, fields)).status).toBe(422)
    }
    const rows = [['title', 'en', 'Unser Stadtpark', 'Park {x y}']]
    const carried = JSON.stringify({ source: 'de', rows })
    await presse.post(`${path}/datei`, { carried, tun: 'save', basedOn: '1.0' })
    expect((await newest(house)).questionnaire).toEqual(parkSurvey)
  })

  test('as a table tells Excel how its umlauts are written', async () => {
    await saved(house, parkSurvey)
    const response = await presse.get(`${path}/datei?art=tabelle`)
    expect([...new Uint8Array(await response.arrayBuffer()).slice(0, 3)]).toEqual([
      0xef, 0xbb, 0xbf,
    ])
  })

  test('protects the spreadsheet program from formulas', async () => {
    const title = { de: '=HYPERLINK("https://evil.example")', en: '+1' }
    await saved(house, { ...parkSurvey, title })
    const table = await downloaded('art=tabelle')
    expect(table.split('\r\n')[0]).toBe('Kennung;Ort;Deutsch (de);Englisch (en)')
    expect(table).toContain(
      `title;Befragung: Titel;"'=HYPERLINK(""https://evil.example"")";'+1\r\n`,
    )
  })

  test('goes to people of the house only', async () => {
    await saved(house, parkSurvey)
    const response = await house.app.request(`${origin}${path}/datei?art=tabelle`)
    expect(response.status).toBe(303)
    expect((await presse.get(`${path}/datei?art=xliff&von=de&nach=fr`)).status).toBe(404)
  })
})
