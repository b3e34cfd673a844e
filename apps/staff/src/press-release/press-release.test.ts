import type { Answers } from '@meinungsbild/questionnaire'
import { beforeEach, describe, expect, test } from 'vitest'
import { entriesAfter, entryCount } from '../questionnaire/testing/short-initiative.ts'
import type { House } from '../testing/open-house.ts'
import type { OuterMachines } from '../testing/outer-machines.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import {
  done,
  place,
  surveyIn,
  untilApproved,
  untilMeasuresDecided,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'

const path = `${place}/pressemitteilung`
const publication = `${path}/veroeffentlichung`
const longAgo = '2020-01-01T10:00'
const far = '2099-12-31T10:00'
const release = {
  headline: '{{anteil:overall:good}} sind zufrieden',
  lead: 'Es haben {{teilnehmende}} Menschen geantwortet; Mittel {{mittel:overall}}.',
  results: 'Gut: **{{kennzahl:k1}}** von {{anzahl:overall}} <script>alert(1)</script>',
  measures: 'Bänke <img src=x onerror=alert(1)>',
}

const scene = outsideScene()
let house: House
let presse: Person
let outside: OuterMachines
beforeEach(() => {
  ;({ house, presse, outside } = scene)
})
const { asked, publicAddress } = scene

/** Results of so many content and discontent people, decided on; returns the entries so far. */
async function decided(good: number, bad: number): Promise<number> {
  const one = (code: string): Answers => ({
    visit: { kind: 'choice', code: 'no' },
    overall: { kind: 'choice', code },
  })
  const answers = [...Array<string>(good).fill('good'), ...Array<string>(bad).fill('bad')].map(one)
  await untilResults(house, answers)
  await untilMeasuresDecided(house)
  return entryCount(house)
}

async function publicPage(): Promise<Response> {
  return fetch(await publicAddress('ergebnisse'))
}

describe('the embargo', () => {
  test('is a moment, set by the press office', async () => {
    const before = await decided(30, 10)
    for (const until of ['2026-02-30T10:00', 'morgen', '<b>"']) {
      const again = await presse.post(path, { until })
      const page = await again.text()
      expect(again.status).toBe(422)
      expect(page).toContain('href="#feld-until"')
      expect(page).toContain(`value="${until.replace('<b>"', '&lt;b>&quot;')}"`)
    }
    expect((await presse.post(path)).status).toBe(422)
    for (const login of ['leitung', 'gruenamt', 'gast'] as const)
      expect((await (await house.as(login)).post(path, { until: far })).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await presse.post(path, { until: far })).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['embargoSet a-presse'])
    expect(await presse.page(path)).toContain('Frei ab 31. Dezember 2099, 10:00 Uhr')
  })
})

