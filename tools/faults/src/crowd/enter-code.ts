import { setTimeout as pause } from 'node:timers/promises'
import { buyBlindly } from '@meinungsbild/secrecy/testing/buy-blindly.ts'
import { parse } from 'node-html-parser'
import { z } from 'zod'
import type { House } from '../house/house.ts'
import { ask, askWith, type Answered } from './ask.ts'

/** Through the door blindly, as the browser's script does, or plainly, by the form without one. */
export type Way = 'blind' | 'plain'

/** Before somebody tries again what was not answered. */
const rest = 60

const keysOfDoor = z.array(z.object({ stratum: z.string(), key: z.string() }))
const signed = z.object({ signature: z.string() })
const told = z.object({ stratum: z.string() })

/** Enters a code at the door until it opens; gives the token, or nothing once the signal says that it is over. */
export async function enterCode(
  { admissionUrl }: Pick<House, 'admissionUrl'>,
  slug: string,
  { code, way }: { readonly code: string; readonly way: Way },
  signal: AbortSignal,
): Promise<string | undefined> {
  const entry = `${admissionUrl}/zugang/${slug}`
  const untilAnswered = async (attempt: () => Promise<Answered | undefined>): Promise<string> => {
    for (;;) {
      const answered = await attempt()
      if (answered?.status === 200) return answered.text
      if (answered && answered.status < 500)
        throw new Error(`The door refused ${code}: ${answered.status}`)
      await pause(rest, undefined, { signal })
    }
  }
  const askScript = async (fields: object) =>
    JSON.parse(
      await untilAnswered(() =>
        askWith(`${entry}/signatur`, {
          method: 'POST',
          body: JSON.stringify({ code, language: 'de', ...fields }),
          headers: { 'content-type': 'application/json' },
        }),
      ),
    )
  try {
    if (way === 'plain') {
      const page = await untilAnswered(() => ask(entry, { code }))
      return / name="token" value="([^"]*)"/.exec(page)?.[1]
    }
    const page = parse(await untilAnswered(() => askWith(entry, { method: 'GET' })))
    const keys = page.querySelector('[data-door-keys]')?.getAttribute('data-door-keys')
    const { stratum } = told.parse(await askScript({}))
    const key = keysOfDoor.parse(JSON.parse(keys ?? '[]')).find((own) => own.stratum === stratum)
    if (key === undefined) throw new Error(`The door names no key for ${stratum}.`)
    // However often it is asked, the door signs one message and no other.
    return await buyBlindly(
      key,
      async (blinded) => signed.parse(await askScript({ blinded })).signature,
    )
  } catch (error) {
    if (signal.aborted) return undefined
    throw error
  }
}
