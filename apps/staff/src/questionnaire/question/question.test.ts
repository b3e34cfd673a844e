import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { placeOf } from '../change/questions.ts'
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

const path = `/vorhaben/${id}/fragebogen`
const questions = parkSurvey.pages.flatMap((page) => page.questions.map((question) => question.id))

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  await saved(house, parkSurvey)
  presse = await house.as('presse')
})
afterEach(() => house.close())

type Changes = Readonly<Record<string, string | readonly string[]>>

async function fill(question: string, changes: Changes): Promise<Response> {
  const form = formIn(await presse.page(`${path}/fragen/${question}`), 'frage')
  return presse.post(`${path}/fragen/${question}`, filledIn(form, { tun: 'save', ...changes }))
}

async function now(question: string): Promise<unknown> {
  return placeOf((await newest(house)).questionnaire, question)?.question
}

describe('the form of a question', () => {
  test.each(questions)('shows all of %s and sends it back unchanged', async (question) => {
    const before = await entryCount(house)
    const response = await fill(question, {})
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${path}?erledigt=saved#frage-${question}`,
    ])
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('changes words, help, special answers and options, and numbers an option without code', async () => {
    const before = await entryCount(house)
    await fill('uses', {
      'text.de': 'Wozu\r\nnutzen Sie ihn?',
      'help.en': '',
      required: 'yes',
      special: ['dontKnow', 'noAnswer'],
      'options.0.code': '',
      'options.0.label.de': '',
      'options.0.label.en': '',
      'options.3.label.de': 'Ruhe',
      'options.3.openText': 'yes',
      min: '',
    })
    expect(await entriesAfter(house, before)).toEqual(['questionnaireSaved a-presse'])
    expect(await now('uses')).toMatchObject({
      text: { de: 'Wozu\nnutzen Sie ihn?', en: 'What for?' },
      help: { de: 'Mehreres ist möglich.' },
      required: true,
      special: ['dontKnow', 'noAnswer'],
      options: [
        { code: 'play' },
        { code: 'none', exclusive: true },
        { code: '1', label: { de: 'Ruhe' }, openText: true },
      ],
      max: 2,
      visibleIf: "visit = 'yes'",
    })
    expect(await now('uses')).not.toHaveProperty('min')
  })

  test('moves a row up and offers more rows without saving or losing anything', async () => {
    const before = await entryCount(house)
    const moved = await fill('overall', { tun: 'up:points:1', 'text.de': 'Neu "getippt"' })
    const page = await moved.text()
    expect(moved.status).toBe(200)
    const form = formIn(page, 'frage')
    expect([form.get('points.0.code'), form.get('points.1.code'), form.get('text.de')]).toEqual([
      'middling',
      'bad',
      'Neu "getippt"',
    ])
    expect([...form.keys()].filter((name) => name.endsWith('.code'))).toHaveLength(6)
    const more = await presse.post(`${path}/fragen/overall`, filledIn(form, { tun: 'more:points' }))
    const codes = [...formIn(await more.text(), 'frage').keys()].filter((each) =>
      each.endsWith('.code'),
    )
    expect(codes).toHaveLength(9)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('reads numbers as they are written in German and refuses words, keeping what was typed', async () => {
    await fill('walk', { min: '1.000,5', max: '2000', decimals: '1' })
    expect(await now('walk')).toMatchObject({ min: 1000.5, max: 2000, decimals: 1 })
    const before = await entryCount(house)
    const response = await fill('walk', { min: 'viel', 'text.de': 'Getippt' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#feld-min"')
    expect(formIn(page, 'frage').get('min')).toBe('viel')
    expect(formIn(page, 'frage').get('text.de')).toBe('Getippt')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('gives a question another id, which conditions follow', async () => {
    await fill('parts', { id: 'details' })
    expect(await now('wish')).toMatchObject({
      visibleIf: 'not (details.paths < 2 and walk >= 2.5)',
    })
  })

  test.each(['uses', 'größe', 'page', ''])('refuses the id %j', async (wanted) => {
    const before = await entryCount(house)
    const response = await fill('visit', { id: wanted })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#feld-id"')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('is not overwritten by somebody else, nor overwrites: both changes stand in the end', async () => {
    const form = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
    const other = await house.as('presse2')
    const settings = formIn(await other.page(path), 'einstellungen')
    await other.post(path, filledIn(settings, { languages: ['de', 'en', 'tr'], tun: 'settings' }))
    const theirs = formIn(await other.page(`${path}/fragen/visit`), 'frage')
    const turkish = { 'text.tr': 'Geliyor musunuz?', 'options.0.label.tr': 'Evet', tun: 'save' }
    await other.post(`${path}/fragen/visit`, filledIn(theirs, turkish))
    const typed = filledIn(form, { 'text.de': 'Kommen Sie?', tun: 'save' })
    const refused = await presse.post(`${path}/fragen/visit`, typed)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('Inzwischen hat Lea Brandt die Fassung 3 gespeichert')
    await presse.post(`${path}/fragen/visit`, filledIn(formIn(page, 'frage'), { tun: 'save' }))
    expect((await newest(house)).questionnaire.languages).toEqual(['de', 'en', 'tr'])
    expect(await now('visit')).toMatchObject({
      text: { de: 'Kommen Sie?', tr: 'Geliyor musunuz?' },
      options: [{ label: { de: 'Ja', tr: 'Evet' } }, {}, {}],
    })
  })

  test('keeps what was typed even if somebody has deleted the question meanwhile', async () => {
    const form = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
    const other = await house.as('presse2')
    await other.post(path, { basedOn: '1.0', tun: 'remove:question:visit' })
    const typed = filledIn(form, { 'text.de': 'Kommen Sie?', tun: 'save' })
    const page = await (await presse.post(`${path}/fragen/visit`, typed)).text()
    expect(page).toContain('gelöscht oder umbenannt')
    await presse.post(`${path}/fragen/visit`, filledIn(formIn(page, 'frage'), { tun: 'save' }))
    expect(await now('visit')).toMatchObject({
      text: { de: 'Kommen Sie?', en: 'Do you visit the park?' },
      options: [{ code: 'yes' }, { code: 'no' }, { code: 'other', openText: true }],
    })
  })

  test('lets conditions follow a new code, and the new id of a row', async () => {
    await fill('visit', { 'options.0.code': 'ja' })
    expect(await now('uses')).toMatchObject({ visibleIf: "visit = 'ja'" })
    await fill('parts', { 'rows.0.id': 'wege' })
    expect(await now('wish')).toMatchObject({
      visibleIf: 'not (parts.wege < 2 and walk >= 2.5)',
    })
  })

  test('takes a pasted list, whether its button was pressed or not', async () => {
    const text = 'rad = Rad\nzu Fuß\nSport\nbus = Bus'
    const pasted = await fill('uses', { 'options.paste': text, tun: 'paste:options' })
    const form = formIn(await pasted.text(), 'frage')
    expect([
      form.get('options.3.code'),
      form.get('options.4.label.de'),
      form.get('options.paste'),
    ]).toEqual(['rad', 'zu Fuß', ''])
    await fill('uses', { 'options.paste': text })
    expect(await now('uses')).toMatchObject({
      options: [
        { code: 'sport', label: { de: 'Sport', en: 'Sports' } },
        { code: 'play' },
        { code: 'none' },
        { code: 'rad', label: { de: 'Rad' } },
        { code: '1', label: { de: 'zu Fuß' } },
        { code: 'bus' },
      ],
    })
  })

  test('gives an option a condition, and says beside it what is wrong with it', async () => {
    const shown = await fill('uses', { 'options.1.visibleIf': 'rows', tun: 'show' })
    const form = formIn(await shown.text(), 'frage')
    const row = {
      'options.1.visibleIf.0.subject': 'visit',
      'options.1.visibleIf.0.operator': 'isNot',
      'options.1.visibleIf.0.value': 'no',
    }
    await presse.post(`${path}/fragen/uses`, filledIn(form, { ...row, tun: 'save' }))
    expect(await now('uses')).toMatchObject({ options: [{}, { visibleIf: "visit != 'no'" }, {}] })
    const later = { ...row, 'options.1.visibleIf.0.subject': 'walk', tun: 'save' }
    const refused = await presse.post(`${path}/fragen/uses`, filledIn(form, later))
    expect(refused.status).toBe(422)
    const wrong = await refused.text()
    expect(wrong).toContain('href="#feld-options.1.visibleIf.0.subject"')
  })

  test('keeps a check with its message, and leaves a blank one out', async () => {
    const added = await fill('walk', { tun: 'add:checks' })
    const form = formIn(await added.text(), 'frage')
    expect(form.get('checks.0.that')).toBe('rows')
    const check = {
      'checks.0.that': 'text',
      'checks.0.that.text': 'walk < 500 or overall = 1',
      'checks.0.message.de': 'So lange?',
      tun: 'save',
    }
    await presse.post(`${path}/fragen/walk`, filledIn(form, check))
    expect(await now('walk')).toMatchObject({
      checks: [{ that: 'walk < 500 or overall = 1', message: { de: 'So lange?' } }],
    })
    await fill('name', { tun: 'add:checks' })
    const blank = filledIn(
      formIn(await (await fill('name', { tun: 'add:checks' })).text(), 'frage'),
      {
        tun: 'save',
      },
    )
    await presse.post(`${path}/fragen/name`, blank)
    expect(await now('name')).not.toHaveProperty('checks')
  })

  test('asks the same as another kind, with what was just typed', async () => {
    const response = await fill('visit', {
      'text.de': 'Waren Sie da?',
      convertTo: 'multipleChoice',
      tun: 'convert',
    })
    expect(response.headers.get('location')).toBe(`${path}/fragen/visit?erledigt=saved`)
    expect(await now('visit')).toMatchObject({
      kind: 'multipleChoice',
      text: { de: 'Waren Sie da?' },
      options: { length: 3 },
    })
    const none = await fill('visit', { convertTo: 'date', tun: 'convert' })
    expect(none.status).toBe(422)
  })

  test('moves to the end of another page', async () => {
    await fill('overall', { page: 'first' })
    const { questionnaire } = await newest(house)
    expect(questionnaire.pages[0]?.questions.map(({ id: name }) => name)).toEqual([
      'visit',
      'uses',
      'overall',
    ])
  })

  test('tries a pattern out without keeping the trial', async () => {
    const mask = {
      'mask.kind': 'pattern',
      'mask.pattern': '[A-Z]{2}-\\d+',
      'mask.description.de': 'zwei Buchstaben',
      'mask.trial': 'HH-12',
    }
    const fits = await (await fill('name', { ...mask, tun: 'show' })).text()
    expect(fits).toContain('„HH-12“ passt zum Muster.')
    const not = await (await fill('name', { ...mask, 'mask.trial': 'x', tun: 'show' })).text()
    expect(not).toContain('„x“ passt nicht zum Muster.')
    const broken = { ...mask, 'mask.pattern': '(a+)+\\1', tun: 'show' }
    expect(await (await fill('name', broken)).text()).toContain('Rückverweise sind nicht möglich')
    await fill('name', mask)
    expect(await now('name')).toEqual({
      kind: 'shortText',
      id: 'name',
      text: { de: 'Ihr Lieblingsort?', en: 'Your favourite place?' },
      mask: {
        kind: 'pattern',
        pattern: '[A-Z]{2}-\\d+',
        description: { de: 'zwei Buchstaben' },
      },
    })
  })

  test('gives no new names while somebody is typing, so that half of one is never followed', async () => {
    const typed = { id: 'be', 'options.0.code': 'j', 'text.de': 'Kommen Sie?' }
    const response = await fill('visit', { ...typed, tun: 'keep:typing' })
    expect(response.status).toBe(303)
    const kept = formIn(await presse.page(`${path}/fragen/visit`), 'frage')
    expect([kept.get('id'), kept.get('options.0.code'), kept.get('text.de')]).toEqual([
      'visit',
      'yes',
      'Kommen Sie?',
    ])
    await fill('visit', { ...typed, id: 'besuch' })
    expect(await now('uses')).toMatchObject({ visibleIf: "besuch = 'j'" })
  })

  test('takes no form of another kind, and keeps its words', async () => {
    const form = formIn(await presse.page(`${path}/fragen/overall`), 'frage')
    await fill('overall', { convertTo: 'rating', tun: 'convert' })
    const basedOn =
      formIn(await presse.page(`${path}/fragen/overall`), 'frage').get('basedOn') ?? ''
    const stale = filledIn(form, { basedOn, 'text.de': 'Alles in allem?', tun: 'save' })
    const refused = await presse.post(`${path}/fragen/overall`, stale)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    expect(page).toContain('inzwischen von einer anderen Art (Bewertung)')
    await presse.post(`${path}/fragen/overall`, filledIn(formIn(page, 'frage'), { tun: 'save' }))
    expect(await now('overall')).toMatchObject({
      kind: 'rating',
      steps: 3,
      text: { de: 'Alles in allem?' },
    })
  })

  test('shows HTML as text wherever it was typed', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'<script>'
    await fill('visit', { 'text.de': evil, 'help.de': evil, 'options.0.label.de': evil })
    await fill('uses', { visibleIf: 'rows', 'visibleIf.0.value': 'yes' })
    for (const place of ['', '/fragen/visit', '/fragen/uses', '/vorschau']) {
      const page = await presse.page(path + place)
      expect(page).toContain('&lt;img src=x')
      expect(page).not.toContain('<img src=x')
      expect(page).not.toContain('<script>')
    }
  })

  test('answers 404 for a question that never was', async () => {
    expect((await presse.get(`${path}/fragen/nie`)).status).toBe(404)
    expect((await presse.post(`${path}/fragen/nie`, { kind: 'dance' })).status).toBe(404)
  })
})
