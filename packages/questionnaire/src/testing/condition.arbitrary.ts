import fc from 'fast-check'
import type { Comparison, Condition } from '../condition.ts'
import { specialValue } from '../field-names.ts'
import type { Question } from '../question.ts'
import { dayOf } from './question.arbitrary.ts'

/**
 * A condition that does not know yet what it looks at: it is given the questions before it and picks. Undefined if
 * there are none. (Picking late keeps questionnaires shrinkable.)
 */
export type ConditionSeed = (earlier: readonly Question[]) => Condition | undefined

/** Conditions without a flaw, three levels deep at most. */
export const conditionSeedArbitrary: fc.Arbitrary<ConditionSeed> = fc
  .tuple(fc.nat({ max: 4 }), fc.array(leaf(), { minLength: 1, maxLength: 3 }))
  .map(([shape, leaves]) => (earlier) => {
    const conditions = leaves.flatMap((seed) => seed(earlier) ?? [])
    const [first] = conditions
    if (first === undefined || shape <= 1) return first
    if (shape === 2) return { kind: 'and', conditions }
    if (shape === 3) return { kind: 'or', conditions }
    return { kind: 'not', condition: { kind: 'or', conditions } }
  })

type Picks = { readonly question: number; readonly part: number; readonly how: number }

function leaf(): fc.Arbitrary<ConditionSeed> {
  const pick = fc.nat({ max: 1000 })
  return fc.record({ question: pick, part: pick, how: pick }).map((picks) => (earlier) => {
    const answerable = earlier.filter(({ kind }) => kind !== 'statement')
    const question = at(answerable, picks.question)
    return question && conditionOn(question, picks)
  })
}

function conditionOn(question: Question, { part, how }: Picks): Condition | undefined {
  const variable = variableOf(question, part)
  if (how % 5 === 0) return { kind: 'answered', variable }
  const special = at(question.special ?? [], part)
  if (how % 5 === 1 && special !== undefined && question.kind !== 'multipleChoice') {
    return { kind: 'compare', variable, operator: 'equal', value: specialValue(special) }
  }
  const equality = at(['equal', 'notEqual'] as const, how) ?? 'equal'
  const operator =
    at(['equal', 'notEqual', 'less', 'atMost', 'more', 'atLeast'] as const, how) ?? 'equal'
  const compare = (own: Comparison['operator'], value: string | number): Condition => ({
    kind: 'compare',
    variable,
    operator: own,
    value,
  })
  switch (question.kind) {
    case 'singleChoice':
      return compare(equality, at(question.options, part)?.code ?? '')
    case 'multipleChoice':
      return { kind: 'contains', variable, code: at(question.options, part)?.code ?? '' }
    case 'scale':
    case 'matrix':
      return how % 2 === 0
        ? compare(operator, at(question.points, part)?.code ?? '')
        : compare(operator, part % 5)
    case 'number':
      return compare(operator, (part % 100) - 50)
    case 'date':
      return compare(operator, dayOf(part))
    case 'shortText':
    case 'longText':
      return compare(equality, 'ja')
    case 'statement':
      return undefined
    default: {
      const unknown: never = question
      throw new TypeError(`A question of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function variableOf(question: Question, part: number): string {
  if (question.kind !== 'matrix') return question.id
  return `${question.id}.${at(question.rows, part)?.id ?? ''}`
}

function at<Part>(parts: readonly Part[], pick: number): Part | undefined {
  return parts[pick % Math.max(1, parts.length)]
}
