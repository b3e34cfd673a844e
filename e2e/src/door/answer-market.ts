import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { next } from '../citizen/steps.ts'
import { fillIn } from '../harness/form.ts'

/** The shortest way through the survey of the weekly market, to the check page. */
export async function answerMarket(page: Page): Promise<void> {
  await fillIn(page, { way: 'foot', overall: '4' })
  await next(page)
  await fillIn(page, {
    'quality.fruit': '5',
    'quality.bread': '4',
    'quality.hours': '3',
    buys: ['flowers'],
  })
  await next(page)
  await fillIn(page, { age: '44' })
  await next(page)
  expect(await page.locator('h1').innerText()).toBe('Prüfen Sie Ihre Antworten')
}
