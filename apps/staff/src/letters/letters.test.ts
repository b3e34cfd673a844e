import { createHmac } from 'node:crypto'
import { LETTERS_PER_FILE } from '@meinungsbild/documents'
import { readSheets } from '@meinungsbild/documents/examples/read-sheet.ts'
import { hashAccessCode, readAccessCode } from '@meinungsbild/secrecy'
import { unzipSync } from 'fflate'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { remembered } from '../testing/remembered.ts'
import {
  codePlan,
  done,
  notice,
  openPlan,
  place,
  surveyIn,
  untilApproved,
} from '../testing/survey-initiative.ts'
import { crowd, draw, person } from './testing/drawn-people.ts'
import { letter } from './testing/letter.ts'
import { printedSeries, quiet } from './testing/printed-series.ts'

const path = `${place}/anschreiben`
const german = `${path}/texte/einladung/de`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  await untilApproved(house)
  await presse.post(`${place}/teilnehmende`, { ...codePlan, size: '3' })
})
afterEach(() => house.close())

/** Begins a series and waits until nothing is printed any more; returns where it is. */
const printed = (fields: Readonly<Record<string, string>> = {}) =>
  printedSeries(presse, { art: 'einladung', ...fields })

async function sheetsOf(series: string, file = 1) {
  const response = await presse.get(`${series}/${file}`)
  return readSheets(new Uint8Array(await response.arrayBuffer()))
}

/** Parts of the notice that nobody has typed. */
const computed = [
  'Wir wollen den Park verbessern.',
  'Sicherungen: 30 Tage',
  'noch nicht festgelegt',
]

const withoutPeriods = letter.notice.replace('{fristen}', 'Für immer.')

const hmac = (key: Uint8Array, message: Uint8Array) =>
  createHmac('sha256', key).update(message).digest()

describe('the text of a letter', () => {
  test('begins with a proposal in each language of the survey, and is kept as versions', async () => {
    const before = await entryCount(house)
    expect(await presse.page(german)).toContain('{behörde} möchte Ihre Meinung hören')
    await done(presse, 'anschreiben/texte/einladung/de', letter)
    await done(presse, 'anschreiben/texte/einladung/de', { ...letter, closing: 'Ihre\nStadt' })
    const page = await presse.page(german)
    expect(page).toContain('Ihre\nStadt</textarea>')
    expect(await presse.page(path)).toContain('Fassung 2, Mehmet Yıldız')
    expect(await house.storage.letterTexts.find(id, 'invitation', 'de', 1)).toMatchObject({
      content: letter,
    })
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await presse.get(`${path}/texte/einladung/fr`)).status).toBe(404)
    expect((await presse.get(`${path}/texte/mahnung/de`)).status).toBe(404)
  })

  test('is read by whoever may not change it', async () => {
    await done(presse, 'anschreiben/texte/einladung/de', letter)
    const page = await (await house.as('gruenamt')).page(german)
    expect(page).not.toContain('<textarea')
    for (const part of [letter.subject, letter.name, letter.codeLabel]) expect(page).toContain(part)
    expect(page).toContain('{zugang}')
  })

  test.each<[string, Partial<typeof letter>, string]>([
    ['without a subject', { subject: ' ' }, 'subject'],
    ['without the place of the code', { body: 'Guten Tag' }, 'body'],
    ['with two places of the code', { body: '{zugang}\n\n{zugang}' }, 'body'],
    ['with the code in a sentence', { body: 'Ihr Code: {zugang}' }, 'body'],
    ['with an unknown field', { body: '{zugang}\n\n{vorname}' }, 'body'],
    ['with a name in the subject', { subject: 'Für {name}' }, 'subject'],
    ['without a signature', { name: '' }, 'name'],
    ['with a notice that keeps periods to itself', { notice: withoutPeriods }, 'notice'],
    ['without words above the code', { codeLabel: '' }, 'codeLabel'],
  ])('%s is refused at its field, and what was typed stays', async (_, change, field) => {
    for (const address of [german, `${german}/muster`]) {
      const again = await presse.post(address, { ...letter, office: 'Amt <7>', ...change })
      const page = await again.text()
      expect(again.status).toBe(422)
      expect(page).toContain(`href="#feld-${field}"`)
      expect(page).toContain('value="Amt &lt;7>"')
    }
    expect(await house.storage.letterTexts.newest(id, 'invitation')).toEqual([])
  })

  test('is shown as a letter to somebody who does not exist, with a code that opens nothing', async () => {
    await done(presse, 'datenschutzhinweise', notice)
    const sample = await presse.post(`${german}/muster`, letter)
    expect(sample.headers.get('content-type')).toBe('application/pdf')
    const [first, back] = await readSheets(new Uint8Array(await sample.arrayBuffer()))
    const { slug } = await surveyIn(house)
    const [address, code = ''] = first?.qr?.split('#') ?? []
    expect(address).toBe(`http://outside.invalid/zugang/${slug}`)
    expect(readAccessCode(code)).toEqual({ ok: false, code: 'check' })
    const words = first?.texts.map(({ text }) => text).join(' ')
    expect(words).toContain('Guten Tag Dr. Erika Mustermann')
    const onBack = back?.texts.map(({ text }) => text).join(' ') ?? ''
    for (const said of ['Wir schützen Ihre Daten', ...computed]) expect(onBack).toContain(said)
    expect(onBack).not.toContain('{')
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(0)
  })

  test('in signs that cannot be printed is said in the form', async () => {
    const again = await presse.post(`${german}/muster`, { ...letter, closing: '敬具' })
    expect([again.status, await again.text()]).toEqual([
      422,
      expect.stringContaining('Für diese Zeichen gibt es keine Schrift: 敬 具'),
    ])
  })

  test('is for those who keep the list', async () => {
    const dsb = await house.as('dsb')
    expect((await dsb.post(german, letter)).status).toBe(403)
    expect((await dsb.post(`${german}/muster`, letter)).status).toBe(403)
    expect(await dsb.page(german)).not.toContain('<textarea')
  })
})

