import {
  findQuestion,
  printExpression,
  type Expression,
  type Operation,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { quoted } from '../choice-source.ts'

type Asked = {
  readonly question: Question
  readonly path: readonly string[]
  readonly about: 'value' | 'code' | 'comment' | 'special'
}

/** The value of an answer, as `{q}`; undefined if SurveyJS has another one, or none. */
export function writeAnswer(
  expression: Expression,
  questionnaire: Questionnaire,
): string | undefined {
  const asked = askedBy(expression, questionnaire)
  if (asked === undefined) return undefined
  const { question, path, about } = asked
  if (about === 'comment') return path.length > 2 ? undefined : `{${question.id}-Comment}`
  if (about === 'special' || question.kind === 'yesNo' || question.kind === 'consent')
    return undefined
  if (about === 'value' && !keepsValues(question)) return undefined
  return `{${path.join('.')}}`
}

/** The name of what is asked, where its value does not matter. */
export function writeName(
  expression: Expression,
  questionnaire: Questionnaire,
): string | undefined {
  const asked = askedBy(expression, questionnaire)
  const isAnswer = asked?.about === 'value' || asked?.about === 'code'
  return isAnswer ? `{${asked.path.join('.')}}` : undefined
}

/** The special answers that a question offers, as SurveyJS keeps them. */
export function specialsOf(
  expression: Expression,
  questionnaire: Questionnaire,
): readonly string[] {
  const { question } = askedBy(expression, questionnaire) ?? {}
  const isChoice = question?.kind === 'singleChoice' || question?.kind === 'multipleChoice'
  return isChoice ? (question.special ?? []).flatMap((special) => specials.get(special) ?? []) : []
}

/** A comparison of an answer with a code or special answer, as SurveyJS keeps it. */
export function writeCompared(
  { left, right }: Operation,
  operator: '=' | '!=' | 'contains',
  questionnaire: Questionnaire,
): string | undefined {
  const asked = askedBy(left, questionnaire)
  if (asked === undefined || right.kind !== 'literal' || right.value === null) return undefined
  const { question, about } = asked
  const name = `{${asked.path.join('.')}}`
  if (about === 'special') {
    const value = specials.get(String(right.value))
    const isOffered = value !== undefined && specialsOf(left, questionnaire).includes(value)
    return isOffered ? `${name} ${operator} '${value}'` : undefined
  }
  if (question.kind === 'yesNo' && about !== 'comment') {
    return `${name} ${operator} ${String(right.value === 'yes')}`
  }
  if (question.kind === 'consent' && about !== 'comment') {
    return `${name} ${operator === '!=' ? 'notcontains' : 'contains'} ${quoted(right.value)}`
  }
  const written = writeAnswer(left, questionnaire)
  return written && `${written} ${operator} ${quoted(right.value)}`
}

const specials: ReadonlyMap<string, string> = new Map([
  ['dontKnow', 'dontknow'],
  ['noAnswer', 'refused'],
])

/**
 * What is asked. SurveyJS itself reads a text as a number where it is one, and pays no regard to capitals; with us that is
 * written out (see `translateSurveyJs`), and left out again.
 */
function askedBy(whole: Expression, questionnaire: Questionnaire): Asked | undefined {
  const expression = unwrapped(whole)
  const isCall = expression.kind === 'call'
  const reference = isCall ? expression.arguments[0] : expression
  const about = isCall ? expression.name : 'value'
  if (reference?.kind !== 'reference') return undefined
  if (about !== 'value' && about !== 'code' && about !== 'comment' && about !== 'special')
    return undefined
  const question = findQuestion(questionnaire, reference.path[0] ?? '')
  return question && { question, path: reference.path, about }
}

function unwrapped(expression: Expression): Expression {
  if (expression.kind !== 'call') return expression
  const [first, ...rest] = expression.arguments
  const isSilent = silent.has([expression.name, ...rest.map(printExpression)].join(' '))
  return first === undefined || !isSilent ? expression : unwrapped(first)
}

/** What SurveyJS does without being asked: functions and what they are given beside the answer. */
const silent: ReadonlySet<string> = new Set(['number', 'lower', 'trim', "replace ',' '.'"])

/** Whether the values that we compute with are the codes that SurveyJS keeps. */
function keepsValues(question: Question): boolean {
  const lists =
    'points' in question
      ? [question.points]
      : 'scales' in question
        ? question.scales.map(({ points }) => points)
        : []
  return lists.flat().every(({ code, value }) => Number(code) === value)
}
