import { questionnaireArbitrary } from '@meinungsbild/questionnaire/testing/questionnaire.arbitrary.ts'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { readingOf } from '../parts/form-reading.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, id, newest, saved } from '../testing/short-initiative.ts'
import { flowFields, readFlow } from './flow-fields.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen`
const flow = `${path}/ablauf`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function pressed(form: URLSearchParams, changes: Readonly<Record<string, string>>) {
  const response = await presse.post(flow, filledIn(form, changes))
  return formIn(await response.text(), 'ablauf')
}

describe('endings, quotas and variants', () => {
  test('are added, saved, and shown again', async () => {
    const before = await entryCount(house)
    let form = formIn(await presse.page(flow), 'ablauf')
    for (const list of ['endings', 'quotas', 'variants', 'variants', 'shuffledPages']) {
      form = await pressed(form, { tun: `add:${list}` })
    }
    expect(await entriesAfter(house, before)).toEqual([])
    const ending = { 'endings.0.title.de': 'Danke', 'endings.0.text.de': 'Bis bald' }
    const first = await presse.post(flow, filledIn(form, { ...ending, tun: 'save' }))
    expect(first.headers.get('location')).toBe(`${flow}?erledigt=saved`)
    const changes = {
      'quotas.0.when': 'rows',
      'quotas.0.when.0.subject': 'visit',
      'quotas.0.when.0.operator': 'is',
      'quotas.0.when.0.value': 'Ja',
      'quotas.0.limit': '1.000',
      'quotas.0.ending': 'ende1',
      'variants.0.id': 'A',
      'variants.1.id': 'B',
      'variants.1.share': '2',
      'shuffledPages.0.pages': ['first', 'second'],
      tun: 'save',
    }
    let shown = formIn(await presse.page(flow), 'ablauf')
    for (const list of ['quotas', 'variants', 'variants', 'shuffledPages']) {
      shown = await pressed(shown, { tun: `add:${list}` })
    }
    await presse.post(flow, filledIn(shown, changes))
    expect((await newest(house)).questionnaire).toEqual({
      ...parkSurvey,
      endings: [{ id: 'ende1', title: { de: 'Danke' }, text: { de: 'Bis bald' } }],
      quotas: [{ id: 'quote1', when: "visit = 'yes'", limit: 1000, ending: 'ende1' }],
      variants: [
        { id: 'A', share: 1 },
        { id: 'B', share: 2 },
      ],
      shuffledPages: [['first', 'second']],
    })
    const page = await presse.page(path)
    expect(page).toContain('tauscht den Platz mit anderen Seiten')
  })

  test('can be asked for: a condition offers the variants', async () => {
    await saved(house, { ...parkSurvey, variants: [{ id: 'A', share: 1 }] })
    const form = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
    const variant = {
      visibleIf: 'rows',
      'visibleIf.0.subject': 'variant()',
      'visibleIf.0.operator': 'is',
      'visibleIf.0.value': 'A',
    }
    await presse.post(`${path}/fragen/visit`, filledIn(form, { ...variant, tun: 'save' }))
    expect((await newest(house)).questionnaire.pages[0]?.questions[0]?.visibleIf).toBe(
      "variant() = 'A'",
    )
  })

  test('follow the new id of an ending, and refuse words for a limit', async () => {
    const endings = [{ id: 'raus', title: { de: 'A', en: 'A' }, text: { de: 'B', en: 'B' } }]
    const quotas = [{ id: 'k', when: "visit = 'yes'", limit: 5, ending: 'raus' }]
    await saved(house, { ...parkSurvey, endings, quotas })
    const form = formIn(await presse.page(flow), 'ablauf')
    await presse.post(flow, filledIn(form, { 'endings.0.id': 'ende', tun: 'save' }))
    expect((await newest(house)).questionnaire).toMatchObject({
      endings: [{ id: 'ende' }],
      quotas: [{ ending: 'ende' }],
    })
    const wrong = filledIn(formIn(await presse.page(flow), 'ablauf'), {
      'quotas.0.limit': 'viele',
      tun: 'save',
    })
    const refused = await presse.post(flow, wrong)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('href="#feld-quotas.0.limit"')
    expect(formIn(page, 'ablauf').get('quotas.0.limit')).toBe('viele')
  })

  test('are read again as they were written', () => {
    fc.assert(
      fc.property(questionnaireArbitrary, (survey) => {
        const reading = readingOf(flowFields(survey, 'de'), survey, 'de')
        expect([readFlow(reading), reading.errors]).toEqual([survey, []])
      }),
      { numRuns: 50 },
    )
  })
})
