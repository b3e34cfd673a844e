import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hidden, memo, place, until } from '../documents/testing/park-procedure.ts'
import { openHouse, type House } from '../testing/open-house.ts'
import { acts } from '../testing/proposal.ts'

const sheet = `${place}/vermerke/outlineMemo`
const decision = `${place}/entscheidungen/1.6`

let house: House
beforeEach(async () => {
  house = await openHouse()
})
afterEach(() => house.close())

async function kinds(): Promise<readonly string[]> {
  return (await acts(house, 'vorhaben-1')).map((act) => act.split(' ')[0] ?? '')
}

/** Which of two answers says yes, and what the other one says. */
async function outcome(...sent: readonly Promise<Response>[]) {
  const responses = await Promise.all(sent)
  const refused = responses.filter(({ status }) => status !== 303)
  const said = await Promise.all(refused.map((response) => response.text()))
  return {
    statuses: responses.map(({ status }) => status).toSorted((a, b) => a - b),
    said: said.join('\n'),
  }
}

describe('two at once, over one database', () => {
  test('decide: one decision stands, the other person reads who made it', async () => {
    await until(house, '1.6')
    const leitung = await house.as('leitung')
    await leitung.post(`${place}/beteiligte`, {
      person: 'a-vertretung leadership',
      tun: 'assignParticipant',
    })
    const vertretung = await house.as('vertretung')
    const contentHash = hidden(await leitung.page(decision))
    const { statuses, said } = await outcome(
      leitung.post(decision, { outcome: 'approved', contentHash }),
      vertretung.post(decision, { outcome: 'changesOrdered', changes: 'Kürzer', contentHash }),
    )
    expect(statuses).toEqual([303, 409])
    expect((await kinds()).filter((kind) => kind === 'decisionMade')).toHaveLength(1)
    const [, winner] = /decisionMade (\S+)/.exec((await acts(house, 'vorhaben-1')).join('\n')) ?? []
    expect(said).toContain(winner === 'a-leitung' ? 'Dr. Ingrid Petersen' : 'Jan Oltmanns')
    expect(said).toContain('nicht mehr möglich: Schritt 1.6 Entscheidung 1')
  })

  test('submit and write: what lies with the leadership is what was read, and the other is told', async () => {
    await until(house, '1.5')
    const presse = await house.as('presse')
    await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
    const contentHash = hidden(await presse.page(sheet))
    const change = { ...memo, 'sections.vote': 'Anders.', basedOn: '1' }
    const { statuses, said } = await outcome(
      presse.post(`${place}/dokumente/outlineMemo`, change),
      presse.post(`${sheet}/vorlage`, { contentHash }),
    )
    expect(statuses[0]).toBe(303)
    expect(statuses[1]).toBeGreaterThan(400)
    const after = (await kinds()).filter((kind) => kind === 'memoSubmitted').length
    expect(said).toContain(after === 1 ? 'nicht mehr möglich' : 'neue Fassung (Mehmet Yıldız)')
    const leitung = await house.as('leitung')
    expect((await leitung.page(sheet)).includes('Anders.')).toBe(after === 0)
  })

  test('write: one version is kept, the other person keeps their text and reads who was quicker', async () => {
    await until(house, '1.5')
    const presse = await house.as('presse')
    const leitung = await house.as('leitung')
    await (
      await house.as('presse')
    ).post(`${place}/beteiligte`, {
      person: 'a-presse2 pressOffice',
      tun: 'assignParticipant',
    })
    expect(leitung).toBeDefined()
    const presse2 = await house.as('presse2')
    const write = (vote: string) => ({ ...memo, 'sections.vote': vote, basedOn: '0' })
    const { statuses, said } = await outcome(
      presse.post(`${place}/dokumente/outlineMemo`, write('Eins.')),
      presse2.post(`${place}/dokumente/outlineMemo`, write('Zwei.')),
    )
    expect(statuses).toEqual([303, 422])
    const kept = (await kinds()).filter((kind) => kind === 'documentSaved')
    expect(kept).toHaveLength(3)
    expect(said).toMatch(/Mehmet Yıldız|Lea Brandt/)
    expect(said).toMatch(/Eins\.|Zwei\./)
  })

  test('co-sign: both marks are on file; the same mark sent twice is one', async () => {
    await until(house, '1.5')
    const presse = await house.as('presse')
    await presse.post(`${place}/dokumente/outlineMemo`, { ...memo, basedOn: '0' })
    const contentHash = hidden(await presse.page(sheet))
    const [gruenamt, verkehr] = [await house.as('gruenamt'), await house.as('verkehr')]
    const signed = { contentHash, mark: 'signed' }
    const { statuses } = await outcome(
      gruenamt.post(`${sheet}/mitzeichnung`, signed),
      verkehr.post(`${sheet}/mitzeichnung`, signed),
      gruenamt.post(`${sheet}/mitzeichnung`, signed),
    )
    expect(statuses).toEqual([303, 303, 303])
    const marks = (await acts(house, 'vorhaben-1')).filter((act) => act.startsWith('coSigned'))
    expect(marks.toSorted()).toEqual(['coSigned a-gruenamt', 'coSigned a-verkehr'])
  })
})
