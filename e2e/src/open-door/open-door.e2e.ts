import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { title } from '../citizen/steps.ts'
import { fillIn, press } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { tabTo } from '../kinds/by-keyboard.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { weeklyMarket } from '../survey/weekly-market.ts'

const waiting = 'Noch ein kurzer Moment'
const thanks = 'Vielen Dank für Ihre Teilnahme'

let collector: RunningCollector
beforeAll(async () => {
  collector = await runCollector('guarded')
})

/** Its answers are sealed by the server, because it counts a quota: the door stands before plain forms. */
const counted: Questionnaire = {
  ...weeklyMarket,
  endings: [
    { id: 'full', title: { de: 'Genug', en: 'Enough' }, text: { de: 'Danke.', en: 'Thanks.' } },
  ],
  quotas: [{ id: 'content', when: "overall = '4'", limit: 1_000, ending: 'full' }],
}

async function toCheckPage(page: Page, slug: string): Promise<void> {
  await page.goto(`${collector.citizenUrl}/befragung/${slug}/fragen`)
  await fillIn(page, { way: 'other', 'way~other': 'Lastenrad', overall: '4' })
  await press(page, 'go', 'next')
  await fillIn(page, { 'quality.fruit': '5', 'quality.bread': '2', 'quality.hours': '1' })
  await fillIn(page, { buys: ['flowers'] })
  await press(page, 'go', 'next')
  await fillIn(page, { age: '44' })
  await press(page, 'go', 'next')
  expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
}

async function arrivals(survey: string): Promise<unknown> {
  const url = new URL(`/arrivals?survey=${survey}`, collector.collectorInternalUrl)
  return collector.inside.call('GET', url)
}

/** With the keyboard alone, from wherever the focus is. */
async function pressByKey(page: Page, label: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name: label, exact: true }))
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

describe('who answers an open survey without a script', () => {
  it.each([
    ['at a desktop', 'tuer', desktop],
    ['on a phone', 'tuer-telefon', phone],
  ])('waits a moment, by keyboard, and loses nothing, %s', async (_, slug, options) => {
    const survey = await publishSurvey(collector, { slug })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      { ...options, javaScriptEnabled: false },
    )
    await toCheckPage(page, slug)
    await pressByKey(page, 'Antworten absenden')
    expect(await title(page)).toBe(waiting)
    expect(await page.locator('main').innerText()).toMatch(/Bitte warten Sie \d+ Sekunden\./)
    await takeScreenshot(page, `${slug}-waiting`)
    await expectNoSidewaysScrolling(page)
    expect(await survey.participations()).toBe(0)

    // Pressed too early, and back to look at the answers once more.
    await pressByKey(page, 'Antworten absenden')
    expect(await title(page)).toBe(waiting)
    await pressByKey(page, 'Zurück zu Ihren Antworten')
    expect(await page.locator('main').innerText()).toContain('Lastenrad')

    await expect
      .poll(
        async () => {
          await pressByKey(page, 'Antworten absenden')
          return title(page)
        },
        { timeout: 30_000, interval: 2_000 },
      )
      .toBe(thanks)
    expect(await survey.answers()).toMatchObject([
      { answers: { way: { text: 'Lastenrad' } }, pace: expect.any(String) },
    ])
    expect(await arrivals(survey.id)).toMatchObject({ days: [{ waited: 1, failed: 0 }] })
    await leave()
  })
})

describe('where a script runs and the server seals', () => {
  it('the work is done while somebody reads, and nobody waits', async () => {
    const survey = await publishSurvey(collector, { slug: 'rechnen', questionnaire: counted })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    await toCheckPage(page, 'rechnen')
    const solution = page.locator('input[name="door-solution"]')
    await expect.poll(() => solution.inputValue()).toMatch(/^\d+$/)
    await press(page, 'go', 'send')
    expect(await title(page)).toBe(thanks)
    expect(await arrivals(survey.id)).toMatchObject({ hours: [{ answers: 1 }], days: [] })
    await leave()
  })

  it('sending is held until the work is done, however early the button is pressed', async () => {
    const survey = await publishSurvey(collector, { slug: 'eilig', questionnaire: counted })
    const { page, leave } = await newVisitor(
      { origins: [collector.citizenUrl], statuses: [], who: 'citizen' },
      desktop,
    )
    // A slow phone: the work is done seconds after the button was pressed.
    await page.addInitScript(() => {
      globalThis.Worker = class extends Worker {
        override postMessage(message: unknown): void {
          setTimeout(() => super.postMessage(message), 1_500)
        }
      }
    })
    await toCheckPage(page, 'eilig')
    await page.locator('button[value=send]').dblclick()
    await page.getByRole('heading', { name: thanks }).waitFor()
    expect(await survey.participations()).toBe(1)
    expect(await arrivals(survey.id)).toMatchObject({ days: [] })
    await leave()
  })

  it('the waiting page has no barrier, also for who cannot load the script', async () => {
    await publishSurvey(collector, { slug: 'ohne-arbeit', questionnaire: counted })
    const { page, leave } = await newVisitor(
      {
        origins: [collector.citizenUrl],
        statuses: [],
        who: 'citizen',
        lost: /proof-of-work/,
      },
      desktop,
    )
    await page.route(/proof-of-work/, (route) => route.abort())
    await toCheckPage(page, 'ohne-arbeit')
    await press(page, 'go', 'send')
    expect(await title(page)).toBe(waiting)
    // Screen readers begin with what has happened, and the next stop is the button.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain(
      'noch nicht abgesendet',
    )
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'Antworten absenden',
    )
    await expectNoBarrier(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await takeScreenshot(page, 'waiting-dark')
    await leave()
  })
})
