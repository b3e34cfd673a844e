import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { follow } from '../harness/form.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { readCode } from './read-code.ts'

const patience = { timeout: 20_000 }

/** Makes a key in the browser of this page and takes down what stands on the three sheets. */
export async function makeKey(page: Page): Promise<readonly string[]> {
  // Without the tick the browser makes nothing, and the enter key sends nothing.
  await page.locator('[name="keeper-1"]').press('Enter')
  await page.locator('[data-make]').click()
  expect(await page.locator('[data-sheet-words] li').count()).toBe(0)
  await page.locator('[name="confirmed"]').check()
  await page.locator('[data-make]').click()
  const sheets: string[] = []
  for (const number of [1, 2, 3]) {
    await page.getByText(`Schlüsselanteil ${number} von 3`).waitFor()
    sheets.push(await readSheet(page, number))
    await page.locator('[data-next]').click()
  }
  expect(await page.locator('[data-sheet-words] li').count()).toBe(0)
  return sheets
}

async function readSheet(page: Page, number: number): Promise<string> {
  const words = await page.locator('[data-sheet-words] li').allInnerTexts()
  expect(words).toHaveLength(40)
  const scanned = await readCode(page.locator('[data-sheet-code] svg'))
  expect(scanned).toBe(words.join(' ').toUpperCase())
  await expectAccessible(page)
  await takeScreenshot(page, `keys-sheet-${number}`)
  await page.emulateMedia({ media: 'print' })
  // On paper there is the sheet and nothing else.
  const seen = await page.locator('body').innerText()
  for (const said of [
    'Ohne zwei der drei Anteile sind alle Antworten verloren.',
    'Auch der Hersteller kann sie nicht öffnen.',
  ])
    expect(seen).toContain(said)
  expect(seen.startsWith(`Schlüsselanteil ${number} von 3`)).toBe(true)
  expect(seen).not.toContain('Diesen Bogen drucken')
  const paper = (await page.pdf({ format: 'A4' })).toString('latin1')
  expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  await takeScreenshot(page, `keys-sheet-${number}-print`)
  await page.emulateMedia({ media: 'screen' })
  return words.join(' ')
}

/** Types two sheets back, at first with a slip, and sends what then may be sent. */
export async function typeBack(page: Page, one: string, other: string): Promise<void> {
  const step = page.locator('[data-step="check"]')
  const [first, second] = [step.locator('textarea').first(), step.locator('textarea').nth(1)]
  await first.fill(one.replace(' ', 'x '))
  const flaw = step.locator('[data-share-flaw]').first()
  await expect.poll(() => flaw.innerText(), patience).toContain('Das 1. Wort')
  await first.fill(one)
  await second.fill(one)
  await step.locator('[data-check]').click()
  await expect
    .poll(() => step.locator('[data-check-flaw]').innerText(), patience)
    .toContain('zweimal derselbe Anteil')
  await expectAccessible(page)
  await takeScreenshot(page, 'keys-check')
  // Three letters of each word are enough.
  await second.fill(other.replaceAll(/([a-z]{3})[a-z]*/g, '$1'))
  await step.locator('[data-check]').click()
  const send = page.locator('[data-step="send"]')
  await send.waitFor()
  await expectAccessible(page)
  await takeScreenshot(page, 'keys-send')
  await follow(page, send.locator('button[type="submit"]'))
}

/** Opens the trial answer with two sheets. */
export async function tryOut(page: Page, one: string, other: string): Promise<void> {
  const form = page.locator('form[data-keys="trial"]')
  await form.locator('textarea').first().fill(one)
  await form.locator('textarea').nth(1).fill(other)
  await follow(page, form.locator('[data-try]'))
}
