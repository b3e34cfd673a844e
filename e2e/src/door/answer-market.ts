import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { fillIn, press } from '../harness/form.ts'

/** The shortest way through the survey of the weekly market, to the check page. */
export async function answerMarket(page: Page): Promise<void> {
  await fillIn(page, { way: 'foot', overall: '4' })
  await press(page, 'go', 'next')
  await fillIn(page, {
    'quality.fruit': '5',
    'quality.bread': '4',
    'quality.hours': '3',
    buys: ['flowers'],
  })
  await press(page, 'go', 'next')
  await fillIn(page, { age: '44' })
  await press(page, 'go', 'next')
  expect(await page.locator('h1').innerText()).toBe('Prüfen Sie Ihre Antworten')
}
