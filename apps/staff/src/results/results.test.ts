import { randomUUID } from 'node:crypto'
import { short } from '@meinungsbild/procedure'
import type { Answers } from '@meinungsbild/questionnaire'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filledSections } from '../documents/filled-sections.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { paperOf } from '../papers/paper-of.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  codePlan,
  done,
  place,
  surveyIn,
  untilApproved,
  untilEnded,
  untilResults,
  write,
} from '../testing/survey-initiative.ts'
import { resultsOf } from './results-of.ts'
import { remembered } from '../testing/remembered.ts'

const path = `${place}/ergebnisse`

let house: House
let presse: Person
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
})
afterEach(() => house.close())

/** `good` who find it good and `bad` who do not; all visit the park, for sport. */
function citizens(good: number, bad: number): readonly Answers[] {
  const one = (code: string): Answers => ({
    visit: { kind: 'choice', code: 'yes' },
    uses: { kind: 'choices', codes: ['sport'] },
    overall: { kind: 'choice', code },
    parts: { kind: 'rows', rows: { paths: { kind: 'choice', code } } },
    walk: { kind: 'number', value: code === 'good' ? 40 : 20 },
    wish: { kind: 'text', value: 'Mehr <b>Bänke</b>' },
  })
  return [...Array.from({ length: good }, () => one('good')), ...Array(bad).fill(one('bad'))]
}

/** What a reader sees of a page's own matter. */
function words(page: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? ''
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/[\s\u{a0}\u{202f}]+/gu, ' ')
}

