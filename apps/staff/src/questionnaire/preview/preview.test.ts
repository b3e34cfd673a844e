import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { origin, type House } from '../../testing/open-house.ts'
import type { Person } from '../../testing/person.ts'
import { parkSurvey } from '../testing/park-survey.ts'
import { entriesAfter, entryCount, id, saved } from '../testing/short-initiative.ts'
import { parkHouse } from '../testing/park-house.ts'

const path = `/vorhaben/${id}/fragebogen/vorschau`

let house: House
let leitung: Person
beforeEach(async () => {
  house = await parkHouse()
  leitung = await house.as('leitung')
})
afterEach(() => house.close())

/** The hidden field of the page that is shown. */
function hidden(page: string, name: string): string {
  const value = new RegExp(`type="hidden" name="${name}" value="([^"]*)"`).exec(page)?.[1]
  return value?.replaceAll('&amp;', '&') ?? ''
}

describe('the preview', () => {
  test('walks whoever may read through the pages that citizens see and stores nothing', async () => {
    const before = await entryCount(house)
    let page = await leitung.page(path)
    const step = async (fields: Readonly<Record<string, string | readonly string[]>>) => {
      const state = ['page', 'shown', 'language', 'carried'].map((name) => [
        name,
        hidden(page, name),
      ])
      const all = { csrf: '', ...Object.fromEntries(state), go: 'next', ...fields }
      const response = await leitung.post(path, all)
      page = await response.text()
      return response.status
    }
    expect(page).toContain('Nichts wird gespeichert')
    expect(page).toContain('Besuchen Sie den Stadtpark?')
    // It is there as a template only, which browsers neither show nor send.
    expect(page.replaceAll(/<template[\s\S]*?<\/template>/g, '')).not.toContain('Wozu?')

    expect(await step({})).toBe(422)
    expect(page).toContain('href="#visit"')
    expect(await step({ visit: 'yes' })).toBe(200)
    expect(page).toContain('Wozu?')
    expect(await step({ visit: 'yes', uses: ['sport'] })).toBe(200)
    expect(hidden(page, 'page')).toBe('second')
    await step({ overall: 'good', walk: '2,5' })
    expect(hidden(page, 'page')).toBe('third')
    await step({ wish: '<b>Bänke</b>' })
    expect(hidden(page, 'page')).toBe('check')
    expect(page).toContain('&lt;b>Bänke&lt;/b>')
    await step({ go: 'page:first' })
    expect(page).toMatch(/value="yes" checked/)
    await step({ visit: 'no' })
    await step({})
    await step({})
    await step({ go: 'send' })
    expect(page).toContain('Nichts wird gespeichert')
    expect(await entriesAfter(house, before)).toEqual([])
  })

  test('shows every language and every version', async () => {
    await saved(house, { ...parkSurvey, title: { de: 'Anders', en: 'Different' } })
    expect(await leitung.page(`${path}?sprache=en`)).toContain('Do you visit the park?')
    expect(await leitung.page(path)).toContain('Anders')
    expect(await leitung.page(`${path}?fassung=1`)).toContain('Unser Stadtpark')
  })

  test('loads its style sheet from here', async () => {
    const href = /rel="stylesheet" href="([^"]+)"/.exec(await leitung.page(path))?.[1] ?? ''
    expect((await leitung.get(href)).status).toBe(200)
  })

  test('is for people of the house: no session, no page; no form from elsewhere', async () => {
    expect((await house.app.request(origin + path)).status).toBe(303)
    const bare = await house.app.request(origin + path, {
      method: 'POST',
      body: new URLSearchParams({ go: 'next' }),
      headers: { origin },
    })
    expect(bare.status).toBe(401)
    const foreign = await leitung.post(path, {}, { origin: 'https://evil.example' })
    expect(foreign.status).toBe(403)
  })

  test('takes any nonsense as a plain step', async () => {
    for (const fields of [
      {},
      { page: 'nie' },
      { page: 'first', go: 'page:nie', carried: '%%%=&=' },
    ]) {
      expect([200, 422]).toContain((await leitung.post(path, fields)).status)
    }
  })
})
