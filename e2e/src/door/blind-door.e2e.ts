import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { go } from '../citizen/steps.ts'
import { fillIn, follow, press } from '../harness/form.ts'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { openDoor, type SurveyWithCodes } from '../survey/open-door.ts'
import { answerMarket } from './answer-market.ts'

const slug = 'blinder-markt'

let house: RunningHouse
let survey: SurveyWithCodes
let codes: Iterator<string>

beforeAll(async () => {
  house = await runHouse()
  survey = await openDoor(house, slug, 100, { mode: 'blind', strata: ['Nord', 'Süd'] })
  codes = survey.codes.values()
})

/** A letter that nobody has used yet. */
function nextCode(): string {
  return String(codes.next().value)
}

const entry = () => `${house.admissionUrl}/zugang/${slug}`
const title = (page: Page) => page.locator('h1').innerText()
const token = (page: Page) => page.locator('[name=token]').first().inputValue()
const focused = (page: Page) => page.evaluate(() => document.activeElement?.className)
const status = (page: Page) => page.locator('[data-door-status]')

async function visitor(options = {}, permitted = {}) {
  return newVisitor(
    {
      origins: [house.citizenUrl, house.admissionUrl],
      statuses: [409, 422],
      who: 'citizen',
      lost: /signatur$/,
      ...permitted,
    },
    { ...phone, ...options },
  )
}

/** Types the code and presses the button, as far as the browser goes by itself. */
async function send(page: Page, code: string): Promise<void> {
  await fillIn(page, { code })
  await page.getByRole('button', { name: 'Weiter' }).click()
}

async function buy(page: Page, code: string): Promise<void> {
  await send(page, code)
  await page.getByText('Ihr Code ist bestätigt').waitFor()
}

/** What the door is asked gets there, and the reply is lost on the way back. */
async function loseReplies(page: Page): Promise<void> {
  await page.route(/signatur$/, async (route) => {
    if (route.request().postData()?.includes('blinded') !== true) return route.continue()
    await route.fetch()
    return route.abort()
  })
}

async function look(page: Page, name: string): Promise<void> {
  await takeScreenshot(page, `blind-${name}`)
  await expectNoBarrier(page)
}

