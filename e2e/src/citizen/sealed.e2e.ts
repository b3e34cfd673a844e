import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, turn, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { livelyMarket } from '../survey/lively-market.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { begin, sent, toCheckPage } from './in-browser.ts'
import { back, go, next, problems, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector()
})

describe('with a script, answers leave the browser sealed', () => {
  it.each([
    ['at a desktop', 'siegel', desktop],
    ['320 pixels wide', 'siegel-schmal', { ...phone, viewport: { width: 320, height: 640 } }],
  ])('and in no other way, %s', async (_, slug, options) => {
    const survey = await publishSurvey(collector, { slug })
    const { page, left, leave } = await begin(collector, slug, options)
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

  it('also where somebody is quicker than the script, and waits for it', async () => {
    const survey = await publishSurvey(collector, { slug: 'schnell' })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    const posts: string[] = []
    page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
    const { promise: pressed, resolve: press } = Promise.withResolvers<void>()
    await page.route('**/sealed-journey-*.js', async (route) => {
      await pressed
      await route.continue()
    })
    await page.goto(`${collector.citizenUrl}/befragung/schnell/fragen`)
    await fillIn(page, { way: 'other', 'way~other': 'Lastenrad', overall: '4' })
    await turn(page, async () => {
      await page.locator('button[value=next]').click()
      await page.getByText('Bitte warten …').waitFor()
      press()
    })
    expect(await title(page)).toBe('Das Angebot')
    await back(page)
    await toCheckPage(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(posts.every((address) => address.endsWith('/urne'))).toBe(true)
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

describe('the pages that the browser makes', () => {
  it('change their language with everything that is typed', async () => {
    const survey = await publishSurvey(collector, { slug: 'sprache' })
    const { page, left, leave } = await begin(collector, 'sprache')
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
    const { page, left, leave } = await begin(collector, 'lebendig')
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
