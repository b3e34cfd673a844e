import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, typedIn } from '../harness/form.ts'
import type { RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { runLivelyMarket, slug, status, visitor } from './at-lively-market.ts'
import { next, problems, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runLivelyMarket()
})

const shown = (page: Page) =>
  page.locator('.asked').evaluateAll((all) => all.map((own) => own.getAttribute('data-question')))

describe('an answer brings up questions on the same page', () => {
  it('at once, says so politely, and takes them away again without losing what was typed', async () => {
    const { page, leave } = await visitor(collector)
    expect(await shown(page)).toEqual(['way', 'age', 'meeting', 'elements'])
    await takeScreenshot(page, 'engine-01-live')
    await fillIn(page, { way: 'bus' })
    await page.getByText('Mit welcher Linie?').waitFor()
    expect(await shown(page)).toEqual(['way', 'line', 'age', 'meeting', 'elements'])
    await expect.poll(() => status(page).textContent()).toContain('eine weitere Frage')
    expect(await typedIn(page, 'shown')).toEqual(['way line age meeting elements'])

    await fillIn(page, { line: 'Linie 4' })
    await page.getByText('Ist das der Schnellbus?').waitFor()
    await fillIn(page, { express: 'yes' })
    await takeScreenshot(page, 'engine-02-revealed')
    await expectAccessible(page)

    await fillIn(page, { way: 'foot' })
    await page.getByText('Mit welcher Linie?').waitFor({ state: 'detached' })
    expect(await shown(page)).toEqual(['way', 'age', 'meeting', 'elements'])
    expect(await typedIn(page, 'line', 'express')).toEqual([])

    await fillIn(page, { way: 'bus' })
    await expect
      .poll(() => shown(page))
      .toEqual(['way', 'line', 'express', 'age', 'meeting', 'elements'])
    expect(await typedIn(page, 'line', 'express')).toEqual(['Linie 4', 'yes'])
    await next(page)
    expect(await title(page)).toBe('Ihr Einkauf')
    await leave()
  })

  it('which the server judges as if it had shown them itself', async () => {
    const { page, leave } = await visitor(collector)
    await fillIn(page, { way: 'bus' })
    await page.getByText('Mit welcher Linie?').waitFor()
    await next(page)
    expect(await problems(page)).toEqual(['line'])
    await leave()
  })

  it('and other words, other options and a required mark, drawn by the server', async () => {
    const { page, leave } = await visitor(collector)
    const meeting = page.locator('.asked[data-question=meeting]')
    expect(await meeting.locator('legend').innerText()).toBe('Wann holen wir Sie ab?')
    expect(await meeting.locator('input').count()).toBe(1)
    await fillIn(page, { way: 'car', age: '71' })
    await expect
      .poll(() => meeting.locator('legend').innerText())
      .toBe('Wann holen wir Sie mit dem Auto ab? (Pflichtangabe)')
    expect(await meeting.locator('input').count()).toBe(2)
    await fillIn(page, { meeting: 'late' })
    await fillIn(page, { way: 'foot' })
    await expect.poll(() => meeting.locator('legend').innerText()).toContain('zu Fuß')
    expect(await typedIn(page, 'meeting', 'age')).toEqual(['late', '71'])
    await takeScreenshot(page, 'engine-03-redrawn')
    await leave()
  })
})

describe('the page is complete where the script', () => {
  const script = /citizen-engine/

  it.each([
    ['is lost', (page: Page) => page.route(script, (route) => route.abort()), script],
    [
      'cannot get the questionnaire',
      (page: Page) => page.route(/fragebogen/, (route) => route.abort()),
      /fragebogen/,
    ],
  ])('%s', async (_, spoil, lost) => {
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [422], who: 'citizen', lost },
      phone,
    )
    await spoil(page)
    await page.goto(`${collector.citizenUrl}/befragung/${slug}/fragen`)
    await fillIn(page, { way: 'bus' })
    await next(page)
    expect(await title(page)).toBe('Ihr Weg')
    await page.getByText('Zu Ihrer Antwort gibt es noch eine Frage auf dieser Seite').waitFor()
    await fillIn(page, { line: '4' })
    await next(page)
    await fillIn(page, { express: 'no' })
    await next(page)
    expect(await title(page)).toBe('Ihr Einkauf')
    await leave()
  })
})

it('a form is sent once, and its button says so', async () => {
  const { page, leave } = await visitor(collector)
  const posts: string[] = []
  page.on('request', (request) => request.method() === 'POST' && posts.push(request.url()))
  await page.locator('button[value=next]').dblclick()
  await page.getByRole('heading', { name: 'Ihr Einkauf' }).waitFor()
  expect(posts).toHaveLength(1)

  // Held back, the form stays where it is.
  await page.evaluate(() => addEventListener('submit', (event) => event.preventDefault()))
  const button = page.locator('button[value=next]')
  await button.click()
  expect(await button.innerText()).toBe('Bitte warten …')
  await page.evaluate(() => dispatchEvent(new Event('pageshow')))
  expect(await button.innerText()).toBe('Weiter')
  await leave()
})

it('pages on which nothing is filled in load no script', async () => {
  const { page, leave } = await visitor(collector)
  for (const [path, scripts] of [
    [`/befragung/${slug}`, 0],
    [`/befragung/${slug}/datenschutz`, 0],
    [`/befragung/${slug}/danke`, 0],
    ['/', 0],
    [`/befragung/${slug}/fragen`, 1],
  ] as const) {
    await page.goto(collector.citizenUrl + path)
    expect([path, await page.locator('script').count()]).toEqual([path, scripts])
  }
  await follow(page, page.getByRole('link', { name: 'Datenschutz' }))
  await leave()
})
