import { loadInitiative } from '../../dossier/load-initiative.ts'
import { hashesOf } from '../../field/field-release.ts'
import { id } from '../../questionnaire/testing/short-initiative.ts'
import type { House } from '../../testing/open-house.ts'
import { act, codePlan, release, surveyIn, untilReady } from '../../testing/survey-initiative.ts'

const person = {
  draw: 'main',
  stratum: '',
  address: {
    title: '',
    givenNames: 'Nora',
    familyName: 'Blumentritt',
    street: 'Am Teich 4',
    postcode: '12345',
    town: 'Auental',
  },
  email: 'nora@example.org',
  language: 'de',
  unit: '',
  nameKey: 'nora blumentritt',
} as const

const sample = {
  source: 'register',
  legalBasis: 'bmg-34',
  reference: '1',
  fileName: 'x.csv',
  fileHash: 'h',
  counts: {},
  rules: {},
  seed: 's',
  allocation: 'everybody',
  strata: [{ stratum: '', population: 40, drawn: 2, reserve: 0 }],
} as const

/** What somebody wrote beside an option; it must not outlive its rule. */
export const wording = 'Der Hausmeister Krüger trinkt'

/**
 * An open field with something of every kind of data that a rule speaks of; nothing of it went through machines outside. Gives
 * the codes of the letters.
 */
export async function surveyWithEverything(house: House): Promise<readonly string[]> {
  const { storage, clock } = house
  const at = clock.now.toISOString()
  const codes = await untilReady(house, codePlan)
  await release(house)
  const hashes = hashesOf((await loadInitiative(storage, id)).state)
  if (!hashes) throw new Error('Nothing has been released.')
  await act(house, 'a-presse', { kind: 'openField', hashes })
  const { id: survey } = await surveyIn(house)
  const day = at.slice(0, 10)
  await storage.participants.replace(id, { ...sample, at }, [person, person])
  const upload = { at, fileName: 'x.csv', content: Buffer.from('Nora'), settings: {} }
  await storage.participantUploads.keep(id, upload)
  await storage.objections.add(id, { personHash: 'a', day })
  await storage.testAnswers.note(id, {
    id: 'run',
    version: '1',
    questionnaire: 'q',
    startedAt: at,
    seenAt: at,
    page: 'first',
    finished: true,
    content: {},
  })
  await printed(house, 'invitation')
  const answers = Array.from({ length: 12 }, (_, index) => ({
    submission: `s${index}`,
    day,
    stratum: '',
    opened: true as const,
    content: JSON.stringify({
      language: 'de',
      answers: { visit: { kind: 'choice', code: 'other', text: wording } },
    }),
  }))
  await storage.answers.keep(survey, [
    ...answers,
    { submission: 'torn', day, stratum: '', opened: false, sealed: 'x', reason: 'torn' },
  ])
  await storage.paperForms.addBatch(survey, day, 1)
  const keying = { by: 'a-presse', content: { visit: 'yes' } }
  await storage.paperForms.keep(survey, { batch: 1, number: 1 }, 1, keying)
  return codes
}

/** A series of letters, begun and printed now. */
export async function printed(house: House, kind: 'invitation' | 'reminder'): Promise<void> {
  const { storage, clock } = house
  const series = {
    kind,
    withCodes: false,
    letters: {},
    leftOut: 0,
    at: clock.now.toISOString(),
    actor: 'a-presse',
    by: 'Mehmet Yıldız',
  }
  const number = await storage.letterSeries.begin(id, series, [
    { language: 'de', participants: [1, 2] },
  ])
  await storage.letterFiles.keep(id, number, 1, { content: Buffer.from('PDF'), letters: 2 })
}

/** Every text taken in, redacted by one person and confirmed by another, now. */
export async function redactAll(house: House): Promise<void> {
  const { openAnswers } = house.storage
  const { id: survey } = await surveyIn(house)
  const at = house.clock.now.toISOString()
  const variable = 'visit.other'
  const waiting = await openAnswers.waiting(survey)
  const texts = waiting.map(() => ({ variable, text: wording }))
  await openAnswers.takeIn(
    survey,
    waiting.map((answer) => answer.id),
    texts,
  )
  const redaction = { text: 'Jemand trinkt', withheld: '' }
  const raw = await openAnswers.raw(survey, variable, 100)
  await openAnswers.redact(
    survey,
    variable,
    raw.map((text) => ({ id: text.id, seen: undefined, redaction })),
    { by: 'a-presse', at },
  )
  await openAnswers.confirm(
    survey,
    variable,
    raw.map((text) => ({ id: text.id, redaction })),
    { by: 'a-presse2', at },
  )
}
