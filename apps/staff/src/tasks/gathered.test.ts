import { expect, test } from 'vitest'
import { place, until } from '../documents/testing/park-procedure.ts'
import { openHouse } from '../testing/open-house.ts'
import { acts } from '../testing/proposal.ts'

test('several notices of an initiative are one entry, and are noted at once', async () => {
  const house = await openHouse()
  try {
    await until(house, '1.7')
    const gruenamt = await house.as('gruenamt')
    const verkehr = await house.as('verkehr')
    expect(await gruenamt.page('/aufgaben')).toContain('2 Hinweise zur Kenntnis nehmen')
    expect(await gruenamt.page(place)).toContain('Alle 2 Hinweise zur Kenntnis genommen')
    const noted = await gruenamt.post(`${place}/hinweise`)
    expect([noted.status, noted.headers.get('location')]).toEqual([303, place])
    // Once more changes nothing, and it is nobody else's notices.
    expect((await gruenamt.post(`${place}/hinweise`)).status).toBe(303)
    expect((await acts(house, 'vorhaben-1')).filter((act) => act.startsWith('noticeAck'))).toEqual([
      'noticeAcknowledged a-gruenamt',
      'noticeAcknowledged a-gruenamt',
    ])
    expect(await gruenamt.page('/aufgaben')).not.toContain('zur Kenntnis nehmen')
    expect(await verkehr.page('/aufgaben')).toContain('2 Hinweise zur Kenntnis nehmen')
  } finally {
    await house.close()
  }
})
