/** In which way a page was looked at. */
export type Way = 'light' | 'dark' | 'forced' | 'narrow' | 'spaced' | 'keyboard' | 'tree'

/** What is wrong with a page, or what a machine cannot judge: a rule, in which way, and where. */
export type Finding = {
  readonly rule: string
  readonly way: Way
  readonly help: string
  readonly places: readonly string[]
}

/** One page in one state, as it was looked at. */
export type Look = {
  readonly surface: string
  /** The name of its address in the route table. */
  readonly address: string
  readonly path: string
  readonly title: string
  readonly language: string
  /** Who looked: a login, or a citizen. */
  readonly who: string
  readonly status: number
  /** How the page came about: asked for, or a form was sent. */
  readonly by: 'get' | 'post'
  readonly violations: readonly Finding[]
  readonly incomplete: readonly Finding[]
}
