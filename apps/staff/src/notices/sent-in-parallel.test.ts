import { parse } from 'node-html-parser'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'

let house: House
beforeEach(async () => {
  house = await openHouse()
  await until(house, '2.1')
})
afterEach(() => house.close())

/** The card that tells what went out by itself: its folds, and those inside the fold of what went out earlier. */
async function sent() {
  const page = parse(await (await house.as('presse')).page(place))
  const card = page
    .querySelectorAll('.card')
    .find(({ text }) => text.includes('Zugleich verschickt'))
  const folds = card?.children.filter(({ tagName }) => tagName === 'DETAILS') ?? []
  return {
    open: folds.map((fold) => words(fold.querySelector('summary')?.text)),
    rows: card?.querySelectorAll('tbody tr').map(({ text }) => words(text)) ?? [],
  }
}

function words(text = ''): string {
  return text.replace(/\s+/g, ' ').trim()
}

test('an initiative shows what went out by itself, to whom, and who has noted it, the newest first', async () => {
  const { open, rows } = await sent()
  const memo = 'Freigegebener Vermerk zum Grobkonzept. an 5, zur Kenntnis genommen: 0'
  expect(open).toContain(memo)
  expect(open.indexOf(memo)).toBeGreaterThan(0)
  expect(open).toHaveLength(6)
  expect(open.at(-1)).toMatch(/^Früher verschickt: \d$/)
  expect(rows.filter((row) => row.startsWith('Olga Schäfer')).length).toBeGreaterThan(1)
  expect(rows.every((row) => row.includes('noch nicht'))).toBe(true)

  const gruenamt = await house.as('gruenamt')
  const notice = /\/hinweise\/[^"]+/.exec(await gruenamt.page(place))?.[0] ?? ''
  await gruenamt.post(`${place}${notice}`, {})
  expect((await sent()).rows.filter((row) => !row.includes('noch nicht'))).toHaveLength(1)
})
