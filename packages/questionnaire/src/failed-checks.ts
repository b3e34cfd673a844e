import { holds } from './expression/evaluate-expression.ts'
import type { Expression, Reference, Surroundings } from './expression/expression.ts'
import { messageInWords } from './in-words.ts'
import type { JourneyPage } from './journey.ts'
import { neededReferences } from './needed-references.ts'
import type { Check } from './question-base.ts'
import type { Question } from './question.ts'
import type { Page } from './questionnaire.ts'
import { readExpression } from './read-expression.ts'

/** The checks of the page's shown questions that do not hold, with their sentences. */
export function failedChecks(
  page: Page,
  questions: readonly Question[],
  around: Surroundings,
): JourneyPage['failed'] {
  return page.questions.flatMap(({ id, checks }) => {
    if (checks === undefined) return []
    const question = questions.find((shown) => shown.id === id)
    if (question === undefined) return []
    return checks.flatMap((check) => {
      const { that, needs } = readCheck(check)
      const isAsked = needs.every(({ path }) => around.value(path) !== null)
      return isAsked && !holds(that, around)
        ? [{ question, message: messageInWords(check.message, around) }]
        : []
    })
  })
}

/** `needs`: what must have been answered for the check to be judged. */
type ReadCheck = { readonly that: Expression; readonly needs: readonly Reference[] }

/** A published questionnaire never changes, so its checks are read once. */
const known = new WeakMap<Check, ReadCheck>()

function readCheck(check: Check): ReadCheck {
  const present = known.get(check)
  if (present !== undefined) return present
  const that = readExpression(check.that)
  const made = { that, needs: neededReferences(that) }
  known.set(check, made)
  return made
}
