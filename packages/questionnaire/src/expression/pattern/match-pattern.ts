import type { Pattern, PatternState } from './pattern.ts'

/**
 * Whether the pattern fits a part of `text`, or with `whole` all of it. The time it takes grows with the length of the
 * text times the number of states, never faster.
 */
export function matchPattern(
  { start, end }: Pattern,
  text: string,
  { whole = false }: { readonly whole?: boolean } = {},
): boolean {
  const characters = Array.from(text)
  const { length } = characters
  let here = new Set([start])
  for (let place = 0; place <= length; place += 1) {
    const character = characters[place]
    const following = new Set<PatternState>(whole ? [] : [start])
    // What is added to a set while it is walked through is walked through as well.
    for (const state of here) {
      const isPassable = state.edge === undefined || place === (state.edge === 'start' ? 0 : length)
      const reached = state.character ? following : here
      if (state.character ? character && state.character.test(character) : isPassable) {
        for (const next of state.next) reached.add(next)
      }
    }
    if (here.has(end) && (!whole || place === length)) return true
    here = following
  }
  return false
}