describe('a code that is bought with in the blind mode', () => {
  it('comes from the QR code into the field and into no address, and leads to the thanks', async () => {
    const code = nextCode()
    const { page, leave } = await visitor()
    const addresses: string[] = []
    page.on('request', (request) =>
      addresses.push(`${request.url()} ${request.headers()['referer'] ?? ''}`),
    )
    await page.goto(`${entry()}#${code}`)
    await expect.poll(() => page.locator('[name=code]').inputValue()).toBe(code)
    expect(page.url()).toBe(entry())
    const claim = page.locator('.claim')
    expect(await claim.innerText()).toContain('Diese Trennung ist kryptografisch')
    expect(await claim.innerText()).not.toContain('beruht auf Organisation')
    await look(page, '01-code')

    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByText('Ihr Code ist bestätigt').waitFor()
    expect(await page.title()).toContain('Ihr Code ist bestätigt')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(page.url()).toBe(entry())
    await look(page, '02-confirmed')

    await press(page, 'go', 'start')
    expect(new URL(page.url()).origin).toBe(house.citizenUrl)
    await answerMarket(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    expect(addresses.filter((address) => address.includes(code))).toEqual([])
    await leave()
  })

  it('keeps its stratum with the answer', async () => {
    const south = survey.codes.at(-1) ?? ''
    const { page, leave } = await visitor()
    await page.goto(entry())
    await buy(page, south)
    expect(Buffer.from((await token(page)).split('.')[1] ?? '', 'base64url').toString()).toBe('Süd')
    await press(page, 'go', 'start')
    await answerMarket(page)
    await go(page, 'send')
    expect(await survey.strata()).toContain('Süd')
    await leave()
  })

  it('that is wrong is shown as without a script, with what was typed, and counts nothing', async () => {
    const used = await survey.used()
    const { page, leave } = await visitor()
    await page.goto(entry())
    for (const wrong of ['', 'ABCD', survey.strangersCode]) {
      await send(page, wrong)
      await page.locator('.error-summary').waitFor()
      await expect.poll(() => page.locator('[name=code]').inputValue()).toBe(wrong)
      expect(await page.title()).toMatch(/^Fehler: /)
      await expect.poll(() => focused(page)).toContain('error-summary')
    }
    await look(page, '03-wrong')
    await buy(page, nextCode())
    expect(await survey.used()).toBe(used + 1)
    await leave()
  })
})

describe('nothing is lost', () => {
  it('when the door cannot be reached: it is said, and the button works again', async () => {
    const { page, leave } = await visitor(desktop)
    await page.goto(entry())
    await page.route(/signatur$/, (route) => route.abort())
    await send(page, nextCode())
    await expect.poll(() => status(page).textContent()).toContain('Ihr Code ist nicht verloren')
    await look(page, '04-offline')
    await page.unroute(/signatur$/)
    await page.getByRole('button', { name: 'Weiter' }).click()
    await page.getByText('Ihr Code ist bestätigt').waitFor()
    await leave()
  })

  it('when the reply is lost, the page is loaded again, and somebody goes away and comes back', async () => {
    const code = nextCode()
    const used = await survey.used()
    const { page, leave } = await visitor()
    await page.goto(`${house.citizenUrl}/befragung/${slug}`)
    await page.goto(entry())
    await loseReplies(page)
    await send(page, code)
    await expect.poll(() => status(page).textContent()).toContain('nicht zu erreichen')
    expect(await survey.used()).toBe(used + 1)

    await page.reload()
    await page.goBack()
    await page.goForward()
    await page.unroute(/signatur$/)
    await buy(page, code)
    expect(await survey.used()).toBe(used + 1)

    // The confirmation is there as well after a reload, and after going on and back.
    const bought = await token(page)
    await page.reload()
    expect(await title(page)).toBe('Ihr Code ist bestätigt')
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Ihr Besuch')
    await page.goBack()
    await page.getByText('Ihr Code ist bestätigt').waitFor()
    expect(await token(page)).toBe(bought)
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Ihr Besuch')
    await leave()
  })

  it('when another language is chosen in the middle', async () => {
    const code = nextCode()
    const { page, leave } = await visitor()
    await page.goto(entry())
    await loseReplies(page)
    await send(page, code)
    await expect.poll(() => status(page).textContent()).toContain('nicht zu erreichen')
    await page.getByRole('link', { name: 'English' }).click()
    await page.getByText('Enter your access code').waitFor()
    expect(await page.locator('[name=code]').inputValue()).toBe(code)
    await page.unroute(/signatur$/)
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Your code is confirmed').waitFor()
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Your visit')
    await leave()
  })
})

describe('a code counts once', () => {
  it('in two windows the first has it, and the second is told so; the office can let it in once more', async () => {
    const code = nextCode()
    const { page, leave } = await visitor()
    await page.goto(entry())
    await buy(page, code)
    const second = await page.context().newPage()
    await second.goto(entry())
    await send(second, code)
    await second
      .getByText('in einem anderen Fenster oder auf einem anderen Gerät')
      .first()
      .waitFor()
    await look(second, '05-elsewhere')
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Ihr Besuch')

    await survey.reissue(code)
    await buy(second, code)
    await press(second, 'go', 'start')
    expect(await title(second)).toBe('Ihr Besuch')
    await leave()
  })

  it('and a second person at the same device has a page of their own, the first keeps theirs', async () => {
    const { page, leave } = await visitor()
    await page.goto(entry())
    await buy(page, nextCode())
    const bought = await token(page)
    await follow(page, page.getByRole('link', { name: 'Anderen Code eingeben' }))
    expect(await page.locator('[name=code]').inputValue()).toBe('')
    await buy(page, nextCode())
    expect(await token(page)).not.toBe(bought)
    // A third one comes to the first address once more.
    await follow(page, page.getByRole('link', { name: 'Anderen Code eingeben' }))
    expect(await page.locator('[name=code]').inputValue()).toBe('')
    await page.goBack()
    await page.goBack()
    await expect.poll(() => token(page)).toBe(bought)
    await leave()
  })

  it('that came without a script goes on so, and says what that means', async () => {
    const code = nextCode()
    const unscripted = await visitor({ javaScriptEnabled: false })
    await unscripted.page.goto(`${entry()}#${code}`)
    expect(await unscripted.page.locator('[name=code]').inputValue()).toBe('')
    const claim = await unscripted.page.locator('.claim').innerText()
    expect(claim).toContain('Diese Trennung beruht auf Organisation')
    expect(claim).not.toContain('Diese Trennung ist kryptografisch')
    await takeScreenshot(unscripted.page, 'blind-06-unscripted')
    await fillIn(unscripted.page, { code })
    await follow(unscripted.page, unscripted.page.getByRole('button', { name: 'Weiter' }))
    expect(await title(unscripted.page)).toBe('Ihr Code ist bestätigt')
    await unscripted.leave()

    const { page, leave } = await visitor()
    await page.goto(entry())
    await send(page, code)
    await page.getByText('schon ohne JavaScript begonnen').first().waitFor()
    await look(page, '07-begun-plainly')
    await follow(page, page.getByRole('button', { name: 'Weiter' }))
    expect(await title(page)).toBe('Ihr Code ist bestätigt')
    await press(page, 'go', 'start')
    expect(await title(page)).toBe('Ihr Besuch')
    await leave()
  })

  it('and where the script does not arrive the plain mode holds', async () => {
    const script = /admission-door/
    const { page, leave } = await visitor({}, { lost: script })
    await page.route(script, (route) => route.abort())
    await page.goto(entry())
    expect(await page.locator('.claim').innerText()).toContain('beruht auf Organisation')
    await fillIn(page, { code: nextCode() })
    await follow(page, page.getByRole('button', { name: 'Weiter' }))
    expect(await title(page)).toBe('Ihr Code ist bestätigt')
    await leave()
  })
})
