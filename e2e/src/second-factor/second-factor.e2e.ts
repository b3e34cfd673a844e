import { demoPassword } from '@meinungsbild/cli'
import { Secret, TOTP } from 'otpauth'
import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { expectNoBarrier } from '../harness/no-barrier.ts'
import { runStaff } from '../harness/running-staff.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'

it('signs in with a one-time code, and with a passkey alone', async () => {
  const staff = await runStaff()
  const permitted = { origins: [staff], statuses: [], who: 'staff' } as const
  const { page, leave } = await newVisitor(permitted, desktop)
  await givePasskeyDevice(page)
  const sendPassword = async () => {
    await page.goto(`${staff}/anmelden`)
    await page.fill('[name="login"]', 'presse')
    await page.fill('[name="password"]', demoPassword)
    await page.locator('#anmeldung button').click()
  }
  const signOut = () => page.getByRole('button', { name: 'Abmelden' }).click()

  await sendPassword()
  await page.waitForURL('**/aufgaben')
  await page.goto(`${staff}/konto/zweiter-faktor`)
  await expectNoBarrier(page)
  await takeScreenshot(page, 'second-factor')
  const secret = (await page.locator('dd code').innerText()).replaceAll(' ', '')
  await page.fill('[name="code"]', codeAt(secret, 0))
  await page.locator('#app button').click()
  await page.getByText('Ihre Wiederherstellungscodes').first().waitFor()
  expect(await page.locator('main li code').count()).toBe(10)
  await expectNoBarrier(page)
  await takeScreenshot(page, 'recovery-codes')

  await page.goto(`${staff}/konto/zweiter-faktor`)
  await page.fill('[name="name"]', 'Dienstlaptop')
  await page.locator('#passkey-register button').click()
  await page.getByText('Der Passkey ist eingerichtet').waitFor()
  expect(await page.locator('main table').innerText()).toContain('Dienstlaptop')
  await expectNoBarrier(page)
  await takeScreenshot(page, 'second-factor-set-up')
  await signOut()

  await sendPassword()
  await page.locator('#code').waitFor()
  await expectNoBarrier(page)
  await takeScreenshot(page, 'sign-in-code')
  // The code of the next half minute counts already, and that of the set-up no more.
  await page.fill('[name="code"]', codeAt(secret, 30))
  await page.locator('#code button').click()
  await page.waitForURL('**/aufgaben')
  await signOut()

  await expectNoBarrier(page)
  await takeScreenshot(page, 'sign-in')
  await page.getByRole('button', { name: 'Mit Passkey anmelden' }).click()
  await page.waitForURL('**/aufgaben')
  expect(await page.locator('header').innerText()).toContain('Miriam Sander')
  await leave()
})

/** As a laptop has it that asks for a finger. */
async function givePasskeyDevice(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('WebAuthn.enable')
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

function codeAt(secret: string, secondsFromNow: number): string {
  const timestamp = Date.now() + secondsFromNow * 1_000
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp })
}
