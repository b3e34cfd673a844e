import type { Answer, CellAnswer, Form } from '../answers.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import { cellWords, cellWorth, readCell } from './cell.ts'
import { firstField, keyOf, placeOf, type FieldPart } from './field-part.ts'
import type { Kind } from './kind.ts'
import { readSpecialBox } from './special-box.ts'

/** What was filled in, by the key of the part. */
export type Filled = ReadonlyMap<string, CellAnswer>

/** What is peculiar to a kind of several fields. */
export type SeveralFields<Q> = {
  readonly parts: (question: Q) => readonly FieldPart[]
  /** Those that the form shows, where these are not all. */
  readonly shownParts?: (question: Q, form: Form) => readonly FieldPart[]
  /** Undefined if the answer belongs to another kind. */
  readonly unpack: (answer: Answer) => Filled | undefined
  readonly pack: (filled: Filled) => Answer
  /** What an empty field counts as once another one is filled in. */
  readonly blank?: CellAnswer
}

/** Values of one type or of several, each in a field of its own. The special answers speak of all of them. */
// @__NO_SIDE_EFFECTS__
export function severalFields<Q extends Question>(own: SeveralFields<Q>): Kind<Q> {
  const { parts, shownParts = parts, unpack, pack, blank } = own
  return {
    read(question, form) {
      const filled = new Map<string, CellAnswer>()
      const problems: Problem[] = []
      let isFilled = false
      const shown = shownParts(question, form)
      for (const part of shown) {
        const place = placeOf(question, part)
        const read = readCell(part.cell, form, place.field)
        if (read !== undefined) isFilled = true
        const answer = read ?? blank
        if (typeof answer === 'string') problems.push(problemOf(question, answer, place))
        else if (answer !== undefined) filled.set(place.row, answer)
      }
      const special = readSpecialBox(question, form, isFilled, firstField(question, shown))
      if (special !== undefined || !isFilled) return special
      return filled.size === 0 ? { problems } : { answer: pack(filled), problems }
    },

    restrict(question, answer) {
      const filled = unpack(answer)
      if (filled === undefined) return answer
      const keys = new Set(parts(question).map(keyOf))
      const kept = new Map([...filled].filter(([key]) => keys.has(key)))
      return kept.size === 0 ? undefined : pack(kept)
    },

    // A row: its value. The question itself: the list of what was filled in, in the order of the rows.
    value(question, answer, path) {
      const filled = unpack(answer)
      if (filled === undefined) return null
      const key = path.join('.')
      const all = parts(question)
      const asked = key === '' ? all : all.filter((part) => keyOf(part) === key)
      const worths = asked.flatMap((part) => {
        const value = filled.get(keyOf(part))
        return value === undefined ? [] : cellWorth(part.cell, value)
      })
      return key === '' ? worths : (worths[0] ?? null)
    },

    describe(question, answer, language) {
      if (answer.kind === 'special') return [specialLabel(answer.special, language)]
      const filled = unpack(answer)
      return parts(question).flatMap((part) => {
        const value = filled?.get(keyOf(part))
        if (value === undefined) return []
        const label = [part.rowLabel, part.columnLabel ?? {}]
          .map((text) => inLanguage(text, language))
          .filter((words) => words !== '')
          .join(' – ')
        return `${label}: ${cellWords(part.cell, value, language)}`
      })
    },
  }
}