describe('a series of invitations', () => {
  beforeEach(() => done(presse, 'anschreiben/texte/einladung/de', letter))

  test('brings everybody who was drawn a code that opens the door, and no name into the dossier', async () => {
    await draw(house, [
      person('Petersen'),
      person('Öztürk', { draw: 'reserve' }),
      person('Ólafsdóttir', { stratum: 'Hafen' }),
      person('Wo', { address: { ...person('Wo').address, street: '' } }),
      person('Schulze'),
    ])
    await house.storage.participants.setStanding(id, 5, 'objected')
    expect(await presse.page(path)).toMatch(
      /2 Personen haben noch keinen Zugangscode.* Für 1 weitere fehlt eine Postanschrift/,
    )
    const before = await entryCount(house)
    const series = await printed()
    expect(await entriesAfter(house, before)).toEqual([
      'participantsPlanSaved a-presse',
      'participantsNoted a-presse',
    ])
    const sheets = await sheetsOf(series)
    expect(sheets).toHaveLength(4)
    const survey = await surveyIn(house)
    const key = Buffer.from(survey.codeHashKey, 'base64url')
    const codes = sheets.flatMap(({ qr }) => qr?.split('#')[1] ?? [])
    const hashes = codes.map((code) => hashAccessCode(code, key, hmac))
    expect(await house.storage.codes.numbered(survey.id)).toEqual([
      { participant: 1, codeHash: hashes[0] },
      { participant: 3, codeHash: hashes[1] },
    ])
    expect(await house.storage.codes.hashes(survey.id)).toMatchObject([
      { id: 'Altstadt' },
      { id: 'Hafen' },
    ])
    const words = sheets.map(({ texts }) => texts.map(({ text }) => text).join(' '))
    expect(words[0]).toContain('Guten Tag Åsa Petersen,')
    expect(words[2]).toContain('Guten Tag Åsa Ólafsdóttir,')
    expect(words[2]).toContain(codes[1]?.replaceAll('-', ' '))
    const entries = JSON.stringify(await house.storage.dossiers.read(id))
    expect(entries).not.toContain('Petersen, ')
    expect(entries).not.toContain('Ólafsdóttir')
  })

  test('is deleted for good once somebody says that it is checked', async () => {
    await draw(house, [person('Petersen')])
    const series = await printed()
    const unconfirmed = await presse.post(series, { tun: 'loeschen' })
    expect([unconfirmed.status, await unconfirmed.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-checked"'),
    ])
    const [sheet] = await sheetsOf(series)
    const code = sheet?.qr?.split('#')[1] ?? 'none'
    const pdf = Buffer.from(await (await presse.get(`${series}/1`)).arrayBuffer())
    const before = await entryCount(house)
    expect(await remembered(house)).toContain(pdf.subarray(2000, 2060).toString('latin1'))
    expect((await presse.post(series, { tun: 'loeschen', checked: 'yes' })).status).toBe(303)
    expect(await remembered(house)).not.toContain(pdf.subarray(2000, 2060).toString('latin1'))
    expect(await remembered(house)).not.toContain(code)
    expect((await presse.get(`${series}/1`)).status).toBe(404)
    expect(await presse.page(series)).toContain('Die Dateien dieser Serie sind gelöscht.')
    expect((await presse.post(series, { tun: 'loeschen', checked: 'yes' })).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual(['participantsNoted a-presse'])
  })

  test('is in the language of each person, if there is a text in it', async () => {
    await draw(house, [
      person('Petersen'),
      person('Smith', { language: 'en-GB' }),
      person('Dupont', { language: 'fr' }),
    ])
    await done(presse, 'anschreiben/texte/einladung/en', { ...letter, subject: 'Please answer' })
    const series = await printed()
    const files = (await house.storage.letterSeries.find(id, 1))?.files ?? []
    expect(files.map(({ language, participants }) => [language, participants])).toEqual([
      ['de', [1, 3]],
      ['en', [2]],
    ])
    const english = (await sheetsOf(series, 2))[0]?.texts.map(({ text }) => text).join(' ')
    expect(english).toContain('Please answer')
    expect(english).toContain('Dear Åsa Smith')
  })

  test('with addresses that cannot be printed is refused by their numbers, and goes on without them', async () => {
    await draw(house, [person('王芳'), person('Petersen'), person('x'.repeat(61))])
    const refusal = await presse.post(path, { art: 'einladung' })
    const page = await refusal.text()
    expect(refusal.status).toBe(422)
    expect(page).toContain('Nummer 1: Für diese Zeichen gibt es keine Schrift: 王 芳')
    expect(page).toMatch(/Nummer 3: Eine Zeile der Anschrift hat \d+ Zeichen/)
    expect(page).not.toContain('xxxxx')
    expect(await house.storage.letterSeries.all(id)).toEqual([])
    const series = await printed({ leaveOut: 'yes' })
    expect(await presse.page(series)).toContain('2 Personen')
    expect(await sheetsOf(series)).toHaveLength(2)
  })

  test('stops after a file and goes on with the next, each with its codes', async () => {
    await draw(house, crowd(250))
    const begun = await presse.post(path, { art: 'einladung' })
    const series = begun.headers.get('location') ?? ''
    const running = await presse.get(series)
    expect(running.headers.get('refresh')).toBe('3')
    expect((await presse.get(`${series}?folgen=nein`)).headers.get('refresh')).toBe(null)
    await presse.post(series, { tun: 'anhalten' })
    await quiet(presse, series)
    const stopped = await presse.page(series)
    expect(stopped).toContain('Fortsetzen')
    expect(stopped).toContain(`${LETTERS_PER_FILE} von 250 Briefen gedruckt`)
    expect((await presse.post(series, { tun: 'loeschen', checked: 'yes' })).status).toBe(409)
    expect((await presse.get(`${series}/alle`)).status).toBe(409)
    expect((await presse.post(path, { art: 'einladung' })).status).toBe(409)
    const survey = await surveyIn(house)
    expect(await house.storage.codes.count(survey.id)).toBe(LETTERS_PER_FILE)
    const first = await (await presse.get(`${series}/1`)).arrayBuffer()

    await house.storage.participants.setStanding(id, 150, 'objected')
    await presse.post(series, { tun: 'fortsetzen' })
    await quiet(presse, series)
    expect(await presse.page(series)).toContain('249 von 249 Briefen gedruckt')
    expect(await house.storage.codes.count(survey.id)).toBe(249)
    expect(await (await presse.get(`${series}/1`)).arrayBuffer()).toEqual(first)
    const archive = await presse.get(`${series}/alle`)
    const unzipped = unzipSync(new Uint8Array(await archive.arrayBuffer()))
    expect(Object.keys(unzipped)).toEqual(
      [1, 2, 3, 4].map((file) => expect.stringMatching(`_Serie-1_Datei-00${file}.pdf$`)),
    )
    expect(Object.values(unzipped)[0]).toEqual(new Uint8Array(first))
    expect(house.log).toEqual([])
  })

  test('says by number what keeps it from going on, and keeps nothing of that file', async () => {
    await draw(house, crowd(LETTERS_PER_FILE + 10))
    const begun = await presse.post(path, { art: 'einladung' })
    const series = begun.headers.get('location') ?? ''
    await presse.post(series, { tun: 'anhalten' })
    await quiet(presse, series)
    const [, ...others] = crowd(LETTERS_PER_FILE + 10)
    await draw(house, [...others, person('王芳')])
    await presse.post(series, { tun: 'fortsetzen' })
    await quiet(presse, series)
    const stopped = await presse.page(series)
    expect(stopped).toContain(`Nummer ${LETTERS_PER_FILE + 10}: Für diese Zeichen gibt es keine`)
    expect(stopped).toContain('Fortsetzen')
    expect((await presse.get(`${series}/2`)).status).toBe(404)
    expect(await house.storage.codes.count((await surveyIn(house)).id)).toBe(LETTERS_PER_FILE)
  })

  test('shows its files to those who keep the list only', async () => {
    await draw(house, [person('Petersen')])
    const series = await printed()
    const dsb = await house.as('dsb')
    expect((await dsb.get(`${series}/1`)).status).toBe(403)
    expect((await dsb.get(`${series}/alle`)).status).toBe(403)
    expect(await dsb.page(series)).not.toContain('PDF, Datei')
    expect((await dsb.post(series, { tun: 'loeschen', checked: 'yes' })).status).toBe(403)
    expect((await dsb.post(path, { art: 'einladung' })).status).toBe(403)
  })

  test('is not there for an open survey, without a text or without anybody to write to', async () => {
    expect((await presse.post(path, { art: 'einladung' })).status).toBe(409)
    expect((await presse.post(path, { art: 'erinnerung' })).status).toBe(409)
    await presse.post(`${place}/teilnehmende`, openPlan)
    expect(await presse.page(path)).toContain('Anschreiben gibt es für Befragungen mit Zugangscode')
    await draw(house, [person('Petersen')])
    expect((await presse.post(path, { art: 'einladung' })).status).toBe(409)
    expect(await house.storage.letterSeries.all(id)).toEqual([])
  })
})
