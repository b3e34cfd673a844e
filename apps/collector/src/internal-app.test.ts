import { createHash } from 'node:crypto'
import { canonicalJson, type PublishedSurvey } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { newAdmission } from './testing/admission.ts'
import { collectorAtWork } from './testing/collector-at-work.ts'
import { newInside } from './testing/inside.ts'
import { townQuestionnaire } from './testing/town-questionnaire.ts'

const internalUrl = 'http://collector.internal'
const answers = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'

async function withAnswers(count: number) {
  const collector = await collectorAtWork()
  await collector.publish(collector.survey())
  for (let n = 0; n < count; n++) {
    const form = { page: 'check', go: 'send', carried: answers }
    const sent = await collector.post('/befragung/leben-in-der-stadt/fragen', form)
    expect(sent.status).toBe(200)
  }
  const list = async (query: string): Promise<{ submissions: { id: string }[] }> =>
    (await collector.call('GET', `/submissions?${query}`)).json()
  return { ...collector, list }
}

describe('the internal surface', () => {
  test('obeys nobody but the inside', async () => {
    const { internal, inside, survey, clock, dump } = await collectorAtWork()
    const before = await dump()
    const path = `${internalUrl}/surveys/town-2026`
    const signed = inside.sign(survey())
    const minutes = (n: number) => new Date(clock.now.getTime() + n * 60_000)
    const stranger = newInside()

    const verdicts = [
      await internal.request(path, { method: 'PUT', body: JSON.stringify(signed) }),
      await internal.request(stranger.request('PUT', path, clock.now, signed)),
      await internal.request(inside.request('PUT', path, minutes(-6), signed)),
      await internal.request(inside.request('PUT', path, minutes(6), signed)),
      await internal.request(
        new Request(`${internalUrl}/surveys/other`, inside.request('PUT', path, clock.now, signed)),
      ),
      await internal.request(`${internalUrl}/submissions?survey=town-2026`),
    ]
    expect(verdicts.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
    const foreignDocument = inside.request('PUT', path, clock.now, stranger.sign(survey()))
    expect((await internal.request(foreignDocument)).status).toBe(400)
    expect(await dump()).toEqual(before)
    expect((await internal.request(`${internalUrl}/health`)).status).toBe(200)
  })

  test('publishes a survey once and for all: only its window moves', async () => {
    const { survey, publish, call, inside, get } = await collectorAtWork()
    const first = await publish(survey())
    await publish(survey({ closes: '2026-11-22T09:00:00Z' }))
    expect(await (await get('/befragung/leben-in-der-stadt')).text()).toContain('ist beendet')

    const put = async (document: PublishedSurvey, id = document.id) =>
      (await call('PUT', `/surveys/${id}`, inside.sign(document))).status
    const reworded = { ...townQuestionnaire, title: { de: 'Anders', en: 'Different' } }
    expect(
      await put(survey({ questionnaire: reworded, questionnaireHash: hashOf(reworded) })),
    ).toBe(409)
    const { publicKey } = await generateSealingKeys()
    expect(await put(survey({ sealing: { id: 'k2', publicKey } }))).toBe(409)
    expect(await put(survey({ sealing: { id: 'k2', publicKey: 'AAAA' } }))).toBe(400)
    const noKey = { ...newAdmission().access, admissionKeys: [{ stratum: '', key: 'AAAA' }] }
    expect(await put(survey({ access: noKey }))).toBe(400)
    expect(await put(survey({ id: 'other' }))).toBe(409)
    expect(await put(survey({ questionnaireHash: '0'.repeat(64) }))).toBe(400)
    expect(await put(first, 'another-id')).toBe(400)
  })

  test('hands sealed answers out again and again until they are confirmed, then deletes exactly those', async () => {
    const { list, call } = await withAnswers(5)
    const { submissions } = await list('survey=town-2026')
    const ids = submissions.map(({ id }) => id)
    expect(ids).toHaveLength(5)
    expect(ids).toEqual([...ids].sort())
    expect((await list('survey=town-2026&limit=2')).submissions).toEqual(submissions.slice(0, 2))
    expect((await list('survey=unknown')).submissions).toEqual([])

    const confirm = () => call('POST', '/submissions/confirm', { ids: ids.slice(0, 2) })
    expect([(await confirm()).status, (await confirm()).status]).toEqual([200, 200])
    expect((await list('survey=town-2026')).submissions).toEqual(submissions.slice(2))
    const counts = await call('GET', '/counts?survey=town-2026')
    expect(await counts.json()).toEqual({ waiting: 3, spent: 5 })
  })

  test.each([
    ['GET', '/submissions', undefined],
    ['GET', '/submissions?survey=town-2026&limit=0', undefined],
    ['GET', '/counts', undefined],
    ['POST', '/submissions/confirm', { ids: 'all' }],
    ['POST', '/submissions/confirm', {}],
    ['PUT', '/surveys/town-2026', { document: '{}' }],
    ['PUT', '/results/x', { document: '{}', signature: 'AAAA' }],
  ])('refuses %s %s with %j and keeps what it has', async (method, path, content) => {
    const { call, dump } = await withAnswers(1)
    const before = await dump()
    expect((await call(method, path, content)).status).toBe(400)
    expect(await dump()).toEqual(before)
  })
})

function hashOf(questionnaire: typeof townQuestionnaire): string {
  return createHash('sha256').update(canonicalJson(questionnaire)).digest('hex')
}
