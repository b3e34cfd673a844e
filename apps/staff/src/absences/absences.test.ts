import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hidden, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import type { Person } from '../testing/person.ts'
import { acts } from '../testing/proposal.ts'

const path = '/konto/abwesenheit'
const decision = `${place}/entscheidungen/1.6`

let house: House
let leitung: Person
beforeEach(async () => {
  house = await openHouse()
  leitung = await house.as('leitung')
})
afterEach(() => house.close())

/** The house's clock stands at 23 November 2026. */
const week = { tun: 'enter', from: '2026-11-23', to: '2026-11-27' }

async function isAway(deputy: string): Promise<void> {
  const entered = await leitung.post(path, { ...week, deputy: `a-${deputy}` })
  expect(entered.headers.get('location')).toBe(`${path}?erledigt=eingetragen`)
}

/** From now on the person acts for the only colleague whom they may stand in for. */
async function standIn(person: Person): Promise<void> {
  const absence = hidden(await person.page(path), 'absence')
  expect((await person.post('/konto/vertretung', { absence })).status).toBe(303)
}

describe('an absence', () => {
  test('is entered with its days and a deputy, and taken back', async () => {
    await isAway('vertretung')
    const page = await leitung.page(path)
    expect(page).toContain('Jan Oltmanns')
    expect(page).toContain('läuft')
    const absence = hidden(page, 'absence')
    const gone = await (await house.as('presse')).post(path, { tun: 'remove', absence })
    expect(gone.status).toBe(303)
    expect(await house.storage.absences.of('a-leitung')).toHaveLength(1)
    await leitung.post(path, { tun: 'remove', absence })
    expect(await house.storage.absences.of('a-leitung')).toEqual([])
  })

  test.each([
    [{ from: 'morgen' }, 'from'],
    [{ to: '2026-02-30' }, 'to'],
    [{ to: '2026-11-22' }, 'to'],
    [{ from: '2026-11-01', to: '2026-11-20' }, 'to'],
    [{ deputy: '' }, 'deputy'],
    [{ deputy: 'a-leitung' }, 'deputy'],
    [{ deputy: 'niemand' }, 'deputy'],
  ])('with %o is asked for again', async (change, field) => {
    const again = await leitung.post(path, { ...week, deputy: 'a-vertretung', ...change })
    expect(again.status).toBe(422)
    expect(await again.text()).toContain(`href="#feld-${field}"`)
    expect(await house.storage.absences.of('a-leitung')).toEqual([])
  })

  test('does not overlap another one, and says when the deputy is away as well', async () => {
    await isAway('vertretung')
    const other = { ...week, from: '2026-11-27', to: '2026-12-01', deputy: 'a-presse' }
    expect(await (await leitung.post(path, other)).text()).toContain('href="#feld-from"')
    const vertretung = await house.as('vertretung')
    await vertretung.post(path, { ...week, deputy: 'a-presse' })
    expect(await leitung.page(path)).toContain('Jan Oltmanns ist vom 23. November 2026')
  })
})

describe('the deputy of somebody who is away', () => {
  test('sees their tasks, acts for them, and the record says so', async () => {
    await until(house, '1.6')
    await isAway('betreuung')
    const deputy = await house.as('betreuung')
    const tasks = await deputy.page('/aufgaben')
    expect(tasks).toContain('Für Dr. Ingrid Petersen')
    expect(tasks).toContain('Entscheiden: Freigabe des Grobkonzepts')
    expect((await deputy.post(decision, { outcome: 'approved' })).status).toBe(403)

    await standIn(deputy)
    const form = await deputy.page(decision)
    expect(form).toContain('Sie handeln für Dr. Ingrid Petersen.')
    expect(form).toContain('„In Vertretung für Dr. Ingrid Petersen“')
    const fields = { outcome: 'approved', contentHash: hidden(form), fuer: hidden(form, 'fuer') }
    expect((await deputy.post(decision, fields)).status).toBe(303)
    expect(await acts(house, 'vorhaben-1')).toContain('decisionMade a-betreuung')
    const signed = 'Ira Kovač, Leitung, in Vertretung für Dr. Ingrid Petersen'
    expect(await leitung.page(`${place}/vermerke/outlineMemo`)).toContain(signed)
  })

  test('signs for a unit by order, not as deputy', async () => {
    await until(house, '1.3')
    const gruenamt = await house.as('gruenamt')
    await gruenamt.post(path, { ...week, deputy: 'a-gast' })
    const deputy = await house.as('gast')
    await standIn(deputy)
    await deputy.post(`${place}/rueckmeldungen`, {
      resources: 'no',
      contribution: '',
      contactName: 'Uwe Gast',
    })
    expect(await gruenamt.page(`${place}/akte`)).toContain(
      'Uwe Gast (Grünflächen, Im Auftrag für Petra Sørensen) hat für Grünflächen zurückgemeldet',
    )
  })

  test('does not decide on what they wrote themselves', async () => {
    await until(house, '1.6')
    await isAway('presse')
    const presse = await house.as('presse')
    expect(await presse.page('/aufgaben')).not.toContain('Entscheiden: Freigabe')
    await standIn(presse)
    const form = await presse.page(decision)
    expect(form).toContain('Vier-Augen-Prinzip')
    const refused = await presse.post(decision, { outcome: 'approved', fuer: 'a-leitung' })
    expect(refused.status).toBe(403)
    expect(await acts(house, 'vorhaben-1')).not.toContain('decisionMade a-presse')
  })

  test('acts no longer once the absence is over', async () => {
    await until(house, '1.6')
    await isAway('betreuung')
    const deputy = await house.as('betreuung')
    const absence = hidden(await deputy.page(path), 'absence')
    await standIn(deputy)
    house.clock.now = new Date('2026-11-28T08:00:00.000Z')
    const later = await house.as('betreuung')
    expect((await later.post('/konto/vertretung', { absence })).status).toBe(403)
    expect(await later.page('/aufgaben')).not.toContain('Ingrid Petersen')
  })

  test('never signs by a form that was opened for another: for themselves before, or for the colleague after', async () => {
    await until(house, '1.6')
    await isAway('vertretung')
    const deputy = await house.as('vertretung')
    await standIn(deputy)
    const before = await deputy.post(decision, { outcome: 'approved', fuer: '' })
    expect(before.status).toBe(409)
    expect(await before.text()).toContain('für eine andere Person geöffnet')
    expect((await deputy.post('/konto/vertretung', { fuer: 'a-leitung' })).status).toBe(303)
    expect((await deputy.post(decision, { outcome: 'approved', fuer: 'a-leitung' })).status).toBe(
      409,
    )
    expect((await acts(house, 'vorhaben-1')).some((act) => act.startsWith('decisionMade'))).toBe(
      false,
    )
  })
})
