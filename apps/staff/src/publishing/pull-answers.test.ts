import { createServer, type Server } from 'node:http'
import { sealAnswer } from '@meinungsbild/secrecy'
import type { Json, PublishedSurvey } from '@meinungsbild/exchange'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Survey } from '@meinungsbild/storage'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import { channelsOf } from '../testing/channels-of.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { pullAnswers } from './pull-answers.ts'
import { surveyOf } from './survey-of.ts'
import { loadInitiative } from '../dossier/load-initiative.ts'

const questionnaireHash = 'a'.repeat(64)

/** A collector in foreign hands: it answers whatever it is told to, and deletes nothing. */
let answers: readonly string[]
let asked: string[]
let server: Server
let house: House
let survey: Survey
beforeEach(async () => {
  asked = []
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url?.split('?')[0]}`)
    if (request.method === 'POST') return void response.end('{}')
    if (request.url?.startsWith('/files') === true) return void response.end('{"files":[]}')
    const gets = asked.filter((each) => each === 'GET /submissions').length
    response.end(answers[Math.min(gets, answers.length) - 1])
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const url = `http://127.0.0.1:${port}`
  house = await openHouse({ collector: { internalUrl: url, publicUrl: url } })
  survey = await surveyOf(house.deps, await loadInitiative(house.storage, 'somewhere'))
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  await house.close()
})

/** Notes a questionnaire as the one that was asked. */
async function publish(questionnaire: Questionnaire): Promise<void> {
  const document: PublishedSurvey = {
    format: 'meinungsbild/published-survey/1',
    id: survey.id,
    slug: survey.slug,
    questionnaire,
    questionnaireHash,
    authority: { name: '', unit: '', postalAddress: '', email: '', phone: '' },
    notice: {
      purpose: {},
      legalBasis: {},
      dataProtectionOfficer: '',
      supervisoryAuthority: '',
      retention: {},
    },
    opens: '2026-11-01T00:00:00Z',
    closes: '2026-12-01T00:00:00Z',
    access: { kind: 'open' },
    sealing: { id: survey.sealing.id, publicKey: survey.sealing.publicKey },
  }
  const published = { document: JSON.stringify(document), signature: '' }
  await house.storage.surveys.setPublished(survey.id, published)
  survey = { ...survey, published }
}

async function submission(
  letter: string,
  text: string,
  changes: Readonly<Record<string, Json>> = {},
) {
  const id = letter.repeat(22)
  const sealed = await sealAnswer({
    publicKey: survey.sealing.publicKey,
    surveyId: survey.id,
    questionnaireHash,
    submissionId: id,
    plaintext: new TextEncoder().encode(text),
  })
  const day = '2026-11-23'
  return { id, surveyId: survey.id, questionnaireHash, day, stratum: 'Nord', sealed, ...changes }
}

function offering(...submissions: readonly Json[]): string {
  return JSON.stringify({ submissions })
}

describe('a pull', () => {
  test('keeps every submission, whole or spoiled: one of them does not keep back the others', async () => {
    const good = await submission('a', '{"answers":{},"language":"de"}')
    const unreadable = await submission('b', 'no JSON')
    const unsealed = await submission('c', '{}', { sealed: 'zerstört!' })
    const dated = await submission('d', '{}', { day: 'gestern <b>' })
    answers = [offering(good, unreadable, unsealed, dated, { id: 'e' }), offering()]
    const pulled = await pullAnswers(house.deps, survey)
    expect(pulled).toEqual({ ok: true, pull: { kept: 1, damaged: 4, repeated: 0 } })
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 1, damaged: 4 })
    expect(await channelsOf(house, survey.id)).toEqual(['web'])
    expect(asked).toEqual([
      'GET /submissions',
      'POST /submissions/confirm',
      'GET /submissions',
      'GET /files',
    ])
  })

  test('counts what nobody can have answered so among what could not be used', async () => {
    await publish(parkSurvey)
    const content = (answers: Json) => JSON.stringify({ answers, language: 'de', seed: 1 })
    const visit = { kind: 'choice', code: 'no' }
    answers = [
      offering(
        await submission('a', content({ visit })),
        // A code that the question does not have; a required answer missing; a question that is not asked after "no".
        await submission('b', content({ visit: { kind: 'choice', code: 'maybe' } })),
        await submission('c', content({})),
        await submission('d', content({ visit, uses: { kind: 'choices', codes: ['sport'] } })),
      ),
      offering(),
    ]
    const pulled = await pullAnswers(house.deps, survey)
    expect(pulled).toEqual({ ok: true, pull: { kept: 1, damaged: 3, repeated: 0 } })
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 1, damaged: 3 })
  })

  test('of a sealed box opens nothing: submissions wait as they came, and only spoiled ones are damaged', async () => {
    const { id, publicKey } = survey.sealing
    await house.storage.surveys.setSealing(survey.id, { id, publicKey, privateKey: undefined })
    survey = (await house.storage.surveys.find(survey.id)) ?? survey
    const good = await submission('a', '{"answers":{},"language":"de"}')
    const unreadable = await submission('b', 'no JSON')
    answers = [offering(good, unreadable, { id: 'e' }), offering(good)]
    expect(await pullAnswers(house.deps, survey)).toMatchObject({ ok: false })
    answers = [...answers, offering()]
    expect(await pullAnswers(house.deps, survey)).toEqual({
      ok: true,
      pull: { kept: 0, damaged: 0, repeated: 0 },
    })
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 0, damaged: 1 })
    const { count, next } = house.storage.sealedSubmissions
    expect(await count(survey.id)).toBe(2)
    expect((await next(survey.id, 9)).map(({ sealed }) => sealed).toSorted()).toEqual(
      [good.sealed, unreadable.sealed].toSorted(),
    )
  })

  test('ends when the collector offers again and again what was confirmed', async () => {
    answers = [offering(await submission('a', '{}'))]
    expect(await pullAnswers(house.deps, survey)).toMatchObject({
      ok: false,
      refusal: { code: 'refused' },
    })
    expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 1, damaged: 0 })
  })

  test.each(['', 'null', '[]', '{"submissions":7}', '<html>', '{"submissions":[{"day":"x"}]}'])(
    'refuses %j, confirms nothing and keeps nothing',
    async (answer) => {
      answers = [answer]
      expect((await pullAnswers(house.deps, survey)).ok).toBe(false)
      expect(asked).toEqual(['GET /submissions'])
      expect(await house.storage.answers.counts(survey.id)).toEqual({ opened: 0, damaged: 0 })
    },
  )
})
