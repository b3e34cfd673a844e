import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { back, expectVisibleChoice, go, next, problems, sendTwice, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector('unguarded')
})

/** The browser that opens a survey. Axe is itself a script, so that it looks only where scripts run. */
const browsers = [
  { name: 'at a desktop', slug: 'markt-1', options: { ...desktop, javaScriptEnabled: true } },
  {
    name: 'on a phone without JavaScript',
    slug: 'markt-2',
    options: { ...phone, javaScriptEnabled: false },
  },
]

describe('a citizen', () => {
  it.each(browsers)(
    'answers every kind of question, mends mistakes, changes and sends $name',
    async ({ slug, options }) => {
      const survey = await publishSurvey(collector, { slug })
      const { page, leave } = await newVisitor(
        { origins: [collector.citizenUrl], statuses: [422], who: 'citizen' },
        options,
      )
      const look = async (name: string) => {
        await takeScreenshot(page, `${slug}-${name}`)
        if (options.javaScriptEnabled) await expectAccessible(page)
        await expectNoSidewaysScrolling(page)
      }

      await page.goto(`${collector.citizenUrl}/befragung/${slug}`)
      expect(await title(page)).toBe('Der Wochenmarkt in Auental')
      await look('01-start')
      await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))

      // Nothing filled in: every problem is named, and leads to its field.
      await next(page)
      expect(await problems(page)).toEqual(['way', 'overall'])
      expect(await page.title()).toMatch(/^Fehler: /)
      await look('02-visit-errors')
      await page.locator('[data-error-summary] a').last().click()
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('overall')

      await fillIn(page, { way: 'other', overall: '4' })
      await next(page)
      expect(await problems(page)).toEqual(['way~other'])
      expect(await typedIn(page, 'way', 'overall')).toEqual(['other', '4'])

      await fillIn(page, { 'way~other': '<b>Lastenrad</b>' })
      await next(page)
      expect(await title(page)).toBe('Das Angebot')

      // Back: what was typed is there, and another answer brings up another question.
      await back(page)
      expect(await typedIn(page, 'way', 'way~other', 'overall')).toEqual([
        'other',
        '<b>Lastenrad</b>',
        '4',
      ])
      await fillIn(page, { way: 'bus' })
      // A script shows it at once; without one it comes with the next step.
      if (!options.javaScriptEnabled) await next(page)
      await page.locator('[name="busWish"]').waitFor()
      expect(await title(page)).toBe('Ihr Besuch')
      await look('03-revealed')
      await fillIn(page, { busWish: 'Mehr <i>Busse</i>\nund "Bahnen" & mehr' })
      await next(page)

      // Too many options, a row forgotten.
      await fillIn(page, {
        'quality.fruit': '5',
        'quality.hours': '~dontKnow',
        buys: ['fruit', 'cheese', 'other'],
        'buys~other': 'Honig',
      })
      await next(page)
      expect(await problems(page)).toEqual(['quality.bread', 'buys'])
      expect(await typedIn(page, 'quality.fruit', 'quality.hours', 'buys', 'buys~other')).toEqual([
        '5',
        '~dontKnow',
        'fruit',
        'cheese',
        'other',
        'Honig',
      ])
      await look('04-offers-errors')
      await fillIn(page, { 'quality.bread': '2', buys: ['cheese', 'other'] })
      await next(page)
      expect(await title(page)).toContain('Welcher Käse ist Ihnen der liebste?')
      await look('05-cheese')
      await fillIn(page, { cheeseName: 'Tilsiter' })
      await next(page)

      await fillIn(page, { age: 'zwölf', since: '2026-05-01' })
      await next(page)
      expect(await problems(page)).toEqual(['age', 'since'])
      expect(await typedIn(page, 'age', 'since')).toEqual(['zwölf', '2026-05-01'])
      await look('06-person-errors')
      await fillIn(page, { age: '44', since: '2001-05-17' })
      await next(page)

      expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
      const main = page.locator('main')
      expect(await main.innerText()).toContain('Mehr <i>Busse</i>')
      expect(await main.locator('i, b').count()).toBe(0)
      await look('07-check')

      // A change from here comes back here; what it makes pointless is gone.
      await go(page, 'page:offers')
      await fillIn(page, { buys: ['flowers'] })
      await next(page)
      expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
      expect(await main.innerText()).not.toContain('Tilsiter')
      // A change that brings up a page never answered goes there first.
      await go(page, 'page:visit')
      await fillIn(page, { way: 'other', 'way~other': 'Lastenrad' })
      await next(page)
      expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')

      expect(await survey.participations()).toBe(0)
      const sent = await sendTwice(page)
      expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
      await look('08-thanks')

      // And once more, as a browser does that reloads.
      const again = await page.context().request.post(sent.url(), {
        data: sent.postData() ?? '',
        headers: {
          origin: collector.citizenUrl,
          'content-type': sent.headers()['content-type'] ?? '',
        },
      })
      expect(again.status()).toBe(200)
      expect(await survey.participations()).toBe(1)
      expect(await survey.answers()).toEqual([
        {
          language: 'de',
          seed: expect.any(Number),
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
            buys: { kind: 'choices', codes: ['flowers'] },
            age: { kind: 'number', value: 44 },
            since: { kind: 'date', value: '2001-05-17' },
          },
        },
      ])
      await leave()
    },
  )

  it('switches to English, and may decline to answer', async () => {
    const survey = await publishSurvey(collector, { slug: 'markt-3' })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      phone,
    )
    await page.goto(`${collector.citizenUrl}/befragung/markt-3`)
    await follow(page, page.getByRole('link', { name: 'English' }))
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await follow(page, page.getByRole('link', { name: 'Start the survey' }))
    await expectAccessible(page)

    await fillIn(page, { way: '~dontKnow', overall: '~noAnswer' })
    await next(page)
    await fillIn(page, {
      'quality.fruit': '~dontKnow',
      'quality.bread': '~dontKnow',
      'quality.hours': '1',
      buys: ['~noAnswer'],
    })
    await takeScreenshot(page, 'markt-3-offers-en')
    await expectAccessible(page)
    await next(page)
    await fillIn(page, { 'age~special': ['noAnswer'] })
    await next(page)
    await expectAccessible(page)
    await sendTwice(page)
    expect(await title(page)).toBe('Thank you for taking part')
    expect(await survey.answers()).toEqual([
      {
        language: 'en',
        seed: expect.any(Number),
        answers: {
          way: { kind: 'special', special: 'dontKnow' },
          overall: { kind: 'special', special: 'noAnswer' },
          quality: {
            kind: 'rows',
            rows: {
              fruit: { kind: 'special', special: 'dontKnow' },
              bread: { kind: 'special', special: 'dontKnow' },
              hours: { kind: 'choice', code: '1' },
            },
          },
          buys: { kind: 'special', special: 'noAnswer' },
          age: { kind: 'special', special: 'noAnswer' },
        },
      },
    ])
    await leave()
  })
})

