/// <reference lib="dom" />
import type { AdmissionKey } from '@meinungsbild/exchange'
import { readAccessCode, toBase64url } from '@meinungsbild/secrecy'
import { askDoor, type DoorAnswer } from './ask-door.ts'
import { blind, unblind, type Blinding } from './blinding.ts'
import { keep, kept } from './kept.ts'

export type Bought = Extract<DoorAnswer, { kind: 'page' | 'lost' }> | Token
type Token = { readonly kind: 'token'; readonly token: string }

/** How a code is bought for: where the door is asked, and the public keys of the survey, the same for everybody. */
export type Shop = { readonly address: string; readonly keys: readonly AdmissionKey[] }

/**
 * Buys the token of a code, or says what is in the way. What was blinded is kept before the door gets to see it: asked once
 * more, the door signs the same message and no other.
 */
export async function buyToken(shop: Shop, typed: string): Promise<Bought> {
  const read = readAccessCode(typed)
  // The door has the words for what is wrong with it.
  if (!read.ok) return notBought(await askDoor(shop.address, { code: typed }))
  const { code } = read
  const blinding = (await keptFor(code)) ?? (await newFor(shop, code))
  if ('kind' in blinding) return blinding
  const key = shop.keys.find(({ stratum }) => stratum === blinding.stratum)
  if (key === undefined) return { kind: 'lost' }
  const answer = await askDoor(shop.address, { code, blinded: toBase64url(blinding.blinded) })
  if (answer.kind !== 'signature') return notBought(answer)
  const token = await unblind(blinding, answer.signature, key)
  keep({ kind: 'token', token })
  return { kind: 'token', token }
}

function notBought(answer: DoorAnswer): Bought {
  return answer.kind === 'page' ? answer : { kind: 'lost' }
}

async function keptFor(code: string): Promise<Blinding | undefined> {
  const before = kept()
  const isSame = before?.kind === 'blinding' && before.codeHash === (await hashOf(code))
  return isSame ? before.blinding : undefined
}

async function newFor({ address, keys }: Shop, code: string): Promise<Blinding | Bought> {
  let [key] = keys
  if (keys.length > 1) {
    const answer = await askDoor(address, { code })
    if (answer.kind !== 'stratum') return notBought(answer)
    key = keys.find(({ stratum }) => stratum === answer.stratum)
  }
  if (key === undefined) return { kind: 'lost' }
  const blinding = await blind(key)
  keep({ kind: 'blinding', codeHash: await hashOf(code), blinding })
  return blinding
}

async function hashOf(code: string): Promise<string> {
  const bytes = new TextEncoder().encode(code)
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)))
}
