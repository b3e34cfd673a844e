import { createHash } from 'node:crypto'
import type { Question } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openHouse, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { newQuestion } from '../change/new-question.ts'
import { addQuestion, placeOf } from '../change/questions.ts'
import { formIn } from '../testing/form-in.ts'
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
const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'), Buffer.alloc(20)])
const hash = createHash('sha256').update(png).digest('hex')

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  await untilConcept(house)
  const kinds = ['picture', 'download', 'place', 'repeat'] as const
  const survey = kinds.reduce(
    (whole, kind) =>
      addQuestion(whole, 'first', {
        ...newQuestion(kind, kind, ['de', 'en']),
        text: { de: kind, en: kind },
      }),
    parkSurvey,
  )
  await saved(house, survey)
  presse = await house.as('presse')
})
afterEach(() => house.close())

function upload(
  url: string,
  form: URLSearchParams,
  files: Readonly<Record<string, File>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  return presse.upload(url, { ...Object.fromEntries(form), tun: 'save', ...changes, ...files })
}

async function uploadTo(
  question: string,
  files: Readonly<Record<string, File>>,
  changes: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const url = `${path}/fragen/${question}`
  return upload(url, formIn(await presse.page(url), 'frage'), files, changes)
}

async function now(question: string): Promise<Question | undefined> {
  return placeOf((await newest(house)).questionnaire, question)?.question
}

describe('a file in a question', () => {
  test('is kept under its hash and shown, and goes with its question', async () => {
    const response = await uploadTo('picture', { media: new File([png], '../../karte.png') })
    expect(response.status).toBe(303)
    expect(await now('picture')).toMatchObject({ media: hash })
    const { questionnaire } = await newest(house)
    expect(questionnaire.media).toEqual({
      [hash]: { type: 'image/png', fileName: 'karte.png', data: png.toString('base64') },
    })
    expect(await presse.page(`${path}/fragen/picture`)).toContain('Jetzt: karte.png')
    const { version } = await newest(house)
    await presse.post(path, { basedOn: `${version}.0`, tun: 'remove:question:picture' })
    expect((await newest(house)).questionnaire).not.toHaveProperty('media')
  })

  test('is refused by its contents, and must be chosen again if something else is wrong', async () => {
    const before = await entryCount(house)
    const program = await uploadTo('picture', { media: new File(['<script>'], 'bild.png') })
    expect(program.status).toBe(422)
    expect(await program.text()).toContain('Das ist kein Bild')
    const other = await uploadTo('picture', { media: new File([png], 'a.png') }, { id: 'ä' })
    const page = await other.text()
    expect(other.status).toBe(422)
    expect(page).toContain('wählen Sie sie noch einmal aus')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('belongs to an option, too', async () => {
    await uploadTo(
      'visit',
      { 'options.1.picture': new File([png], 'nein.png') },
      { look: 'pictures' },
    )
    expect(await now('visit')).toMatchObject({
      look: 'pictures',
      options: [{}, { code: 'no', picture: hash }, {}],
    })
    await uploadTo('visit', {}, { 'options.1.picture.remove': 'yes' })
    expect((await newest(house)).questionnaire).not.toHaveProperty('media')
  })

  test('explains a page in sign language', async () => {
    const url = `${path}/seiten/first`
    const film = new File([Buffer.from('\0\0\0\x18ftypisom', 'latin1')], 'dgs.mp4')
    await upload(url, formIn(await presse.page(url), 'seite'), { 'signLanguage.de': film })
    const { questionnaire } = await newest(house)
    const name = questionnaire.pages[0]?.signLanguage?.['de'] ?? ''
    expect(questionnaire.media?.[name]?.type).toBe('video/mp4')
    const wrong = await upload(url, formIn(await presse.page(url), 'seite'), {
      'signLanguage.en': new File([png], 'x.mp4'),
    })
    expect(wrong.status).toBe(422)
  })
})

test('the start page is explained in sign language; a file of another kind is refused and nothing is lost', async () => {
  const film = new File([Buffer.from('\0\0\0\x18ftypisom', 'latin1')], 'start.mp4')
  const save = async (
    files: Readonly<Record<string, File>>,
    changes: Readonly<Record<string, string>> = {},
  ) => {
    const form = formIn(await presse.page(path), 'einstellungen')
    return upload(path, form, files, { ...changes, tun: 'settings' })
  }
  await save({ 'signLanguage.de': film })
  const { questionnaire } = await newest(house)
  const name = questionnaire.signLanguage?.['de'] ?? ''
  expect(questionnaire.media?.[name]).toMatchObject({ type: 'video/mp4', fileName: 'start.mp4' })
  // Saved again with other words, the video stays.
  await save({}, { 'closing.de': 'Danke.' })
  expect((await newest(house)).questionnaire).toMatchObject({
    closing: { de: 'Danke.' },
    signLanguage: { de: name },
  })
  const picture = new File([png], 'x.mp4')
  const wrong = await save({ 'signLanguage.de': picture }, { 'closing.de': 'Vielen Dank.' })
  expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('Vielen Dank.')])
  await save({}, { 'signLanguage.de.remove': 'yes' })
  const { questionnaire: without } = await newest(house)
  expect(without).not.toHaveProperty('signLanguage')
  expect(without).not.toHaveProperty('media')
})

