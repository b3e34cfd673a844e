import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  anyBlinded,
  hashOf,
  listFor,
  manyCodes,
  signedDocument,
  startAdmission,
  stratumOf,
  type Admission,
} from '../testing/admission.ts'

let admission: Admission
beforeAll(() => {
  admission = startAdmission()
})
afterAll(stop)

async function stop(): Promise<void> {
  expect(admission.log).toEqual([])
  await admission.close()
}

/** One device asks the door about one code, in one of the two ways; the reply may get lost on the way back. */
type Attempt = {
  readonly code: number
  readonly device: number
  readonly way: 'blind' | 'plain'
  readonly isLost: boolean
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  code: fc.nat(2),
  device: fc.nat(2),
  way: fc.constantFrom('blind', 'blind', 'plain'),
  isLost: fc.boolean(),
})
/** What is asked at once, one after the other. */
const rounds = fc.array(fc.array(attempt, { minLength: 1, maxLength: 6 }), { maxLength: 6 })

/** Fifty new codes for the same survey, whose keys stay. */
async function newCodes(): Promise<readonly string[]> {
  const codes = manyCodes()
  const list = listFor([], { mode: 'blind', strata: [stratumOf('', codes)] })
  const body = JSON.stringify(signedDocument(list))
  const put = await admission.call('PUT', '/lists/survey-1', body)
  expect(put.status).toBe(200)
  return codes
}

/** The message that a device has blinded for a code, the same whenever it asks. */
function blindedBy(messages: Map<string, Buffer>, { code, device }: Attempt): Buffer {
  const name = `${code} ${device}`
  const blinded = messages.get(name) ?? anyBlinded()
  messages.set(name, blinded)
  return blinded
}

test('however often replies get lost and whoever asks at once, a code buys one thing and always the same', async () => {
  await fc.assert(
    fc.asyncProperty(rounds, async (all) => {
      const codes = await newCodes()
      const messages = new Map<string, Buffer>()
      const bought = new Map<number, Set<string>>()
      const asked = new Set<number>()

      /** What the attempt brought: a signature or the token's message, or nothing. */
      async function make(one: Attempt): Promise<string | undefined> {
        const code = codes[one.code] ?? ''
        asked.add(one.code)
        const response =
          one.way === 'blind'
            ? await admission.sign(code, blindedBy(messages, one))
            : await admission.post('/zugang/wunschbild', { code })
        expect([200, 409]).toContain(response.status)
        if (response.status === 409) return undefined
        if (one.way === 'blind') return ((await response.json()) as { signature: string }).signature
        const token = /name="token" value="([^"]+)"/.exec(await response.text())?.[1] ?? ''
        // 32 bytes of message are 43 signs, the last of which it shares with the signature.
        return token.slice(0, 42)
      }

      for (const round of all) {
        const replies = await Promise.all(round.map(async (one) => [one, await make(one)] as const))
        for (const [{ code, isLost }, reply] of replies) {
          if (reply === undefined || isLost) continue
          bought.set(code, (bought.get(code) ?? new Set()).add(reply))
        }
      }
      for (const things of bought.values()) expect(things.size).toBe(1)

      // Whoever was first has lost nothing: asking again brings it still, and nobody else gets anything.
      for (const code of asked) {
        const everybody = [0, 1, 2].map((device) => ({ code, device, isLost: false }))
        const tries = [
          ...everybody.map((one) => make({ ...one, way: 'blind' })),
          make({ code, device: 0, way: 'plain', isLost: false }),
        ]
        const replies = (await Promise.all(tries)).filter((reply) => reply !== undefined)
        expect(replies).toHaveLength(1)
        const [before = replies[0]] = bought.get(code) ?? []
        expect(replies[0]).toBe(before)
      }
      const used = admission.dump().codes.filter(({ way }) => way !== 'fresh')
      expect(used.map(({ hash }) => hash)).toEqual(
        [...asked].map((code) => hashOf(codes[code] ?? '')).sort(),
      )
    }),
    { numRuns: 25 },
  )
})
