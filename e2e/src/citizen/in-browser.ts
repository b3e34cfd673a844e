import type { BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'
import { fillIn } from '../harness/form.ts'
import type { RunningCollector } from '../harness/running-collector.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'
import { next, title } from './steps.ts'

/** Somebody on the first page of questions, whose journey goes on in the browser; and all that leaves the browser. */
export async function begin(
  { citizenUrl }: RunningCollector,
  slug: string,
  options: BrowserContextOptions = {},
) {
  const visitor = await newVisitor(
    { origins: [citizenUrl], statuses: [], who: 'citizen', lost: /\/urne$/ },
    { ...desktop, ...options },
  )
  const { page } = visitor
  const left: { readonly address: string; readonly body: string }[] = []
  page.context().on('request', (request) => {
    left.push({ address: request.url(), body: request.postData() ?? '' })
  })
  await page.goto(`${citizenUrl}/befragung/${slug}/fragen`)
  await isHere(page)
  return { ...visitor, left }
}

/** The journey goes on in the browser, and the page says so. */
export async function isHere(page: Page): Promise<void> {
  await page.getByText('verlassen es nur verschlüsselt').waitFor()
}

/** The answers of the weekly market up to the check page. */
export async function toCheckPage(page: Page): Promise<void> {
  await fillIn(page, { way: 'other', 'way~other': 'Lastenrad', overall: '4' })
  await next(page)
  await fillIn(page, { 'quality.fruit': '5', 'quality.bread': '2', 'quality.hours': '~dontKnow' })
  await fillIn(page, { buys: ['cheese'] })
  await next(page)
  await fillIn(page, { cheeseName: 'Tilsiter' })
  await next(page)
  await fillIn(page, { age: '44' })
  await next(page)
  expect(await title(page)).toBe('Prüfen Sie Ihre Antworten')
}

/** What is kept of them in a guarded open survey. */
export const sent = {
  language: 'de',
  seed: expect.any(Number),
  pace: expect.any(String),
  answers: {
    way: { kind: 'choice', code: 'other', text: 'Lastenrad' },
    overall: { kind: 'choice', code: '4' },
    quality: {
      kind: 'rows',
      rows: {
        fruit: { kind: 'choice', code: '5' },
        bread: { kind: 'choice', code: '2' },
        hours: { kind: 'special', special: 'dontKnow' },
      },
    },
    buys: { kind: 'choices', codes: ['cheese'] },
    cheeseName: { kind: 'text', value: 'Tilsiter' },
    age: { kind: 'number', value: 44 },
  },
}
