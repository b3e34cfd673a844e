import {
  addressPartLabel,
  cellField,
  commentField,
  optionField,
  rowField,
  specialField,
  specialValue,
  variablesOf,
  type Cell,
  type Question,
  type Repeatable,
} from '@meinungsbild/questionnaire'
import { labelWith } from '../../questionnaire/paper/kinds/answer-options.ts'
import type { Sheet } from '../../questionnaire/paper/sheet.ts'
import type { KeyField } from './key-field.ts'
import { keysOf, numbered, specialFields, stepKeys } from './keys.ts'

/** Rows that citizens add on paper or on a sheet beside it; so many can be keyed. */
export const mostRowsKeyed = 12

/** A question of one answer form; the repeated group is made of these. */
type KeyedOnce = Exclude<Question, { readonly kind: 'repeat' }>

/** The fields of a question in printed order; none for what is not answered with a pen, or comes as an enclosed document. */
export function keyFieldsOf(question: KeyedOnce | Repeatable, sheet: Sheet): readonly KeyField[] {
  const { id } = question
  switch (question.kind) {
    case 'singleChoice':
    case 'multipleChoice':
      return choiceFields(question, sheet)
    case 'yesNo':
    case 'place':
    case 'scale':
    case 'consent':
      return [oneOf(question, sheet), ...commentFields(question, sheet)]
    case 'rating':
    case 'recommendation': {
      const codes = (variablesOf(question)[0]?.categories ?? []).map(({ code }) => code)
      return [{ kind: 'one', name: id, label: '', keys: stepKeys(question, codes, sheet) }]
    }
    case 'matrix':
    case 'multipleMatrix': {
      const [kind, options] =
        question.kind === 'matrix'
          ? (['one', question.points] as const)
          : (['several', question.options] as const)
      const keys = keysOf(question, options, sheet)
      return question.rows.map((row) => ({
        kind,
        name: rowField(id, row.id),
        label: labelWith(row, sheet),
        keys,
      }))
    }
    case 'differential': {
      const codes = Array.from({ length: question.steps }, (_, index) => String(index + 1))
      const keys = stepKeys(question, codes, sheet)
      return question.rows.map((row) => ({
        kind: 'one',
        name: rowField(id, row.id),
        label: `${labelWith(row, sheet)} – ${sheet.line(row.opposite)}`,
        keys,
      }))
    }
    case 'dualMatrix':
      return question.rows.flatMap((row) =>
        question.scales.map(({ id: scale, label, points }) => ({
          kind: 'one' as const,
          name: cellField(id, row.id, scale),
          label: `${labelWith(row, sheet)}: ${sheet.line(label)}`,
          keys: keysOf(question, points, sheet),
        })),
      )
    case 'table':
      return [...tableFields(question, sheet), ...boxes(question, sheet)]
    case 'ranking':
      return [
        ...question.options.map((option) => ({
          kind: 'line' as const,
          name: optionField(id, option.code),
          label: labelWith(option, sheet),
        })),
        ...specialFields(question, id, specialValue, sheet),
      ]
    case 'constantSum':
    case 'numberList':
    case 'textList':
      return [
        ...question.rows.map((row) => ({
          kind: 'line' as const,
          name: rowField(id, row.id),
          label: labelWith(row, sheet),
        })),
        ...boxes(question, sheet),
      ]
    case 'address':
      return [
        ...question.parts.map(({ part }) => ({
          kind: 'line' as const,
          name: rowField(id, part),
          label: sheet.line(addressPartLabel(part)),
        })),
        ...boxes(question, sheet),
      ]
    case 'longText':
      return [{ kind: 'lines', name: id, label: '' }, ...boxes(question, sheet)]
    case 'slider':
    case 'shortText':
    case 'number':
    case 'date':
    case 'month':
    case 'time':
      return [{ kind: 'line', name: id, label: '' }, ...boxes(question, sheet)]
    case 'upload':
    case 'computed':
    case 'hidden':
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return []
    default:
      return question satisfies never
  }
}

function oneOf(question: KeyedOnce, sheet: Sheet): KeyField {
  const categories = variablesOf(question)[0]?.categories ?? []
  return {
    kind: 'one',
    name: question.id,
    label: '',
    keys: keysOf(question, categories, sheet),
  }
}

function choiceFields(
  question: Extract<Question, { readonly kind: 'singleChoice' | 'multipleChoice' }>,
  sheet: Sheet,
): readonly KeyField[] {
  const { id, kind, options } = question
  const written = options
    .filter(({ openText }) => openText === true)
    .map((option) => ({
      kind: 'line' as const,
      name: optionField(id, option.code),
      label: labelWith(option, sheet),
    }))
  const commented =
    kind === 'multipleChoice' && question.comment === true
      ? options.map((option) => ({
          kind: 'line' as const,
          name: commentField(id, option.code),
          label: `${labelWith(option, sheet)}: ${sheet.words.comment}`,
        }))
      : commentFields(question, sheet)
  return [
    {
      kind: kind === 'singleChoice' ? 'one' : 'several',
      name: id,
      label: '',
      keys: keysOf(question, options, sheet),
    },
    ...written,
    ...commented,
  ]
}

function commentFields(question: Question, { words }: Sheet): readonly KeyField[] {
  const isCommented =
    'comment' in question && question.comment === true && question.kind !== 'multipleChoice'
  return isCommented
    ? [{ kind: 'lines', name: commentField(question.id), label: words.comment }]
    : []
}

function tableFields(
  question: Extract<Question, { readonly kind: 'table' }>,
  sheet: Sheet,
): readonly KeyField[] {
  const { id, added, columns } = question
  const rows =
    added === undefined
      ? question.rows.map((row) => ({ id: row.id, label: labelWith(row, sheet) }))
      : Array.from({ length: Math.max(0, Math.min(added.max, mostRowsKeyed)) }, (_, index) => ({
          id: String(index + 1),
          label: String(index + 1),
        }))
  return rows.flatMap((row) =>
    columns.map(({ id: column, label, cell }) =>
      keyCell(cell, cellField(id, row.id, column), `${row.label}: ${sheet.line(label)}`, sheet),
    ),
  )
}

/** A cell offers no special answers of its own. */
function keyCell(cell: Cell, name: string, label: string, sheet: Sheet): KeyField {
  const options =
    cell.kind === 'choice' ? cell.options : cell.kind === 'scale' ? cell.points : undefined
  if (options === undefined) return { kind: 'line', name, label }
  const keys = numbered(
    options.map((option) => ({ value: option.code, label: labelWith(option, sheet) })),
  )
  return { kind: 'one', name, label, keys }
}

/** "weiß nicht" and its like beside what is written down. */
export function boxes(question: Question, sheet: Sheet): readonly KeyField[] {
  return specialFields(question, specialField(question.id), (special) => special, sheet)
}
