import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
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

const path = `/vorhaben/${id}/fragebogen/einlesen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

const quexml = `<?xml version="1.0" encoding="UTF-8"?>
<questionnaire id="7"><title>Bäder</title>
<section id="1"><sectionInfo><position>title</position><text>Besuch</text></sectionInfo>
<question><text>Gehen Sie <b>baden</b>?</text>
<response varName="bad"><fixed><category><label>Ja</label><value>1</value></category>
<category><label>Nein</label><value>2</value></category></fixed></response></question></section>
<questionnaireInfo><position>during</position><text>Verloren</text></questionnaireInfo>
</questionnaire>`

describe('importing a questionnaire', () => {
  test('reads back what the export gave, byte for byte the same questionnaire', async () => {
    await saved(house, parkSurvey)
    const file = await presse.get(`/vorhaben/${id}/fragebogen/ausgeben?art=json`)
    expect(file.headers.get('content-disposition')).toContain('fragebogen-fassung-1.json')
    const text = await file.text()
    await presse.post(`/vorhaben/${id}/fragebogen`, { basedOn: '1.0', tun: 'remove:page:first' })
    const before = await entryCount(house)
    const form = formIn(await presse.page(path), 'einlesen')
    const report = await (await presse.post(path, filledIn(form, { text, tun: 'read' }))).text()
    expect(report).toContain('Gelesen: „Unser Stadtpark“ mit 3 Seiten und 8 Fragen.')
    expect(report).toContain('Alles wurde übernommen.')
    expect(await entriesAfter(house, before)).toEqual([])
    const response = await presse.post(
      path,
      filledIn(formIn(report, 'uebernehmen'), { tun: 'save' }),
    )
    expect(response.headers.get('location')).toBe(`/vorhaben/${id}/fragebogen?erledigt=imported`)
    expect((await newest(house)).questionnaire).toEqual(parkSurvey)
    expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
  })

  test('takes a queXML file up and reports what could not be carried over', async () => {
    const file = new File([quexml], 'form.xml')
    const response = await presse.upload(path, { language: 'de', tun: 'read', file })
    const report = await response.text()
    expect(response.status).toBe(200)
    expect(report).toContain('id="verloren"')
    expect(report).toContain('während oder im Anhang')
    await presse.post(path, filledIn(formIn(report, 'uebernehmen'), { tun: 'save' }))
    expect((await newest(house)).questionnaire).toMatchObject({
      title: { de: 'Bäder' },
      pages: [{ questions: [{ kind: 'singleChoice', options: { length: 2 } }] }],
    })
  })

  test.each([
    ['nothing', ' ', 'Bitte wählen Sie eine Datei'],
    ['what is no JSON', '{"id": ', 'beginnt wie JSON, ist aber keines'],
    ['a letter', 'Sehr geehrte Damen und Herren', 'Dieses Format ist nicht bekannt'],
    ['JSON of another kind', '[1, 2]', 'Der Fragebogen muss ein Objekt sein'],
    ['a misspelt key', JSON.stringify({ ...parkSurvey, sites: [] }), '„sites“'],
    [
      'ids that come twice',
      JSON.stringify({ ...parkSurvey, pages: [...parkSurvey.pages, ...parkSurvey.pages] }),
      'kommt mehrfach vor',
    ],
    ['XML that is no form', '<html><b></html>', 'href="#feld-text"'],
    ['HTML in it', '{"<script>alert(1)</script>": 1}', '&lt;script>'],
  ])('refuses %s in a sentence and keeps what was pasted', async (_, text, sentence) => {
    const before = await entryCount(house)
    const form = formIn(await presse.page(path), 'einlesen')
    const response = await presse.post(path, filledIn(form, { text, tun: 'save' }))
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain(sentence)
    expect(page).not.toContain('<script>alert')
    expect(formIn(page, 'einlesen').get('text')).toBe(text)
    expect(await entriesAfter(house, before)).toEqual([])
  })
})
