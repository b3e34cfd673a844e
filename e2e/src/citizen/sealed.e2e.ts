import type { BrowserContextOptions, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, turn, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { livelyMarket } from '../survey/lively-market.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { weeklyMarket } from '../survey/weekly-market.ts'
import { back, go, next, problems, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector()
})

/** Somebody on the first page of questions, whose journey goes on in the browser; and all that leaves the browser. */
async function begin(slug: string, options: BrowserContextOptions = {}) {
  const visitor = await newVisitor(
    { origins: [collector.citizenUrl], statuses: [], who: 'citizen', lost: /\/urne$/ },
    { ...desktop, ...options },
  )
  const { page } = visitor
  const left: { readonly address: string; readonly body: string }[] = []
  page.context().on('request', (request) => {
    left.push({ address: request.url(), body: request.postData() ?? '' })
  })
  await page.goto(`${collector.citizenUrl}/befragung/${slug}/fragen`)
  await isHere(page)
  return { ...visitor, left }
}

async function isHere(page: Page): Promise<void> {
  await page.getByText('verlassen es nur verschlüsselt').waitFor()
}

/** The answers of the weekly market up to the check page. */
async function toCheckPage(page: Page): Promise<void> {
  await fillIn(page, { way: 'other', 'way~other': 'Lastenrad', overall: '4' })
  await next(page)
  await fillIn(page, { 'quality.fruit': '5', 'quality.bread': '2', 'quality.hours': '~dontKnow' })
  await fillIn(page, { buys: ['cheese'] })
  await next(page)
  await fillIn(page, { cheeseName: 'Tilsiter' })
  await next(page)
  await fillIn(page, { age: '44' })
  await next(page)
  expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
}

const sent = {
  language: 'de',
  seed: expect.any(Number),
  pace: expect.any(String),
  answers: {
    way: { kind: 'choice', code: 'other', text: 'Lastenrad' },
    overall: { kind: 'choice', code: '4' },
    quality: {
      kind: 'rows',
      rows: {
        fruit: { kind: 'choice', code: '5' },
        bread: { kind: 'choice', code: '2' },
        hours: { kind: 'special', special: 'dontKnow' },
      },
    },
    buys: { kind: 'choices', codes: ['cheese'] },
    cheeseName: { kind: 'text', value: 'Tilsiter' },
    age: { kind: 'number', value: 44 },
  },
}

describe('with a script, answers leave the browser sealed', () => {
  it.each([
    ['at a desktop', 'siegel', desktop],
    ['320 pixels wide', 'siegel-schmal', { ...phone, viewport: { width: 320, height: 640 } }],
  ])('and in no other way, %s', async (_, slug, options) => {
    const survey = await publishSurvey(collector, { slug })
    const { page, left, leave } = await begin(slug, options)
    const look = async (name: string) => {
      await takeScreenshot(page, `${slug}-${name}`)
      await expectAccessible(page)
      await expectNoSidewaysScrolling(page)
    }
    await look('01-first')
    await next(page)
    expect(await problems(page)).toEqual(['way', 'overall'])
    expect(await page.title()).toMatch(/^Fehler: /)
    expect(
      await page.evaluate(() => document.activeElement?.hasAttribute('data-error-summary')),
    ).toBe(true)
    await look('02-problems')
    await page.locator('[data-error-summary] a').last().click()
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('overall')
    await toCheckPage(page)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    await look('03-check')

    await go(page, 'page:visit')
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Lastenrad'])
    await next(page)
    expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
    await turn(page, () => page.locator('button[value=send]').dblclick())
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(new URL(page.url()).pathname).toBe(`/befragung/${slug}/danke`)
    await look('04-thanks')

    const all = left.map(({ address, body }) => decodeURIComponent(address + body)).join('\n')
    expect(all).not.toMatch(/Lastenrad|Tilsiter|cheese|overall/)
    const posts = left.filter(({ body }) => body !== '')
    expect(posts.every(({ address }) => address.endsWith('/urne'))).toBe(true)
    expect(await survey.participations()).toBe(1)
    expect(await survey.answers()).toEqual([sent])
    await leave()
  })

  it('and without one the server seals them, and the page says so', async () => {
    await publishSurvey(collector, { slug: 'ohne' })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [422], who: 'citizen' },
      { ...desktop, javaScriptEnabled: false },
    )
    await page.goto(`${collector.citizenUrl}/befragung/ohne/fragen`)
    await page.getByText('sobald sie auf dem Server ankommen').waitFor()
    await next(page)
    expect(await problems(page)).toEqual(['way', 'overall'])
    await toCheckPage(page)
    await page.getByText('sobald sie auf dem Server ankommen').waitFor()
    await leave()
  })
})

