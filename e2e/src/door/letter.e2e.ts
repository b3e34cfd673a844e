import { printLetters } from '@meinungsbild/documents'
import { letter, SERIES } from '@meinungsbild/documents/examples/letters.ts'
import { readSheets } from '@meinungsbild/documents/examples/read-sheet.ts'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { follow, press } from '../harness/form.ts'
import { runHouse, type RunningHouse } from '../harness/running-house.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { newVisitor, phone } from '../harness/visitor.ts'
import { openDoor, type DoorKind } from '../survey/open-door.ts'

let house: RunningHouse

beforeAll(async () => {
  house = await runHouse()
})

const title = (page: Page) => page.locator('h1').innerText()
const typed = (page: Page) => page.locator('input[name=code]').inputValue()

async function visitor(options = {}) {
  const origins = [house.citizenUrl, house.admissionUrl]
  return newVisitor({ origins, statuses: [], who: 'citizen' }, { ...phone, ...options })
}

/** Prints a letter for each code, and reads the picture of each as a telephone does. */
async function scanned(slug: string, codes: readonly string[]): Promise<readonly string[]> {
  const address = `${house.admissionUrl}/zugang/${slug}`
  const { access } = SERIES
  if (access === undefined) throw new Error('The letters of the example bring no access.')
  const printed = await printLetters(
    { ...SERIES, access: { ...access, address } },
    codes.map((code, index) => letter({ number: index + 1, code })),
  )
  if (!printed.ok) throw new Error(JSON.stringify(printed.refusals))
  return (await readSheets(printed.pdf)).flatMap(({ qr }) => qr ?? [])
}

describe('a printed letter', () => {
  it.each<[string, string, number, DoorKind]>([
    ['plain', 'brief-einfach', 2, { mode: 'plain' }],
    ['blind', 'brief-blind', 60, { mode: 'blind' }],
  ])(
    'opens the door of the %s mode with its code filled in, which no address keeps',
    async (_, slug, count, kind) => {
      const survey = await openDoor(house, slug, count, kind)
      const codes = survey.codes.slice(0, 2)
      const [first = '', second = ''] = await scanned(slug, codes)
      const { page, leave } = await visitor()
      const asked: string[] = []
      page.on('request', (request) =>
        asked.push(JSON.stringify([request.url(), request.headers()])),
      )

      await page.goto(first)
      expect(await typed(page)).toBe(codes[0])
      expect(page.url()).toBe(`${house.admissionUrl}/zugang/${slug}`)
      await takeScreenshot(page, `letter-${kind.mode}`)
      // Another letter in the same window.
      await page.evaluate((href) => location.assign(href), second)
      await expect.poll(() => typed(page)).toBe(codes[1])
      expect(page.url()).toBe(`${house.admissionUrl}/zugang/${slug}`)
      expect(
        asked.slice(1).filter((request) => codes.some((code) => request.includes(code))),
      ).toEqual([])

      await page.getByRole('button', { name: 'Weiter' }).click()
      await page.getByText('Ihr Code ist bestätigt').first().waitFor()
      await press(page, 'go', 'start')
      expect(await title(page)).toBe('Ihr Besuch')
      await leave()
    },
  )

  it('leads to the door without a script too, where the code is typed', async () => {
    const survey = await openDoor(house, 'brief-getippt', 1)
    const [code = ''] = survey.codes
    const [address = ''] = await scanned('brief-getippt', [code])
    const { page, leave } = await visitor({ javaScriptEnabled: false })
    await page.goto(address)
    expect(await typed(page)).toBe('')
    await page.locator('input[name=code]').fill(code.toLowerCase().replaceAll('-', ' '))
    await follow(page, page.getByRole('button', { name: 'Weiter' }))
    expect(await title(page)).toBe('Ihr Code ist bestätigt')
    await leave()
  })
})
