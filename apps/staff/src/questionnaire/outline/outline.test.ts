import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { questionKinds } from '../change/question-kinds.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import {
  entriesAfter,
  entryCount,
  id,
  newest,
  open,
  saved,
  untilConcept,
  untilDecided,
  untilReleased,
} from '../testing/short-initiative.ts'

const path = `/vorhaben/${id}/fragebogen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function order(): Promise<readonly (readonly string[])[]> {
  const { questionnaire } = await newest(house)
  return questionnaire.pages.map((page) => page.questions.map((question) => question.id))
}

describe('the questionnaire of an initiative', () => {
  test('begins as one empty page that bears the title of the initiative', async () => {
    const before = await entryCount(house)
    const page = await presse.page(path)
    expect(page).toContain('noch keinen Fragebogen')
    const fields = filledIn(formIn(page, 'fragebogen-anlegen'), { tun: 'start' })
    const response = await presse.post(path, fields)
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${path}?erledigt=saved#gliederung`,
    ])
    expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
    expect((await newest(house)).questionnaire).toMatchObject({
      title: { de: 'Stadtpark <neu>' },
      languages: ['de'],
      pages: [{ questions: [] }],
    })
  })

  test.each(questionKinds)(
    'takes a new question of the kind %s and opens its form',
    async (kind) => {
      await saved(house, parkSurvey)
      const before = await entryCount(house)
      const page = await presse.page(path)
      const fields = filledIn(formIn(page, 'frage-hinzufuegen'), {
        page: 'second',
        kind,
        tun: 'addQuestion',
      })
      const response = await presse.post(path, fields)
      const location = response.headers.get('location') ?? ''
      expect(location).toBe(`${path}/fragen/frage1`)
      expect((await newest(house)).questionnaire.pages[1]?.questions.at(-1)).toMatchObject({ kind })
      expect(await presse.page(location)).toContain('id="frage"')
      expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
    },
  )

  test('moves questions over the edge of a page, deletes them and takes an old version up again', async () => {
    await saved(house, parkSurvey)
    const press = async (tun: string) => {
      const fields = filledIn(formIn(await presse.page(path), 'gliederung'), { tun })
      expect((await presse.post(path, fields)).status).toBe(303)
    }
    await press('down:question:uses')
    expect((await order()).slice(0, 2)).toEqual([
      ['visit'],
      ['uses', 'overall', 'parts', 'walk', 'name'],
    ])
    await press('up:page:third')
    await press('up:question:overall')
    expect(await order()).toEqual([
      ['visit'],
      ['thanks', 'wish', 'last'],
      ['overall', 'uses', 'parts', 'walk', 'name'],
    ])
    await press('remove:question:visit')
    await press('remove:page:second')
    expect(await order()).toEqual([[], ['thanks', 'wish', 'last']])
    const page = await presse.page(`${path}?erledigt=removed`)
    expect(page).toContain('Fassung 5 wieder aufnehmen')
    const restore = filledIn(formIn(page, 'fassungen'), { tun: 'restore:1' })
    await presse.post(path, restore)
    const { questionnaire, version } = await newest(house)
    expect(questionnaire).toEqual(parkSurvey)
    expect(version).toBe(7)
  })

  test('copies a question and a page with new ids, and puts them at any place', async () => {
    await saved(house, parkSurvey)
    const press = async (tun: string) => {
      const fields = filledIn(formIn(await presse.page(path), 'gliederung'), { tun })
      return (await presse.post(path, fields)).headers.get('location')
    }
    expect(await press('copy:question:uses')).toBe(`${path}?erledigt=saved#frage-uses_2`)
    expect(await press('copy:page:first')).toBe(`${path}?erledigt=saved#seite-first_2`)
    await press('put:question:uses:third:1')
    await press('put:page:third:0')
    expect(await order()).toEqual([
      ['thanks', 'uses', 'wish', 'last'],
      ['visit', 'uses_2'],
      ['visit_2', 'uses_3', 'uses_4'],
      ['overall', 'parts', 'walk', 'name'],
    ])
  })

  test('shows kind, id, duty, condition and jumps of each question and page', async () => {
    const [first, ...others] = parkSurvey.pages
    if (!first) throw new Error('The example has no pages.')
    const jumps = [
      { if: "visit = 'no'", to: 'third' },
      { if: "uses contains 'none'", to: 'end' },
    ]
    await saved(house, { ...parkSurvey, pages: [{ ...first, jumps }, ...others] })
    const page = await presse.page(path)
    expect(page).toContain('Mehrfachauswahl · <code>uses</code>')
    expect(page).toContain('<code>visit</code> · Pflicht')
    expect(page).toContain('Nur wenn: „Besuchen Sie den Stadtpark?“ ist „Ja“')
    expect(page).toContain('Wenn „Besuchen Sie den Stadtpark?“ ist „Nein“: weiter mit Seite 3')
    expect(page).toContain('Wenn „Wozu?“ enthält „Nichts davon“: weiter mit Prüfen und Absenden')
  })

  test('tells what must be mended from what should be thought about, and counts both', async () => {
    const [first, ...others] = parkSurvey.pages
    if (!first) throw new Error('The example has no pages.')
    const questions = [
      ...first.questions,
      { kind: 'yesNo', id: 'too', text: { de: 'Finden Sie nicht auch, dass es gut ist?' } },
    ] as const
    await saved(house, { ...parkSurvey, pages: [{ ...first, questions }, ...others] })
    const page = await presse.page(path)
    const lists = [...page.matchAll(/<ul[^>]*id="(maengel|hinweise)">(.*?)<\/ul>/gs)]
    expect(lists.map(([, name, list = '']) => [name, list.match(/<li/g)?.length])).toEqual([
      ['maengel', 1],
      ['hinweise', 1],
    ])
    expect(page).toContain('1 Mangel')
    expect(page).toContain('1 Hinweis')
    expect(page).toContain('Seite 1, Frage „too“: Die Frage legt eine Antwort nahe')
  })

  test('says in sentences what is missing, with a link to each place', async () => {
    const [first, second, ...others] = parkSurvey.pages
    if (!first || !second) throw new Error('The example has no pages.')
    await saved(house, { ...parkSurvey, pages: [second, first, ...others] })
    await presse.post(path, { basedOn: '1.0', tun: 'remove:question:overall' })
    const page = await presse.page(path)
    expect(page).toContain('„overall“')
    expect(page).toContain(`href="${path}/seiten/third#feld-visibleIf"`)
  })

  test('tells who reads only why, keeps them from changing anything and stores nothing', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const leitung = await house.as('leitung')
    const page = await leitung.page(path)
    expect(page).toContain('Besuchen Sie den Stadtpark?')
    expect(page).toContain('Aufgabe dieser Rolle: Pressestelle')
    expect(page).not.toContain('name="tun" value="remove')
    expect(page).not.toContain('id="frage-hinzufuegen"')
    for (const person of [leitung, await house.as('gast')]) {
      const fields = { basedOn: '1.0', tun: 'remove:page:first' }
      expect((await person.post(path, fields)).status).toBe(403)
      expect((await person.post(`${path}/fragen/visit`, { basedOn: '1' })).status).toBe(403)
      expect((await person.post(`${path}/seiten/first`, { basedOn: '1' })).status).toBe(403)
      expect((await person.post(`${path}/einlesen`, { text: '{}' })).status).toBe(403)
    }
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('notices that somebody else has saved meanwhile', async () => {
    await saved(house, parkSurvey)
    const fields = filledIn(formIn(await presse.page(path), 'einstellungen'), {
      'title.de': 'Mein Titel "neu"',
      tun: 'settings',
    })
    const other = await house.as('presse2')
    await other.post(path, { basedOn: '1.0', tun: 'remove:question:name' })
    const before = await entryCount(house)
    const response = await presse.post(path, fields)
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('Inzwischen hat Lea Brandt die Fassung 2 gespeichert')
    expect(page).toContain('value="Mein Titel &quot;neu&quot;"')
    expect(await entriesAfter(house, before)).toEqual([])
    const again = filledIn(formIn(page, 'einstellungen'), { tun: 'settings' })
    await presse.post(path, again)
    const { questionnaire } = await newest(house)
    expect(questionnaire.title['de']).toBe('Mein Titel "neu"')
    expect(JSON.stringify(questionnaire)).not.toContain('Lieblingsort')
  })

  test('makes no version where nothing has changed', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const settings = formIn(await presse.page(path), 'einstellungen')
    const response = await presse.post(path, filledIn(settings, { tun: 'settings' }))
    expect(response.status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('changes languages without losing words', async () => {
    await saved(house, parkSurvey)
    const change = async (languages: readonly string[], mainLanguage: string) => {
      const form = formIn(await presse.page(path), 'einstellungen')
      await presse.post(path, filledIn(form, { languages, mainLanguage, tun: 'settings' }))
      return (await newest(house)).questionnaire
    }
    expect((await change(['en', 'tr'], 'en')).languages).toEqual(['en', 'tr'])
    const form = formIn(await presse.page(path), 'einstellungen')
    expect([form.get('title.en'), form.get('title.tr'), form.get('title.de')]).toEqual([
      'Our park',
      '',
      null,
    ])
    expect(await change(['de', 'en'], 'de')).toEqual(parkSurvey)
  })

  test('asks before a release is lost, says which, and cannot be changed in the field', async () => {
    const hash = await saved(house, parkSurvey)
    await untilDecided(house)
    await untilReleased(house, hash)
    const page = await presse.page(path)
    expect(page).toContain('freigegeben fürs Feld')
    expect(page).toContain('2.2 Feldfreigabe')
    const before = await entryCount(house)
    const fields = filledIn(formIn(page, 'gliederung'), { tun: 'remove:question:name' })
    const refused = await presse.post(path, fields)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Bitte bestätigen Sie, dass die Freigabe')
    expect(await entriesAfter(house, before)).toEqual([])
    await presse.post(path, { ...fields, confirmVoid: 'yes' })
    expect(await entriesAfter(house, before)).toEqual([
      'questionnaireSaved a-presse',
      'approvalVoided a-presse',
      'stepReopened a-presse',
    ])
  })

  test('is frozen as soon as the field is open', async () => {
    const hash = await saved(house, parkSurvey)
    await untilDecided(house)
    await untilReleased(house, hash)
    await open(house, hash)
    const before = await entryCount(house)
    expect(await presse.page(path)).toContain('im Feld und nicht mehr änderbar')
    const fields = { basedOn: '1.0', tun: 'remove:question:name', confirmVoid: 'yes' }
    expect((await presse.post(path, fields)).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('answers 404 for an unknown initiative, version or button', async () => {
    expect((await presse.get('/vorhaben/nirgends/fragebogen')).status).toBe(404)
    expect((await presse.get(`${path}/ausgeben`)).status).toBe(404)
    await saved(house, parkSurvey)
    for (const tun of ['restore:9', 'dance', 'up:sofa:x', '']) {
      expect((await presse.post(path, { basedOn: '1.0', tun })).status).toBe(404)
    }
    expect((await presse.get(`${path}/vorschau?fassung=9`)).status).toBe(404)
  })
})