/** Every number that stands in a text, but for what is none of the answers: target, rule, level of intervals, pages, when it was opened. */
function figures(text: string): readonly string[] {
  const known = text.replaceAll(
    /(mindestens|at least) 60 ?%|(weniger als|fewer than) 10 |95 ?%|(Seite|Page) \d|\d+\.? \w+ 20\d\d,? \d\d:\d\d/g,
    '',
  )
  return known.match(/(?<![\w.#-])\d+([.,]\d+)?( ?%)?(?![\w.-])/g) ?? []
}

/**
 * What the report's PDF prints below its cover. The cover tells of the dossier, also how many answers were opened on
 * record.
 */
async function report(): Promise<string> {
  const initiative = await loadInitiative(house.storage, id)
  const definition = short.documents.find((each) => each.id === 'resultReport')
  const version = initiative.state.documents['resultReport']?.at(-1)
  const results = await resultsOf(house.deps, initiative)
  if (!definition || !version) throw new Error('No report has been written.')
  const authority = { name: 'Stadt Auental', unit: 'Pressestelle' }
  const { model, state } = initiative
  const { sections } = await filledSections(house.deps, initiative, version.sections, 'de')
  const filled = { ...version, sections }
  const common = { model, state, definition, version: filled, authority, results }
  const paper = paperOf({ ...common, language: 'de', fileNumber: 'PR' })
  // What the method box, the signs and the names of pages say does not come from answers.
  const computed = paper.blocks.filter(
    (block) =>
      !['facts', 'box', 'heading'].includes(block.kind) &&
      !(block.kind === 'table' && block.caption === 'Zeichenerklärung'),
  )
  const form = /"level":\d|"numeric":\[[^\]]*\]/g
  return JSON.stringify(computed)
    .replaceAll(form, '')
    .replaceAll(/[\u{a0}\u{202f}]/gu, ' ')
}

describe('results before they are opened', () => {
  test('are locked on the page and in the data, and nothing of an answer is there', async () => {
    await untilEnded(house, citizens(8, 4))
    const before = await entryCount(house)
    for (const login of ['presse', 'leitung', 'gast'] as const) {
      const person = await house.as(login)
      const page = words(await person.page(path))
      expect(page).toContain('Die Ergebnisse sind noch verschlossen')
      expect(page).not.toMatch(/%|Mittelwert|schlecht/)
      const data = await person.get(`${path}/daten`)
      expect(data.status).toBe(409)
      expect(await data.text()).not.toMatch(/"released"|"variables"|66,7/)
    }
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('are not opened before the end of the field', async () => {
    await untilApproved(house)
    const before = await entryCount(house)
    expect((await presse.post(path)).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('are opened by the press office, on record, once', async () => {
    await untilEnded(house, citizens(8, 4))
    const before = await entryCount(house)
    for (const login of ['leitung', 'dsb', 'gruenamt', 'gast'] as const)
      expect((await (await house.as(login)).post(path)).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await presse.post(path)).status).toBe(303)
    expect((await presse.post(path)).status).toBe(303)
    expect(await entriesAfter(house, before)).toEqual(['resultsOpened a-presse'])
    const opened = (await house.storage.dossiers.read(id)).at(-1)
    expect(opened?.payload).toMatchObject({ answers: 12 })
  })
})

describe('opened results', () => {
  test('of nine people show no count and no share: page, data, report and texts', async () => {
    await untilResults(house, citizens(7, 2), { ...codePlan, size: '30' })
    for (const language of ['de', 'en']) {
      await presse.post('/konto/sprache', { language })
      const page = words(await presse.page(path))
      expect(page).toMatch(/weniger als 10 Personen|fewer than 10 people/)
      expect(page).toMatch(/nicht entscheidbar|not decidable/)
      expect(figures(page)).toEqual([])
    }
    const data = await (await presse.get(`${path}/daten`)).text()
    expect(data).toContain('baseTooSmall')
    expect(data).not.toMatch(/"kind":"figure"|"count"|"share"|"base"/)

    await write(house, 'resultReport', { results: 'Es war so.' })
    expect(figures(await report())).toEqual([])
    expect((await presse.get(`${place}/dokumente/resultReport/pdf`)).status).toBe(200)
    await write(house, 'resultReport', { results: 'Gut: {{anteil:overall:good}}' })
    const refused = await presse.get(`${place}/dokumente/resultReport/pdf`)
    expect([refused.status, await refused.text()]).toEqual([
      409,
      expect.stringContaining('{{anteil:overall:good}}'),
    ])
  })

  test('of ten people are there: page, data and report say the same', async () => {
    await untilResults(house, citizens(7, 3), { ...codePlan, size: '30' })
    const page = words(await presse.page(path))
    for (const figure of ['70 %', '30 %', 'Basis: 10 Antworten', 'nicht entscheidbar'])
      expect(page).toContain(figure)
    expect(page).toContain('33 %')
    const response = await presse.get(`${path}/daten`)
    expect(response.headers.get('content-type')).toContain('application/json')
    const { participants, variables } = JSON.parse(await response.text())
    expect(participants.value).toBe(10)
    const overall = variables.find(
      (each: { readonly variable: { readonly id: string } }) => each.variable.id === 'overall',
    )
    expect(
      overall.categories.map(
        (each: { readonly count: { readonly value: number } }) => each.count.value,
      ),
    ).toEqual([3, 0, 7])
    await write(house, 'resultReport', { results: 'Gut: {{anteil:overall:good}}' })
    const paper = await report()
    expect(paper).toContain('70 %')
    expect(paper).not.toContain('{{anteil')
  })

  test('withhold single questions that fewer than ten answered', async () => {
    const nineWalked = citizens(9, 0)
    const stayed: Answers = {
      visit: { kind: 'choice', code: 'no' },
      overall: { kind: 'choice', code: 'good' },
    }
    await untilResults(house, [...nineWalked, stayed])
    const { variables } = JSON.parse(await (await presse.get(`${path}/daten`)).text())
    const kinds = Object.fromEntries(
      variables.map((each: { kind: string; variable: { id: string } }) => [
        each.variable.id,
        each.kind,
      ]),
    )
    expect(kinds).toMatchObject({
      visit: 'categories',
      overall: 'categories',
      uses: 'withheld',
      walk: 'withheld',
      wish: 'withheld',
      'parts.paths': 'withheld',
    })
    const withheld = 'Nicht ausgewiesen, weil weniger als 10 Personen geantwortet haben.'
    expect(words(await presse.page(path))).toContain(`Wozu? ${withheld}`)
  })

  test('never show what somebody wrote, and count a submission without an answer inside', async () => {
    await untilEnded(house, citizens(10, 2))
    await keep('null', '{"answers":7}', '{"answers":{"overall":{"kind":"choice"}}}')
    await done(presse, 'ergebnisse', {})
    const page = await presse.page(path)
    expect(page).not.toContain('Bänke')
    const { participants, variables } = JSON.parse(await (await presse.get(`${path}/daten`)).text())
    expect(participants.value).toBe(15)
    expect(JSON.stringify(variables)).not.toContain('Bänke')
  })

  test('count nobody who comes later, and say how many and why', async () => {
    await untilResults(house, citizens(10, 2))
    const late = JSON.stringify({ language: 'de', answers: citizens(1, 0)[0] })
    const shown = async () => {
      const page = words(await presse.page(path))
      const { participants } = JSON.parse(await (await presse.get(`${path}/daten`)).text())
      return [
        participants.value,
        /(\S+) Antwort(?:en)? kam(?:en)? nach der Auszählung/.exec(page)?.[1],
      ]
    }
    expect(await shown()).toEqual([12, undefined])
    await keep(late)
    expect(await shown()).toEqual([12, 'Eine'])
    await keep(...Array.from({ length: 29 }, () => late))
    expect(await shown()).toEqual([12, '30'])
    await write(house, 'resultReport', { results: 'Es war so.' })
    const reason = 'Genaue Tabellen gibt es nur von einem Stand'
    expect(await report()).toContain(`30 Antworten kamen nach der Auszählung`)
    expect(await report()).toContain(reason)
  })

  test('are exact once: when answers are deleted they stay, and nothing new is made of the others', async () => {
    await untilResults(house, citizens(30, 10))
    const data = async () => (await presse.get(`${path}/daten`)).text()
    const before = await data()
    const free = `${path}/fragen/visit?filter1=overall&antwort1=good`
    expect(words(await presse.page(free))).toContain('Basis: rund')
    const gone = await deleteAnswers(3)
    expect(await data()).toBe(before)
    const page = words(await presse.page(path))
    expect(page).toContain('3 Antworten wurden seit der Auszählung gelöscht')
    expect(words(await presse.page(free))).not.toContain('Basis: rund')
    expect(words(await presse.page(free))).toContain('Neue Tabellen gibt es erst wieder')
    const left = await remembered(house)
    for (const each of gone) expect(left).not.toContain(each)

    await deleteAnswers(7)
    expect(await data()).toBe(before)
    expect(words(await presse.page(free))).toContain('Basis: rund')
  })

  test('are not weighted anew once an answer has gone, and the reason is asked for before', async () => {
    await untilResults(house, citizens(30, 30))
    const weight = (reason: string, good = '60') =>
      presse.post(`${path}/gewichtung`, {
        tun: 'save',
        base: 'equal',
        cap: '5',
        source: 'Zählung',
        variables: 'overall',
        'target-overall-good': good,
        'target-overall-middling': '0',
        'target-overall-bad': '40',
        reason,
      })
    const unexplained = await weight(' ')
    expect([unexplained.status, await unexplained.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-reason"'),
    ])
    expect((await weight('Neuer Registerstand')).status).toBe(303)
    await deleteAnswers(1)
    const before = await entryCount(house)
    const resting = await weight('Noch ein Registerstand', '70')
    expect([resting.status, await resting.text()]).toEqual([
      422,
      expect.stringContaining('Seit der Auszählung wurden Antworten gelöscht'),
    ])
    expect(await entriesAfter(house, before)).toEqual([])
    expect(words(await presse.page(path))).toContain('gewichtet, effektive Fallzahl')
  })
})

describe('the act that opens them', () => {
  test('warns of forms that nobody has keyed, and has it confirmed', async () => {
    await untilEnded(house, citizens(8, 4))
    const { id: survey } = await surveyIn(house)
    await house.storage.paperForms.addBatch(survey, '2026-11-22', 2)
    const page = words(await presse.page(path))
    expect(page).toContain('2 Papierbögen sind noch nicht erfasst')
    const before = await entryCount(house)
    const unseen = await presse.post(path)
    expect([unseen.status, await unseen.text()]).toEqual([
      422,
      expect.stringContaining('href="#feld-unkeyed"'),
    ])
    expect((await presse.post(path, { unkeyed: '1' })).status).toBe(422)
    expect(await entriesAfter(house, before)).toEqual([])
    expect((await presse.post(path, { unkeyed: '2' })).status).toBe(303)
    const opened = (await house.storage.dossiers.read(id)).at(-1)
    expect(opened?.payload).toMatchObject({ answers: 12, unkeyedForms: 2 })
    expect(words(await presse.page(path))).toContain(
      '2 Papierbögen waren bei der Auszählung nicht erfasst und werden nicht mitgezählt',
    )
  })
})

/** So many answers go, as by a statement of the operator; gives their contents. */
async function deleteAnswers(count: number): Promise<readonly string[]> {
  const { run } = house.database
  const { rows } = await run('select id from answers order by id limit $1', count)
  const ids = rows.map((row) => String(row['id']))
  for (const each of ids) await run('delete from answers where id = $1', each)
  await run('pragma wal_checkpoint(truncate)')
  return ids
}

/** Answers come in, opened. */
async function keep(...contents: readonly string[]): Promise<void> {
  const { id: survey } = await surveyIn(house)
  const pulled = contents.map((content) => ({
    submission: randomUUID(),
    day: '2026-11-23',
    stratum: '',
    opened: true as const,
    content,
  }))
  await house.storage.answers.keep(survey, pulled)
}
