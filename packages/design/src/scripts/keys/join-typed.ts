/// <reference lib="dom" />
import { joinShares, type KeyShare } from '@meinungsbild/secrecy'
import type { Words } from '../words.ts'
import type { ShareField } from './share-field.ts'

type Joined = { readonly shares: readonly KeyShare[]; readonly privateKey: string }

/** The private key from what stands in the fields; nothing if a field or `flaw` says what is wrong. */
export async function joinTyped(
  fields: readonly ShareField[],
  publicKey: string,
  flaw: HTMLElement,
  words: Words,
): Promise<Joined | undefined> {
  flaw.textContent = ''
  const typed = fields.map((field) => field.read())
  const shares = typed.filter((share) => share !== undefined)
  if (shares.length < typed.length) return undefined
  const joined = await joinShares(shares, publicKey)
  if (joined.ok) return { shares, privateKey: joined.privateKey }
  flaw.textContent = words(joined.code === 'damaged' ? 'otherKey' : joined.code)
  return undefined
}
