import { isDay } from '../calendar.ts'
import type { Comparison } from '../condition.ts'
import type { Flaw } from '../flaw.ts'
import { readSpecialValue } from '../field-names.ts'
import type { Target } from '../lookup.ts'
import { flawAt } from './flaw-at.ts'

/** A comparison must fit what it looks at: operators that make sense for it, and a value that can occur. */
export function lintComparison(
  comparison: Comparison,
  { question, row }: Target,
  path: string,
): readonly Flaw[] {
  const { operator, value } = comparison
  const isEquality = operator === 'equal' || operator === 'notEqual'
  const special = typeof value === 'string' ? readSpecialValue(value) : undefined
  if (special !== undefined) {
    if (!question.special?.includes(special)) return [unknownCode(value, `${path}.value`)]
    return isEquality ? [] : [badOperator(path)]
  }
  switch (question.kind) {
    case 'singleChoice':
      if (!isEquality) return [badOperator(path)]
      return question.options.some(({ code }) => code === String(value))
        ? []
        : [unknownCode(value, `${path}.value`)]
    case 'matrix':
    case 'scale': {
      if (question.kind === 'matrix' && row === undefined) return [rowMissing(path, question.id)]
      const isPoint = question.points.some(({ code }) => code === value)
      return isPoint || (isNumeric(value) && !(isEquality && typeof value === 'string'))
        ? []
        : [unknownCode(value, `${path}.value`)]
    }
    case 'number':
      return isNumeric(value) ? [] : [badValue(path, 'eine Zahl', 'a number')]
    case 'date':
      return isDay(String(value))
        ? []
        : [badValue(path, 'ein Datum wie 2026-12-24', 'a date such as 2026-12-24')]
    case 'shortText':
    case 'longText':
      return isEquality ? [] : [badOperator(path)]
    case 'multipleChoice':
      return [
        flawAt(
          `${path}.variable`,
          'compareMultipleChoice',
          'Fragen mit Mehrfachauswahl haben mehrere Antworten. Bitte verwenden Sie „enthält“.',
          'Multiple choice has several answers. Please use “contains”.',
        ),
      ]
    case 'statement':
      return []
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

export function unknownCode(code: string | number, path: string): Flaw {
  return flawAt(
    path,
    'unknownCode',
    `Die Antwort „${code}“, nach der die Bedingung fragt, gibt es bei dieser Frage nicht.`,
    `The answer “${code}” that the condition asks for is not offered by that question.`,
  )
}

function badOperator(path: string): Flaw {
  return flawAt(
    `${path}.operator`,
    'badOperator',
    'Diese Antworten haben keine Reihenfolge. Bitte verwenden Sie „gleich“ oder „ungleich“.',
    'These answers have no order. Please use “equal” or “not equal”.',
  )
}

function rowMissing(path: string, question: string): Flaw {
  return flawAt(
    `${path}.variable`,
    'rowMissing',
    `Bitte nennen Sie die Zeile der Matrix, zum Beispiel „${question}.zeile“.`,
    `Please name the row of the matrix, for example “${question}.row”.`,
  )
}

function badValue(path: string, de: string, en: string): Flaw {
  return flawAt(
    `${path}.value`,
    'badValue',
    `Die Bedingung braucht hier ${de}.`,
    `The condition needs ${en} here.`,
  )
}

function isNumeric(value: string | number): boolean {
  return typeof value === 'number' || (value.trim() !== '' && Number.isFinite(Number(value)))
}
