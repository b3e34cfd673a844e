import { createHash, randomBytes } from 'node:crypto'
import type { UrnAnswer } from '@meinungsbild/design'
import { answerContent, type PublishedSurvey } from '@meinungsbild/exchange'
import { openAnswer, sealAnswer } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { collectorAtWork, publicUrl } from '../testing/collector-at-work.ts'
import { townQuestionnaire } from '../testing/town-questionnaire.ts'

const urn = '/befragung/leben-in-der-stadt/urne'
const content = answerContent({
  language: 'de',
  seed: 7,
  answers: { satisfaction: { kind: 'choice', code: '4' } },
  ending: undefined,
  pace: undefined,
})

function newId(): string {
  return randomBytes(16).toString('base64url')
}

async function inField(changes: Partial<PublishedSurvey> = {}, guarded = false) {
  const collector = await collectorAtWork({ guarded })
  const survey = await collector.publish(collector.survey(changes))
  const post = (body: unknown, headers: Record<string, string> = {}) =>
    collector.app.request(publicUrl + urn, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: publicUrl, ...headers },
    })
  const sealed = (id: string, plaintext = content) =>
    sealAnswer({
      surveyId: survey.id,
      questionnaireHash: survey.questionnaireHash,
      submissionId: id,
      publicKey: survey.sealing.publicKey,
      plaintext: new TextEncoder().encode(plaintext),
    })
  return {
    ...collector,
    survey,
    post,
    sealed,
    ask: async (body: unknown) => (await (await post(body)).json()) as UrnAnswer,
    async ballot(id = newId()) {
      const { questionnaireHash } = survey
      return { id, questionnaireHash, day: '2026-11-22', sealed: await sealed(id) }
    },
  }
}

const kept = { kind: 'kept', receipt: expect.stringMatching(/^[0-9a-f]{64}$/) }

function refusal(kind: string) {
  return { kind: 'refused', notice: expect.objectContaining({ kind }) }
}

