import { sealAnswer } from '@meinungsbild/secrecy'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashesOf } from '../field/field-release.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'
import { entriesAfter, entryCount, id } from '../questionnaire/testing/short-initiative.ts'
import { leafOf } from '../publishing/tell-heads.ts'
import { channelsOf } from '../testing/channels-of.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import {
  basis,
  act,
  bindingIn,
  done,
  notice,
  openPlan,
  place,
  surveyIn,
  untilApproved,
} from '../testing/survey-initiative.ts'
import { openingsIn } from './openings.ts'
import { ceremony, fieldsOf, wordsOf, type Ceremony } from './testing/ceremony.ts'

const path = `${place}/urne`

let house: House
let presse: Person
let made: Ceremony
beforeEach(async () => {
  house = await openHouse()
  presse = await house.as('presse')
  made = await ceremony()
  await untilApproved(house)
  await done(presse, 'schluessel', fieldsOf(made))
  await done(presse, 'teilnehmende', openPlan)
  await done(presse, 'datenschutz/rechtsgrundlage', basis)
  await done(presse, 'datenschutzhinweise', notice)
  for (const point of ['pretest', 'accessibility', 'deletionPlan'])
    await act(house, 'a-presse', { kind: 'tickChecklist', point, done: true })
  const { publicKey } = made.keys
  await act(house, 'a-presse', { kind: 'openTrialAnswer', publicKey, shares: [1, 2] })
  await act(house, 'a-presse', { kind: 'completeStep', step: '2.1' })
  const presse2 = await house.as('presse2')
  const binding = bindingIn(await presse2.page(`${place}/feldfreigabe`))
  await done(presse2, 'feldfreigabe', { verdict: 'release', binding, lossUnderstood: 'on' })
  const hashes = hashesOf((await loadInitiative(house.storage, id)).state)
  if (!hashes) throw new Error('Nothing has been released.')
  await act(house, 'a-presse', { kind: 'openField', hashes })
})
afterEach(() => house.close())

/** Puts answers into the box as a pull does; every text that is no JSON stands for a broken form. */
async function received(...texts: readonly string[]): Promise<void> {
  const { id: survey, sealing } = await surveyIn(house)
  const sealed = texts.map(async (text, index) => {
    const place = {
      surveyId: survey,
      questionnaireHash: 'a'.repeat(64),
      submissionId: String(index).padStart(22, 'A'),
    }
    const plaintext = new TextEncoder().encode(text)
    return {
      submission: place.submissionId,
      day: '2026-11-23',
      stratum: '',
      questionnaireHash: place.questionnaireHash,
      sealed: await sealAnswer({ ...place, publicKey: sealing.publicKey, plaintext }),
    }
  })
  await house.storage.sealedSubmissions.keep(survey, await Promise.all(sealed))
}

const visited = JSON.stringify({
  language: 'de',
  answers: { visit: { kind: 'choice', code: 'no' } },
})
const yes = JSON.stringify({ language: 'de', answers: {} })
const endField = () => act(house, 'a-presse', { kind: 'closeField', reason: 'Zeit um.' })

function typed(first: number, second: number): Readonly<Record<string, string>> {
  return {
    'share-1': wordsOf(made.shares[first - 1]),
    'share-2': wordsOf(made.shares[second - 1]),
  }
}

/** Opens the box and waits until nothing is sealed any more. */
async function openBox(fields: Readonly<Record<string, string>>): Promise<void> {
  await done(presse, 'urne', fields)
  const { id: survey } = await surveyIn(house)
  await expect.poll(() => house.storage.sealedSubmissions.count(survey)).toBe(0)
  await expect.poll(() => presse.page(path)).toContain('Die Urne ist geöffnet')
}

