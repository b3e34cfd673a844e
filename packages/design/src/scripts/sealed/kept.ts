/// <reference lib="dom" />

/*
 * A journey that this browser makes itself stands in the window's history: which page an entry shows, and in the one entry
 * that is left or reloaded also what was filled in. It goes with the window, no other page can read it, and nothing is
 * stored for the site (§ 25 TDDDG).
 */

/** What an entry of the history shows. */
export type Place = {
  readonly number: number
  /** The id of a page, `check` or `ending`; empty for what is none of these. */
  readonly page: string
  readonly onward: 'next' | 'check'
}

/** What a window that is left must not lose. */
export type Saved = {
  /** Where the survey is: who comes without a code must not learn it from the page that this is put in the place of. */
  readonly survey: string
  /** All fields of the page's form, urlencoded. */
  readonly entries: string
  /** When the first page was sent on, in milliseconds since 1970; 0 if it was not yet. */
  readonly began: number
}

type Entry = { readonly place: Place; readonly saved?: Saved }

/** The entry as we have written it; undefined if it is another page's. */
export function entryIn(state: unknown): Entry | undefined {
  return isOurs(state) ? state.journey : undefined
}

export function push(entry: Entry, address: string): void {
  history.pushState({ journey: entry }, '', address)
}

export function replace(entry: Entry, address?: string): void {
  history.replaceState({ journey: entry }, '', address)
}

/** Only pages of this site can write into their entries, and of these only this script does. */
function isOurs(state: unknown): state is { readonly journey: Entry } {
  return typeof state === 'object' && state !== null && 'journey' in state
}
