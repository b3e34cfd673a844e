import { optionField, rowField } from '../field-names.ts'
import { problemOf } from '../problem.ts'
import type { Ranking } from '../question.ts'
import { specialLabel } from '../special-label.ts'
import { inLanguage } from '../text.ts'
import type { Category } from '../variable.ts'
import { checkboxes } from './checkboxes.ts'
import { formValues } from './chosen.ts'
import { columnOf } from './column.ts'
import { none, type Kind, type KindColumns, type KindForm } from './kind.ts'
import { placesOf, readPlaces } from './places.ts'
import { checkMissing, checkSpecial } from './without-value.ts'

/**
 * Options in order. Each has a field for the number of its place; a special answer is a checkbox called like the
 * question. Who need not answer may stop after any place.
 */
export const ranking: Kind<Ranking> = {
  read(question, form) {
    const reading = readPlaces(question, form)
    if (!question.special?.length) return reading
    const offer = { categories: none, special: question.special }
    const special = checkboxes.read(form, question.id, offer)
    if (special === undefined) return reading
    if (typeof special === 'string') return { problems: [problemOf(question, special)] }
    return reading === undefined
      ? { answer: special }
      : { problems: [problemOf(question, 'specialWithValue')] }
  },

  restrict(question, answer) {
    if (answer.kind !== 'ranking') return answer
    const codes = answer.codes.filter((code) => question.options.some((own) => own.code === code))
    return codes.length === 0 ? undefined : { kind: 'ranking', codes }
  },

  value(_question, answer, path) {
    if (answer.kind !== 'ranking') return null
    const [code, ...more] = path
    if (code === undefined) return answer.codes
    const index = answer.codes.indexOf(code)
    return more.length > 0 || index === -1 ? null : index + 1
  },

  describe(question, answer, language) {
    if (answer.kind === 'special') return [specialLabel(answer.special, language)]
    if (answer.kind !== 'ranking') return none
    return answer.codes.flatMap((code, index) => {
      const option = question.options.find((own) => own.code === code)
      return option === undefined ? [] : `${index + 1}. ${inLanguage(option.label, language)}`
    })
  },
}

export const rankingForm: KindForm<Ranking> = {
  fields: (question) => [
    ...question.options.map(({ code }) => optionField(question.id, code)),
    ...(question.special?.length ? [question.id] : none),
  ],

  write(question, answer) {
    if (answer.kind === 'special') return formValues(answer).map((value) => [question.id, value])
    if (answer.kind !== 'ranking') return none
    return answer.codes.map((code, index) => [optionField(question.id, code), String(index + 1)])
  },

  check(question, answer) {
    const offered = question.options.map(({ code }) => code)
    const at = (code: string | undefined) =>
      code === undefined ? question.id : optionField(question.id, code)
    const begin = at(offered[0])
    // Every option may have its condition: nobody is asked for what nobody can choose.
    if (answer === undefined) return offered.length === 0 ? none : checkMissing(question, begin)
    if (answer.kind === 'special') return checkSpecial(question, answer.special, begin)
    const codes = answer.kind === 'ranking' ? answer.codes : []
    const distinct = new Set(codes)
    if (distinct.size === 0 || offered.filter((code) => distinct.has(code)).length < codes.length) {
      return [problemOf(question, 'unknownOption', { field: begin })]
    }
    const limit = placesOf(question)
    if (codes.length > limit) {
      return [problemOf(question, 'tooMany', { field: at(codes[limit]), limit })]
    }
    const open = offered.find((code) => !distinct.has(code))
    return question.required && codes.length < limit
      ? [problemOf(question, 'tooFew', { field: at(open), limit })]
      : none
  },
}

export const rankingColumns: KindColumns<Ranking> = {
  variables(question) {
    const categories = Array.from({ length: placesOf(question) }, (_, index) => place(index + 1))
    return question.options.map(({ code, label }) =>
      columnOf(question, {
        id: rowField(question.id, columnName(code)),
        row: code,
        rowLabel: label,
        measure: 'ordinal',
        categories,
      }),
    )
  },

  data: (question, answer) =>
    question.options.map(({ code }) => {
      if (answer.kind === 'special') return answer
      const index = answer.kind === 'ranking' ? answer.codes.indexOf(code) : -1
      return index === -1 ? undefined : { kind: 'code', code: String(index + 1) }
    }),
}

function place(value: number): Category {
  return { code: String(value), label: { de: `Platz ${value}`, en: `place ${value}` }, value }
}

/**
 * The second part of an option's column. A code may hold any sign, even a point; as a name it keeps letters from A to Z,
 * digits, `_` and `-`, and any other sign is its number between two `~`, which no code contains: `a.b` is `a~2e~b`.
 */
function columnName(code: string): string {
  return code.replace(/[^\w-]/gu, (sign) => `~${(sign.codePointAt(0) ?? 0).toString(16)}~`)
}
