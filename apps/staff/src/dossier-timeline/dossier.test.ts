import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { lengthen } from '../dossier/testing/long-dossier.ts'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { acts, propose } from '../testing/proposal.ts'

const path = `${place}/akte`

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

/** Numbers of the entries on a page, from top to bottom. */
function numbersOn(page: string): readonly number[] {
  return [...page.matchAll(/id="eintrag-(\d+)"/g)].map(([, number]) => Number(number))
}

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
    const days = [...page.matchAll(/class="fold__title">([^<]+)</g)].map(([, day]) => day)
    expect(days).toEqual(['24. November 2026', '23. November 2026'])
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

  test('is shown by phase, by kind of entry and by person', async () => {
    await until(house, '2.1')
    const gast = await house.as('gast')
    const stored = await house.storage.dossiers.read('vorhaben-1')
    const inKind = (kinds: readonly string[]) =>
      stored.flatMap(({ kind, number }) => (kinds.includes(kind) ? [number] : [])).toReversed()

    const decisions = await gast.page(`${path}?art=decisions`)
    expect(numbersOn(decisions)).toEqual(inKind(['memoSubmitted', 'decisionMade']))
    expect(decisions).toContain(`2 von ${stored.length} Einträgen passen zur Auswahl.`)
    const own = stored.flatMap(({ actor, number }) => (actor === 'a-dsb' ? [number] : []))
    expect(numbersOn(await gast.page(`${path}?person=a-dsb`))).toEqual(own.toReversed())
    expect(await gast.page(`${path}?person=a-dsb&art=publication`)).toContain(
      'Kein Eintrag passt zu dieser Auswahl.',
    )

    const phases = await gast.page(`${path}?abschnitt=2`)
    const [, from, to] = /value="2" selected[^>]*>[^<]*Einträge (\d+) bis (\d+)/.exec(phases) ?? []
    expect(to).toBe(String(stored.length))
    expect(numbersOn(phases).at(-1)).toBe(Number(from))
    expect(stored[Number(from) - 2]?.kind).toBe('stepCompleted')
    const everything = `${path}?abschnitt=9&art=unfug&seite=-1`
    expect(numbersOn(await gast.page(everything))).toHaveLength(stored.length)
  })

  test('of thousands of entries is shown by pages that leave none out', async () => {
    await propose(await house.as('leitung'))
    await lengthen(house, 'vorhaben-1', 5000)
    const gast = await house.as('gast')
    const first = await gast.page(path)
    const pages = Number(/Seite 1 von (\d+)/.exec(first)?.[1])
    const numbers: number[] = []
    for (let page = 1; page <= pages; page += 1) {
      numbers.push(...numbersOn(await gast.page(`${path}?seite=${page}`)))
    }
    expect(numbers).toEqual(Array.from({ length: 5000 }, (_, index) => 5000 - index))
    expect(numbersOn(await gast.page(`${path}?seite=999`)).at(-1)).toBe(1)
    const leitung = await gast.page(`${path}?person=a-leitung&seite=2`)
    expect(leitung).toContain('2501 von 5000 Einträgen passen zur Auswahl.')
    expect(leitung).toContain(`${path}?person=a-leitung&amp;seite=3`)
    expect(numbersOn(leitung).every((number) => number % 2 === 0)).toBe(true)
    expect((await house.storage.dossiers.verify()).flaws).toEqual([])
  })
})