describe('nothing typed is lost', () => {
  it('by going back and forth in the browser', async () => {
    await publishSurvey(collector, { slug: 'zurueck' })
    const { page, leave } = await begin('zurueck')
    await fillIn(page, { way: 'foot', overall: '4' })
    await next(page)
    await fillIn(page, { 'quality.fruit': '5', buys: ['other'], 'buys~other': 'Honig' })
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Ihr Besuch')
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '4'])
    await fillIn(page, { overall: '2' })
    await turn(page, async () => void (await page.goForward()))
    expect(await title(page)).toBe('Das Angebot')
    expect(await typedIn(page, 'quality.fruit', 'buys', 'buys~other')).toEqual([
      '5',
      'other',
      'Honig',
    ])
    await back(page)
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '2'])

    // A link to a field is another entry of the history, but no other page.
    await fillIn(page, { way: 'other' })
    await next(page)
    expect(await problems(page)).toEqual(['way~other'])
    await page.locator('[data-error-summary] a').click()
    await fillIn(page, { 'way~other': 'Roller' })
    await next(page)
    expect(await title(page)).toBe('Das Angebot')
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Ihr Besuch')
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Roller'])
    await page.goBack()
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Roller'])
    await leave()
  })

  it('by reloading, and by leaving for another page and coming back', async () => {
    const survey = await publishSurvey(collector, { slug: 'neu' })
    const { page, left, leave } = await begin('neu')
    await fillIn(page, { way: 'foot', overall: '4' })
    await next(page)
    await fillIn(page, { 'quality.fruit': '5', buys: ['other'], 'buys~other': 'Honig' })
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('Honig')
    await page.reload()
    await isHere(page)
    expect(await title(page)).toBe('Das Angebot')
    const typed = () => typedIn(page, 'quality.fruit', 'buys', 'buys~other')
    expect(await typed()).toEqual(['5', 'other', 'Honig'])

    await follow(page, page.getByRole('link', { name: 'Datenschutz' }))
    await page.goBack()
    await isHere(page)
    expect(await typed()).toEqual(['5', 'other', 'Honig'])
    await fillIn(page, { 'quality.bread': '2', 'quality.hours': '1' })
    await next(page)
    await turn(page, async () => void (await page.goBack()))
    expect(await typed()).toEqual(['5', 'other', 'Honig'])
    await next(page)
    await fillIn(page, { age: '44' })
    await next(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.answers()).toMatchObject([
      { answers: { way: { code: 'foot' }, buys: { texts: { other: 'Honig' } } } },
    ])
    expect(left.some(({ address, body }) => /Honig/.test(address + body))).toBe(false)
    await leave()
  })

  it('but once the answers are sent, nobody finds them in this window any more', async () => {
    const survey = await publishSurvey(collector, { slug: 'danach' })
    const { page, leave } = await begin('danach')
    await toCheckPage(page)
    await go(page, 'send')
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    await page.reload()
    expect(await title(page)).toBe('Dieser Fragebogen ist nicht mehr offen')
    await takeScreenshot(page, 'sealed-over')
    await expectAccessible(page)
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('Tilsiter')
    await turn(page, async () => void (await page.goForward()))
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    await leave()
  })

  it('by losing the connection while sending: what is sent again counts once', async () => {
    const survey = await publishSurvey(collector, { slug: 'funkloch' })
    const { page, left, leave } = await begin('funkloch')
    const unsent = page.getByRole('heading', { name: 'Ihre Antworten sind noch nicht angekommen' })
    await toCheckPage(page)
    await page.context().setOffline(true)
    await go(page, 'send')
    await unsent.waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await takeScreenshot(page, 'sealed-unsent')
    await expectAccessible(page)
    await turn(page, () => page.getByRole('button', { name: 'Noch einmal senden' }).click())
    await unsent.waitFor()

    // It arrives, but the answer gets lost on the way.
    await page.route('**/urne', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await turn(page, () => page.context().setOffline(false))
    await unsent.waitFor()
    expect(await survey.participations()).toBe(1)
    await page.unroute('**/urne')
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    expect(await survey.answers()).toEqual([sent])
    const seals = left.flatMap(({ body }) => (body.includes('sealed') ? [JSON.parse(body)] : []))
    expect(seals.length).toBeGreaterThanOrEqual(3)
    expect(new Set(seals.map(({ sealed }) => sealed)).size).toBe(1)
    await leave()
  })

  it('in two windows, which are two participations', async () => {
    const survey = await publishSurvey(collector, { slug: 'zwei' })
    const { page, leave } = await begin('zwei')
    const other = await page.context().newPage()
    await other.goto(`${collector.citizenUrl}/befragung/zwei/fragen`)
    await isHere(other)
    await fillIn(page, { way: 'foot', overall: '4' })
    await toCheckPage(other)
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '4'])
    await toCheckPage(page)
    await go(page, 'send')
    await go(other, 'send')
    expect(await survey.participations()).toBe(2)
    await leave()
  })
})

