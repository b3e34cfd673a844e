import type { Cell, Expression } from '@meinungsbild/questionnaire'
import { call } from '../expressions/construct.ts'
import type { NamedValue } from '../expressions/names.ts'

/** What stands in a cell of a table. */
export function cellValue(cell: Cell, expression: Expression): NamedValue {
  switch (cell.kind) {
    case 'text':
      return text(expression)
    case 'number':
      return { ...number(expression), isWhole: !cell.decimals }
    case 'date':
      return { kind: 'value', expression, type: 'date' }
    case 'choice':
      return { ...text(expression), codes: codesIn(cell.options) }
    case 'scale':
      return coded(call('code', expression), cell.points)
    default:
      return cell satisfies never
  }
}

export function text(expression: Expression): NamedValue {
  return { kind: 'value', expression, type: 'text' }
}

export function number(expression: Expression): NamedValue {
  return { kind: 'value', expression, type: 'number' }
}

export function whole(expression: Expression): NamedValue {
  return { kind: 'value', expression, type: 'number', isWhole: true }
}

export function coded(
  expression: Expression,
  points: readonly { readonly code: string }[],
): NamedValue {
  return { ...text(expression), codes: codesIn(points) }
}

export function listOf(expression: Expression, codes: readonly string[]): NamedValue {
  return { kind: 'value', expression, type: 'list', itemType: 'text', codes }
}

export function codesIn(list: readonly { readonly code: string }[]): readonly string[] {
  return list.map(({ code }) => code)
}
