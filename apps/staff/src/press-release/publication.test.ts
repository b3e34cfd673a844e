import { createHash } from 'node:crypto'
import { latestVersion } from '@meinungsbild/procedure'
import { officialFindings, officialShapes } from '@meinungsbild/formats/testing/official-catalog.ts'
import type { Answers } from '@meinungsbild/questionnaire'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import type { House } from '../testing/open-house.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import {
  act,
  done,
  place,
  surveyIn,
  untilMeasuresDecided,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'

const path = `${place}/pressemitteilung`
const publication = `${path}/veroeffentlichung`
const longAgo = '2020-01-01T10:00'
const release = {
  headline: '{{anteil:overall:good}} sind zufrieden',
  quote: '„{{anteil:overall:good}} – das freut uns“, sagt die Bürgermeisterin.',
  teaser: 'Drei von vier sind zufrieden.',
  shortPost: '{{anteil:overall:good}} sind mit dem Park zufrieden 🌳',
  easyLanguage: 'Viele finden den Park gut\n{{teilnehmende}} Menschen haben geantwortet.',
  headlineEnglish: '{{anteil:overall:good}} are content',
  leadEnglish: '{{teilnehmende}} people answered.',
}

const scene = outsideScene()
let house: House
let presse: Person
let leitung: Person
beforeEach(async () => {
  ;({ house, presse } = scene)
  leitung = await house.as('leitung')
  const one = (code: string): Answers => ({
    visit: { kind: 'choice', code: 'no' },
    overall: { kind: 'choice', code },
  })
  const answers = [...Array<string>(30).fill('good'), ...Array<string>(10).fill('bad')].map(one)
  await untilResults(house, answers)
  const finding = '{{anteil:overall:good}}'
  await untilMeasuresDecided(house, { plannedCost: 200_000, finding })
})

/** With the spaces that a reader sees. */
function plain(text: string): string {
  return text.replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
}

async function drafted(changes: Readonly<Record<string, string>> = {}): Promise<void> {
  await write(house, 'pressRelease', { ...release, ...changes })
  await done(presse, 'pressemitteilung', { until: longAgo })
}

/** What the hidden field of this name holds. */
async function fieldOn(person: Person, name: string): Promise<string> {
  const page = await person.page(path)
  return new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? ''
}

async function releaseQuote(): Promise<void> {
  await done(leitung, 'pressemitteilung/zitat', { quote: await fieldOn(leitung, 'quote') })
}

async function publicPage(below = ''): Promise<string> {
  const response = await fetch(`${await scene.publicAddress('ergebnisse')}${below}`)
  if (response.status !== 200) throw new Error(`${below} answers ${response.status}`)
  return plain(await response.text())
}

describe('a quote', () => {
  test('keeps the release from going out until the leadership has released its words', async () => {
    await drafted()
    const before = await entryCount(house)
    expect((await presse.post(publication)).status).toBe(409)
    const shown = plain(await leitung.page(path))
    expect(shown).toContain('„75 % – das freut uns“')
    const quote = await fieldOn(leitung, 'quote')
    expect((await presse.post(`${path}/zitat`, { quote })).status).toBe(403)
    expect((await leitung.post(`${path}/zitat`, { quote: 'a'.repeat(64) })).status).toBe(422)
    await releaseQuote()
    expect(await presse.page(path)).toContain('Freigegeben von Dr. Ingrid Petersen')
    expect((await presse.post(publication)).status).toBe(303)
    expect(await publicPage()).toContain('„75 % – das freut uns“')
    expect(await entriesAfter(house, before)).toEqual([
      'quoteReleased a-leitung',
      'published a-presse',
      'stepCompleted a-presse',
    ])
  })

  test('loses its release when a word of it changes, and not when others do', async () => {
    await drafted()
    await releaseQuote()
    await drafted({ teaser: 'Anders.' })
    expect(await presse.page(path)).toContain('Freigegeben von')
    await drafted({ quote: '„Schade“, sagt die Bürgermeisterin.' })
    expect(await presse.page(path)).toContain('muss neu freigegeben werden')
    expect((await presse.post(publication)).status).toBe(409)
  })
})

