import { randomBytes } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Field } from '../field/lead-to-field.ts'
import { carriedAnswers } from '../field/questionnaire.ts'
import type { House } from '../house/house.ts'
import { ask, type Answered } from './ask.ts'
import { enterCode } from './enter-code.ts'
import type { Ledger } from './ledger.ts'

type Places = Pick<House, 'citizenUrl' | 'admissionUrl'>

/** Between two participations, and before a citizen tries again what was not answered. */
const rest = 60

/** People who answer an open survey one after the other, until the signal says so. */
export async function openCrowd(
  places: Places,
  { slug }: Field,
  ledger: Ledger,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    const text = `offen ${newId()}`
    // Half of them try once; the others do not leave the page before they are thanked.
    const tries = ledger.tried.size % 2 === 0 ? 1 : Number.POSITIVE_INFINITY
    await participate(places, slug, { text, token: '', tries }, ledger, signal)
    await pause(rest)
  }
}

/**
 * People with codes from letters, one after the other, every third without JavaScript. Every fifth who was thanked tries to answer once
 * more with the same code; gives how many of those were thanked again, which must be none.
 */
export async function invitedCrowd(
  places: Places,
  { slug }: Field,
  codes: Iterator<string>,
  ledger: Ledger,
  signal: AbortSignal,
): Promise<number> {
  let twice = 0
  let count = 0
  while (!signal.aborted) {
    const next = codes.next()
    if (next.done === true) return twice
    count += 1
    const entered = { code: next.value, way: count % 3 === 0 ? 'plain' : 'blind' } as const
    const token = await enterCode(places, slug, entered, signal)
    if (token === undefined) continue
    const tries = count % 2 === 0 ? 1 : Number.POSITIVE_INFINITY
    const thanked = await participate(
      places,
      slug,
      { text: `Code ${next.value}`, token, tries },
      ledger,
      signal,
    )
    if (thanked && count % 5 === 0) {
      // Who is known at the door gets the same once more; a blind token is all that there is.
      const again = entered.way === 'plain' ? await enterCode(places, slug, entered, signal) : token
      const answered =
        again === undefined
          ? undefined
          : await send(places, slug, { id: newId(), text: 'noch einmal', token: again })
      if (isThanks(answered)) twice += 1
    }
    await pause(3 * rest)
  }
  return twice
}

/** Sends one participation, always under the same id; says whether it was thanked for. */
async function participate(
  places: Places,
  slug: string,
  { text, token, tries }: { readonly text: string; readonly token: string; readonly tries: number },
  ledger: Ledger,
  signal: AbortSignal,
): Promise<boolean> {
  const id = newId()
  ledger.tried.add(text)
  for (let count = 0; count < tries && !signal.aborted; count += 1) {
    const answered = await send(places, slug, { id, text, token })
    if (isThanks(answered)) {
      ledger.acknowledged.add(text)
      return true
    }
    if (answered && answered.status < 500)
      throw new Error(`An answer was refused: ${answered.status} ${answered.text}`)
    await pause(rest)
  }
  return false
}

export const isThanks = (answered: Answered | undefined) =>
  answered?.status === 200 && answered.text.includes('class="receipt__value"')

/** Sends one participation under an id. */
export function send(
  { citizenUrl }: Pick<Places, 'citizenUrl'>,
  slug: string,
  { id, text, token }: { readonly id: string; readonly text: string; readonly token: string },
) {
  const form = { page: 'check', go: 'send', language: 'de', id, token }
  return ask(`${citizenUrl}/befragung/${slug}/fragen`, { ...form, carried: carriedAnswers(text) })
}

export function newId(): string {
  return randomBytes(16).toString('base64url')
}
