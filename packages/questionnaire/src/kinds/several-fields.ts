import type { Answer, CellAnswer, Form } from '../answers.ts'
import { problemOf, type Problem } from '../problem.ts'
import type { Question } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import {
  cellColumn,
  cellDatum,
  cellFault,
  cellWords,
  cellWorth,
  readCell,
  writeCell,
} from './cell.ts'
import { columnOf } from './column.ts'
import { firstField, keyOf, placeOf, type FieldPart } from './field-part.ts'
import { none, type Kind } from './kind.ts'
import { readSpecialBox, withSpecialBox, writeSpecialBox } from './special-box.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/** What was filled in, by the key of the part. */
export type Filled = ReadonlyMap<string, CellAnswer>

/** What is peculiar to a kind of several fields. */
type SeveralFields<Q> = {
  readonly parts: (question: Q) => readonly FieldPart[]
  /** Those that the form shows, where these are not all. */
  readonly shownParts?: (question: Q, form: Form) => readonly FieldPart[]
  /** Undefined if the answer belongs to another kind. */
  readonly unpack: (answer: Answer) => Filled | undefined
  readonly pack: (filled: Filled) => Answer
  /** What an empty field counts as once another one is filled in. */
  readonly blank?: CellAnswer
  /** What is wrong with the fields together where none of them is wrong by itself. */
  readonly checkAll?: (question: Q, filled: Filled) => readonly Problem[]
}

/** Values of one type or of several, each in a field of its own. The special answers speak of all of them. */
export function severalFields<Q extends Question>(own: SeveralFields<Q>): Kind<Q> {
  const { parts, shownParts = parts, unpack, pack, blank, checkAll } = own
  return {
    fields: (question) =>
      withSpecialBox(
        question,
        parts(question).map((part) => placeOf(question, part).field),
      ),

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

    write(question, answer) {
      if (answer.kind === 'special') return writeSpecialBox(question, answer.special)
      const filled = unpack(answer)
      return parts(question).flatMap((part) => {
        const place = placeOf(question, part)
        const value = filled?.get(place.row)
        return value === undefined ? [] : [[place.field, writeCell(part.cell, value)] as const]
      })
    },

    check(question, answer) {
      const all = parts(question)
      const field = firstField(question, all)
      // Every row may have its condition: nobody is asked for what nobody can fill in.
      if (answer === undefined) return all.length === 0 ? none : checkMissing(question, field)
      if (answer.kind === 'special') return checkSpecial(question, answer.special, field)
      const filled = unpack(answer) ?? new Map<string, CellAnswer>()
      const problems: Problem[] = []
      let given = 0
      for (const part of all) {
        const place = placeOf(question, part)
        const value = filled.get(place.row)
        if (value !== undefined) given += 1
        const fault =
          value !== undefined ? cellFault(part.cell, value) : part.isNeeded ? required : undefined
        if (fault !== undefined)
          problems.push(problemOf(question, fault.code, { ...fault, ...place }))
      }
      if (given === 0 || given !== filled.size) {
        return [problemOf(question, 'unknownOption', { field })]
      }
      return problems.length === 0 ? (checkAll?.(question, filled) ?? none) : problems
    },

    restrict(question, answer) {
      const filled = unpack(answer)
      if (filled === undefined) return answer
      const keys = new Set(parts(question).map(keyOf))
      const kept = new Map([...filled].filter(([key]) => keys.has(key)))
      return kept.size === 0 ? undefined : pack(kept)
    },

    variables: (question) =>
      parts(question).map((part) => {
        const { cell, isNeeded: _needed, ...own } = part
        return columnOf(question, {
          ...own,
          ...cellColumn(cell),
          id: placeOf(question, part).field,
        })
      }),

    data(question, answer) {
      const filled = unpack(answer)
      return parts(question).map((part) => {
        if (answer.kind === 'special') return answer
        const value = filled?.get(keyOf(part))
        return value && cellDatum(part.cell, value)
      })
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

const required = { code: 'required' } as const
