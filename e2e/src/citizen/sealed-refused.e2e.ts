import { constants, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import { encodeToken } from '@meinungsbild/secrecy'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, turn, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { weeklyMarket } from '../survey/weekly-market.ts'
import { begin, isHere, sent, toCheckPage } from './in-browser.ts'
import { go, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector()
})

/** A survey with codes, and the tokens that its admission would sign. */
function withCodes() {
  const { publicKey, privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')
  const access = {
    kind: 'code',
    admissionUrl: 'https://zugang.example/markt',
    mode: 'blind',
    smallestStratum: 50,
    admissionKeys: [{ stratum: '', key: spki }],
  } as const
  const token = () => {
    const message = new Uint8Array(randomBytes(32))
    const padding = constants.RSA_PKCS1_PSS_PADDING
    const signature = sign('sha384', message, { key, padding, saltLength: 48 })
    return encodeToken({ stratum: '', message, signature: new Uint8Array(signature) })
  }
  return { access, token }
}

/** Brings a token to the collector as the admission's page does. */
function handOver(page: Page, token: string): Promise<void> {
  return page.evaluate((own) => {
    const form = document.createElement('form')
    Object.assign(form, { method: 'post', action: `${location.pathname}/fragen` })
    for (const [name, value] of Object.entries({ go: 'start', language: 'de', token: own })) {
      form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
    }
    document.body.append(form)
    form.submit()
  }, token)
}

describe('what keeps answers from being taken', () => {
  it('is said as the server says it: the field is over', async () => {
    const survey = await publishSurvey(collector, { slug: 'vorbei' })
    const { page, leave } = await begin(collector, 'vorbei')
    await toCheckPage(page)
    await survey.close()
    await go(page, 'send')
    expect(await title(page)).toBe('Diese Befragung ist beendet')
    await expectAccessible(page)
    await leave()
  })

  it('is said as the server says it: the code was used already, and back are the answers', async () => {
    const { access, token } = withCodes()
    const survey = await publishSurvey(collector, { slug: 'mit-code', access })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    const enter = async (own: string) => {
      await page.goto(`${collector.citizenUrl}/befragung/mit-code`)
      await turn(page, () => handOver(page, own))
      await isHere(page)
    }
    const first = token()
    await enter(first)
    await fillIn(page, { way: 'foot', overall: '4' })
    // What came by POST is not sent again by a reload.
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('foot')
    await page.reload()
    await isHere(page)
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '4'])
    await toCheckPage(page)

    const other = await page.context().newPage()
    await other.goto(`${collector.citizenUrl}/befragung/mit-code`)
    await turn(other, () => handOver(other, first))
    await isHere(other)
    await toCheckPage(other)
    await go(other, 'send')
    expect(await title(other)).toBe('Vielen Dank für Ihre Teilnahme')

    await go(page, 'send')
    expect(await title(page)).toBe('Mit diesem Code wurde bereits teilgenommen')
    await expectAccessible(page)
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
    await page.getByText('Tilsiter').waitFor()
    expect(await survey.participations()).toBe(1)
    const { pace: _pace, ...withoutPace } = sent
    expect(await survey.answers()).toEqual([withoutPace])
    await leave()
  })

  it('is said as the server says it: an open survey wants a moment where nothing can be computed', async () => {
    const survey = await publishSurvey(collector, { slug: 'moment' })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen', lost: /proof-of-work/ },
      phone,
    )
    await page.route('**/proof-of-work-*.js', (route) => route.abort())
    await page.goto(`${collector.citizenUrl}/befragung/moment/fragen`)
    await isHere(page)
    await toCheckPage(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Noch ein kurzer Moment')
    await takeScreenshot(page, 'sealed-moment')
    await expectAccessible(page)
    await go(page, 'next')
    expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
    await expect
      .poll(
        async () => {
          await go(page, 'send')
          return title(page)
        },
        { timeout: 30_000, interval: 1500 },
      )
      .toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    await leave()
  })

  it('a clock that is wrong asks for what belongs to the right day, and nothing is lost', async () => {
    const german = { dateStyle: 'short', timeZone: 'Europe/Berlin' } as const
    const today = new Intl.DateTimeFormat('sv-SE', german).format(new Date())
    const question = { kind: 'shortText', required: true } as const
    const questionnaire: Questionnaire = {
      id: 'clock',
      title: { de: 'Heute' },
      languages: ['de'],
      pages: [
        { id: 'a', questions: [{ ...question, id: 'way', text: { de: 'Wie kommen Sie?' } }] },
        {
          id: 'b',
          questions: [
            {
              ...question,
              id: 'day',
              text: { de: 'Was war heute los?' },
              visibleIf: `today() >= '${today}'`,
            },
          ],
        },
      ],
    }
    const survey = await publishSurvey(collector, { slug: 'uhr', questionnaire })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    await page.clock.setFixedTime(Date.now() - 3 * 24 * 60 * 60 * 1000)
    await page.goto(`${collector.citizenUrl}/befragung/uhr/fragen`)
    await isHere(page)
    await fillIn(page, { way: 'Lastenrad' })
    await go(page, 'next')
    expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
    await go(page, 'send')
    expect(await title(page)).toContain('Was war heute los?')
    await page.locator('[data-error-summary]').waitFor()
    expect(await survey.participations()).toBe(0)
    await fillIn(page, { day: 'Markt' })
    await go(page, 'next')
    await go(page, 'send')
    expect(await survey.answers()).toMatchObject([
      { answers: { way: { value: 'Lastenrad' }, day: { value: 'Markt' } } },
    ])
    await leave()
  })

  it('a script that does not come leaves all to the server, and nobody is told otherwise', async () => {
    const survey = await publishSurvey(collector, { slug: 'ohne-script' })
    const { page, leave } = await newVisitor(
      {
        origins: [collector.citizenUrl],
        statuses: [422],
        who: 'citizen',
        lost: /sealed-journey/,
      },
      desktop,
    )
    await page.route('**/sealed-journey-*.js', (route) => route.abort())
    await page.goto(`${collector.citizenUrl}/befragung/ohne-script/fragen`)
    await toCheckPage(page)
    await page.getByText('sobald sie auf dem Server ankommen').waitFor()
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.answers()).toEqual([sent])
    await leave()
  })

  it('a survey that counts quotas stays with the server', async () => {
    const quotas = [{ id: 'foot', when: "way = 'foot'", limit: 1, ending: 'full' }]
    const endings = [{ id: 'full', title: { de: 'Voll' }, text: { de: 'Danke.' } }]
    const questionnaire = { ...weeklyMarket, quotas, endings }
    await publishSurvey(collector, { slug: 'quote', questionnaire })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [422], who: 'citizen' },
      desktop,
    )
    await page.goto(`${collector.citizenUrl}/befragung/quote/fragen`)
    expect(await page.locator('[data-sealed]').count()).toBe(0)
    await page.getByText('sobald sie auf dem Server ankommen').waitFor()
    await leave()
  })
})
