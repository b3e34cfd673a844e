import { findQuestion, type Questionnaire } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { draftContent } from '../testing/draft-content.ts'
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
import { replaceQuestion } from '../change/questions.ts'
import { parseBankContent, questionsIn } from './block.ts'

const path = `/vorhaben/${id}/fragebogen/fragenbank`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function send(
  form: string,
  changes: Readonly<Record<string, string | readonly string[]>>,
): Promise<Response> {
  return presse.post(path, filledIn(formIn(await presse.page(path), form), changes))
}

const takenIn = {
  question: ['page:first', 'question:overall'],
  'block.id': 'park-besuch',
  'block.title': 'Besuch im Park',
  'block.topic': 'Grün',
  tun: 'keep',
}

async function blockInBank(name: string): Promise<Questionnaire> {
  const item = await house.storage.itemBank.find(name)
  const block = item && parseBankContent(item.content)
  if (block === undefined) throw new Error(`The bank has no ${name}.`)
  return block
}

describe('questions that go into the item bank', () => {
  beforeEach(() => saved(house, parkSurvey))

  test('become a block, and note in the working copy what they are instances of', async () => {
    const before = await entryCount(house)
    const response = await send('aufnehmen', takenIn)
    expect(response.headers.get('location')).toBe(`${path}?erledigt=takenIn&ohne=`)
    expect(questionsIn(await blockInBank('park-besuch')).map((own) => own.id)).toEqual([
      'visit',
      'uses',
      'overall',
    ])
    const draft = await draftContent(house)
    expect(questionsIn(draft).map(({ item }) => item)).toEqual([
      ...['visit', 'uses', 'overall'].map((name) => `park-besuch@1#${name}`),
      ...questionsIn(parkSurvey)
        .slice(3)
        .map(() => undefined),
    ])
    expect(await entriesAfter(house, before)).toEqual([])
    expect(await presse.page(path)).toContain('Die Zeitreihe läuft weiter')
  })

  test('lose conditions on others, and their author is told', async () => {
    const response = await send('aufnehmen', { ...takenIn, question: 'question:uses' })
    expect(await presse.page(response.headers.get('location') ?? '')).toContain(
      'Ohne ihre Bedingungen, weil diese auf Fragen verweisen, die nicht dabei sind: uses.',
    )
  })

  test.each([
    [{ question: [] }, 'question'],
    [{ 'block.id': 'Park Besuch' }, 'block.id'],
    [{ 'block.title': ' ' }, 'block.title'],
    [{ 'block.topic': '' }, 'block.topic'],
  ])('are refused with %j, and nothing is lost', async (changes, field) => {
    const response = await send('aufnehmen', { ...takenIn, ...changes })
    expect(response.status).toBe(422)
    const page = await response.text()
    expect(page).toContain(`href="#feld-${field}"`)
    const { tun: _tun, ...typed } = { ...takenIn, ...changes }
    const shown = formIn(page, 'aufnehmen')
    for (const [name, value] of Object.entries(typed))
      expect(shown.getAll(name)).toEqual([value].flat())
    expect(await house.storage.itemBank.all()).toEqual([])
  })

  test('do not replace a block of that name by accident, but make a new wording of it where that is meant', async () => {
    await send('aufnehmen', takenIn)
    expect((await send('aufnehmen', takenIn)).status).toBe(422)
    const { version } = await newest(house)
    const draft = await draftContent(house)
    const text = { de: 'Insgesamt im Park?', en: 'Overall in the park?' }
    const overall = findQuestion(draft, 'overall')
    if (overall === undefined) throw new Error('It is asked.')
    await saved(house, replaceQuestion(draft, 'overall', { ...overall, text }))
    await house.storage.workingCopies.discard(id)
    expect(await presse.page(path)).toContain(
      'Dieser Wortlaut wurde geändert: Hier bricht die Zeitreihe',
    )
    const again = { ...takenIn, 'block.of': 'park-besuch', 'block.id': '', 'block.title': '' }
    expect((await send('aufnehmen', again)).status).toBe(303)
    expect(await house.storage.itemBank.find('park-besuch')).toMatchObject({
      wording: 2,
      title: 'Besuch im Park',
    })
    expect(findQuestion(await draftContent(house), 'overall')?.item).toBe('park-besuch@2#overall')
    expect(version).toBe(1)
  })

  test('are put there by the statistics office too, which changes no questionnaire', async () => {
    await send('aufnehmen', takenIn)
    const before = await draftContent(house)
    const statistik = await house.as('statistik')
    const form = formIn(await statistik.page(path), 'aufnehmen')
    const changes = { ...takenIn, 'block.id': 'statistik' }
    expect((await statistik.post(path, filledIn(form, changes))).status).toBe(303)
    expect(await blockInBank('statistik')).toBeDefined()
    expect(await draftContent(house)).toEqual(before)
    const leitung = await house.as('leitung')
    expect((await leitung.post(path, { ...takenIn, act: 'takeIn' })).status).toBe(403)
  })
})

