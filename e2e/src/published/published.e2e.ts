import { readFileSync } from 'node:fs'
import { setTimeout as after } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { expectAccessible, expectLegible } from '../harness/accessible.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { expectNoSidewaysScrolling } from '../harness/sideways.ts'
import { desktop, newVisitor, phone } from '../harness/visitor.ts'
import { parkFile, parkResults, parkSum } from './park-results.ts'

const place = '/ergebnisse/stadtpark-2026'
const pages = [place, `${place}/fragen/overall`, `${place}?sprache=en`, `${place}?sprache=de-x-ls`]
const files = [`${place}/daten/tabelle-overall.csv`, '/katalog.ttl', '/katalog.jsonld']

/** Long enough for a look at every address before it ends. */
const embargo = 12_000

let collector: RunningCollector
let visible: number

beforeAll(async () => {
  collector = await runCollector()
  const { inside, collectorInternalUrl } = collector
  const put = (path: string) => new URL(path, collectorInternalUrl)
  await inside.call('PUT', put(`/results/stadtpark-2026/files/${parkSum}`), {
    data: Buffer.from(parkFile).toString('base64'),
  })
  visible = Date.now() + embargo
  const results = parkResults(new Date(visible).toISOString())
  const signed = inside.sign(JSON.parse(JSON.stringify(results)))
  await inside.call('PUT', put('/results/stadtpark-2026'), signed)
})

const statusOf = async (path: string) => (await fetch(collector.citizenUrl + path)).status

it('shows nothing before the embargo, and everything after it', async () => {
  const before = await Promise.all([...pages, ...files].map(statusOf))
  expect(Date.now()).toBeLessThan(visible)
  expect(new Set(before)).toEqual(new Set([404]))
  const feed = await (await fetch(`${collector.citizenUrl}/ergebnisse/feed.atom`)).text()
  expect(feed).not.toContain('Stadtpark')
  await after(visible - Date.now())
  const then = await Promise.all([...pages, ...files].map(statusOf))
  expect(new Set(then)).toEqual(new Set([200]))
})

const looks = [
  { name: 'desktop', options: { ...desktop, javaScriptEnabled: true } },
  { name: 'phone-dark', options: { ...phone, colorScheme: 'dark' as const } },
  { name: 'without-script', options: { ...phone, javaScriptEnabled: false } },
]

it.each(looks)('is read from the list to a single question ($name)', async ({ name, options }) => {
  await after(Math.max(0, visible - Date.now()))
  const origins = [collector.citizenUrl]
  const { page, leave } = await newVisitor({ origins, statuses: [], who: 'citizen' }, options)
  const look = async (what: string) => {
    await takeScreenshot(page, `published-${what}-${name}`)
    if (name === 'desktop') await expectAccessible(page)
    if (name === 'phone-dark') await expectLegible(page)
    await expectNoSidewaysScrolling(page)
  }
  await page.goto(`${collector.citizenUrl}/ergebnisse`)
  await look('list')
  await page.getByRole('link', { name: 'Drei von vier' }).click()
  await look('results')
  await page.getByRole('link', { name: 'Das haben Sie gesagt' }).click()
  expect(page.url()).toMatch(/#massnahmen$/)
  await page.getByRole('link', { name: 'Wie gefällt Ihnen' }).click()
  expect(await page.locator('h1').innerText()).toBe(
    'Wie gefällt Ihnen der Stadtpark alles in allem?',
  )
  await look('question')
  const loading = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Tabelle laden' }).click()
  expect(readFileSync(await (await loading).path(), 'utf8')).toBe(parkFile)
  await page.goto(`${collector.citizenUrl}${place}?sprache=de-x-ls`)
  await look('easy')
  expect(await page.context().cookies()).toEqual([])
  await leave()
})

it('is told in a feed that feed readers can read', async () => {
  await after(Math.max(0, visible - Date.now()))
  const { page, leave } = await newVisitor({
    origins: [collector.citizenUrl],
    statuses: [],
    who: 'citizen',
  })
  await page.goto(`${collector.citizenUrl}/ergebnisse`)
  const feed = await readFeed(page)
  expect(feed).toEqual({
    root: 'http://www.w3.org/2005/Atom feed',
    self: `${collector.citizenUrl}/ergebnisse/feed.atom`,
    entries: [
      {
        id: `${collector.citizenUrl}${place}`,
        title: 'Drei von vier sind mit dem Stadtpark zufrieden',
        hasDate: true,
      },
    ],
  })
  await leave()
})

/** What a reader of feeds makes of the one that the page names. */
function readFeed(page: Page) {
  return page.evaluate(async () => {
    const link = document.querySelector('link[type="application/atom+xml"]')
    const answer = await fetch(link?.getAttribute('href') ?? '')
    const xml = new DOMParser().parseFromString(await answer.text(), 'application/xml')
    const text = (parent: Element, name: string) =>
      [...parent.children].find(({ localName }) => localName === name)?.textContent ?? ''
    const root = xml.documentElement
    return {
      root: `${root.namespaceURI} ${root.localName}`,
      self: root.querySelector('link[rel="self"]')?.getAttribute('href'),
      entries: [...root.querySelectorAll('entry')].map((entry) => ({
        id: text(entry, 'id'),
        title: text(entry, 'title'),
        hasDate: !Number.isNaN(Date.parse(text(entry, 'updated'))),
      })),
    }
  })
}
