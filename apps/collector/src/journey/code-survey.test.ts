import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { newAdmission } from '../testing/admission.ts'
import { citizen } from '../testing/citizen.ts'
import { collectorAtWork } from '../testing/collector-at-work.ts'

const start = '/befragung/leben-in-der-stadt'
const questions = `${start}/fragen`
const complete = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
const fromAdmission = { origin: 'https://zugang.example', 'sec-fetch-site': 'cross-site' }

async function codeSurvey(strata = ['']) {
  const collector = await collectorAtWork()
  const admission = newAdmission(strata)
  await collector.publish(collector.survey({ access: admission.access }))
  const send = (token: string, id: string) =>
    collector.post(questions, { page: 'check', go: 'send', carried: complete, token, id })
  return { ...collector, admission, send }
}

const newId = () => randomBytes(16).toString('base64url')

describe('a survey with codes', () => {
  test('is entered through the admission, which hands over from its own site', async () => {
    const { admission, post, get } = await codeSurvey()
    expect(await (await get(start)).text()).toContain(
      'href="https://zugang.example/leben-in-der-stadt"',
    )
    expect((await get(questions)).headers.get('location')).toBe(`${start}?sprache=de`)

    const token = admission.token()
    const entered = await post(questions, { go: 'start', token, language: 'en' }, fromAdmission)
    expect(entered.status).toBe(200)
    const html = await entered.text()
    expect(html).toContain(`name="token" value="${token}"`)
    expect(html).toContain('<h1 class="kern-heading-medium">Living</h1>')
  })

  test('takes nothing else than that from another site', async () => {
    const { admission, post, dump } = await codeSurvey()
    const form = { page: 'check', go: 'send', carried: complete, token: admission.token() }
    expect((await post(questions, form, fromAdmission)).status).toBe(403)
    expect((await dump()).ballots).toEqual([])
  })

  test('carries the token through all pages to the ballot box', async () => {
    const { app, admission, post, dump } = await codeSurvey()
    const token = admission.token()
    const person = citizen(app)
    await person.open(start)
    await person.press('start', { token })
    await person.press('next', { satisfaction: '4' })
    await person.press('next', { 'quality.bus': '1', 'quality.parks': '2', 'quality.office': '3' })
    await person.press('back')
    await person.press('next')
    await person.press('next')
    await person.press('next')
    expect((await person.press('send')).heading).toBe('Vielen Dank für Ihre Teilnahme')
    expect((await dump()).ballots).toHaveLength(1)
    const late = await post(questions, { go: 'start', token }, fromAdmission)
    expect(late.status).toBe(409)
  })

  test('counts one answer per code, however often the admission signs it', async () => {
    const { admission, send, dump } = await codeSurvey()
    const message = randomBytes(32)
    const id = newId()
    expect((await send(admission.token(message), id)).status).toBe(200)
    expect((await send(admission.token(message), id)).status).toBe(200)
    const other = await send(admission.token(message), newId())
    expect(other.status).toBe(409)
    expect(await other.text()).toContain('Mit diesem Code wurde bereits teilgenommen')
    expect((await dump()).ballots).toHaveLength(1)
  })

  test('gives one answer to a code that is sent a hundred times at once', async () => {
    const { admission, send, dump } = await codeSurvey()
    const message = randomBytes(32)
    const token = admission.token(message)
    const hundred = Array.from({ length: 100 }, async () => send(token, newId()))
    const all = await Promise.all(hundred)
    expect(all.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(all.filter(({ status }) => status === 409)).toHaveLength(99)
    expect((await dump()).ballots).toHaveLength(1)
  })

  test('keeps with an answer of which stratum its code was, and nothing else of the token', async () => {
    const { admission, send, call, dump } = await codeSurvey(['Nord', 'Süd'])
    const message = randomBytes(32)
    expect((await send(admission.token(message, 'Süd'), newId())).status).toBe(200)
    const { submissions } = await (await call('GET', '/submissions?survey=town-2026')).json()
    expect(submissions).toMatchObject([{ stratum: 'Süd' }])
    expect(JSON.stringify(await dump())).not.toContain(message.toString('base64url'))
  })

  test('takes no token whose stratum is another than that of the key that signed it', async () => {
    const { admission, send, dump } = await codeSurvey(['Nord', 'Süd'])
    const mislabelled = [
      admission.token(randomBytes(32), 'Nord', 'Süd'),
      admission.token(randomBytes(32), 'Nord', 'West'),
      admission.token(randomBytes(32), 'Nord', ''),
    ]
    for (const token of mislabelled) expect((await send(token, newId())).status).toBe(403)
    expect((await dump()).ballots).toEqual([])
    expect((await dump()).spent).toEqual([])
  })

  test('spends a message once, whichever key has signed it', async () => {
    const { admission, send, dump } = await codeSurvey(['Nord', 'Süd'])
    const message = randomBytes(32)
    expect((await send(admission.token(message, 'Nord'), newId())).status).toBe(200)
    expect((await send(admission.token(message, 'Süd'), newId())).status).toBe(409)
    expect((await dump()).ballots).toHaveLength(1)
  })

  test('takes no token of another survey of the same house', async () => {
    const { admission, publish, survey, post, dump } = await codeSurvey()
    const other = newAdmission()
    await publish(survey({ id: 'other', slug: 'anderes', access: other.access }))
    const form = { page: 'check', go: 'send', carried: complete, id: newId() }
    const foreign = { ...form, token: admission.token() }
    expect((await post('/befragung/anderes/fragen', foreign)).status).toBe(403)
    expect((await dump()).ballots).toEqual([])
    const own = { ...form, token: other.token() }
    expect((await post('/befragung/anderes/fragen', own)).status).toBe(200)
  })

  test.each([
    ['none', () => ''],
    ['words', () => 'zugang'],
    ['one of another admission', () => newAdmission().token()],
  ])('sends who has %s as a token back to the door', async (_, token) => {
    const { send, post, dump } = await codeSurvey()
    const refused = await send(token(), newId())
    expect(refused.status).toBe(403)
    expect(await refused.text()).toContain('https://zugang.example/leben-in-der-stadt')
    expect((await post(questions, { go: 'start', token: token() })).status).toBe(403)
    expect((await dump()).ballots).toEqual([])
    expect((await dump()).spent).toEqual([])
  })
})
