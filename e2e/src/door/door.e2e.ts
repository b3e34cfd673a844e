import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { go } from '../citizen/steps.ts'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, press } from '../harness/form.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { openDoor } from '../survey/open-door.ts'
import { answerMarket } from './answer-market.ts'

let house: RunningHouse

beforeAll(async () => {
  house = await runHouse()
})

const title = (page: Page) => page.locator('h1').innerText()

async function enter(page: Page, code: string) {
  await fillIn(page, { code })
  return follow(page, page.getByRole('button', { name: 'Weiter' }))
}

async function look(page: Page, name: string): Promise<void> {
  await takeScreenshot(page, `door-${name}`)
  await expectAccessible(page)
  await expectNoSidewaysScrolling(page)
}

describe('whoever has a code', () => {
  it('goes from the letter through the door to the thanks, once', async () => {
    const survey = await openDoor(house, 'markt-mit-code', 3)
    const [code = '', other = ''] = survey.codes
    const { page, leave } = await newVisitor(
      {
        origins: [house.citizenUrl, house.admissionUrl],
        statuses: [403, 409, 422],
        who: 'citizen',
      },
      phone,
    )

    await page.goto(`${house.citizenUrl}/befragung/markt-mit-code`)
    await look(page, '01-start')
    await follow(page, page.getByRole('link', { name: 'Zugangscode' }))
    expect(new URL(page.url()).origin).toBe(house.admissionUrl)
    await look(page, '02-code')

    // Wrong codes: said so, kept, and no door opens.
    for (const wrong of ['', 'ABCD', survey.strangersCode]) {
      expect((await enter(page, wrong)).status()).toBe(422)
      expect(await page.title()).toMatch(/^Fehler: /)
      expect(await page.locator('[name="code"]').inputValue()).toBe(wrong)
    }
    await look(page, '03-wrong')
    expect(await survey.used()).toBe(0)

    // Typed as people type: small letters, no hyphens, spaces around.
    expect((await enter(page, ` ${code.toLowerCase().replaceAll('-', '')} `)).status()).toBe(200)
    expect(await title(page)).toBe('Ihr Code ist bestätigt')
    expect(page.url()).not.toContain(code)
    await look(page, '04-confirmed')
    await press(page, 'go', 'start')
    expect(new URL(page.url()).origin).toBe(house.citizenUrl)
    expect(await title(page)).toBe('Ihr Besuch')

    // The connection is lost before sending: the same code lets in again.
    await page.goto(`${house.admissionUrl}/zugang/markt-mit-code`)
    await enter(page, code)
    await press(page, 'go', 'start')
    await answerMarket(page)
    expect(await survey.participations()).toBe(0)
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)

    // After sending it buys nothing any more, and that is said before the questions.
    await page.goto(`${house.admissionUrl}/zugang/markt-mit-code`)
    await enter(page, code)
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Mit diesem Code wurde bereits teilgenommen')
    await look(page, '05-used')

    // Another letter is another participation.
    await page.goto(`${house.admissionUrl}/zugang/markt-mit-code`)
    await enter(page, other)
    await press(page, 'go', 'start')
    await answerMarket(page)
    await go(page, 'send')
    expect(await survey.participations()).toBe(2)
    expect(await survey.used()).toBe(2)
    await leave()
  })

  it('without one comes to the door and not past it', async () => {
    await openDoor(house, 'nur-mit-code', 1)
    const { page, leave } = await newVisitor(
      { origins: [house.citizenUrl, house.admissionUrl], statuses: [404], who: 'citizen' },
      phone,
    )
    await page.goto(`${house.citizenUrl}/befragung/nur-mit-code/fragen`)
    expect(new URL(page.url()).pathname).toBe('/befragung/nur-mit-code')
    await page.goto(`${house.admissionUrl}/zugang/nur-mit-code?sprache=en`)
    expect(await title(page)).toBe('Enter your access code')
    await look(page, '06-english')
    await page.goto(`${house.admissionUrl}/zugang/gibt-es-nicht`)
    expect(await title(page)).toBe('Diese Seite gibt es nicht')
    await look(page, '07-unknown')
    await page.goto(house.admissionUrl)
    expect(await title(page)).toBe('Zugang mit Code')
    await look(page, '08-home')
    await leave()
  })
})
