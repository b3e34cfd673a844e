import { setTimeout } from 'node:timers/promises'
import { callOutside } from '../publishing/call-outside.ts'
import { tellNewKey } from '../publishing/tell-new-key.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { sealedPurpose } from '../accounts/second-factor/sealed-totp.ts'
import { keyId, type InsideKey } from './inside-key.ts'
import type { KeyFiles } from './key-files.ts'
import type { KeyRing } from './key-ring.ts'

export type KeyChangeDeps = Pick<
  StaffDeps,
  'storage' | 'collector' | 'admission' | 'now' | 'log'
> & { readonly ring: KeyRing; readonly files: KeyFiles }

/** So much later than an operator wished for it, or another process did it, this one goes over to the next key; milliseconds. */
const pause = 2_000

/**
 * Looks again and again whether the house goes over to the next key, until `stopped`; then signs anew what lies outside. What does not
 * work is said once.
 */
export async function followKeyChange(deps: KeyChangeDeps, stopped: AbortSignal): Promise<void> {
  let said = ''
  while (!stopped.aborted) {
    try {
      if (await changeKey(deps)) await tellNewKey({ ...deps, insideKey: deps.ring })
      said = ''
    } catch (error) {
      if (said !== String(error)) deps.log(`The change of the key: ${String(error)}`)
      said = String(error)
    }
    await setTimeout(pause, undefined, { signal: stopped, ref: false }).catch(() => undefined)
  }
}

/**
 * Goes over to the next key where an operator wishes it and both outer machines believe it, or where another process of the house
 * has done so; says whether it has. May be interrupted anywhere and repeated.
 */
export async function changeKey(deps: KeyChangeDeps): Promise<boolean> {
  const { storage, ring, files, now, log } = deps
  const next = ring.next()
  if (next === undefined) return false
  if ((await storage.houseKey.noted()) !== next.publicKey) {
    if (files.wish()?.kind !== 'wanted' || !(await bothBelieve(deps, next))) return false
    const reseal = (sealed: string, account: string) => {
      const secret = ring.sealFor(sealedPurpose).open(sealed, account)
      return secret === undefined ? undefined : next.sealFor(sealedPurpose).seal(secret, account)
    }
    const change = { at: now().toISOString(), previous: ring, next, reseal }
    if ((await storage.houseKey.change(change)) === 'otherKey')
      throw new Error('The house works with another key than the one that lies here.')
  }
  ring.adopt()
  log(`The key of this house is ${keyId(ring.publicKey)} from now on.`)
  return true
}

async function bothBelieve(
  { collector, admission, now, files }: KeyChangeDeps,
  next: InsideKey,
): Promise<boolean> {
  for (const [machine, place] of [
    ['collector', collector],
    ['admission', admission],
  ] as const) {
    const greeted = await callOutside({ insideKey: next, now }, place, 'GET', '/greeting')
    if (greeted.ok) continue
    files.setWish({ kind: 'refused', machine, code: greeted.code })
    return false
  }
  return true
}
