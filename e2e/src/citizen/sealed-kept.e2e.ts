import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from '../harness/accessible.ts'
import { fillIn, follow, turn, typedIn } from '../harness/form.ts'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { takeScreenshot } from '../harness/screenshot.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'
import { begin, isHere, sent, toCheckPage } from './in-browser.ts'
import { back, go, next, problems, title } from './steps.ts'

let collector: RunningCollector

beforeAll(async () => {
  collector = await runCollector()
})

/** The leaf of sealed answers in the tree of receipts, hex. */
function leafOf(sealed: string): string {
  const bytes = Buffer.concat([Buffer.of(0), Buffer.from(sealed, 'base64url')])
  return createHash('sha256').update(bytes).digest('hex')
}

describe('nothing typed is lost', () => {
  it('by going back and forth in the browser', async () => {
    await publishSurvey(collector, { slug: 'zurueck' })
    const { page, leave } = await begin(collector, 'zurueck')
    await fillIn(page, { way: 'foot', overall: '4' })
    await next(page)
    await fillIn(page, { 'quality.fruit': '5', buys: ['other'], 'buys~other': 'Honig' })
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Ihr Besuch')
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '4'])
    await fillIn(page, { overall: '2' })
    await turn(page, async () => void (await page.goForward()))
    expect(await title(page)).toBe('Das Angebot')
    expect(await typedIn(page, 'quality.fruit', 'buys', 'buys~other')).toEqual([
      '5',
      'other',
      'Honig',
    ])
    await back(page)
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '2'])

    // A link to a field is another entry of the history, but no other page.
    await fillIn(page, { way: 'other' })
    await next(page)
    expect(await problems(page)).toEqual(['way~other'])
    await page.locator('[data-error-summary] a').click()
    await fillIn(page, { 'way~other': 'Roller' })
    await next(page)
    expect(await title(page)).toBe('Das Angebot')
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Ihr Besuch')
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Roller'])
    await page.goBack()
    expect(await typedIn(page, 'way', 'way~other')).toEqual(['other', 'Roller'])
    await leave()
  })

  it('by reloading, and by leaving for another page and coming back', async () => {
    const survey = await publishSurvey(collector, { slug: 'neu' })
    const { page, left, leave } = await begin(collector, 'neu')
    await fillIn(page, { way: 'foot', overall: '4' })
    await next(page)
    await fillIn(page, { 'quality.fruit': '5', buys: ['other'], 'buys~other': 'Honig' })
    await expect.poll(() => page.evaluate(() => JSON.stringify(history.state))).toContain('Honig')
    await page.reload()
    await isHere(page)
    expect(await title(page)).toBe('Das Angebot')
    const typed = () => typedIn(page, 'quality.fruit', 'buys', 'buys~other')
    expect(await typed()).toEqual(['5', 'other', 'Honig'])

    await follow(page, page.getByRole('link', { name: 'Datenschutz' }))
    await page.goBack()
    await isHere(page)
    expect(await typed()).toEqual(['5', 'other', 'Honig'])
    await fillIn(page, { 'quality.bread': '2', 'quality.hours': '1' })
    await next(page)
    await turn(page, async () => void (await page.goBack()))
    expect(await typed()).toEqual(['5', 'other', 'Honig'])
    await next(page)
    await fillIn(page, { age: '44' })
    await next(page)
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.answers()).toMatchObject([
      { answers: { way: { code: 'foot' }, buys: { texts: { other: 'Honig' } } } },
    ])
    expect(left.some(({ address, body }) => /Honig/.test(address + body))).toBe(false)
    await leave()
  })

  it('but once the answers are sent, nobody finds them in this window any more', async () => {
    const survey = await publishSurvey(collector, { slug: 'danach' })
    const { page, leave } = await begin(collector, 'danach')
    await toCheckPage(page)
    await go(page, 'send')
    await turn(page, async () => void (await page.goBack()))
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    await page.reload()
    expect(await title(page)).toBe('Dieser Fragebogen ist nicht mehr offen')
    await takeScreenshot(page, 'sealed-over')
    await expectAccessible(page)
    expect(await page.evaluate(() => JSON.stringify(history.state))).not.toContain('Tilsiter')
    await turn(page, async () => void (await page.goForward()))
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    await leave()
  })

  it('by losing the connection while sending: what is sent again counts once', async () => {
    const survey = await publishSurvey(collector, { slug: 'funkloch' })
    const { page, left, leave } = await begin(collector, 'funkloch')
    const unsent = page.getByRole('heading', { name: 'Ihre Antworten sind noch nicht angekommen' })
    await toCheckPage(page)
    await page.context().setOffline(true)
    await go(page, 'send')
    await unsent.waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('alert')
    await takeScreenshot(page, 'sealed-unsent')
    await expectAccessible(page)
    await turn(page, () => page.getByRole('button', { name: 'Noch einmal senden' }).click())
    await unsent.waitFor()

    // It arrives, but the answer gets lost on the way.
    await page.route('**/urne', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await turn(page, () => page.context().setOffline(false))
    await unsent.waitFor()
    expect(await survey.participations()).toBe(1)
    await page.unroute('**/urne')
    await go(page, 'send')
    expect(await title(page)).toBe('Vielen Dank für Ihre Teilnahme')
    expect(await survey.participations()).toBe(1)
    expect(await survey.answers()).toEqual([sent])
    const seals = left.flatMap(({ body }) => (body.includes('sealed') ? [JSON.parse(body)] : []))
    expect(seals.length).toBeGreaterThanOrEqual(3)
    expect(new Set(seals.map(({ sealed }) => sealed)).size).toBe(1)
    await leave()
  })

  it('and where an earlier sending counts, its receipt is shown', async () => {
    const survey = await publishSurvey(collector, { slug: 'beleg' })
    const { page, left, leave } = await begin(collector, 'beleg')
    await toCheckPage(page)
    await page.route('**/urne', async (route) => {
      await route.fetch()
      await route.abort()
    })
    await go(page, 'send')
    await page.getByRole('heading', { name: 'noch nicht angekommen' }).waitFor()
    await page.unroute('**/urne')
    await go(page, 'page:person')
    await fillIn(page, { age: '45' })
    await next(page)
    await go(page, 'send')
    const shown = (await page.locator('.receipt__value').innerText()).replaceAll(/\s/g, '')
    const seals = left.flatMap(({ body }) => (body.includes('sealed') ? [JSON.parse(body)] : []))
    expect(new Set(seals.map(({ sealed }) => sealed)).size).toBe(2)
    expect(shown).toBe(leafOf(seals[0].sealed))
    expect(await survey.answers()).toEqual([sent])
    await leave()
  })

  it('in two windows, which are two participations', async () => {
    const survey = await publishSurvey(collector, { slug: 'zwei' })
    const { page, leave } = await begin(collector, 'zwei')
    const other = await page.context().newPage()
    await other.goto(`${collector.citizenUrl}/befragung/zwei/fragen`)
    await isHere(other)
    await fillIn(page, { way: 'foot', overall: '4' })
    await toCheckPage(other)
    expect(await typedIn(page, 'way', 'overall')).toEqual(['foot', '4'])
    await toCheckPage(page)
    await go(page, 'send')
    await go(other, 'send')
    expect(await survey.participations()).toBe(2)
    await leave()
  })
})
