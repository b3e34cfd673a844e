import { beforeAll, describe, expect, it } from 'vitest'
import type { Page } from 'playwright-core'
import { next, title } from '../citizen/steps.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { fillIn, follow, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector('unguarded')
})

const tablet = { viewport: { width: 1024, height: 768 }, hasTouch: true }

const browsers = [
  { name: 'with JavaScript', slug: 'geraet-1', options: { ...tablet, javaScriptEnabled: true } },
  {
    name: 'on a narrow screen without JavaScript',
    slug: 'geraet-2',
    options: { ...phone, javaScriptEnabled: false },
  },
]

const startButton = { name: 'Befragung beginnen' }
const endButton = { name: 'Beenden und löschen' }

/** From the start screen to the second page of questions, with something that nobody else is to read. */
async function answerFirstPage(page: Page): Promise<void> {
  await follow(page, page.getByRole('button', startButton))
  await follow(page, page.getByRole('link', startButton))
  await fillIn(page, { way: 'other', 'way~other': 'Sänfte', overall: '4' })
  await next(page)
  expect(await title(page)).toBe('Das Angebot')
}

/** What the browser shows when its back button is pressed as often as it takes, forms sent again where it asks. */
async function everythingBehind(page: Page): Promise<string> {
  const seen: string[] = []
  for (let presses = 0; presses < 12; presses += 1) {
    const before = page.url()
    await page.goBack({ waitUntil: 'load' }).catch(() => undefined)
    seen.push(page.url(), await page.content().catch(() => ''))
    if (page.url() === before || page.url() === 'about:blank') break
    // Where Chromium only asks whether to send a form again, somebody says yes.
    await page.reload({ waitUntil: 'load' }).catch(() => undefined)
    seen.push(page.url(), await page.content().catch(() => ''))
  }
  return seen.join('\n')
}

/** Once more where the browser was still busy with a page that it could not bring back. */
async function openStart(page: Page, start: string): Promise<void> {
  const opened = () => page.goto(start).then((response) => response?.status(), String)
  await expect.poll(opened, { timeout: 20_000 }).toBe(200)
}

describe('a survey on a shared device', () => {
  it.each(browsers)('shows nothing of the person before $name', async ({ slug, options }) => {
    const survey = await publishSurvey(collector, { slug })
    const { page, leave } = await newVisitor(
      // What Chromium does not send again by itself when somebody goes back.
      { origins: [collector.citizenUrl], statuses: [422], who: 'citizen', lost: /\/geraet\// },
      options,
    )
    const look = async (name: string) => {
      await takeScreenshot(page, `${slug}-${name}`)
      if (options.javaScriptEnabled) await expectNoBarrier(page)
      else await expectNoSidewaysScrolling(page)
    }
    const start = `${collector.citizenUrl}/geraet/${slug}`
    await page.goto(start)
    await look('01-start')

    // One gives up in the middle.
    await answerFirstPage(page)
    await look('02-questions')
    const middle = page.url()
    await follow(page, page.getByRole('button', endButton))
    expect(page.url()).toBe(start)
    await page.goto(middle)
    expect(page.url()).toBe(start)
    expect(await everythingBehind(page)).not.toContain('Sänfte')

    // Another one sends.
    await openStart(page, start)
    await answerFirstPage(page)
    await fillIn(page, {
      'quality.fruit': '5',
      'quality.bread': '4',
      'quality.hours': '3',
      buys: ['fruit'],
    })
    await next(page)
    await fillIn(page, { age: '44' })
    await next(page)
    expect(await page.locator('main').innerText()).toContain('Sänfte')
    await look('03-check')
    await follow(page, page.locator('button[name="go"][value="send"]'))
    expect(await page.locator('main').innerText()).toContain('Vielen Dank für Ihre Teilnahme')
    await look('04-thanks')
    expect(await everythingBehind(page)).not.toContain('Sänfte')
    await openStart(page, start)
    expect(await page.locator('h1').innerText()).toBe('Der Wochenmarkt in Auental')

    expect(await survey.answers()).toHaveLength(1)
    await leave()
  })

  it('asks whether somebody is still there, and keeps everything or deletes it', async () => {
    const slug = 'geraet-3'
    await publishSurvey(collector, { slug })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    await page.clock.install()
    const start = `${collector.citizenUrl}/geraet/${slug}`
    await page.goto(start)
    await answerFirstPage(page)
    await fillIn(page, { 'quality.fruit': '5' })
    const warning = page.locator('.kiosk-warning')
    expect(await warning.isVisible()).toBe(false)
    await page.clock.runFor(59_000)
    expect(await warning.isVisible()).toBe(false)
    await page.clock.runFor(2_000)
    expect(await warning.innerText()).toContain('In 30 Sekunden')
    await takeScreenshot(page, 'geraet-3-warning')
    await expectNoBarrier(page)
    const goOn = warning.getByRole('button', { name: 'Weiter' })
    expect(await goOn.evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    expect(await warning.isVisible()).toBe(false)
    expect(await typedIn(page, 'quality.fruit')).toEqual(['5'])
    await page.clock.runFor(61_000)
    await page.clock.runFor(31_000)
    await page.waitForURL(start)
    await leave()
  })

  it('asks without a script too, where "Weiter" sends the page in as it stands', async () => {
    const slug = 'geraet-4'
    await publishSurvey(collector, { slug })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      { ...desktop, javaScriptEnabled: false },
    )
    await page.goto(`${collector.citizenUrl}/geraet/${slug}`)
    await answerFirstPage(page)
    await fillIn(page, { 'quality.fruit': '5' })
    const refresh = page.locator('meta[http-equiv="refresh"]')
    expect(await refresh.getAttribute('content')).toMatch(/^240; url=.*\/ende$/)
    const warning = page.locator('.kiosk-warning')
    const style = await warning.evaluate((element) => {
      const { visibility, animationDelay } = getComputedStyle(element)
      return [visibility, animationDelay]
    })
    expect(style).toEqual(['hidden', '180s'])
    // As if three minutes had passed.
    await warning.evaluate((element) => element.getAnimations()[0]?.finish())
    expect(await warning.innerText()).toContain('In 60 Sekunden')
    await takeScreenshot(page, 'geraet-4-warning')
    await follow(page, warning.getByRole('button', { name: 'Weiter' }))
    expect(await title(page)).toBe('Das Angebot')
    expect(await page.locator('[name="quality.fruit"][value="5"]').isChecked()).toBe(true)
    await leave()
  })
})
