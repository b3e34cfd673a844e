import type { Answer } from '../answers.ts'
import type { ExclusiveOption } from '../parts.ts'

export type Choices = Extract<Answer, { readonly kind: 'choices' }>

/** The answer of who chose these options, with what was written beside them. */
export function choicesOf(
  chosen: readonly ExclusiveOption[],
  textOf: (option: ExclusiveOption) => string | undefined,
  commentOf: (option: ExclusiveOption) => string | undefined,
): Choices {
  const texts = wordsOf(chosen, textOf)
  const comments = wordsOf(chosen, commentOf)
  return {
    kind: 'choices',
    codes: chosen.map(({ code }) => code),
    ...(texts && { texts }),
    ...(comments && { comments }),
  }
}

/** Words by code; undefined if there are none. */
function wordsOf(
  options: readonly ExclusiveOption[],
  find: (option: ExclusiveOption) => string | undefined,
): Readonly<Record<string, string>> | undefined {
  const entries = options.flatMap((option): [string, string][] => {
    const words = find(option)
    return words === undefined ? [] : [[option.code, words]]
  })
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}
