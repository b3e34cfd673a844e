import { describe, expect, test } from 'vitest'
import { filledIn, formIn } from '../testing/form-in.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, newest } from '../testing/short-initiative.ts'
import { path, questionScene } from './testing/question-scene.ts'

const questions = parkSurvey.pages.flatMap((page) => page.questions.map((question) => question.id))

const scene = questionScene()
const { fill, now } = scene

describe('the form of a question', () => {
  test.each(questions)('shows all of %s and sends it back unchanged', async (question) => {
    const before = await entryCount(scene.house)
    const response = await fill(question, {})
    expect([response.status, response.headers.get('location')]).toEqual([
      303,
      `${path}?erledigt=saved#frage-${question}`,
    ])
    expect(await entriesAfter(scene.house, before)).toEqual([])
  })

  test('changes words, help, special answers and options, and numbers an option without code', async () => {
    const before = await entryCount(scene.house)
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
    expect(await entriesAfter(scene.house, before)).toEqual(['questionnaireSaved a-presse'])
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
    const before = await entryCount(scene.house)
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
    const more = await scene.presse.post(
      `${path}/fragen/overall`,
      filledIn(form, { tun: 'more:points' }),
    )
    const codes = [...formIn(await more.text(), 'frage').keys()].filter((each) =>
      each.endsWith('.code'),
    )
    expect(codes).toHaveLength(9)
    expect(await entriesAfter(scene.house, before)).toEqual([])
  })

  test('reads numbers as they are written in German and refuses words, keeping what was typed', async () => {
    await fill('walk', { min: '1.000,5', max: '2000', decimals: '1' })
    expect(await now('walk')).toMatchObject({ min: 1000.5, max: 2000, decimals: 1 })
    const before = await entryCount(scene.house)
    const response = await fill('walk', { min: 'viel', 'text.de': 'Getippt' })
    const page = await response.text()
    expect(response.status).toBe(422)
    expect(page).toContain('href="#feld-min"')
    expect(formIn(page, 'frage').get('min')).toBe('viel')
    expect(formIn(page, 'frage').get('text.de')).toBe('Getippt')
    expect(await entriesAfter(scene.house, before)).toEqual([])
  })

  test('gives a question another id, which conditions follow', async () => {
    await fill('parts', { id: 'details' })
    expect(await now('wish')).toMatchObject({
      visibleIf: 'not (details.paths < 2 and walk >= 2.5)',
    })
  })

  test.each(['uses', 'größe', 'page', ''])('refuses the id %j', async (wanted) => {
    const before = await entryCount(scene.house)
    const response = await fill('visit', { id: wanted })
    expect(response.status).toBe(422)
    expect(await response.text()).toContain('href="#feld-id"')
    expect(await entriesAfter(scene.house, before)).toEqual([])
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
    await scene.presse.post(`${path}/fragen/uses`, filledIn(form, { ...row, tun: 'save' }))
    expect(await now('uses')).toMatchObject({ options: [{}, { visibleIf: "visit != 'no'" }, {}] })
    const later = { ...row, 'options.1.visibleIf.0.subject': 'walk', tun: 'save' }
    const refused = await scene.presse.post(`${path}/fragen/uses`, filledIn(form, later))
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
    await scene.presse.post(`${path}/fragen/walk`, filledIn(form, check))
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
    await scene.presse.post(`${path}/fragen/name`, blank)
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
    const { questionnaire } = await newest(scene.house)
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
    const kept = formIn(await scene.presse.page(`${path}/fragen/visit`), 'frage')
    expect([kept.get('id'), kept.get('options.0.code'), kept.get('text.de')]).toEqual([
      'visit',
      'yes',
      'Kommen Sie?',
    ])
    await fill('visit', { ...typed, id: 'besuch' })
    expect(await now('uses')).toMatchObject({ visibleIf: "besuch = 'j'" })
  })

  test('shows HTML as text wherever it was typed', async () => {
    const evil = '<img src=x onerror=alert(1)>"\'<script>'
    await fill('visit', { 'text.de': evil, 'help.de': evil, 'options.0.label.de': evil })
    await fill('uses', { visibleIf: 'rows', 'visibleIf.0.value': 'yes' })
    for (const place of ['', '/fragen/visit', '/fragen/uses', '/vorschau']) {
      const page = await scene.presse.page(path + place)
      expect(page).toContain('&lt;img src=x')
      expect(page).not.toContain('<img src=x')
      expect(page).not.toContain('<script>')
    }
  })

  test('answers 404 for a question that never was', async () => {
    expect((await scene.presse.get(`${path}/fragen/nie`)).status).toBe(404)
    expect((await scene.presse.post(`${path}/fragen/nie`, { kind: 'dance' })).status).toBe(404)
  })
})
