import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoPassword, installDemoAccounts, startHouse, type House } from '@meinungsbild/cli'
import { launchBrowser } from '@meinungsbild/e2e/src/harness/launch-browser.ts'
import type { Page } from 'playwright-core'
import { twinForm } from '../questionnaire/twin-form.ts'
import { watchInput, type Watched } from './watch-input.ts'

/** How many times slower than this machine's processor the browser's is made. */
export const slowdown = 4

const words = 'Wie gern leben Sie heute in Auental, alles in allem?'

/** What typing in the workbench costs the browser, with a questionnaire of `questions` in the outline beside it. */
export async function typingSpeed(questions: number): Promise<Watched> {
  const data = mkdtempSync(join(tmpdir(), 'meinungsbild-typing-'))
  const browser = await launchBrowser()
  let house: House | undefined
  try {
    house = await openHouse(data)
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
    await beginQuestionnaire(page, house.staffUrl, questions)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await watchInput(page, () => typeSlowly(page))
  } finally {
    await browser.close()
    await house?.close()
    rmSync(data, { recursive: true, force: true })
  }
}

async function openHouse(data: string): Promise<House> {
  const accounts = await installDemoAccounts(data)
  if (!accounts.ok) throw new Error(accounts.sentence)
  const ports = {
    collector: 0,
    collectorInternal: 0,
    admission: 0,
    admissionInternal: 0,
    staff: 0,
  }
  const started = await startHouse(data, ports)
  if (!started.ok) throw new Error(started.sentence)
  return started.house
}

/** An initiative with the questionnaire, by the forms that employees use. */
async function beginQuestionnaire(page: Page, staffUrl: string, questions: number): Promise<void> {
  await signIn(page, staffUrl, 'leitung')
  await page.goto(`${staffUrl}/vorhaben/neu`)
  for (const [name, value] of Object.entries({
    title: 'Leben Sie gern in Auental?',
    topic: 'Leben in der Stadt',
    question: 'Was fehlt den Menschen?',
    occasion: 'Haushalt 2027',
    deadline: '2099-12-31',
  }))
    await page.locator(`main [name="${name}"]`).fill(value)
  await page.locator('main [name="model"][value="short"]').check()
  await page.locator('main form button[type="submit"]').click()
  const initiative = new URL(page.url()).pathname
  await page.context().clearCookies()

  await signIn(page, staffUrl, 'presse')
  await page.goto(`${staffUrl}${initiative}/idee`)
  await page.locator('button[value="takeOver"]').click()
  await page.goto(`${staffUrl}${initiative}/fragebogen/einlesen`)
  const text = JSON.stringify(twinForm(questions).questionnaire)
  await page.locator('main [name="text"]').fill(text)
  await page.locator('button[value="read"]').click()
  await page.locator('button[value="save"]').click()
  await page.goto(`${staffUrl}${initiative}/fragebogen`)
  await page.locator('.workbench__pane').waitFor()
}

async function signIn(page: Page, staffUrl: string, login: string): Promise<void> {
  await page.goto(`${staffUrl}/anmelden`)
  await page.locator('main [name="login"]').fill(login)
  await page.locator('main [name="password"]').fill(demoPassword)
  await page.locator('main form button[type="submit"]').click()
}

/** A sentence, sign by sign, with pauses that are long enough for the workbench to keep it in between. */
async function typeSlowly(page: Page): Promise<void> {
  await page.locator('#gliederung [id^="frage-"] a').first().click()
  const field = page.locator('.workbench__pane [name="text.de"]')
  await field.fill('')
  for (const word of words.split(' ')) {
    await field.pressSequentially(`${word} `, { delay: 60 })
    await page.waitForTimeout(word.endsWith(',') ? 2_500 : 900)
  }
}