describe('a sealed ballot box', () => {
  test('stays shut while the field runs, also for two shares, and shows how many lie in it', async () => {
    await received(yes, yes)
    expect(await presse.page(path)).toContain('Versiegelte Antworten bisher: 2.')
    expect(await presse.page(path)).not.toContain('name="share-1"')
    const before = await entryCount(house)
    expect((await presse.post(path, typed(1, 2))).status).toBe(409)
    expect(await entriesAfter(house, before)).toEqual([])
    expect(await house.storage.sealedSubmissions.count((await surveyIn(house)).id)).toBe(2)
  })

  test('opens after the field with two shares, on record, and what is broken is kept and counted', async () => {
    await received(yes, 'kein JSON', yes)
    await endField()
    const before = await entryCount(house)
    await openBox(typed(3, 1))
    expect(await entriesAfter(house, before)).toEqual(['ballotBoxOpened a-presse'])
    const entry = (await house.storage.dossiers.read(id))[before]
    expect(entry?.payload).toMatchObject({ shares: [3, 1], submissions: 3 })
    const { id: survey, sealing } = await surveyIn(house)
    expect(await house.storage.answers.counts(survey)).toEqual({ opened: 2, damaged: 1 })
    expect(sealing.privateKey).toBeUndefined()
    const page = await presse.page(path)
    expect(page).toContain('Lesbare Antworten: 2. Nicht zu öffnen: 1')
    expect(page).toContain('3 + 1')
    await done(presse, 'ergebnisse', {})
    expect(await presse.page(`${place}/ergebnisse`)).toContain(
      'Eine Antwort ließ sich nicht öffnen',
    )
  })

  test('keeps how an answer came: what the collector had was sent, the rest was keyed', async () => {
    await received(visited, visited, visited)
    const { id: survey } = await surveyIn(house)
    const [first] = await house.storage.sealedSubmissions.next(survey, 1)
    await house.storage.ballotLeaves.add(survey, [
      { day: '2026-11-23', leaf: leafOf(first?.sealed ?? '') },
    ])
    await endField()
    await openBox(typed(1, 2))
    expect(await channelsOf(house, survey)).toEqual(['paper', 'paper', 'web'])
  })

  test('lets no results be opened before, not even by hand', async () => {
    await received(yes)
    await endField()
    expect((await presse.post(`${place}/ergebnisse`)).status).toBe(409)
    expect(await presse.page(`${place}/ergebnisse`)).toContain(`href="${path}"`)
  })

  test('says of each field what is wrong, keeps what was typed, and opens nothing', async () => {
    await received(yes)
    await endField()
    const before = await entryCount(house)
    const words = wordsOf(made.shares[0]).split(' ')
    const slipped = words.with(4, `${words[4]}x`).join(' ')
    const again = await presse.post(path, { 'share-1': slipped, 'share-2': 'abteil' })
    expect(again.status).toBe(422)
    const text = await again.text()
    expect(text).toContain(
      `Das 5. Wort kommt auf keinem Bogen vor. Gemeint ist wohl „${words[4]}“.`,
    )
    expect(text).toContain('Ein Anteil hat 40 Wörter, hier sind es 1.')
    expect(text).toContain(slipped)
    const other = await ceremony()
    const cases = [
      [typed(2, 2), 'zweimal derselbe Anteil'],
      [
        { ...typed(1, 2), 'share-2': wordsOf(other.shares[1]) },
        'gehört zu einem anderen Schlüssel',
      ],
      [{}, 'Ein Anteil hat 40 Wörter, hier sind es 0.'],
    ] as const
    for (const [fields, sentence] of cases) {
      const refused = await presse.post(path, fields)
      expect(refused.status).toBe(422)
      expect(await refused.text()).toContain(sentence)
    }
    expect((await (await house.as('leitung')).post(path, typed(1, 2))).status).toBe(403)
    expect(await entriesAfter(house, before)).toEqual([])
    expect(house.log).toEqual([])
  })

  test('goes on after an interruption with what is still sealed, on record once more', async () => {
    await received(...Array.from({ length: 30 }, () => yes))
    await endField()
    const { publicKey } = made.keys
    const command = { kind: 'openBallotBox', publicKey, shares: [1, 2], submissions: 30 } as const
    await act(house, 'a-presse', command)
    // The process died after the first ten.
    const survey = await surveyIn(house)
    const first = await house.storage.sealedSubmissions.next(survey.id, 10)
    const found = first.map(({ submission, day, stratum }) => ({
      submission,
      day,
      stratum,
      opened: true as const,
      content: yes,
    }))
    await house.storage.sealedSubmissions.settle(survey.id, found)
    expect(await presse.page(path)).toContain('Noch versiegelt: 20.')
    expect((await presse.post(`${place}/ergebnisse`)).status).toBe(409)
    await openBox(typed(2, 3))
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 30, damaged: 0 })
    const entries = await house.storage.dossiers.read(id)
    expect(entries.filter(({ kind }) => kind === 'ballotBoxOpened')).toHaveLength(2)
  })

  test('opens its files as well; one that is broken stays sealed', async () => {
    await endField()
    const { id: survey } = await surveyIn(house)
    const file = async (name: string, submissionId: string) => ({
      id: name,
      questionnaireHash: 'hash',
      sealed: await sealAnswer({
        surveyId: survey,
        questionnaireHash: 'hash',
        submissionId,
        publicKey: made.keys.publicKey,
        plaintext: new TextEncoder().encode('Bild'),
      }),
    })
    await house.storage.sealedFiles.keep(survey, [
      await file('a', 'another'),
      await file('b', 'b'),
      await file('c', 'c'),
    ])
    await openBox(typed(1, 2))
    await expect.poll(() => house.storage.answerFiles.ids(survey)).toEqual(['b', 'c'])
    expect(await house.storage.sealedFiles.after(survey, '')).toMatchObject({ id: 'a' })
  })

  test('is being opened until the last one is, and one opening at a time', async () => {
    await received(...Array.from({ length: 120 }, () => yes))
    await endField()
    const survey = await surveyIn(house)
    const openings = openingsIn(house.deps)
    openings.start(survey, made.keys.privateKey)
    openings.start(survey, made.keys.privateKey)
    expect(openings.isRunning(survey.id)).toBe(true)
    await expect.poll(() => openings.isRunning(survey.id)).toBe(false)
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 120, damaged: 0 })
    expect(house.log).toEqual([])
  })
})
