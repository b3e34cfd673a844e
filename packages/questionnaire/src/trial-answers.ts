import type { Answer } from './answers.ts'
import { isDay } from './calendar.ts'
import { fewOptions } from './covered-by-trials.ts'
import type { Expression } from './expression/expression.ts'
import { literalsIn } from './literals-in.ts'
import { pointsOf } from './kinds/points.ts'
import type { Question } from './question.ts'

const mostOptions = 12

/**
 * Answers to `question` that can make a difference to `conditions`, no answer among them: each option, the numbers,
 * texts and days that the conditions name, and those just beside them. Whether these stand for all answers says
 * `isCoveredByTrials`.
 */
export function trialAnswers(
  question: Question,
  conditions: readonly Expression[],
): readonly (Answer | undefined)[] {
  const special = (question.special ?? []).map((own): Answer => ({ kind: 'special', special: own }))
  return [undefined, ...special, ...answersOf(question, conditions.flatMap(literalsIn))]
}

function answersOf(question: Question, literals: readonly (string | number)[]): readonly Answer[] {
  switch (question.kind) {
    case 'singleChoice':
    case 'hidden':
      return choices(named(question.options, literals).map(({ code }) => code))
    case 'place':
      return choices(named(question.areas, literals).map(({ code }) => code))
    case 'yesNo':
      return choices(['yes', 'no'])
    case 'consent':
      return choices(['yes'])
    case 'scale':
    case 'rating':
    case 'recommendation':
      return choices(pointsOf(question).map(({ code }) => code))
    case 'multipleChoice': {
      const codes = named(question.options, literals).map(({ code }) => code)
      const sets =
        question.options.length <= fewOptions
          ? subsetsOf(codes)
          : [...codes.map((code) => [code]), codes]
      return sets.map((own) => ({ kind: 'choices', codes: own }))
    }
    case 'matrix':
    case 'differential': {
      const points = pointsOf(question)
      return points.map(({ code }) => ({
        kind: 'rows',
        rows: Object.fromEntries(question.rows.map(({ id }) => [id, { kind: 'choice', code }])),
      }))
    }
    case 'number':
    case 'slider':
      return numbers(literals).map((value) => ({ kind: 'number', value }))
    case 'numberList':
    case 'constantSum':
      return numbers(literals).map((value) => ({
        kind: 'numbers',
        values: Object.fromEntries(question.rows.map(({ id }) => [id, value])),
      }))
    case 'date':
      return days(literals).map((value) => ({ kind: 'date', value }))
    case 'shortText':
    case 'longText':
      return ['x', ...literals.filter((own) => typeof own === 'string' && own !== '')].map(
        (value) => ({ kind: 'text', value: String(value) }),
      )
    case 'ranking': {
      const codes = question.options.map(({ code }) => code)
      return [codes, codes.toReversed()].map((own) => ({ kind: 'ranking', codes: own }))
    }
    default:
      // Of the other kinds one can only tell whether something was answered; that is not tried.
      return []
  }
}

function choices(codes: readonly string[]): readonly Answer[] {
  return codes.map((code) => ({ kind: 'choice', code }))
}

/** Of long lists the options that the conditions name, and one that they do not. */
function named<Part extends { readonly code: string }>(
  parts: readonly Part[],
  literals: readonly (string | number)[],
): readonly Part[] {
  if (parts.length <= mostOptions) return parts
  const names = new Set(literals.map(String))
  const other = parts.find(({ code }) => !names.has(code))
  return [...parts.filter(({ code }) => names.has(code)), ...(other ? [other] : [])]
}

/** Every set of them that is not empty. */
function subsetsOf(codes: readonly string[]): readonly (readonly string[])[] {
  return codes.reduce<readonly (readonly string[])[]>(
    (sets, code) => [...sets, ...sets.map((own) => [...own, code]), [code]],
    [],
  )
}

function numbers(literals: readonly (string | number)[]): readonly number[] {
  const given = literals.map(Number).filter(Number.isFinite)
  const whole = given.flatMap((value) => [value - 1, value, value + 1])
  // Between two neighbours lies another number, but people would rather see a whole one.
  const between = given.flatMap((value) => [value - 0.5, value + 0.5])
  return [...new Set([0, ...whole, ...between])]
}

function days(literals: readonly (string | number)[]): readonly string[] {
  const given = literals.filter((own): own is string => typeof own === 'string' && isDay(own))
  return [...new Set(['1900-01-01', ...given, '2000-01-01', '2999-12-31'])]
}