describe('answers that a browser has sealed', () => {
  test('are kept as they came, with the day and nothing else, and can be opened inside', async () => {
    const { ask, ballot, dump, call, sealing, survey } = await inField()
    const sent = await ballot()
    expect(await ask(sent)).toEqual(kept)
    expect((await dump()).ballots).toEqual([
      expect.objectContaining({ id: sent.id, day: '2026-11-22', sealed: sent.sealed }),
    ])
    const { submissions } = await (await call('GET', `/submissions?survey=${survey.id}`)).json()
    expect(submissions).toHaveLength(1)
    const opened = await openAnswer({
      privateKey: sealing.privateKey,
      surveyId: survey.id,
      questionnaireHash: survey.questionnaireHash,
      submissionId: sent.id,
      sealed: submissions[0].sealed,
    })
    expect(opened.ok && Buffer.from(opened.plaintext).toString()).toBe(content)
  })

  test('count once, however often they are sent', async () => {
    const { ask, ballot, dump } = await inField()
    const sent = await ballot()
    const answers = await Promise.all([ask(sent), ask(sent), ask(sent)])
    expect(answers).toEqual(answers.map(() => kept))
    expect(new Set(answers.map((each) => each.kind === 'kept' && each.receipt)).size).toBe(1)
    expect((await dump()).ballots).toHaveLength(1)
    expect((await dump()).spent).toHaveLength(1)
  })

  test.each([
    ['no JSON', 'id=1', 'notAForm'],
    ['an id that could be a name', { id: 'Erika Mustermann' }, 'notAForm'],
    ['a list', [], 'notAForm'],
    ['what was not sealed', { sealed: 'Ich wohne in der Altstadt' }, 'notAForm'],
    ['bytes of no size class', { sealed: randomBytes(300).toString('base64url') }, 'notAForm'],
    [
      'answers to another questionnaire',
      { questionnaireHash: createHash('sha256').update('other').digest('hex') },
      'notAForm',
    ],
    [
      'more than the largest size class',
      { sealed: randomBytes(65 + 16 + 256 * 1024 + 1).toString('base64url') },
      'tooLarge',
    ],
  ])('are not taken where they are %s', async (_, changes, kind) => {
    const { ask, ballot, dump } = await inField()
    const sent = await ballot()
    const body =
      typeof changes === 'string' || Array.isArray(changes) ? changes : { ...sent, ...changes }
    expect(await ask(body)).toEqual(refusal(kind))
    expect((await dump()).ballots).toEqual([])
    expect((await dump()).spent).toEqual([])
  })

  test('are taken up to the largest size class, and no request beyond is read', async () => {
    const { ask, post, ballot, sealed } = await inField()
    const sent = await ballot()
    const large = await sealed(sent.id, 'x'.repeat(256 * 1024 - 4))
    expect(await ask({ ...sent, sealed: large })).toEqual(kept)
    expect((await post({ ...sent, sealed: 'A'.repeat(500 * 1024) })).status).toBe(413)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'are not taken as %s, which any page could make a browser send',
    async (type) => {
      const { post, ballot, dump } = await inField()
      const response = await post(await ballot(), { 'content-type': type })
      expect(await response.json()).toEqual(refusal('notAForm'))
      expect((await dump()).ballots).toEqual([])
    },
  )

  test('are not taken where quotas are counted: they would get round them', async () => {
    const quotas = [{ id: 'north', when: "district = 'north'", limit: 1, ending: 'full' }] as const
    const endings = [{ id: 'full', title: { de: 'Voll' }, text: { de: 'Danke.' } }] as const
    const questionnaire = { ...townQuestionnaire, quotas, endings }
    const { ask, ballot, dump } = await inField({ questionnaire })
    expect(await ask(await ballot())).toEqual(refusal('notAForm'))
    expect((await dump()).ballots).toEqual([])
  })

  test.each([
    ['before the field', '2026-10-01T00:00:00Z', 'notYetOpen'],
    ['after it', '2026-12-02T00:00:00Z', 'closed'],
  ])('are not taken %s', async (_, now, kind) => {
    const { ask, ballot, clock, dump } = await inField()
    clock.now = new Date(now)
    expect(await ask(await ballot())).toEqual(refusal(kind))
    expect((await dump()).ballots).toEqual([])
  })

  test('are looked at once more by the browser where they depend on the day and it has changed', async () => {
    const pages = townQuestionnaire.pages.map((page) => ({
      ...page,
      questions: page.questions.map((question) => ({
        ...question,
        visibleIf: "today() > '2026-11-20'",
      })),
    }))
    const questionnaire = { ...townQuestionnaire, pages }
    const { ask, ballot, clock, dump } = await inField({ questionnaire })
    const sent = await ballot()
    clock.now = new Date('2026-11-23T10:00:00Z')
    expect(await ask(sent)).toEqual({ kind: 'otherDay', today: '2026-11-23' })
    expect((await dump()).ballots).toEqual([])
    expect(await ask({ ...sent, day: '2026-11-23' })).toEqual(kept)
  })

  test('are of the day on which they come, where nothing depends on it', async () => {
    const { ask, ballot, clock, dump } = await inField()
    clock.now = new Date('2026-11-23T10:00:00Z')
    expect(await ask(await ballot())).toEqual(kept)
    expect((await dump()).ballots).toEqual([expect.objectContaining({ day: '2026-11-23' })])
  })

  test('are not lost in silence when the disk does not take them', async () => {
    const { post, ballot, breakDisk } = await inField()
    await breakDisk()
    expect((await post(await ballot())).status).toBe(503)
  })
})

describe('in a survey with codes', () => {
  test('a token pays for one answer, and the stratum goes with it', async () => {
    const admission = newAdmission(['Nord'])
    const { ask, ballot, dump } = await inField({ access: admission.access })
    const token = admission.token()
    const sent = { ...(await ballot()), token }
    expect(await ask({ id: sent.id, token })).toEqual({ kind: 'ready' })
    expect(await ask(sent)).toEqual(kept)
    expect(await ask(sent)).toEqual(kept)
    expect(await ask({ ...(await ballot()), token })).toEqual(refusal('alreadyAnswered'))
    expect(await ask({ id: newId(), token })).toEqual(refusal('alreadyAnswered'))
    expect((await dump()).ballots).toEqual([expect.objectContaining({ stratum: 'Nord' })])
  })

  test('without a token, or with one of another admission, the way leads back to the door', async () => {
    const admission = newAdmission()
    const { ask, ballot, dump } = await inField({ access: admission.access })
    for (const token of ['', 'zugang', newAdmission().token()]) {
      expect(await ask({ ...(await ballot()), token })).toEqual({
        kind: 'refused',
        notice: { kind: 'codeNeeded', admissionHref: admission.access.admissionUrl },
      })
    }
    expect((await dump()).ballots).toEqual([])
  })
})

describe('in a guarded open survey', () => {
  function solutionOf(challenge: string): string {
    const bits = Number(challenge.split('.')[2])
    for (let number = 0; ; number += 1) {
      const hash = createHash('sha256').update(`${challenge}.${number}`).digest()
      if (Math.clz32(hash.readUInt32BE()) >= bits) return String(number)
    }
  }

  test('what is wanted for an answer can be asked for beforehand', async () => {
    const { ask, ballot } = await inField({}, true)
    const sent = await ballot()
    const ready = await ask({ id: sent.id })
    const challenge = ready.kind === 'ready' ? (ready.challenge ?? '') : ''
    expect(await ask({ ...sent, challenge, solution: solutionOf(challenge) })).toEqual(kept)
  })

  test('who brings nothing waits, and is taken afterwards', async () => {
    const { ask, ballot, clock, dump } = await inField({}, true)
    const sent = await ballot()
    const wait = await ask(sent)
    expect(wait).toEqual({
      kind: 'wait',
      challenge: expect.any(String),
      seconds: expect.any(Number),
      busy: false,
    })
    expect((await dump()).ballots).toEqual([])
    const challenge = wait.kind === 'wait' ? wait.challenge : ''
    clock.now = new Date(clock.now.getTime() + 60_000)
    expect(await ask({ ...sent, challenge })).toEqual(kept)
  })
})
