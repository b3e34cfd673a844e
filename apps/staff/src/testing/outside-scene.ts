import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { openHouse, type House } from './open-house.ts'
import { startOuterMachines, type OuterMachines } from './outer-machines.ts'
import type { Person } from './person.ts'
import { surveyIn } from './survey-initiative.ts'

/** A fresh house on the real clock, beside machines outside that are started once for all tests of a file. */
export type OutsideScene = {
  readonly house: House
  /** The press office, signed in. */
  readonly presse: Person
  readonly outside: OuterMachines
  /** What the inside asked of the machines outside in this test, ids and queries left out. */
  asked(): readonly string[]
  /** Where citizens find something of this survey. */
  publicAddress(of: 'befragung' | 'ergebnisse' | 'zugang'): Promise<string>
}

/** Sets the scene for every test of a file; the scene may be looked at within tests and their hooks only. */
export function outsideScene(...settings: Parameters<typeof startOuterMachines>): OutsideScene {
  let outside: OuterMachines
  let house: House
  let presse: Person
  let askedBefore: number
  beforeAll(async () => {
    outside = await startOuterMachines(...settings)
  })
  afterAll(() => outside.stop())
  beforeEach(async () => {
    const { collector, admission, insideKey } = outside
    house = await openHouse({ collector, admission, insideKey, now: () => new Date() })
    house.clock.now = new Date()
    presse = await house.as('presse')
    askedBefore = outside.asked.length
  })
  afterEach(async () => {
    outside.disturb(undefined)
    await house.close()
  })
  return {
    get house() {
      return house
    },
    get presse() {
      return presse
    },
    get outside() {
      return outside
    },
    asked: () =>
      outside.asked.slice(askedBefore).map((each) => each.replace(/(\/\w+)[/?][^ ]*$/, '$1')),
    async publicAddress(of) {
      const { publicUrl } = of === 'zugang' ? outside.admission : outside.collector
      return `${publicUrl}/${of}/${(await surveyIn(house)).slug}`
    },
  }
}
