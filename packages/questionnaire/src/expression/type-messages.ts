import type { Flaw } from '../flaw.ts'
import type { ValueType } from './expression.ts'
import type { ParameterType } from './functions/signatures.ts'
import { printExpression } from './print-expression.ts'
import type { TypeProblem } from './type-problem.ts'

type Message = Flaw['message']

/** What the author is told about an expression that can be read, but not be meant. */
export function typeProblemMessage(problem: TypeProblem): Message {
  const part = printExpression(problem.part)
  switch (problem.code) {
    case 'unknownReference':
      return {
        de: `Eine Frage oder Zeile „${part}“ gibt es nicht.`,
        en: `There is no question or row “${part}”.`,
      }
    case 'wrongType':
      return wrongType(problem, part)
    case 'neverEqual':
      return {
        de: `In „${part}“ stehen zwei Werte, die nie gleich sein können.`,
        en: `The two values in “${part}” can never be equal.`,
      }
    case 'noOrder':
      return {
        de: `In „${part}“ stehen zwei Werte ohne gemeinsame Reihenfolge. Bitte verwenden Sie „=“ oder vergleichen Sie Zahlen oder Daten.`,
        en: `The two values in “${part}” have no order in common. Please use “=”, or compare numbers or dates.`,
      }
    case 'comparesWithEmpty':
      return {
        de: `„${part}“ ist nie wahr. Ob nichts da ist, fragt „empty(…)“.`,
        en: `“${part}” is never true. Use “empty(…)” to ask whether there is nothing.`,
      }
    case 'nothingContained':
      return {
        de: `In „${part}“ kann nichts enthalten sein: Dafür braucht es eine Liste oder einen Text in einem Text.`,
        en: `Nothing can be contained in “${part}”: this takes a list, or a text in a text.`,
      }
    case 'badPattern':
      return {
        de: `„${problem.pattern}“ ist kein Muster, das sich prüfen lässt.`,
        en: `“${problem.pattern}” is no pattern that can be checked.`,
      }
    default:
      return problem satisfies never
  }
}

function wrongType(
  { name, wanted, given }: Extract<TypeProblem, { readonly code: 'wrongType' }>,
  part: string,
): Message {
  const isReckoned = given === 'date' && wanted === 'number'
  return {
    de: `Für „${name}“ muss hier ${german[wanted]} stehen, „${part}“ ist aber ${german[given]}.${isReckoned ? ' Mit Daten rechnen „addDays“ und „daysBetween“.' : ''}`,
    en: `“${name}” needs ${english[wanted]} here, but “${part}” is ${english[given]}.${isReckoned ? ' Use “addDays” and “daysBetween” to reckon with dates.' : ''}`,
  }
}

const german: Readonly<Record<ParameterType | ValueType, string>> = {
  number: 'eine Zahl',
  text: 'ein Text',
  truth: 'eine Bedingung',
  date: 'ein Datum oder eine Uhrzeit',
  list: 'eine Liste',
  reference: 'eine Frage',
  any: 'ein Wert',
  unknown: 'unbekannt',
}

const english: Readonly<Record<ParameterType | ValueType, string>> = {
  number: 'a number',
  text: 'a text',
  truth: 'a condition',
  date: 'a date or time',
  list: 'a list',
  reference: 'a question',
  any: 'a value',
  unknown: 'unknown',
}
