import type { BallotBoxHeads } from '@meinungsbild/exchange'
import { leafHash, rootFromProof } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { collectorAtWork } from '../testing/collector-at-work.ts'
import { listsOf } from '../testing/lists-of.ts'
import { sha256 } from './leaf-of.ts'

const start = '/befragung/leben-in-der-stadt'
const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'

async function openSurvey() {
  const collector = await collectorAtWork()
  const survey = await collector.publish(collector.survey())
  async function send(id: string): Promise<string> {
    const sent = { page: 'check', go: 'send', carried, id }
    const answer = await collector.post(`${start}/fragen`, sent)
    const page = await answer.text()
    if (answer.status !== 200) throw new Error(`${answer.status}: ${page}`)
    return /class="receipt__value">([0-9a-f ]+)</.exec(page)?.[1]?.replaceAll(' ', '') ?? ''
  }
  async function check(typed: string): Promise<string> {
    return (await collector.post(`${start}/beleg`, { beleg: typed })).text()
  }
  const heads = async (
    days: readonly string[],
    change: Partial<BallotBoxHeads> = {},
  ): Promise<BallotBoxHeads> => ({
    ...(await listsOf(collector.database, survey.id, days)),
    ...change,
  })
  const put = (document: BallotBoxHeads) =>
    collector.call('PUT', `/heads/${survey.id}`, collector.inside.sign(document))
  return { ...collector, survey, send, check, heads, put }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

const id = (sign: string) => sign.repeat(22)

describe('a receipt', () => {
  test('is the leaf of the sealed answer, and the same when the answer is sent again', async () => {
    const { send, dump } = await openSurvey()
    const receipt = await send(id('a'))
    const [ballot] = (await dump()).ballots ?? []
    const sealed = Buffer.from(String(ballot?.['sealed']), 'base64url')
    expect(receipt).toBe(hex(leafHash(sealed, sha256)))
    expect(await send(id('a'))).toBe(receipt)
    expect(await send(id('b'))).not.toBe(receipt)
    expect((await dump()).ballots).toHaveLength(2)
  })

  test('is found again, long after the answer was handed on, and proven against the signed list', async () => {
    const { send, check, call, heads, put, clock, get } = await openSurvey()
    const receipts = []
    for (const sign of 'abcde') receipts.push(await send(id(sign)))
    clock.now = new Date('2026-11-23T10:00:00Z')
    receipts.push(await send(id('f')))
    const [receipt = ''] = receipts
    expect(await check(receipt)).toContain('Die unterschriebene Liste dieses Tages gibt es noch')

    await call('POST', '/submissions/confirm', { ids: [...'abcdef'].map(id) })
    const told = await heads(['2026-11-22', '2026-11-23'])
    expect((await put(told)).status).toBe(200)

    // As a person would type it: in capitals, with blanks in other places.
    const typed = `${receipt.slice(0, 5)} ${receipt.slice(5).toUpperCase()}`
    const page = await check(typed)
    expect(page).toContain('Ihre Antwort liegt in der Wahlurne')
    expect(page).toContain('Eingegangen am 22. November 2026')
    const hashes = [...page.matchAll(/class="receipt__value">([0-9a-f ]+)</g)].map(([, value]) =>
      Buffer.from(value?.replaceAll(' ', '') ?? '', 'hex'),
    )
    const [index, size] = [
      ...(/ab 0 gezählt: (\d+) · [^:]*: (\d+)/.exec(page)?.slice(1) ?? []),
    ].map(Number)
    const root = hashes.pop() ?? Buffer.alloc(0)
    expect(hex(root)).toBe(told.heads.at(-1)?.root)
    const place = { index: index ?? -1, size: size ?? 0 }
    const leaf = Buffer.from(receipt, 'hex')
    expect(hex(rootFromProof(leaf, place, hashes, sha256) ?? leaf)).toBe(hex(root))

    const leaves = await (await get(`${start}/tageslisten/werte`)).text()
    expect(
      leaves
        .trim()
        .split('\n')
        .map((line) => line.slice(11))
        .toSorted(),
    ).toEqual(receipts.toSorted())
  })

  test('that was never given is said to be missing, and what is none is refused', async () => {
    const { send, check, post } = await openSurvey()
    const receipt = await send(id('a'))
    const other = receipt.replace(/^./, (sign) => (sign === '0' ? '1' : '0'))
    expect(await check(other)).toContain('Zu diesem Beleg gibt es keine Antwort')
    const refused = await post(`${start}/beleg`, { beleg: '<b>' })
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('value="&lt;b>"'),
    ])
  })
})

describe('the daily lists', () => {
  test('are shown as they were signed, with the alarm if there is one', async () => {
    const { send, heads, put, get } = await openSurvey()
    const none = await (await get(`${start}/tageslisten`)).text()
    expect(none).toContain('Es gibt noch keine Tagesliste.')
    expect((await get(`${start}/tageslisten/dokument`)).status).toBe(404)
    await send(id('a'))
    await put(await heads(['2026-11-22']))
    const page = await (await get(`${start}/tageslisten`)).text()
    expect(page).toContain('22. November 2026')
    expect(page).not.toContain('Die Zählung geht nicht auf')
    await put(await heads(['2026-11-22'], { alarm: true }))
    expect(await (await get(`${start}/tageslisten`)).text()).toContain('Die Zählung geht nicht auf')
    const signed = await (await get(`${start}/tageslisten/dokument`)).json()
    expect(JSON.parse(signed.document)).toEqual(await heads(['2026-11-22'], { alarm: true }))
  })

  test('never take back what they have told, and are not taken from anybody else', async () => {
    const { send, heads, put, call, survey, inside } = await openSurvey()
    await send(id('a'))
    await send(id('b'))
    const told = await heads(['2026-11-22'])
    expect((await put(told)).status).toBe(200)
    const [head] = told.heads
    if (head === undefined) throw new Error('There is no head.')
    const others = [
      { ...told, heads: [] },
      { ...told, heads: [{ ...head, size: 1 }] },
      { ...told, heads: [{ ...head, root: '00'.repeat(32) }] },
      { ...told, heads: [{ ...head, day: '2026-11-21' }] },
    ]
    for (const other of others) expect((await put(other)).status).toBe(409)
    const later = { ...told, heads: [head, { ...head, day: '2026-11-23', size: 3 }] }
    expect((await put(later)).status).toBe(200)
    expect((await put({ ...told, surveyId: 'elsewhere' })).status).toBe(400)
    const forged = { ...inside.sign(later), signature: inside.sign(told).signature }
    expect((await call('PUT', `/heads/${survey.id}`, forged)).status).toBe(400)
    const unknown = { ...told, surveyId: 'nowhere' }
    expect((await call('PUT', '/heads/nowhere', inside.sign(unknown))).status).toBe(404)
  })
})