test('a quote whose figure has changed since its release is released again', async () => {
  await drafted()
  const { state } = await loadInitiative(house.storage, id)
  const contentHash = latestVersion(state, 'pressRelease')?.contentHash ?? ''
  // As the leadership read it while fewer had answered.
  const quote = '„74 % – das freut uns“, sagt die Bürgermeisterin.'
  const read = { document: 'pressRelease', contentHash, quote, quoteHash: 'b'.repeat(64) }
  await act(house, 'a-leitung', { kind: 'releaseQuote', ...read })
  const refused = await presse.post(publication)
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('Eine Zahl im Zitat ist seit der Freigabe eine andere')
  await releaseQuote()
  expect((await presse.post(publication)).status).toBe(303)
})

describe('a figure', () => {
  test('that has changed since somebody looked keeps the text from going out until somebody does', async () => {
    await drafted({ quote: '' })
    const { state } = await loadInitiative(house.storage, id)
    const hash = latestVersion(state, 'pressRelease')?.contentHash ?? ''
    const seen = await house.storage.shownFigures.of(id, hash)
    expect(plain(seen?.figures['{{anteil:overall:good}}'] ?? '')).toBe('75 %')
    const figures = { ...seen?.figures, '{{anteil:overall:good}}': '74 %' }
    const shown = { figures, by: 'a-presse', at: '2026-01-01T00:00:00Z' }
    await house.storage.shownFigures.remember(id, hash, shown)

    const refused = await presse.post(publication)
    expect(refused.status).toBe(422)
    expect(plain(await refused.text())).toContain('vorher 74 %, jetzt 75 %')
    expect((await presse.post(`${path}/zahlen`, { figures: 'other' })).status).toBe(422)
    const confirmed = { figures: await fieldOn(presse, 'figures') }
    expect((await leitung.post(`${path}/zahlen`, confirmed)).status).toBe(403)
    await done(presse, 'pressemitteilung/zahlen', confirmed)
    expect(await presse.page(path)).not.toContain('vorher 74')
    expect((await presse.post(publication)).status).toBe(303)
  })

  test('of whoever wanted to answer is called representative by nobody', async () => {
    await drafted({ quote: '', lead: 'Die repräsentative Umfrage zeigt es.' })
    const refused = await presse.post(publication)
    expect(refused.status).toBe(422)
    const page = await refused.text()
    expect(page).toContain('Vorspann: <code>repräsentative</code>')
    await drafted({ quote: '', lead: 'Die Umfrage ist nicht repräsentativ.' })
    expect((await presse.post(publication)).status).toBe(303)
  })
})

describe('the versions', () => {
  test('are previewed with their figures, and posts with what they take of their room', async () => {
    await drafted()
    const page = plain(await presse.page(path))
    expect(page).toContain('75% are content')
    expect(page).toContain('40 Menschen haben geantwortet.')
    const address = await scene.publicAddress('ergebnisse')
    const length = '75 % sind mit dem Park zufrieden 🌳\n'.length - 1 + address.length
    expect(page).toContain(`${length} von 300 Zeichen`)
    expect(page).not.toContain('zu lang')
    await drafted({ shortPost: 'Sehr '.repeat(80) })
    expect(await presse.page(path)).toMatch(/um \d+ Zeichen zu lang/)
  })

  test('of the method box is computed, and says no more than the selection bears', async () => {
    await drafted({ quote: '' })
    expect((await presse.post(publication)).status).toBe(303)
    for (const page of [plain(await presse.page(path)), await publicPage()]) {
      for (const words of [
        'So wurde gefragt',
        'Offene Teilnahme: Wer wollte, konnte antworten',
        'Nicht-Zufallsstichprobe',
        'mindestens 10 Menschen',
        'Alle ab 16 Jahren',
      ])
        expect(page).toContain(words)
      expect(page).not.toMatch(/Fehlerspanne|(?<!Kein )Vertrauensbereich/)
    }
  })

  test('are public in each language that somebody has written', async () => {
    await drafted({ quote: '' })
    expect((await presse.post(publication)).status).toBe(303)
    expect(await publicPage()).toMatch(/<h1[^>]*>75 % sind zufrieden/)
    expect(await publicPage('?sprache=en')).toMatch(/<h1[^>]*>75% are content/)
    expect(await publicPage('?sprache=de-x-ls')).toMatch(/<h1[^>]*>Viele finden den Park gut/)
    expect(await publicPage('/fragen/overall')).toContain('Basis: 40')
    // What measures cost stays in the house unless somebody says otherwise; the finding goes out with the results.
    expect(await publicPage()).toContain('Befund')
    expect(await publicPage()).not.toContain('2.000')
  })
})

