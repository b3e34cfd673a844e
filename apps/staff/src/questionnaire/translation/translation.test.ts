import { lint, mustMend, stableTexts } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, id, newest, saved } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen/uebersetzung`

let house: House
let presse: Person
beforeEach(async () => {
  house = await parkHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

async function send(form: string, changes: Readonly<Record<string, string>>): Promise<Response> {
  return presse.post(path, filledIn(formIn(await presse.page(path), form), changes))
}

describe('the languages of a questionnaire', () => {
  test('are shown with what is missing in each, by page, with links to the first gap', async () => {
    await saved(house, { ...parkSurvey, languages: ['de', 'en', 'tr'] })
    const page = await presse.page(path)
    const all = stableTexts(parkSurvey).length
    expect(page).toContain(`0 von ${all}`)
    expect(page).toContain(`${all} von ${all}`)
    expect(page).toContain(`${path}/tr?seite=first#feld-words.page.first.title`)
    expect(page).not.toContain(`${path}/en?seite=first#`)
  })

  test('grow by one that is offered, or by any other', async () => {
    const before = await entryCount(house)
    const kept = await send('sprache-aufnehmen', { language: 'de-x-ls', tun: 'keep' })
    expect(kept.headers.get('location')).toBe(`${path}?erledigt=added`)
    expect(await entriesAfter(house, before)).toEqual([])
    await send('sprache-aufnehmen', { otherLanguage: 'zh-Hant', tun: 'save' })
    expect((await newest(house)).questionnaire.languages).toEqual([
      'de',
      'en',
      'de-x-ls',
      'zh-Hant',
    ])
    expect(mustMend(lint((await newest(house)).questionnaire))).not.toEqual([])
  })

  test.each([
    [{}, 'language'],
    [{ otherLanguage: 'Deutsch!' }, 'otherLanguage'],
    [{ otherLanguage: 'en' }, 'otherLanguage'],
  ])('do not grow by %j', async (fields, field) => {
    const response = await send('sprache-aufnehmen', { ...fields, tun: 'save' })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`href="#feld-${field}"`)
    expect((await newest(house)).version).toBe(1)
  })

  test('shrink, and what was translated is there again when one comes back', async () => {
    await send('sprache-herausnehmen', { removed: 'en', tun: 'save' })
    expect((await newest(house)).questionnaire.languages).toEqual(['de'])
    await send('sprache-aufnehmen', { language: 'en', tun: 'save' })
    expect((await newest(house)).questionnaire).toEqual(parkSurvey)
  })

  test('shrink for good when the words shall go too; the main language stays', async () => {
    await send('sprache-herausnehmen', { removed: 'en', forget: 'yes', tun: 'save' })
    const { questionnaire } = await newest(house)
    expect(stableTexts(questionnaire).filter(({ text }) => 'en' in text)).toEqual([])
    await presse.post(path, { act: 'remove', removed: 'de', tun: 'save', basedOn: '2.0' })
    expect((await newest(house)).questionnaire.languages).toEqual(['de'])
  })

  test('are changed by nobody who may only read', async () => {
    const leitung = await house.as('leitung')
    expect(await leitung.page(path)).not.toContain('id="sprache-aufnehmen"')
    const fields = { act: 'add', language: 'tr', tun: 'save', basedOn: '1.0' }
    expect((await leitung.post(path, fields)).status).toBe(403)
  })
})

describe('translating a page', () => {
  test('shows both languages and saves what was typed, nothing else', async () => {
    const address = `${path}/en?seite=first`
    const page = await presse.page(address)
    expect(page).toContain('Besuchen Sie den Stadtpark?')
    const form = formIn(page, 'seite')
    expect(form.get('words.question.visit.options.yes.label')).toBe('Yes')
    const changes = {
      'words.question.visit.options.yes.label': 'Yes, often',
      'words.question.uses.help': '',
      tun: 'save',
    }
    const response = await presse.post(address, filledIn(form, changes))
    expect(response.headers.get('location')).toBe(`${path}/en?von=de&seite=first&erledigt=saved`)
    const { questionnaire } = await newest(house)
    const words = new Map(stableTexts(questionnaire).map((own) => [own.id, own.text]))
    expect(words.get('question.visit.options.yes.label')).toEqual({ de: 'Ja', en: 'Yes, often' })
    expect(words.get('question.uses.help')).toEqual({ de: 'Mehreres ist möglich.' })
    expect(questionnaire.pages.slice(1)).toEqual(parkSurvey.pages.slice(1))
  })

  test('sends every page back unchanged', async () => {
    const before = await entryCount(house)
    for (const query of ['', '?seite=first', '?seite=second&von=de', '?seite=third']) {
      for (const language of ['de', 'en']) {
        const address = `${path}/${language}${query}`
        const form = formIn(await presse.page(address), 'seite')
        const response = await presse.post(address, filledIn(form, { tun: 'save' }))
        expect(response.status).toBe(303)
      }
    }
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('meets the right words although the questions were moved meanwhile', async () => {
    const address = `${path}/en?seite=first`
    const form = formIn(await presse.page(address), 'seite')
    const [first, ...others] = parkSurvey.pages
    if (first === undefined) throw new Error('There is a page.')
    const moved = { ...first, questions: first.questions.toReversed() }
    await saved(house, { ...parkSurvey, pages: [...others, moved] })
    const changes = { 'words.question.visit.text': 'Are you there?', basedOn: '2.0', tun: 'save' }
    await presse.post(address, filledIn(form, changes))
    const { questionnaire } = await newest(house)
    const visit = questionnaire.pages[2]?.questions[1]
    expect([visit?.id, visit?.text['en']]).toEqual(['visit', 'Are you there?'])
  })

  test('keeps what was typed when somebody else has saved in between', async () => {
    const address = `${path}/en?seite=first`
    const form = formIn(await presse.page(address), 'seite')
    await saved(house, { ...parkSurvey, title: { de: 'Anders', en: 'Different' } })
    const changes = { 'words.page.first.title': 'Visiting', tun: 'save' }
    const response = await presse.post(address, filledIn(form, changes))
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('Visiting')
  })

  test.each(['fr', 'de?seite=nie'])('is not there for %s', async (what) => {
    expect((await presse.get(`${path}/${what}`)).status).toBe(404)
  })
})
