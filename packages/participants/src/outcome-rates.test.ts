import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outcomeRates } from './outcome-rates.ts'
import { dispositionsOf, netResponse, totalOf } from './stratum-response.ts'

describe('the rates of AAPOR', () => {
  test('are those of a worked example', () => {
    const cases = {
      complete: 1450,
      partial: 50,
      refused: 300,
      notReached: 150,
      other: 50,
      unknown: 900,
      unknownOther: 100,
    }
    const rounded = Object.entries(outcomeRates(cases, 0.8)).map(([name, rate]) => [
      name,
      rate?.toFixed(6),
    ])
    expect(Object.fromEntries(rounded)).toEqual({
      RR1: '0.483333',
      RR2: '0.500000',
      RR3: '0.517857',
      RR4: '0.535714',
      RR5: '0.725000',
      RR6: '0.750000',
      COOP1: '0.783784',
      REF1: '0.100000',
      CON1: '0.616667',
    })
  })

  test('are none where nobody was asked', () => {
    const nobody = dispositionsOf({ invited: 0, used: 0, returned: 0, objected: 0 })
    expect(new Set(Object.values(outcomeRates(nobody, 1)))).toEqual(new Set([undefined]))
  })
})

const counts = fc.record({
  invited: fc.nat({ max: 1000 }),
  used: fc.nat({ max: 1000 }),
  returned: fc.nat({ max: 1000 }),
  objected: fc.nat({ max: 1000 }),
})

describe('the response of a stratum', () => {
  test('counts everybody who was invited once', () => {
    fc.assert(
      fc.property(counts, (each) => {
        fc.pre(each.used <= each.invited)
        const cases = Object.values(dispositionsOf(each))
        expect(cases.every((count) => count >= 0)).toBe(true)
        expect(cases.reduce((sum, count) => sum + count, 0)).toBe(each.invited)
      }),
    )
  })

  test('lies in order: RR1 at the bottom, RR5 at the top, RR3 between them', () => {
    fc.assert(
      fc.property(counts, fc.double({ min: 0, max: 1, noNaN: true }), (each, eligible) => {
        fc.pre(each.used <= each.invited && each.used > 0)
        const { RR1 = 0, RR3 = 0, RR5 = 0 } = outcomeRates(dispositionsOf(each), eligible)
        expect(RR1).toBeLessThanOrEqual(RR3 + 1e-12)
        expect(RR3).toBeLessThanOrEqual(RR5 + 1e-12)
      }),
    )
  })

  test('counts an objection as a refusal, a returned letter as unknown', () => {
    const north = { invited: 100, used: 30, returned: 10, objected: 5 }
    const south = { invited: 50, used: 10, returned: 0, objected: 1 }
    expect(dispositionsOf(north)).toMatchObject({
      complete: 30,
      refused: 5,
      unknown: 55,
      unknownOther: 10,
    })
    expect(netResponse(north)).toBeCloseTo(30 / 90)
    expect(netResponse({ ...north, returned: 100 })).toBeUndefined()
    expect(totalOf([north, south])).toEqual({ invited: 150, used: 40, returned: 10, objected: 6 })
  })
})
