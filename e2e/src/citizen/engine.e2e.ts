import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { livelyMarket } from '../survey/lively-market.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { next, problems, title } from './steps.ts'

const slug = 'bewegung'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector('unguarded')
  await publishSurvey(collector, { slug, questionnaire: livelyMarket })
})

/** Somebody on the first page of questions. */
async function visitor(options = {}, permitted = {}) {
  const someone = await newVisitor(
    { origins: [collector.citizenUrl], statuses: [422], who: 'citizen', ...permitted },
    { ...desktop, ...options },
  )
  await someone.page.goto(`${collector.citizenUrl}/befragung/${slug}/fragen`)
  return someone
}

const shown = (page: Page) =>
  page.locator('.asked').evaluateAll((all) => all.map((own) => own.getAttribute('data-question')))

const status = (page: Page) => page.locator('[data-status]')

describe('an answer brings up questions on the same page', () => {
  it('at once, says so politely, and takes them away again without losing what was typed', async () => {
    const { page, leave } = await visitor()
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
    const { page, leave } = await visitor()
    await fillIn(page, { way: 'bus' })
    await page.getByText('Mit welcher Linie?').waitFor()
    await next(page)
    expect(await problems(page)).toEqual(['line'])
    await leave()
  })

  it('and other words, other options and a required mark, drawn by the server', async () => {
    const { page, leave } = await visitor()
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

describe('questions are easier to answer', () => {
  async function easier(options = {}) {
    const someone = await visitor(options)
    await next(someone.page)
    expect(await title(someone.page)).toBe('Ihr Einkauf')
    return someone
  }

  it('and look and read well', async () => {
    for (const [name, options] of [
      ['desktop', {}],
      ['phone', phone],
      ['dark', { ...phone, colorScheme: 'dark' }],
      ['forced', { forcedColors: 'active' }],
      ['plain', { javaScriptEnabled: false }],
      ['plain-phone', { ...phone, javaScriptEnabled: false }],
    ] as const) {
      const { page, leave } = await easier(options)
      await takeScreenshot(page, `engine-easier-${name}`)
      if (!name.startsWith('plain')) await expectAccessible(page)
      await expectNoSidewaysScrolling(page)
      await leave()
    }
  })

  it('by searching a long list', async () => {
    const { page, leave } = await easier()
    const search = page.getByRole('searchbox', { name: 'Liste durchsuchen' })
    await search.pressSequentially('muhl')
    await expect.poll(() => status(page).textContent()).toContain('1 passende')
    await search.press('Enter')
    expect(await typedIn(page, 'district')).toEqual(['d9'])
    expect(await search.inputValue()).toBe('')

    await search.pressSequentially('stadt')
    await takeScreenshot(page, 'engine-search')
    await expectAccessible(page)
    await search.press('ArrowDown')
    await page.keyboard.press('Home')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    expect(await typedIn(page, 'district')).toEqual(['d0'])
    expect(await page.locator('select[name=district] option').count()).toBe(17)

    await search.pressSequentially('gibt es nicht')
    await page.getByText('0 passende Einträge').waitFor()
    await search.press('Escape')
    expect(await typedIn(page, 'district')).toEqual(['d0'])
    expect(await title(page)).toBe('Ihr Einkauf')
    await leave()
  })

  it('by a slider in step with its field', async () => {
    const { page, leave } = await easier()
    const slider = page.getByRole('slider', { name: 'Wie teuer ist der Markt?' })
    expect(await typedIn(page, 'price')).toEqual([''])
    await slider.click()
    expect(await typedIn(page, 'price')).toEqual(['5'])
    await slider.press('ArrowRight')
    expect(await typedIn(page, 'price')).toEqual(['5,5'])
    await fillIn(page, { price: '2,5' })
    expect(await slider.inputValue()).toBe('2.5')
    await leave()
  })

  const places = (page: Page) =>
    typedIn(page, 'rank~fruit', 'rank~bread', 'rank~fish', 'rank~cheese')
  const order = (page: Page) => page.locator('.ranking label').allInnerTexts()

  it('by moving options with the keyboard', async () => {
    const { page, leave } = await easier()
    const up = (name: string) => page.getByRole('button', { name: `${name}: nach oben` })
    const down = (name: string) => page.getByRole('button', { name: `${name}: nach unten` })
    await up('Fisch').press('Enter')
    expect(await places(page)).toEqual(['', '', '1', ''])
    await up('Brot').press('Enter')
    await page.keyboard.press('Enter')
    expect(await places(page)).toEqual(['', '1', '2', ''])
    expect(await order(page)).toEqual(['Brot', 'Fisch', 'Obst', 'Käse'])
    await expect.poll(() => status(page).textContent()).toContain('Brot: jetzt auf Platz 1')
    await up('Obst').press(' ')
    await up('Käse').press(' ')
    expect(await places(page)).toEqual(['', '1', '2', '3'])
    await down('Käse').press(' ')
    expect(await places(page)).toEqual(['', '1', '2', ''])
    await expect.poll(() => status(page).textContent()).toContain('Käse: jetzt ohne Platz')
    // The lists are still there; a place that is taken is exchanged.
    await fillIn(page, { 'rank~bread': '2' })
    expect(await places(page)).toEqual(['', '2', '1', ''])
    await leave()
  })

  it('by drawing options with the pointer', async () => {
    const { page, leave } = await easier()
    const cheese = page.locator('.ranking__option', { hasText: 'Käse' })
    await cheese.scrollIntoViewIfNeeded()
    const from = await cheese.locator('.handle').boundingBox()
    const to = await page.locator('.ranking__option').first().boundingBox()
    await page.mouse.move((from?.x ?? 0) + 10, (from?.y ?? 0) + 10)
    await page.mouse.down()
    await page.mouse.move(to?.x ?? 0, (to?.y ?? 0) + 60, { steps: 8 })
    await takeScreenshot(page, 'engine-drawn')
    await page.mouse.move(to?.x ?? 0, (to?.y ?? 0) - 10, { steps: 8 })
    await page.mouse.up()
    expect(await order(page)).toEqual(['Käse', 'Obst', 'Brot', 'Fisch'])
    expect(await places(page)).toEqual(['', '', '', '1'])
    await leave()
  })

  it('by the sum so far, and by what excludes itself', async () => {
    const { page, leave } = await easier()
    await fillIn(page, { 'money.food': '70,5' })
    await page.getByText('Zusammen 70,5. Noch 29,5 zu verteilen.').waitFor()
    await fillIn(page, { 'money.flowers': '40' })
    await page.getByText('10,5 zu viel verteilt.').waitFor()
    await fillIn(page, { 'money.flowers': '29,5' })
    await page.getByText('Zusammen 100.', { exact: true }).waitFor()

    await fillIn(page, { buys: ['fruit', 'other'], 'buys~other': 'Honig' })
    await page.getByRole('checkbox', { name: 'Nichts davon' }).check()
    expect(await typedIn(page, 'buys')).toEqual(['nothing'])
    await page.getByRole('checkbox', { name: 'Sonstiges' }).check()
    expect(await typedIn(page, 'buys')).toEqual(['other'])
    await page.getByRole('checkbox', { name: 'keine Angabe' }).check()
    expect(await typedIn(page, 'buys', 'buys~other')).toEqual(['~noAnswer', ''])
    await page.getByRole('checkbox', { name: 'keine Angabe' }).uncheck()
    expect(await typedIn(page, 'buys', 'buys~other')).toEqual(['other', 'Honig'])

    await fillIn(page, { 'rank~fish': '1' })
    await page.getByRole('checkbox', { name: 'weiß nicht' }).check()
    expect(await typedIn(page, 'rank~fish', 'rank')).toEqual(['', '~dontKnow'])
    await page.getByRole('button', { name: 'Obst: nach oben' }).click()
    expect(await typedIn(page, 'rank~fruit', 'rank')).toEqual(['1'])
    await leave()
  })

  it('by what still fits, and by what was written instead', async () => {
    const { page, leave } = await visitor()
    await page.getByText('Noch 40 Zeichen frei.').waitFor()
    await fillIn(page, { elements: 'Ein Dach über dem Markt' })
    await page.getByText('Noch 17 Zeichen frei.').waitFor()
    await fillIn(page, { elements: 'Ein Dach über dem ganzen Markt wäre schön 👍' })
    await page.getByText('3 Zeichen zu viel.').waitFor()
    await fillIn(page, { 'elements~special': ['dontKnow'] })
    expect(await typedIn(page, 'elements')).toEqual([''])
    await fillIn(page, { 'elements~special': [] })
    expect((await typedIn(page, 'elements'))[0]).toMatch(/^Ein Dach/)
    await fillIn(page, { 'age~special': ['noAnswer'] })
    await fillIn(page, { age: '44' })
    await page.locator('[name=elements]').focus()
    expect(await typedIn(page, 'age', 'age~special')).toEqual(['44'])
    await leave()
  })

  it('by a word about a file before it is sent', async () => {
    const { page, leave } = await easier()
    await next(page)
    const file = (name: string, size: number) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.alloc(size),
    })
    const field = page.locator('input[type=file]')
    await field.setInputFiles(file('markt.gif', 10))
    await page.getByText('markt.gif: Bitte wählen Sie eine Datei in einem').waitFor()
    await field.setInputFiles(file('markt.png', 2000))
    await page.getByText('markt.png: Bitte wählen Sie eine Datei aus, die höchstens').waitFor()
    await takeScreenshot(page, 'engine-file')
    await expectAccessible(page)
    await field.setInputFiles(file('markt.JPG', 10))
    await expect.poll(() => page.getByText(/markt\.\w+:/).count()).toBe(0)
    await leave()
  })
})

it('a form is sent once, and its button says so', async () => {
  const { page, leave } = await visitor()
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
  const { page, leave } = await visitor()
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
