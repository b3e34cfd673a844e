import { writeLimeSurvey } from '@meinungsbild/formats'
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
import { storedZip } from './testing/stored-zip.ts'
import { xlsForm } from './testing/xls-form.ts'

const path = `/vorhaben/${id}/fragebogen/einlesen`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** What the page answers to a file whose name says nothing. */
function uploaded(contents: string | Uint8Array<ArrayBuffer>): Promise<Response> {
  return presse.upload(path, { tun: 'read', file: new File([contents], 'datei') })
}

const surveyJs = JSON.stringify({
  title: { default: 'Baths', de: 'Bäder' },
  pages: [
    {
      name: 'p1',
      elements: [
        { type: 'radiogroup', name: 'bath', title: 'Gehen Sie baden?', choices: ['ja', 'nein'] },
        { type: 'comment', name: 'why', title: 'Warum nicht?', visibleIf: "{bath} = 'nein'" },
        { type: 'hologram', name: 'x' },
        { type: 'hologram', name: 'y' },
      ],
    },
  ],
})

describe('a form of another tool', () => {
  test('is read with a count and a report in which each reason has its places', async () => {
    const before = await entryCount(house)
    const response = await uploaded(surveyJs)
    const page = await response.text()
    expect(response.status).toBe(200)
    expect(page).toContain('Format: SurveyJS.')
    expect(page).toContain('Übernommen: 2 von 4 Fragen der Datei, 1 von 1 Bedingungen und Formeln.')
    const [, lost = ''] = /id="verloren">([\s\S]*?)<\/ul>/.exec(page) ?? []
    expect(lost.match(/<li>/g)).toHaveLength(1)
    expect(lost).toMatch(/Wo: [^<]*x[^<]* · [^<]*y/)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is kept in the working copy, and saved as a version after that', async () => {
    await saved(house, parkSurvey)
    const before = await entryCount(house)
    const report = await (await uploaded(surveyJs)).text()
    const kept = await presse.post(path, filledIn(formIn(report, 'uebernehmen'), { tun: 'keep' }))
    expect(kept.headers.get('location')).toBe(`/vorhaben/${id}/fragebogen?erledigt=imported`)
    expect(await entriesAfter(house, before)).toEqual([])
    const working = await house.storage.workingCopies.read(id)
    expect(working?.content).toMatchObject({
      pages: [{ questions: [{ id: 'bath' }, { id: 'why' }] }],
    })
    expect((await newest(house)).questionnaire).toEqual(parkSurvey)
    const again = await (await uploaded(surveyJs)).text()
    await presse.post(path, filledIn(formIn(again, 'uebernehmen'), { tun: 'save' }))
    expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
  })

  test('may be a survey or an archive of LimeSurvey', async () => {
    const { lss } = writeLimeSurvey(parkSurvey)
    for (const file of [lss, storedZip({ 'survey_1.lss': lss })]) {
      const page = await (await uploaded(file)).text()
      expect(page).toContain('Format: LimeSurvey.')
      expect(page).toContain('„Unser Stadtpark“ mit 3 Seiten und 8 Fragen')
    }
  })

  test('may be an XLSForm', async () => {
    const file = xlsForm({
      survey: [
        ['type', 'name', 'label'],
        ['select_one yesno', 'go', 'Gehen Sie baden?'],
        ['text', 'why', 'Warum?'],
      ],
      choices: [
        ['list_name', 'name', 'label'],
        ['yesno', 'y', 'Ja'],
        ['yesno', 'n', 'Nein'],
      ],
    })
    const page = await (await uploaded(file)).text()
    expect(page).toContain('Format: XLSForm.')
    expect(page).toContain('Übernommen: 2 von 2 Fragen')
  })

  test('may be large, but not larger than 20 MB', async () => {
    const data = 'A'.repeat(6_000_000)
    const file = { type: 'application/pdf', fileName: 'x.pdf', data } as const
    const large = await uploaded(JSON.stringify({ ...parkSurvey, media: { x: file } }))
    expect(large.status).toBe(200)
    const refused = await uploaded(`${' '.repeat(20 * 1024 * 1024)}{}`)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('Gelesen werden bis zu 20 MB')
  })

  test('that is damaged is refused in a sentence at the file', async () => {
    for (const file of [
      '<document><LimeSurveyDocType>Survey',
      storedZip({ 'survey_1.lss': '<document/>' }),
      storedZip({ '[Content_Types].xml': '' }),
      new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]),
      new Uint8Array([0x7b, 0xff, 0xfe]),
    ]) {
      const refused = await uploaded(file)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain('href="#feld-file"')
    }
  })
})
