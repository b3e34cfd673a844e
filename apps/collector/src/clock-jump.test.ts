import { describe, expect, test } from 'vitest'
import { busySenders, allowance } from './open-door/busy-senders.ts'
import { longestWait, usualWait } from './open-door/open-door.ts'
import { collectorAtWork } from './testing/collector-at-work.ts'
import { listsOf } from './testing/lists-of.ts'

const start = '/befragung/leben-in-der-stadt'
const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
const today = new Date('2026-11-23T10:00:00Z')
const afterTheField = new Date('2027-02-01T10:00:00Z')
const id = (sign: string) => sign.repeat(22)

async function openField(guarded = false) {
  const collector = await collectorAtWork({ guarded })
  collector.clock.now = today
  const survey = await collector.publish(collector.survey())
  const send = (own: string, more = {}) =>
    collector.post(`${start}/fragen`, { page: 'check', go: 'send', carried, id: own, ...more })
  return { ...collector, survey, send }
}

function receiptOn(page: string): string {
  return /class="receipt__value">([0-9a-f ]+)</.exec(page)?.[1] ?? ''
}

describe('the clock of the collector', () => {
  test('jumps past the end of the field: nothing is taken until it is put back, and nothing is lost', async () => {
    const { clock, send, dump, get } = await openField()
    expect((await send(id('a'))).status).toBe(200)
    clock.now = afterTheField
    const late = await send(id('b'))
    expect([late.status, await late.text()]).toEqual([
      410,
      expect.stringContaining('Diese Befragung ist beendet'),
    ])
    clock.now = today
    expect((await get(`${start}/fragen`)).status).toBe(200)
    expect((await send(id('b'))).status).toBe(200)
    expect((await dump()).ballots).toHaveLength(2)
  })

  test('falls behind: no answer is dated into a list that is signed, and every receipt keeps its proof', async () => {
    const { clock, send, dump, call, inside, survey, post, database } = await openField()
    const put = async (days: readonly string[]) => {
      const lists = inside.sign(await listsOf(database, survey.id, days))
      return (await call('PUT', `/heads/${survey.id}`, lists)).status
    }
    const proven = async (receipt: string) =>
      (await (await post(`${start}/beleg`, { beleg: receipt })).text()).includes('ab 0 gezählt')

    const early = receiptOn(await (await send(id('a'))).text())
    clock.now = new Date('2026-11-25T10:00:00Z')
    expect(await put(['2026-11-23'])).toBe(200)
    expect(await proven(early)).toBe(true)

    clock.now = new Date('2026-11-22T10:00:00Z')
    const late = receiptOn(await (await send(id('b'))).text())
    const days = (await dump()).ballots?.map(({ day }) => day)
    expect(days?.toSorted()).toEqual(['2026-11-23', '2026-11-24'])
    expect([await proven(early), await proven(late)]).toEqual([true, false])
    expect(await put(['2026-11-23', '2026-11-24'])).toBe(200)
    expect([await proven(early), await proven(late)]).toEqual([true, true])
  })

  test('was ahead and is put back: nobody waits longer for an answer than anybody else', async () => {
    const { clock, send } = await openField(true)
    clock.now = new Date(today.getTime() + 3_600_000)
    const waiting = await (await send(id('a'))).text()
    const challenge = /name="door-challenge" value="([^"]*)"/.exec(waiting)?.[1] ?? ''
    expect(challenge).not.toBe('')
    clock.now = today
    const again = await (await send(id('a'), { 'door-challenge': challenge })).text()
    expect(again).toContain(`Bitte warten Sie ${usualWait} Sekunden.`)
    expect(usualWait).toBeLessThan(longestWait)
  })

  test('was ahead and is put back: who sent many answers is forgotten as soon as otherwise', () => {
    const clock = { now: afterTheField }
    const senders = busySenders(
      () => clock.now,
      (size) => new Uint8Array(size),
    )
    for (let count = 0; count < allowance; count++) senders.note('192.0.2.0')
    expect(senders.note('192.0.2.0')).toBe(1)
    clock.now = today
    expect(senders.note('192.0.2.0')).toBe(0)
  })
})
