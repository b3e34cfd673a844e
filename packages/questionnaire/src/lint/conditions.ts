import type { Condition } from '../condition.ts'
import type { Flaw } from '../flaw.ts'
import { findTarget, type Target } from '../lookup.ts'
import type { Questionnaire } from '../questionnaire.ts'
import { lintComparison, unknownCode } from './comparisons.ts'
import { flawAt } from './flaw-at.ts'

/** Where a condition stands. */
export type ConditionPlace = {
  readonly questionnaire: Questionnaire
  /** The ids of the questions before it; for a page: of the pages before it. */
  readonly earlier: ReadonlySet<string>
  /** The question that the condition belongs to. */
  readonly own?: string
}

/** A condition must look at questions that stand before it, and ask them something that they can answer. */
export function* lintCondition(
  condition: Condition,
  path: string,
  place: ConditionPlace,
): Iterable<Flaw> {
  switch (condition.kind) {
    case 'and':
    case 'or':
      if (condition.conditions.length === 0) {
        yield flawAt(
          path,
          'emptyCondition',
          'Die Bedingung enthält keine Teilbedingung. Bitte ergänzen oder entfernen Sie sie.',
          'The condition has no parts. Please add one or remove the condition.',
        )
      }
      for (const [index, part] of condition.conditions.entries()) {
        yield* lintCondition(part, `${path}.conditions.${index}`, place)
      }
      return
    case 'not':
      yield* lintCondition(condition.condition, `${path}.condition`, place)
      return
    case 'compare':
    case 'contains':
    case 'answered': {
      const target = findTarget(place.questionnaire, condition.variable)
      const flaw = lintVariable(condition.variable, target, path, place)
      if (flaw !== undefined) yield flaw
      else if (target !== undefined) yield* lintAsking(condition, target, path)
      return
    }
    default: {
      const unknown: never = condition
      throw new TypeError(`A condition of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

function lintVariable(
  variable: string,
  target: Target | undefined,
  path: string,
  place: ConditionPlace,
): Flaw | undefined {
  const at = `${path}.variable`
  if (target === undefined || target.question.kind === 'statement') {
    return flawAt(
      at,
      'unknownVariable',
      `Die Bedingung bezieht sich auf „${variable}“, aber eine solche Frage gibt es nicht.`,
      `The condition refers to “${variable}”, but there is no such question.`,
    )
  }
  if (target.question.id === place.own) {
    return flawAt(
      at,
      'ownVariable',
      'Die Bedingung bezieht sich auf die Frage, zu der sie gehört. Bitte wählen Sie eine frühere Frage.',
      'The condition refers to the question it belongs to. Please choose an earlier question.',
    )
  }
  if (place.earlier.has(target.question.id)) return undefined
  return flawAt(
    at,
    'laterVariable',
    `Die Bedingung bezieht sich auf „${variable}“, aber diese Frage wird erst danach gestellt.`,
    `The condition refers to “${variable}”, but this question is only asked afterwards.`,
  )
}

function lintAsking(
  condition: Exclude<Condition, { readonly kind: 'and' | 'or' | 'not' }>,
  target: Target,
  path: string,
): readonly Flaw[] {
  switch (condition.kind) {
    case 'answered':
      return []
    case 'compare':
      return lintComparison(condition, target, path)
    case 'contains': {
      if (target.question.kind !== 'multipleChoice') {
        return [
          flawAt(
            `${path}.variable`,
            'notMultipleChoice',
            `„Enthält“ ist nur bei Fragen mit Mehrfachauswahl möglich; „${condition.variable}“ ist keine.`,
            `“Contains” is only possible for multiple choice; “${condition.variable}” is none.`,
          ),
        ]
      }
      const isKnown = target.question.options.some(({ code }) => code === condition.code)
      return isKnown ? [] : [unknownCode(condition.code, `${path}.code`)]
    }
    default: {
      const unknown: never = condition
      throw new TypeError(`A condition of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}
