import type { Answer } from '../answers.ts'
import { rowField } from '../field-names.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { inLanguage, type Text } from '../text.ts'
import type { Category, Measure } from '../variable.ts'
import {
  datumOf,
  formValues,
  isOffered,
  labelsOf,
  worthOf,
  type Chosen,
  type Offer,
} from './chosen.ts'
import { columnOf } from './column.ts'
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

export type Grid<Q extends Question, Own extends Chosen> = {
  readonly measure: Measure
  readonly input: Input<Own>
  readonly parts: (question: Q) => readonly GridPart[]
  /** Undefined if the answer belongs to another kind. */
  readonly unpack: (answer: Answer) => GridEntries<Own> | undefined
  readonly pack: (entries: GridEntries<Own>) => Answer
}

/** The same asked for several things. A part that is not answered is absent; without any there is no answer. */
export function grid<Q extends Question, Own extends Chosen>(own: Grid<Q, Own>): Kind<Q> {
  const { measure, input, parts, unpack, pack } = own
  return {
    fields: (question) => parts(question).map((part) => placeOf(question, part).field),

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

    write: (question, answer) =>
      [...(unpack(answer) ?? [])].flatMap(([key, chosen]) =>
        formValues(chosen).map((value) => [rowField(question.id, key), value] as const),
      ),

    check(question, answer) {
      const entries = answer && unpack(answer)
      const all = parts(question)
      const problems: Problem[] = []
      let given = 0
      for (const part of all) {
        const chosen = entries?.get(keyOf(part))
        if (chosen !== undefined) given += 1
        // Every option may have its condition: nobody is asked for what nobody can choose.
        const isRight =
          chosen === undefined
            ? !question.required || part.categories.length === 0
            : isOffered(chosen, offerOf(question, part))
        if (isRight) continue
        const code = chosen === undefined ? 'required' : 'unknownOption'
        problems.push(problemOf(question, code, placeOf(question, part)))
      }
      if (answer !== undefined && entries?.size !== given) {
        const [first] = all
        problems.push(problemOf(question, 'unknownOption', first && placeOf(question, first)))
      }
      return problems
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

    variables: (question) =>
      parts(question).map((part) =>
        columnOf(question, { id: placeOf(question, part).field, measure, ...part }),
      ),

    data(question, answer) {
      const entries = unpack(answer)
      return parts(question).map((part) => {
        const chosen = answer.kind === 'special' ? answer : entries?.get(keyOf(part))
        return chosen && datumOf(chosen)
      })
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

function keyOf({ row, column }: GridPart): string {
  return column === undefined ? row : `${row}.${column}`
}

function placeOf({ id }: Question, part: GridPart) {
  const row = keyOf(part)
  return { field: rowField(id, row), row }
}

function offerOf({ special }: Question, { categories }: GridPart): Offer {
  return { categories, special }
}