describe('the pages of a survey', () => {
  it.each([
    { name: 'in the dark', key: 'dark', options: { colorScheme: 'dark' as const } },
    { name: 'in forced colours', key: 'forced', options: { forcedColors: 'active' as const } },
  ])('can be read and operated $name', async ({ key, options }) => {
    const slug = `markt-${key}`
    await publishSurvey(collector, { slug })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [422], who: 'citizen' },
      { ...desktop, ...options },
    )
    const look = async (name: string) => {
      await takeScreenshot(page, `${slug}-${name}`)
      await expectAccessible(page)
    }
    await page.goto(`${collector.citizenUrl}/befragung/${slug}`)
    await look('01-start')
    await follow(page, page.getByRole('link', { name: 'Befragung beginnen' }))
    await next(page)
    await look('02-visit-errors')
    // What is chosen can be seen, not only known to the browser.
    await expectVisibleChoice(page, 'way', 'foot')
    await fillIn(page, { overall: '4' })
    await next(page)
    await fillIn(page, {
      'quality.fruit': '5',
      'quality.bread': '2',
      'quality.hours': '~dontKnow',
    })
    await expectVisibleChoice(page, 'buys', 'cheese')
    await look('03-offers')
    await next(page)
    await fillIn(page, { cheeseName: 'Tilsiter' })
    await next(page)
    await look('04-person')
    await fillIn(page, { age: '44' })
    await next(page)
    await look('05-check')
    await leave()
  })

  it('say who asks, what is stored, and why it does not go on', async () => {
    const hour = 60 * 60 * 1000
    const at = (hours: number) => new Date(Date.now() + hours * hour).toISOString()
    await publishSurvey(collector, { slug: 'offen' })
    await publishSurvey(collector, { slug: 'beendet', opens: at(-2), closes: at(-1) })
    await publishSurvey(collector, { slug: 'geplant', opens: at(1), closes: at(2) })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [403, 404, 410], who: 'citizen' },
      phone,
    )
    const pages = [
      ['/', 200, 'Befragungen'],
      ['/befragung/offen/datenschutz', 200, 'Datenschutz'],
      ['/befragung/offen/barrierefreiheit', 200, 'Barrierefreiheit'],
      ['/befragung/offen/impressum', 200, 'Impressum'],
      ['/befragung/beendet', 200, 'beendet'],
      ['/befragung/beendet/fragen', 410, 'beendet'],
      ['/befragung/geplant', 200, 'noch nicht begonnen'],
      ['/befragung/geplant/fragen', 403, 'noch nicht begonnen'],
      ['/befragung/gibt-es-nicht', 404, 'gibt es nicht'],
    ] as const
    for (const [path, status, words] of pages) {
      const response = await page.goto(collector.citizenUrl + path)
      expect([path, response?.status()]).toEqual([path, status])
      expect(await title(page)).toContain(words)
      await takeScreenshot(page, `page-${path.replaceAll('/', '-')}`)
      await expectAccessible(page)
      await expectNoSidewaysScrolling(page)
    }
    await leave()
  })
})
