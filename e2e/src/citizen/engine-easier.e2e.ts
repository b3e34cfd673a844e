import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, typedIn } from '../harness/form.ts'
import type { RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { phone } from '../harness/visitor.ts'
import { runLivelyMarket, status, visitor } from './at-lively-market.ts'
import { next, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runLivelyMarket()
})

describe('questions are easier to answer', () => {
  async function easier(options = {}) {
    const someone = await visitor(collector, options)
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
    const { page, leave } = await visitor(collector)
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
