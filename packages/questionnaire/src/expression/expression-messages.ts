import type { Flaw } from '../flaw.ts'
import type { ExpressionProblem } from './expression-problem.ts'
import { functionHelp } from './functions/function-help.ts'
import { misplacedMessage } from './misplaced-message.ts'
import { nearestName } from './nearest-name.ts'
import { suggestions } from './suggestions.ts'
import type { TemplateProblem } from './template.ts'

export { typeProblemMessage } from './type-messages.ts'

export type ExpressionMessage = Flaw['message']

/** What the author is told about a text that is no expression, for the place that the problem names. */
export function expressionProblemMessage({
  code,
  position,
  found = '',
}: ExpressionProblem): ExpressionMessage {
  switch (code) {
    case 'tooLong':
      return {
        de: 'Dieser Ausdruck ist zu lang. Bitte teilen Sie ihn auf, zum Beispiel in berechnete Werte.',
        en: 'This expression is too long. Please divide it, for example into computed values.',
      }
    case 'tooDeep':
      return {
        de: 'Hier stehen zu viele Klammern ineinander. Bitte teilen Sie den Ausdruck auf.',
        en: 'Too many brackets stand within each other here. Please divide the expression.',
      }
    case 'unfinished':
      return position === 0
        ? {
            de: 'Hier steht noch nichts. Bitte schreiben Sie zum Beispiel „frage = 1“.',
            en: 'There is nothing here yet. Please write, for example, “question = 1”.',
          }
        : {
            de: 'Der Ausdruck bricht hier ab: Es fehlt noch ein Wert.',
            en: 'The expression breaks off here: a value is missing.',
          }
    case 'unclosed':
      return found === ')'
        ? {
            de: 'Hier fehlt eine schließende Klammer.',
            en: 'A closing parenthesis is missing here.',
          }
        : {
            de: 'Hier fehlt eine schließende eckige Klammer.',
            en: 'A closing bracket is missing here.',
          }
    case 'numberTooLarge':
      return { de: `Die Zahl ${found} ist zu groß.`, en: `The number ${found} is too large.` }
    case 'chainedComparison':
      return {
        de: 'Zwei Vergleiche lassen sich nicht aneinanderhängen. Bitte verbinden Sie sie mit „and“, zum Beispiel „1 < x and x < 5“.',
        en: 'Two comparisons cannot be strung together. Please join them with “and”, for example “1 < x and x < 5”.',
      }
    case 'unknownFunction':
      return unknownFunction(found)
    case 'argumentCount':
      return argumentCount(found)
    case 'referenceExpected':
      return {
        de: `„${found}“ fragt nach einer Antwort. Bitte geben Sie hier den Namen einer Frage an.`,
        en: `“${found}” asks about an answer. Please give the name of a question here.`,
      }
    case 'misplaced':
      return misplacedMessage(found)
    default:
      return code satisfies never
  }
}

function unknownFunction(name: string): ExpressionMessage {
  const meant = suggestions.get(name.toLowerCase()) ?? nearestName(name, Object.keys(functionHelp))
  return meant === undefined
    ? {
        de: `Unbekannte Funktion „${name}“.`,
        en: `Unknown function “${name}”.`,
      }
    : {
        de: `Unbekannte Funktion „${name}“. Meinten Sie „${meant}“?`,
        en: `Unknown function “${name}”. Did you mean “${meant}”?`,
      }
}

function argumentCount(name: string): ExpressionMessage {
  const help = new Map(Object.entries(functionHelp)).get(name)
  return {
    de: `So viele Angaben passen nicht zu „${name}“. Bitte schreiben Sie „${help?.usage.de ?? name}“.`,
    en: `So many arguments do not fit “${name}”. Please write “${help?.usage.en ?? name}”.`,
  }
}

/** The same for a problem in a text with braces. */
export function templateProblemMessage(problem: TemplateProblem): ExpressionMessage {
  switch (problem.code) {
    case 'unclosedBrace':
      return {
        de: 'Zu dieser geschweiften Klammer fehlt die schließende. Ist das Zeichen selbst gemeint, schreiben Sie bitte „{{“.',
        en: 'This brace is not closed. If the sign itself is meant, please write “{{”.',
      }
    case 'unopenedBrace':
      return {
        de: 'Zu dieser geschweiften Klammer fehlt die öffnende. Ist das Zeichen selbst gemeint, schreiben Sie bitte „}}“.',
        en: 'This brace was never opened. If the sign itself is meant, please write “}}”.',
      }
    default:
      return expressionProblemMessage(problem)
  }
}
