/// <reference lib="dom" />
import type { Blinding } from './blinding.ts'

/** What the page must not lose: a blinding that the door has perhaps signed already, then the token that came of it. */
export type Kept =
  | {
      readonly kind: 'blinding'
      /** SHA-256 of the code that it was made for: another code needs another one. */
      readonly codeHash: string
      readonly blinding: Blinding
    }
  | { readonly kind: 'token'; readonly token: string }

/*
 * It stands in this one entry of the window's history: it is there after a reload and when somebody comes back, goes with
 * the window, and no other page can read it. Nothing is stored for the site (§ 25 TDDDG).
 */

export function keep(kept: Kept | undefined): void {
  history.replaceState(kept === undefined ? null : { door: kept }, '')
}

export function kept(): Kept | undefined {
  const state: unknown = history.state
  return isOurs(state) ? state.door : undefined
}

/** Only pages of this site can write into their entries, and of these only this script does. */
function isOurs(state: unknown): state is { readonly door: Kept } {
  return typeof state === 'object' && state !== null && 'door' in state
}
