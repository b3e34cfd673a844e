import type { MultipleChoice } from '@meinungsbild/questionnaire'
import type { Meaning } from './meaning.ts'
import type { AnswerableQuestion, Slot } from './slot.ts'
import { wordsOf } from './words.ts'

/** The exclusive option by which a form says "none of these"; not "keine Angabe", which says something else. */
export function noneOf(question: MultipleChoice): string | undefined {
  return question.options.find(
    ({ exclusive, code, label }) =>
      exclusive && (code === 'none' || Object.values(label).some(saysNone)),
  )?.code
}

function saysNone(label: string): boolean {
  const words = wordsOf(label).join(' ')
  return /^(?:nichts|nichts davon|keine?[sr]? davon|nichts trifft zu|trifft nichts zu|none|none of these|none of the above|nothing)$/.test(
    words,
  )
}

/** True if a row says "Nein" to at least one option and "Ja" to none. */
export function isDenial(kinds: readonly Meaning['kind'][]): boolean {
  return (
    kinds.includes('notChosen') && kinds.every((kind) => kind === 'notChosen' || kind === 'missing')
  )
}

/** The code of "Nichts davon" that the cells of one person imply: all was denied, and the option has no column of its own. */
export function impliedNone(
  question: AnswerableQuestion,
  cells: readonly { readonly slot: Slot; readonly meaning: Meaning }[],
): string | undefined {
  if (question.kind !== 'multipleChoice') return undefined
  const none = noneOf(question)
  const hasColumn = cells.some(({ slot }) => slot.option?.code === none)
  return !hasColumn && isDenial(cells.map(({ meaning }) => meaning.kind)) ? none : undefined
}
