import { planOf } from './plan.ts'
import type { Questionnaire } from './questionnaire.ts'

/** Whether everybody who comes without answers sees the same first page: nothing is drawn by lot or comes with the link. */
export function isSameForAll(questionnaire: Questionnaire): boolean {
  const { variants = [], shuffledPages = [], quotas = [], pages } = questionnaire
  const plan = planOf(questionnaire)
  return (
    variants.length + shuffledPages.length + quotas.length === 0 &&
    pages.every(
      (page) =>
        page.order === undefined &&
        plan.pages
          .get(page)
          ?.questions.every(({ question, shuffles }) => !shuffles && question.kind !== 'hidden'),
    )
  )
}