describe('the press release', () => {
  test('offers its text for editing only to who may write it', async () => {
    await decided(30, 10)
    await write(house, 'pressRelease', release)
    expect(await presse.page(path)).toContain('Text bearbeiten')
    const seen = await (await house.as('leitung')).page(path)
    expect(seen).toContain('Zum Text und seinen Fassungen')
    expect(seen).not.toContain('Text bearbeiten')
  })

  test('is previewed and published with figures in the place of references', async () => {
    const before = await decided(30, 10)
    await write(house, 'pressRelease', release)
    await done(presse, 'pressemitteilung', { until: longAgo })
    const preview = await presse.page(path)
    expect((await publicPage()).status).toBe(404)
    expect((await presse.post(publication)).status).toBe(303)
    const response = await publicPage()
    expect(response.status).toBe(200)
    const published = await response.text()
    for (const page of [preview, published]) {
      const article = page.replaceAll('\u{a0}', ' ').replaceAll(/<p>Jede Zahl[^<]*<\/p>/g, '')
      expect(article).toContain('75 % sind zufrieden')
      expect(article).toContain('Es haben 40 Menschen geantwortet; Mittel 2,5.')
      expect(article).toMatch(/<strong>75 %<\/strong> von 40 &lt;script/)
      expect(article).not.toContain('{{')
      expect(article).not.toMatch(/<script>|<img src=x/)
    }
    expect(asked()).toEqual(['PUT /results'])
    expect(await entriesAfter(house, before)).toEqual([
      'documentSaved a-presse',
      'embargoSet a-presse',
      'published a-presse',
      'stepCompleted a-presse',
    ])
    expect((await presse.post(publication)).status).toBe(409)
    expect((await presse.post(path, { until: far })).status).toBe(409)
    expect(asked()).toEqual(['PUT /results'])
    expect(await presse.page(path)).toContain(`/ergebnisse/${(await surveyIn(house)).slug}`)
  })

  test('under an embargo is on the collector, and not there for anybody', async () => {
    await decided(30, 10)
    await write(house, 'pressRelease', release)
    await done(presse, 'pressemitteilung', { until: far })
    expect((await presse.post(publication)).status).toBe(303)
    expect(asked()).toEqual(['PUT /results'])
    expect((await publicPage()).status).toBe(404)
    const { slug } = await surveyIn(house)
    expect(await (await fetch(outside.collector.publicUrl)).text()).not.toContain(slug)
    expect(await presse.page(path)).toContain('sichtbar ab 31. Dezember 2099')
  })

  test.each([
    ['{{anteil:overal:good}}', 'Diese Frage gibt es im Fragebogen nicht.'],
    ['{{anteil:overall:great}}', 'Eine der genannten Antworten gibt es bei dieser Frage nicht.'],
    ['{{kennzahl:k9}}', 'Diese Kennzahl gibt es nicht.'],
    ['{{ruecklauf}}', 'die Zahl der Eingeladenen nicht bekannt ist'],
    ['{{prozent}}', 'Dieser Verweis ist nicht bekannt.'],
    ['{{anteil:visit:yes', 'fehlt das schließende'],
    ['{{anzahl:walk}}', 'weniger als 10 Personen'],
  ])('with %s names it, and is not published', async (reference, reason) => {
    await decided(30, 10)
    await write(house, 'pressRelease', { ...release, measures: `Neu: ${reference}` })
    await done(presse, 'pressemitteilung', { until: longAgo })
    const before = await entryCount(house)
    const preview = await presse.page(path)
    const refused = await presse.post(publication)
    expect(refused.status).toBe(422)
    for (const page of [preview, await refused.text()]) {
      expect(page).toContain(`<code>${reference}</code>`)
      expect(page).toContain(reason)
      expect(page).not.toMatch(/75\s?%/)
    }
    expect(await entriesAfter(house, before)).toEqual([])
    expect(asked()).toEqual([])
    expect((await publicPage()).status).toBe(404)
  })

  test('about nine people says no figure at all', async () => {
    await decided(7, 2)
    await write(house, 'pressRelease', release)
    await done(presse, 'pressemitteilung', { until: longAgo })
    const before = await entryCount(house)
    const refused = await presse.post(publication)
    const page = await refused.text()
    expect(refused.status).toBe(422)
    for (const reference of ['{{anteil:overall:good}}', '{{teilnehmende}}', '{{kennzahl:k1}}'])
      expect(page).toContain(`<code>${reference}</code>`)
    expect(page).not.toMatch(/(78|22)\s?%|\b9 Menschen/)
    expect((await presse.get(`${place}/dokumente/pressRelease/pdf`)).status).toBe(409)

    await write(house, 'pressRelease', { lead: 'Ohne Zahl.' })
    expect((await presse.post(publication)).status).toBe(303)
    const published = (await (await publicPage()).text()).replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
    expect(published).toContain('weniger als 10 Personen')
    expect(published).not.toMatch(/\d ?%|Basis: \d|\b[79] Antworten/)
    expect(await entriesAfter(house, before)).toEqual([
      'documentSaved a-presse',
      'published a-presse',
      'stepCompleted a-presse',
    ])
  })

  test('needs a text, an embargo and the right role; nothing is pushed before', async () => {
    const before = await decided(30, 10)
    await write(house, 'pressRelease', release)
    const refused = await presse.post(publication)
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('Die Sperrfrist ist noch nicht festgelegt.'),
    ])
    await done(presse, 'pressemitteilung', { until: longAgo })
    for (const login of ['leitung', 'gruenamt', 'dsb', 'gast'] as const)
      expect((await (await house.as(login)).post(publication)).status).toBe(403)
    expect(asked()).toEqual([])
    expect(await entriesAfter(house, before)).toEqual([
      'documentSaved a-presse',
      'embargoSet a-presse',
    ])
  })

  test('is not published before its step', async () => {
    await untilApproved(house)
    const before = await entryCount(house)
    expect((await presse.post(publication)).status).toBe(409)
    expect(await presse.page(path)).toContain('noch nicht geschrieben')
    expect(await entriesAfter(house, before)).toEqual([])
    expect(asked()).toEqual([])
  })

  test('stays unpublished while the collector is away, and may be published again', async () => {
    await decided(30, 10)
    await write(house, 'pressRelease', release)
    await done(presse, 'pressemitteilung', { until: longAgo })
    const before = await entryCount(house)
    for (const fault of ['unreachable', 'answerLost'] as const) {
      outside.disturb(() => fault)
      const refused = await presse.post(publication)
      expect([refused.status, await refused.text()]).toEqual([
        409,
        expect.stringContaining('im Verfahren wurde nichts geändert'),
      ])
    }
    expect(await entriesAfter(house, before)).toEqual([])
    outside.disturb(undefined)
    expect((await presse.post(publication)).status).toBe(303)
    expect((await publicPage()).status).toBe(200)
  })
})
