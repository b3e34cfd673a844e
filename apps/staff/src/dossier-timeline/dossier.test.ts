import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Entry } from '@meinungsbild/procedure'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { acts } from '../testing/proposal.ts'
import { dossierExcerpt } from './dossier-lines.ts'

const path = `${place}/akte`

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

describe('the dossier', () => {
  test('tells what happened, the newest first, by days in Germany, each with its hash', async () => {
    await until(house, '1.2')
    house.clock.now = new Date('2026-11-23T23:30:00.000Z')
    await (
      await house.as('presse')
    ).post(`${place}/dokumente/outlineConcept`, {
      'sections.goals': 'Ziel',
      basedOn: '0',
    })
    const page = await (await house.as('gast')).page(path)
    const days = [...page.matchAll(/<h2><time datetime="([^"]+)"/g)].map(([, day]) => day)
    expect(days).toEqual(['2026-11-24', '2026-11-23'])
    expect(page).toContain('hat das Vorhaben „Stadtpark“ vorgeschlagen.')
    expect(page).toContain(`${place}/dokumente/outlineConcept/fassungen/1`)
    const stored = await house.storage.dossiers.read('vorhaben-1')
    expect(stored).toHaveLength(3)
    for (const { hash } of stored) {
      expect(page).toContain(`<code title="${hash}">${hash.slice(0, 12)}</code>`)
    }
    expect(page).toContain('npx meinungsbild verify')
    expect((await (await house.as('gast')).get('/vorhaben/gibt-es-nicht/akte')).status).toBe(404)
  })

  test('lets the addressee of a notice note it, and shows everybody that it was', async () => {
    await until(house, '1.7')
    const dsb = await house.as('dsb')
    const [, notice = ''] = /action="([^"]*hinweise[^"]*)"/.exec(await dsb.page(path)) ?? []
    const before = (await acts(house, 'vorhaben-1')).length
    expect((await (await house.as('verkehr')).post(notice)).status).toBe(403)
    expect((await dsb.post(notice)).status).toBe(303)
    expect((await acts(house, 'vorhaben-1')).slice(before)).toEqual(['noticeAcknowledged a-dsb'])
    expect(await (await house.as('leitung')).page(path)).toContain('zur Kenntnis genommen: <time')
  })

  test('of thousands of entries is shown by pages that leave none out', () => {
    const entries = Array.from({ length: 5000 }, (_, index) => entry(index))
    const hashes = entries.map((_, index) => `h${index + 1}`)
    const { pages } = dossierExcerpt({ entries }, hashes, 1)
    const numbers = Array.from({ length: pages }, (_, index) =>
      dossierExcerpt({ entries }, hashes, index + 1),
    ).flatMap(({ days }) => days.flatMap(({ lines }) => lines))
    expect(numbers.map(({ number }) => number)).toEqual(
      Array.from({ length: 5000 }, (_, index) => 5000 - index),
    )
    expect(numbers.every(({ number, hash }) => hash === `h${number}`)).toBe(true)
    for (const [wanted, page] of [
      [0, 1],
      [Number.NaN, 1],
      [999, pages],
      [2.7, 2],
    ] as const) {
      expect(dossierExcerpt({ entries }, hashes, wanted).page).toBe(page)
    }
  })
})

function entry(index: number): Entry {
  const at = new Date(Date.UTC(2026, 0, 1) + index * 3_600_000).toISOString()
  const by = { account: 'a', name: 'Lea', role: 'pressOffice', deputy: false } as const
  return { kind: 'fieldNoted', at, by, text: `Notiz ${index}` }
}
