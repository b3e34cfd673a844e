import type { Expression, Question } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'
import { cellValue, codesIn, coded, listOf, number, text, whole } from './value-of-type.ts'

/**
 * What expressions of the file find at a question, or at a row or cell of it; undefined if there is nothing. Of a scale they
 * find the code, as other tools keep codes and not values.
 */
export function namedValue(
  question: Question,
  [row, column]: readonly string[] = [],
): NamedValue | undefined {
  const at = (...path: readonly string[]): Expression => ({
    kind: 'reference',
    path: [question.id, ...path],
  })
  if (row === undefined) return wholeValue(question, at())
  switch (question.kind) {
    case 'matrix':
      return question.rows.some(({ id }) => id === row)
        ? coded(call('code', at(row)), question.points)
        : undefined
    case 'differential':
      return question.rows.some(({ id }) => id === row) ? whole(at(row)) : undefined
    case 'multipleMatrix':
      return question.rows.some(({ id }) => id === row)
        ? listOf(at(row), codesIn(question.options))
        : undefined
    case 'textList':
      return question.rows.some(({ id }) => id === row) ? text(at(row)) : undefined
    case 'numberList':
      return question.rows.some(({ id }) => id === row)
        ? { ...number(at(row)), isWhole: !question.decimals }
        : undefined
    case 'constantSum':
      return question.rows.some(({ id }) => id === row) ? number(at(row)) : undefined
    case 'ranking':
      return question.options.some(({ code }) => code === row) ? whole(at(row)) : undefined
    case 'dualMatrix': {
      const scale = question.scales.find(({ id }) => id === column)
      return scale && column !== undefined && question.rows.some(({ id }) => id === row)
        ? coded(call('code', at(row, column)), scale.points)
        : undefined
    }
    case 'table': {
      const own = question.columns.find(({ id }) => id === column)
      const isThere = question.added !== undefined || question.rows.some(({ id }) => id === row)
      return own && column !== undefined && isThere
        ? cellValue(own.cell, at(row, column))
        : undefined
    }
    case 'repeat': {
      const isEntry = /^\d+$/.test(row)
      const inner = question.questions.find(({ id }) => id === (isEntry ? column : row))
      if (inner === undefined) return undefined
      if (isEntry) return wholeValue(inner, at(row, inner.id))
      const { type = 'unknown' } = wholeValue(inner, at(row)) ?? {}
      return { kind: 'value', expression: at(row), type: 'list', itemType: type }
    }
    default:
      return undefined
  }
}

function wholeValue(question: Question, expression: Expression): NamedValue | undefined {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
      return { ...text(expression), codes: codesIn(question.options) }
    case 'place':
      return { ...text(expression), codes: codesIn(question.areas) }
    case 'yesNo':
      return { ...text(expression), codes: ['yes', 'no'] }
    case 'consent':
      return { ...text(expression), codes: ['yes'] }
    case 'scale':
      return coded(call('code', expression), question.points)
    case 'shortText':
    case 'longText':
      return text(expression)
    case 'rating':
    case 'recommendation':
      return whole(expression)
    case 'slider':
      return {
        ...number(expression),
        isWhole: Number.isInteger(question.min) && Number.isInteger(question.step),
      }
    case 'number':
      return { ...number(expression), isWhole: !question.decimals }
    case 'date':
    case 'month':
      return { kind: 'value', expression, type: 'date' }
    case 'multipleChoice':
    case 'ranking':
      return listOf(expression, codesIn(question.options))
    case 'computed':
      return { kind: 'value', expression, type: question.type }
    case 'time':
    case 'upload':
    case 'matrix':
    case 'differential':
    case 'multipleMatrix':
    case 'dualMatrix':
    case 'table':
    case 'constantSum':
    case 'textList':
    case 'numberList':
    case 'address':
      return { kind: 'value', expression, type: 'unknown' }
    case 'repeat':
      return { kind: 'value', expression, type: 'list', itemType: 'number' }
    case 'statement':
    case 'section':
    case 'picture':
    case 'download':
      return undefined
    default:
      return question satisfies never
  }
}
