import type { Answer } from '../answers.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { inLanguage, type Text } from '../text.ts'
import type { Category } from '../variable.ts'
import { labelsOf, worthOf, type Chosen, type Offer } from './chosen.ts'
import { keyOf, placeOf } from './field-part.ts'
import type { Input } from './input.ts'
import type { Kind } from './kind.ts'

/** One place of a grid where something is chosen: a row, or one scale of a row. */
export type GridPart = {
  readonly row: string
  readonly column?: string
  readonly rowLabel: Text
  readonly columnLabel?: Text
  readonly categories: readonly Category[]
}

/** What was chosen, by `row` or `row.column`: no id contains a point. */
export type GridEntries<Own extends Chosen> = ReadonlyMap<string, Own>

/** What is peculiar to a kind of grid. */
export type Grid<Q extends Question, Own extends Chosen> = {
  readonly input: Input<Own>
  readonly parts: (question: Q) => readonly GridPart[]
  /** Undefined if the answer belongs to another kind. */
  readonly unpack: (answer: Answer) => GridEntries<Own> | undefined
  readonly pack: (entries: GridEntries<Own>) => Answer
}

/** The same asked for several things. A part that is not answered is absent; without any there is no answer. */
// @__NO_SIDE_EFFECTS__
export function grid<Q extends Question, Own extends Chosen>(own: Grid<Q, Own>): Kind<Q> {
  const { input, parts, unpack, pack } = own
  return {
    read(question, form) {
      const entries = new Map<string, Own>()
      const problems: Problem[] = []
      for (const part of parts(question)) {
        const place = placeOf(question, part)
        const chosen = input.read(form, place.field, offerOf(question, part))
        if (typeof chosen === 'string') problems.push(problemOf(question, chosen, place))
        else if (chosen !== undefined) entries.set(place.row, chosen)
      }
      return entries.size === 0 ? { problems } : { answer: pack(entries), problems }
    },

    restrict(question, answer) {
      const entries = unpack(answer)
      if (entries === undefined) return answer
      const all = parts(question)
      const left = new Map<string, Own>()
      // In the order of the answer: that of the rows may be shuffled.
      for (const [key, chosen] of entries) {
        const part = all.find((candidate) => keyOf(candidate) === key)
        const kept = part && input.restrict(chosen, offerOf(question, part))
        if (kept !== undefined) left.set(key, kept)
      }
      return left.size === 0 ? undefined : pack(left)
    },

    value(question, answer, path) {
      const entries = unpack(answer)
      const key = path.join('.')
      const all = parts(question)
      const worth = (part: GridPart) => {
        const chosen = entries?.get(keyOf(part))
        return chosen === undefined ? null : worthOf(chosen, part.categories)
      }
      const one = all.find((part) => keyOf(part) === key)
      if (one !== undefined) return worth(one)
      const values = all
        .filter(({ row }) => key === '' || row === key)
        .map(worth)
        .filter((value) => value !== null)
      return values.length === 0 ? null : values
    },

    describe(question, answer, language) {
      const entries = unpack(answer)
      return parts(question).flatMap((part) => {
        const chosen = entries?.get(keyOf(part))
        const labels = chosen === undefined ? [] : labelsOf(chosen, part.categories, language)
        const place = [part.rowLabel, part.columnLabel].flatMap((label) =>
          label === undefined ? [] : inLanguage(label, language),
        )
        return labels.length === 0 ? [] : `${place.join(' – ')}: ${labels.join(', ')}`
      })
    },
  }
}

export function offerOf({ special }: Question, { categories }: GridPart): Offer {
  return { categories, special }
}
