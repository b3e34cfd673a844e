import {
  explore,
  firstStep,
  formOf,
  journey,
  takeStep,
  toForm,
  type Circumstances,
  type Questionnaire,
  type Step,
} from '@meinungsbild/questionnaire'

/**
 * The shortest way for an author to see one page: straight to it where it can be seen at once, else with answers that
 * lead there; the first page where nothing leads there.
 */
export function stepToPage(
  questionnaire: Questionnaire,
  circumstances: Circumstances,
  pageId: string,
): Step {
  const isThere = ({
    pages,
  }: {
    readonly pages: readonly { readonly page: { readonly id: string } }[]
  }) => pages.some(({ page }) => page.id === pageId)
  const answers = isThere(journey(questionnaire, {}, circumstances))
    ? {}
    : explore(questionnaire, circumstances, 500).pages.get(pageId)
  if (answers === undefined) return firstStep(questionnaire, circumstances)
  const step = takeStep({
    ...{ questionnaire, circumstances },
    go: { kind: 'page', page: pageId },
    page: 'check',
    onward: 'next',
    shown: undefined,
    carried: toForm(questionnaire, answers),
    form: formOf([]),
  })
  return { ...step, onward: 'next' }
}