describe('a block of the item bank', () => {
  beforeEach(async () => {
    await saved(house, parkSurvey)
    await presse.post('/fragenbank', { block: 'person', tun: 'adopt' })
  })

  test('is inserted on the page that was chosen', async () => {
    const response = await send('einfuegen', { block: 'person', page: 'second', tun: 'save' })
    expect(response.status).toBe(303)
    const { questionnaire } = await newest(house)
    expect(questionnaire.pages[1]?.questions.slice(-2)).toMatchObject([
      { id: 'alter', item: 'person@1#alter' },
      { id: 'geschlecht', item: 'person@1#geschlecht' },
    ])
  })

  test('is inserted on a page of its own, twice if need be', async () => {
    await send('einfuegen', { block: 'person', page: '+', tun: 'keep' })
    await send('einfuegen', { block: 'person', page: '+', tun: 'keep' })
    const { pages } = await draftContent(house)
    expect(pages.slice(3).map(({ questions }) => questions.map((own) => own.id))).toEqual([
      ['alter', 'geschlecht'],
      ['alter_2', 'geschlecht_2'],
    ])
  })

  test('must be chosen, and must be a block', async () => {
    for (const block of ['', 'nie']) {
      const response = await send('einfuegen', { block, tun: 'save' })
      expect(response.status).toBe(422)
    }
    expect((await newest(house)).version).toBe(1)
  })
})

describe('a template', () => {
  const template = {
    'template.id': 'parkumfrage',
    'template.title': 'Parkumfrage',
    'template.topic': 'Grün',
  }

  test('is kept and begins another questionnaire', async () => {
    expect(await presse.page(path)).not.toContain('id="vorlage-sichern"')
    await saved(house, parkSurvey)
    expect((await send('vorlage-sichern', template)).status).toBe(303)
    const other = { ...parkSurvey, title: { de: 'Anders', en: 'Different' } }
    await saved(house, other)
    const page = await presse.page(path)
    expect(page).toContain('wird dadurch ersetzt')
    expect((await send('vorlage-verwenden', { tun: 'save' })).status).toBe(422)
    await send('vorlage-verwenden', { start: 'parkumfrage', tun: 'save' })
    expect((await newest(house)).questionnaire).toEqual(parkSurvey)
  })

  test('becomes the next wording under the same id, but never replaces a block', async () => {
    await saved(house, parkSurvey)
    await send('vorlage-sichern', template)
    await saved(house, { ...parkSurvey, title: { de: 'Anders', en: 'Different' } })
    await send('vorlage-sichern', template)
    expect(await house.storage.itemBank.find('parkumfrage')).toMatchObject({ wording: 2 })
    await presse.post('/fragenbank', { block: 'person', tun: 'adopt' })
    const response = await send('vorlage-sichern', { ...template, 'template.id': 'person' })
    expect(response.status).toBe(422)
  })
})
