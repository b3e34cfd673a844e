/*
 * Where the script of the page that takes a code may do its work. The page is complete without it, in the plain mode; with
 * it the blind mode holds (RFC 9474). Words for the script stand in the attribute's value, parted by `|`.
 */
export const doorHooks = {
  /** The form for the code: where its signature is asked. */
  form: 'data-door',
  /** The same form: the public keys of the strata as JSON. */
  keys: 'data-door-keys',
  /** Empty, a live region: it is being worked on | the server cannot be reached. */
  status: 'data-door-status',
  /** True only without the script. */
  plain: 'data-door-plain',
  /** Hidden, and true only with it. */
  blind: 'data-door-blind',
  /** A template of what stands in the place of the form once a code is confirmed: the title of that page. */
  confirmed: 'data-door-confirmed',
  /** In that template, a link to the page of codes for somebody else's letter. */
  other: 'data-door-other',
} as const

export type DoorHook = keyof typeof doorHooks

/** The attribute of a hook, to be spread over an element. */
export function doorHook(name: DoorHook, ...words: readonly string[]) {
  return { [doorHooks[name]]: words.join('|') }
}
