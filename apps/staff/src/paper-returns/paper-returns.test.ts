import { participantNumber } from '@meinungsbild/secrecy'
import { readRespondent } from '@meinungsbild/questionnaire'
import { beforeEach, describe, expect, test } from 'vitest'
import { openSubmission } from '../publishing/open-submission.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { tokenFor } from '../testing/citizens.ts'
import { channelsOf } from '../testing/channels-of.ts'
import type { House } from '../testing/open-house.ts'
import { outsideScene } from '../testing/outside-scene.ts'
import type { Person } from '../testing/person.ts'
import { act, codePlan, done, place, surveyIn, untilOpen } from '../testing/survey-initiative.ts'

const path = `${place}/papierruecklauf`
const scene = outsideScene()
let house: House
let presse: Person
let presse2: Person
beforeEach(async () => {
  ;({ house, presse } = scene)
  presse2 = await house.as('presse2')
})

function slips(person: Person, numbers: readonly string[]): Promise<Response> {
  return person.post(`${path}/abschnitte`, { numbers: numbers.join('\r\n') })
}

/** What came of each number, as the table says it. */
async function outcomes(response: Response): Promise<readonly (readonly string[])[]> {
  const page = await response.text()
  const rows = page.split('<tbody')[1]?.split('<tr').slice(1) ?? []
  return rows.map((row) =>
    [...row.matchAll(/data-table__value">(?:<[^>]*>)*([^<]*)/g)]
      .slice(0, 2)
      .map(([, text]) => text ?? ''),
  )
}

describe('return slips', () => {
  test('close the online channel of whoever sent them, and name those who were there already', async () => {
    const codes = await untilOpen(house, codePlan)
    const door = await scene.publicAddress('zugang')
    expect(await tokenFor(door, codes[1] ?? '')).toBeTypeOf('string')
    const sent = await slips(presse, [
      participantNumber(1),
      participantNumber(2),
      participantNumber(1),
      participantNumber(99),
      '4-00',
      codes[4] ?? '',
    ])
    expect(sent.status).toBe(200)
    expect(await outcomes(sent)).toEqual([
      [participantNumber(1), 'Zählt; online geschlossen'],
      [participantNumber(2), 'Hat schon online teilgenommen'],
      [participantNumber(1), 'Schon früher geprüft'],
      [participantNumber(99), 'Nummer nicht vergeben'],
      ['4-00', 'Prüfzeichen passen nicht'],
      [codes[4] ?? '', 'Keine Teilnahmenummer'],
    ])
    expect(await tokenFor(door, codes[0] ?? '')).toBeUndefined()
    expect(await tokenFor(door, codes[2] ?? '')).toBeTypeOf('string')
    const { paperSlips } = house.storage
    const survey = await surveyIn(house)
    expect(await paperSlips.counts(survey.id)).toEqual({ closed: 1, alreadyUsed: 1 })
  })

  test('that could not be checked stay in the field, and are checked when the door answers again', async () => {
    const codes = await untilOpen(house, codePlan)
    scene.outside.disturb((asked) => (asked.endsWith('/closed') ? 'answerLost' : undefined))
    const lost = await slips(presse, [participantNumber(1), participantNumber(2)])
    const page = await lost.text()
    expect(page).toContain('Noch nicht geprüft')
    expect(page).toContain(`${participantNumber(1)}\n${participantNumber(2)}</textarea>`)
    scene.outside.disturb(undefined)
    const again = await outcomes(await slips(presse, [participantNumber(1), participantNumber(2)]))
    expect(again.map(([, outcome]) => outcome)).toEqual([
      'Zählt; online geschlossen',
      'Zählt; online geschlossen',
    ])
    expect(await tokenFor(await scene.publicAddress('zugang'), codes[0] ?? '')).toBeUndefined()
  })

  test('are for the press office and the statistics office; others see numbers', async () => {
    await untilOpen(house, codePlan)
    for (const login of ['leitung', 'dsb', 'gruenamt'] as const) {
      const person = await house.as(login)
      expect((await slips(person, [participantNumber(1)])).status).toBe(403)
      expect((await person.post(path, { day: '2026-11-20', count: '2' })).status).toBe(403)
      const page = await person.page(path)
      expect(page).toContain('Bögen insgesamt')
      expect(page).not.toContain('<form class="stack"')
    }
    expect(await slips(presse, [])).toMatchObject({ status: 422 })
  })

  test('are forgotten with the end of the field', async () => {
    await untilOpen(house, codePlan)
    await slips(presse, [participantNumber(1)])
    await done(presse, 'feld/schliessen', { reason: 'Die Feldzeit ist um.' })
    const survey = await surveyIn(house)
    expect(await house.storage.paperSlips.participants(survey.id)).toEqual([])
    expect((await slips(presse, [participantNumber(2)])).status).toBe(409)
    expect(await presse.page(path)).toContain('sind Abschnitte und Codes gelöscht')
    expect(await presse.page(`${place}/feld`)).toContain(
      'Rücklaufabschnitte: 1 gezählt, 0 von Menschen',
    )
  })
})

const form = `${path}/boegen/1-1`
const typed = { 'f.~language': '1', 'f.visit': '1', 'f.uses': '1 2', 'f.overall': '3' } as const

async function batch(count = '2'): Promise<void> {
  await done(presse, 'papierruecklauf', { day: today(), count })
}

function today(): string {
  return new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Berlin' })
}

function key(person: Person, round: '1' | '2', fields: Readonly<Record<string, string>> = {}) {
  return person.post(form, { ...typed, ...fields, round, tun: 'save' })
}

async function answers() {
  const kept = []
  const survey = await surveyIn(house)
  for await (const { content, day } of house.storage.answers.read(survey.id))
    kept.push({ content: JSON.parse(content), day })
  return kept
}

describe('a form', () => {
  beforeEach(async () => {
    await untilOpen(house)
    await batch()
  })

  test('that two people key alike becomes an answer like any other, and its keyings are gone', async () => {
    expect((await key(presse, '1')).status).toBe(303)
    expect(await answers()).toEqual([])
    const blank = await presse2.page(form)
    expect(blank).toContain('Zweiterfassung')
    expect(blank).not.toMatch(/name="f\.[^"]*"[^>]*value="[^"]/)
    expect((await key(presse2, '2', { 'f.uses': '2,1' })).status).toBe(303)
    const [answer, ...others] = await answers()
    expect(others).toEqual([])
    expect(answer).toEqual({
      day: today(),
      content: {
        channel: 'paper',
        language: 'de',
        seed: 0,
        answers: {
          visit: { kind: 'choice', code: 'yes' },
          uses: { kind: 'choices', codes: ['sport', 'play'] },
          overall: { kind: 'choice', code: 'good' },
        },
      },
    })
    const read = readRespondent(answer?.content, today(), parkSurvey)
    expect(read.answers).toEqual(answer?.content.answers)
    const survey = await surveyIn(house)
    expect(await channelsOf(house, survey.id)).toEqual(['paper'])
    expect(await house.storage.paperForms.keyings(survey.id, { batch: 1, number: 1 })).toEqual([])
    expect(await presse.page(`${place}/feld`)).toMatch(/Davon auf Papier.*?1</s)
    expect((await key(presse, '1')).status).toBe(409)
  })

  test('that was keyed differently waits until every difference is settled', async () => {
    await key(presse, '1')
    const differing = await key(presse2, '2', { 'f.overall': '2', 'f.name': 'Teich' })
    expect(differing.headers.get('location')).toBe(`${form}/abgleich`)
    const list = await presse.page(`${form}/abgleich`)
    expect(list).toContain('Frage 3')
    expect(list).not.toContain('Frage 1<')
    expect(list).toContain('3 (gut)')
    expect(list).toContain('2 (mittel)')
    const early = await presse.post(`${form}/abgleich`, { 'd.overall': 'second' })
    expect(early.status).toBe(422)
    expect(await early.text()).toContain('Bitte wählen Sie, was auf dem Bogen steht.')
    expect(await answers()).toEqual([])
    const settled = { 'd.overall': 'second', 'd.name': 'other', 'o.name': 'Am Teich' }
    expect((await presse.post(`${form}/abgleich`, settled)).status).toBe(303)
    expect((await answers()).map(({ content }) => content.answers)).toMatchObject([
      { overall: { code: 'middling' }, name: { value: 'Am Teich' } },
    ])
    expect(await presse.page(path)).toContain('2 von 5 (40')
  })

  test('that breaks the rules is kept as it is marked, once somebody says so', async () => {
    const marked = { 'f.uses': '1 2 3', 'f.overall': '1 2', 'f.walk': 'weit', 'f.name': '?' }
    await key(presse, '1', marked)
    const second = await key(presse2, '2', marked)
    expect(second.headers.get('location')).toBe(`${form}/abgleich`)
    const page = await presse.page(`${form}/abgleich`)
    expect(page).toContain('Beide Erfassungen stimmen überein.')
    expect(page).toContain('Mehrere Kreuze, wo nur eines gilt')
    expect((await presse.post(`${form}/abgleich`)).status).toBe(422)
    const fields = { asMarked: 'yes', 'c.walk': '30' }
    expect((await presse.post(`${form}/abgleich`, fields)).status).toBe(303)
    const [answer] = await answers()
    expect(answer?.content).toMatchObject({
      answers: { uses: { codes: ['sport', 'play', 'none'] }, walk: { value: 30 } },
      unfit: ['overall', 'name'],
    })
    expect(answer?.content.answers).not.toHaveProperty('overall')
    expect(await presse.page(path)).toMatch(/gegen die Regeln ausgefüllt sind.*?3</s)
  })

  test('says which numbers mean nothing, and keeps what was typed', async () => {
    const again = await key(presse, '1', { 'f.overall': '7', 'f.name': 'See' })
    const page = await again.text()
    expect(again.status).toBe(422)
    expect(page).toContain('Möglich: 1, 2, 3 oder ?')
    expect(page).toMatch(/name="f\.name"[^>]*value="See"/)
    expect(page).toMatch(/name="f\.overall"[^>]*value="7"/)
    const checked = await presse.post(form, { ...typed, round: '1', tun: 'check' })
    expect(await checked.text()).toContain('gespeichert ist noch nichts')
    const survey = await surveyIn(house)
    const found = await house.storage.paperForms.find(survey.id, { batch: 1, number: 1 })
    expect(found?.keyed).toBe(0)
  })

  test('may be keyed twice by one person, who is warned, and it is counted', async () => {
    await key(presse, '1')
    // Sent again, as by a second click: still the first keying.
    expect((await key(presse, '1')).status).toBe(303)
    expect(await presse.page(form)).toContain('Die Ersterfassung dieses Bogens ist von Ihnen.')
    expect((await key(presse, '2')).status).toBe(303)
    expect(await presse.page(path)).toMatch(/eine Person zweimal erfasst hat.*?1</s)
  })

  test('is for no others, and only where there is one', async () => {
    const dsb = await house.as('dsb')
    expect((await dsb.get(form)).status).toBe(403)
    expect((await dsb.post(form, { ...typed, tun: 'save', round: '1' })).status).toBe(403)
    for (const name of ['1-3', '2-1', '0-1', 'x'])
      expect((await presse.get(`${path}/boegen/${name}`)).status).toBe(404)
    for (const fields of [
      { day: '2099-01-01', count: '3' },
      { day: today(), count: '0' },
      { day: '', count: 'viele' },
    ])
      expect((await presse.post(path, fields)).status).toBe(422)
  })
})

test('in a sealed ballot box a form lies sealed until the opening', async () => {
  await untilOpen(house)
  await batch('1')
  const survey = await surveyIn(house)
  // What the key ceremony leaves behind: the private key is nowhere in the house.
  await house.database.run(`update surveys set sealing_private_key = ''`)
  await key(presse, '1')
  expect((await key(presse2, '2')).status).toBe(303)
  expect(await answers()).toEqual([])
  const sealed = await house.storage.sealedSubmissions.next(survey.id, 2)
  const privateKey = survey.sealing.privateKey ?? ''
  const opened = await Promise.all(
    sealed.map((each) => openSubmission(survey.id, privateKey, each, 'paper')),
  )
  expect(opened).toMatchObject([
    { opened: true, content: expect.stringContaining('"channel":"paper"') },
  ])
})

test('a form that comes after the count is told and not keyed', async () => {
  await untilOpen(house)
  await batch('1')
  await act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })
  const results = `${place}/ergebnisse`
  expect((await presse.post(results)).status).toBe(422)
  await done(presse, 'ergebnisse', { unkeyed: '1' })
  expect((await key(presse, '1')).status).toBe(409)
  expect(await presse.page(path)).toContain('Bögen, die jetzt noch kommen')
  expect((await presse.post(path, { day: today(), count: '2' })).status).toBe(303)
  expect(await presse.page(results)).toMatch(/3 Papierbögen waren bei der Auszählung nicht erfasst/)
})