test('an embargo is kept to the minute of a German clock, in summer and in winter', async () => {
  await write(house, 'pressRelease', { ...release, quote: '' })
  for (const [until, embargo] of [
    ['2099-07-01T12:05', '2099-07-01T10:05:00.000Z'],
    ['2099-12-01T12:05', '2099-12-01T11:05:00.000Z'],
  ] as const) {
    await done(presse, 'pressemitteilung', { until })
    expect((await loadInitiative(house.storage, id)).state.embargo).toBe(embargo)
  }
  expect((await presse.post(publication)).status).toBe(303)
  const { publicHash = '' } = (await loadInitiative(house.storage, id)).state.publication ?? {}
  expect(await house.storage.contents.read(publicHash)).toMatchObject({
    embargo: '2099-12-01T11:05:00.000Z',
  })
})

test('the state of the measures is told later on; all else stays as it was published', async () => {
  await drafted({ quote: '' })
  expect((await presse.post(`${path}/massnahmen`)).status).toBe(409)
  expect((await presse.post(publication, { costs: 'on' })).status).toBe(303)
  expect(await publicPage()).toMatch(/Bänke[\s\S]*geplant/)
  expect(await publicPage()).toMatch(/Befund[\s\S]*75 %[\s\S]*2.000 Euro[\s\S]*Geplant: 2.000 €/)
  const note = 'Die Bänke sind bestellt.'
  const report = { measure: 'm1', status: 'running', note, actualCost: 30_050 } as const
  await act(house, 'a-gruenamt', { kind: 'reportMeasure', ...report })
  expect(await publicPage()).not.toContain('bestellt')
  expect((await leitung.post(`${path}/massnahmen`)).status).toBe(403)
  await done(presse, 'pressemitteilung/massnahmen', {})
  const page = await publicPage()
  for (const words of [
    'in Arbeit',
    note,
    'Stand der Maßnahmen:',
    'Bisher ausgegeben: 300,50 €',
    'Befund',
  ])
    expect(page).toContain(words)
  expect(page).toContain('75 % sind zufrieden')
  const { collector } = scene.outside
  const feed = await (await fetch(`${collector.publicUrl}/ergebnisse/feed.atom`)).text()
  expect(feed).toContain('Der Stand der Maßnahmen ist neu.')
})

describe('open data', () => {
  beforeEach(async () => {
    const settings = await house.storage.settings.authority()
    await house.storage.settings.setAuthority({
      ...settings,
      name: 'Stadt Auental',
      unit: 'Pressestelle',
      email: 'presse@auental.example',
      phone: '0999 123-0',
      areaKey: '08231000',
      contributor: 'http://dcat-ap.de/def/contributors/stadtAugsburg',
    })
    await drafted({ quote: '' })
    await done(presse, 'pressemitteilung/veroeffentlichung', {})
  })

  const catalog = async (ending: string) =>
    (await fetch(`${scene.outside.collector.publicUrl}/katalog.${ending}`)).text()

  test('goes out with the results, every file as it was signed', async () => {
    const { publicHash = '' } = (await loadInitiative(house.storage, id)).state.publication ?? {}
    const { openData } = Object(await house.storage.contents.read(publicHash))
    const { slug } = await surveyIn(house)
    const names: readonly string[] = openData.files.map(({ name }: { name: string }) => name)
    for (const name of ['ergebnisse.csv', 'tabelle-overall.csv', 'codebuch.xml', `${slug}.zip`])
      expect(names).toContain(name)
    for (const { name, sha256, bytes } of openData.files) {
      const address = `${await scene.publicAddress('ergebnisse')}/daten/${name}`
      const content = Buffer.from(await (await fetch(address)).arrayBuffer())
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
      expect(content.length).toBe(bytes)
    }
    const table = await publicPage('/daten/tabelle-overall.csv')
    expect(table).toMatch(/^overall;.*;good;.*;30;75;40\r$/m)
  })

  test('is in the catalogue under its licence', async () => {
    const turtle = await catalog('ttl')
    expect(turtle).toContain('http://dcat-ap.de/def/licenses/dl-by-de/2.0')
    expect(turtle).toContain(`${await scene.publicAddress('ergebnisse')}/daten/tabelle-overall.csv`)
  })

  test.skipIf(officialShapes.folder === undefined)(
    `has a catalogue that the official shapes find nothing wrong with${officialShapes.note}`,
    async () => {
      expect(await officialFindings({ turtle: await catalog('ttl') })).toEqual([])
      expect(await officialFindings({ jsonLd: await catalog('jsonld') })).toEqual([])
    },
  )
})
