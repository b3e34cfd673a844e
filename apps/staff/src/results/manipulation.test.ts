import { createHash } from 'node:crypto'
import { short } from '@meinungsbild/procedure'
import type { Answers } from '@meinungsbild/questionnaire'
import { beforeEach, describe, expect, test } from 'vitest'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { paperOf } from '../papers/paper-of.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import type { House } from '../testing/open-house.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import {
  codePlan,
  done,
  openPlan,
  place,
  surveyIn,
  untilMeasuresDecided,
  untilOpen,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'
import { resultsOf } from './results-of.ts'

const label = 'Nicht-Zufallsstichprobe: nicht belastbar für die Gesamtheit'
const path = `${place}/ergebnisse`

const scene = outsideScene('guarded')
let house: House
let presse: Person
beforeEach(() => {
  ;({ house, presse } = scene)
})

/** Twenty different walkers, and so many sheets that are all alike. */
function citizens(alike: number): readonly Answers[] {
  const one = (code: string, walk: number, paths: string): Answers => ({
    visit: { kind: 'choice', code: 'yes' },
    overall: { kind: 'choice', code },
    parts: { kind: 'rows', rows: { paths: { kind: 'choice', code: paths } } },
    walk: { kind: 'number', value: walk },
  })
  const own = Array.from({ length: 20 }, (_, index) =>
    one(index % 3 === 0 ? 'bad' : 'good', 5 + index, index % 2 === 0 ? 'good' : 'bad'),
  )
  return [...own, ...Array.from({ length: alike }, () => one('good', 33, 'good'))]
}

async function paper(document: string) {
  const initiative = await loadInitiative(house.storage, id)
  const { model, state } = initiative
  const definition = short.documents.find((each) => each.id === document)
  const version = state.documents[document]?.at(-1)
  if (!definition || !version) throw new Error(`${document} was not written.`)
  const results = await resultsOf(house.deps, initiative)
  const authority = { name: 'Stadt Auental', unit: 'Pressestelle' }
  const common = { model, state, definition, version, authority, results }
  return JSON.stringify(paperOf({ ...common, language: 'de', fileNumber: 'PR' }).blocks)
}

function words(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}]+/gu, ' ')
}

describe('results of a survey that anybody could answer', () => {
  test('bear the mark and the verdict on the page, in the report and in the press release', async () => {
    await untilResults(house, citizens(20))
    const page = words(await presse.page(path))
    expect(page).toContain(label)
    expect(page).toContain('Der Manipulationsbericht ist stark auffällig (Gleiche Antwortbögen)')
    expect(page).toMatch(/Gleiche Antwortbögen stark auffällig Viele Antwortbögen gleichen sich/)
    expect(page.indexOf(label)).toBeLessThan(page.indexOf('Fragen im Einzelnen'))

    // Whatever is written, and where nothing is written about it at all.
    await untilMeasuresDecided(house)
    await write(house, 'pressRelease', { method: 'Repräsentativ für alle.' })
    const report = await paper('resultReport')
    expect(report).toContain(`"kind":"box","title":"${label}"`)
    expect(report).toContain('"caption":"Manipulationsbericht"')
    const release = await paper('pressRelease')
    expect(release).toContain(`"kind":"box","title":"${label}"`)
    expect(release).toContain('stark auffällig (Gleiche Antwortbögen)')
    for (const document of ['resultReport', 'pressRelease']) {
      const pdf = await presse.get(`${place}/dokumente/${document}/pdf`)
      expect([pdf.status, pdf.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    }
  })

  test('bear them in public too, in the press release and above the figures', async () => {
    await untilResults(house, citizens(0))
    await untilMeasuresDecided(house)
    await write(house, 'pressRelease', { headline: 'So ist es' })
    await done(presse, 'pressemitteilung', { until: '2020-01-01T10:00' })
    expect(words(await presse.page(`${place}/pressemitteilung`))).toContain(label)
    await done(presse, 'pressemitteilung/veroeffentlichung', {})
    const shown = words(await (await fetch(await scene.publicAddress('ergebnisse'))).text())
    expect(shown.split(label)).toHaveLength(3)
    expect(shown).toContain('Der Manipulationsbericht ist unauffällig')
  })

  test('of too few people bear the mark and no verdict', async () => {
    await untilResults(house, citizens(0).slice(0, 9))
    const page = words(await presse.page(path))
    expect(page).toContain(label)
    expect(page).not.toMatch(/Gleiche Antwortbögen|Manipulationsbericht ist/)
  })

  test('are not reliable either if the plan spoke of a random sample', async () => {
    await untilResults(house, citizens(0), { ...openPlan, selection: 'random', size: '100' })
    const page = words(await presse.page(path))
    expect(page).toContain(label)
    expect(page).not.toContain('Vertrauensbereich')
  })
})

test('results of a survey with codes bear no mark and no report', async () => {
  await untilResults(house, citizens(20), { ...codePlan, size: '60' })
  const page = words(await presse.page(path))
  expect(page).toContain('Zufallsstichprobe: Zu jedem Anteil')
  expect(page).not.toMatch(/belastbar|Manipulation|Belastbarkeit/)
})

test('how answers came in is fetched with them, and judged', async () => {
  await untilOpen(house)
  const address = await scene.publicAddress('befragung')
  const carried = 'visit=no'
  for (let person = 0; person < 12; person += 1) {
    const waiting = await send(address, { carried })
    const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(waiting)?.[1]
    const challenge = field('door-challenge') ?? ''
    const proof = { 'door-challenge': challenge, 'door-solution': solutionOf(challenge) }
    const thanks = await send(address, { carried, id: field('id') ?? '', ...proof })
    expect(thanks).toContain('Vielen Dank')
  }
  await done(presse, 'feld/abholen', {})
  const arrivals = await house.storage.arrivals.of((await surveyIn(house)).id)
  expect(arrivals?.hours.reduce((sum, { answers }) => sum + answers, 0)).toBe(12)
  expect(arrivals?.days.reduce((sum, { waited }) => sum + waited, 0)).toBe(12)
  const { manipulation } =
    (await resultsOf(house.deps, await loadInitiative(house.storage, id))) ?? {}
  expect(manipulation).toMatchObject({
    findings: expect.arrayContaining([expect.objectContaining({ kind: 'door', level: 'quiet' })]),
  })
})

async function send(address: string, fields: Readonly<Record<string, string>>): Promise<string> {
  const response = await fetch(`${address}/fragen`, {
    method: 'POST',
    headers: { origin: new URL(address).origin },
    body: new URLSearchParams({ page: 'check', go: 'send', ...fields }),
  })
  return response.text()
}

/** What a script finds. */
function solutionOf(challenge: string): string {
  const bits = Number(challenge.split('.')[2])
  for (let number = 0; ; number += 1) {
    const hash = createHash('sha256').update(`${challenge}.${number}`).digest()
    if (Math.clz32(hash.readUInt32BE()) >= bits) return String(number)
  }
}
