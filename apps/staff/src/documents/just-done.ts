import type { StaffContext } from '../staff-env.ts'

/** The sentence for what has just been done, which the address names (`?erledigt=…`) after a redirect. */
export function justDone(
  c: StaffContext,
  words: Readonly<Record<string, string>>,
): string | undefined {
  const done = c.req.query('erledigt') ?? ''
  return Object.hasOwn(words, done) ? words[done] : undefined
}