describe('a map of districts', () => {
  const square = (x: number) => [
    [
      [x, 50],
      [x + 1, 50],
      [x + 1, 51],
      [x, 50],
    ],
  ]
  const map = JSON.stringify({
    type: 'FeatureCollection',
    features: ['Nord', 'Süd'].map((name, x) => ({
      type: 'Feature',
      properties: { name },
      geometry: { type: 'Polygon', coordinates: square(x) },
    })),
  })

  test('becomes areas, which keep their shapes when they are named anew', async () => {
    await uploadTo('place', { map: new File([map], 'stadtteile.geojson') })
    expect(await now('place')).toMatchObject({
      areas: [
        { code: 'nord', label: { de: 'Nord', en: 'Nord' } },
        { code: 'sued', label: { de: 'Süd' } },
      ],
    })
    const before = await now('place')
    await uploadTo('place', {}, { 'areas.1.label.en': 'South', 'areas.1.code': 's' })
    const after = await now('place')
    expect(after).toMatchObject({ areas: [{}, { code: 's', label: { de: 'Süd', en: 'South' } }] })
    const shapes = (question: Question | undefined) =>
      question?.kind === 'place' ? question.areas.map(({ shape }) => shape) : []
    expect(shapes(after)).toEqual(shapes(before))
    await uploadTo('place', { map: new File([map], 'neu.geojson') })
    expect(await now('place')).toMatchObject({ areas: [{ code: 'nord' }, { code: 'sued' }] })
  })

  test.each([
    ['a picture', png.toString('latin1'), {}, 'feld-map'],
    ['an entity bomb', '<!DOCTYPE svg [<!ENTITY a "a">]><svg/>', {}, 'feld-map'],
    ['a property that is not there', map, { mapName: 'Ort' }, 'feld-mapName'],
  ])('is refused if the file is %s', async (_, file, changes, field) => {
    const response = await uploadTo('place', { map: new File([file], 'x.svg') }, changes)
    expect(response.status).toBe(422)
    expect(await response.text()).toContain(`href="#${field}"`)
    expect(await now('place')).toMatchObject({ areas: [] })
  })
})

describe('a repeated group', () => {
  test('has a form for each of its questions', async () => {
    const added = await uploadTo('repeat', {}, { nestedKind: 'singleChoice', tun: 'addNested' })
    const nested = `${path}/fragen/repeat/teile/frage`
    expect(added.headers.get('location')).toBe(`${nested}?erledigt=saved`)
    const form = formIn(await presse.page(nested), 'frage')
    const changes = { 'text.de': 'Beruf?', 'text.en': 'Job?', id: 'beruf' }
    const stored = await upload(nested, form, {}, changes)
    expect(stored.headers.get('location')).toBe(`${path}/fragen/repeat?erledigt=saved`)
    expect(await now('repeat')).toMatchObject({
      questions: [
        { id: 'alter', kind: 'number' },
        { id: 'beruf', kind: 'singleChoice', text: { de: 'Beruf?' }, options: { length: 2 } },
      ],
    })
    const taken = formIn(await presse.page(`${path}/fragen/repeat/teile/beruf`), 'frage')
    const refused = await upload(`${path}/fragen/repeat/teile/beruf`, taken, {}, { id: 'alter' })
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('kommt mehrfach vor')
  })

  test('puts its questions in another order and leaves some out', async () => {
    await uploadTo('repeat', {}, { nestedKind: 'date', tun: 'addNested' })
    const url = `${path}/fragen/repeat`
    const moved = await uploadTo('repeat', {}, { tun: 'up:questions:1' })
    await upload(url, formIn(await moved.text(), 'frage'), {})
    expect(await now('repeat')).toMatchObject({ questions: [{ id: 'frage' }, { id: 'alter' }] })
    const removed = await uploadTo('repeat', {}, { tun: 'remove:questions:1' })
    await upload(url, formIn(await removed.text(), 'frage'), {})
    expect(await now('repeat')).toMatchObject({ questions: [{ id: 'frage', kind: 'date' }] })
    expect((await presse.get(`${url}/teile/alter`)).status).toBe(404)
    expect((await uploadTo('repeat', {}, { nestedKind: 'table', tun: 'addNested' })).status).toBe(
      422,
    )
  })
})

test('what is kept as a working copy goes on in the same form', async () => {
  const before = await entryCount(house)
  const kept = await uploadTo('visit', {}, { 'text.de': 'Kommen Sie?', tun: 'keep' })
  expect(kept.headers.get('location')).toBe(`${path}/fragen/visit?erledigt=saved`)
  expect(await entriesAfter(house, before)).toEqual([])
  const page = await presse.page(`${path}/fragen/visit?erledigt=saved`)
  expect(formIn(page, 'frage').get('text.de')).toBe('Kommen Sie?')
  expect(page).toContain('Gespeichert.')
})