describe('the pages that the browser makes', () => {
  it('change their language with everything that is typed', async () => {
    const survey = await publishSurvey(collector, { slug: 'sprache' })
    const { page, left, leave } = await begin('sprache')
    await fillIn(page, { way: 'other', 'way~other': 'Lastenrad' })
    await go(page, 'language:en')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await title(page)).toBe('Your visit')
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Lastenrad'])
    expect(await page.evaluate(() => document.activeElement?.getAttribute('value'))).toBe(
      'language:en',
    )
    await page.getByText('leave it only encrypted').waitFor()
    await takeScreenshot(page, 'sealed-en')
    await expectAccessible(page)
    await fillIn(page, { overall: '~noAnswer' })
    await next(page)
    expect(await page.title()).toContain('Page 2 of')
    await fillIn(page, { 'quality.fruit': '5', 'quality.bread': '2', 'quality.hours': '1' })
    await fillIn(page, { buys: ['~noAnswer'] })
    await next(page)
    await fillIn(page, { 'age~special': ['noAnswer'] })
    await next(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Thank you for taking part')
    expect(await survey.answers()).toMatchObject([{ language: 'en' }])
    expect(left.some(({ body }) => body.includes('Lastenrad'))).toBe(false)
    await leave()
  })

  it('show and draw anew what an answer on them changes, without asking the server', async () => {
    // All but the pages with files, which only the server can take in.
    const pages = livelyMarket.pages.filter(({ questions }) =>
      questions.every(({ kind }) => kind !== 'upload'),
    )
    const questionnaire = { ...livelyMarket, pages }
    await publishSurvey(collector, { slug: 'lebendig', questionnaire })
    const { page, left, leave } = await begin('lebendig')
    const look = async () => {
      await fillIn(page, { way: 'bus' })
      await page.getByText('Wann holen wir Sie mit dem Bus ab?').waitFor()
      await fillIn(page, { line: 'Linie 4', age: '75' })
      await page.getByText('Ist das der Schnellbus?').waitFor()
    }
    await look()
    await fillIn(page, { express: 'yes', meeting: 'late' })
    await next(page)
    await back(page)
    expect(await typedIn(page, 'way', 'line', 'express', 'meeting')).toEqual([
      'bus',
      'Linie 4',
      'yes',
      'late',
    ])
    await fillIn(page, { way: 'foot' })
    await page.getByText('Mit welcher Linie?').waitFor({ state: 'detached' })
    await look()
    expect(left.filter(({ body }) => /Linie/.test(body))).toEqual([])
    await leave()
  })
})

describe('what keeps answers from being taken', () => {
  it('is said as the server says it: the field is over', async () => {
    const survey = await publishSurvey(collector, { slug: 'vorbei' })
    const { page, leave } = await begin('vorbei')
    await toCheckPage(page)
    await survey.close()
    await go(page, 'send')
    expect(await title(page)).toBe('Diese Befragung ist beendet')
    await expectAccessible(page)
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
