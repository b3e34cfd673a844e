import {
  explore,
  firstStep,
  formOf,
  fromForm,
  journey,
  takeStep,
  toForm,
  type Circumstances,
  type FormEntries,
  type Questionnaire,
  type Step,
} from '@meinungsbild/questionnaire'

/**
 * The shortest way for an author to see one page: with the given answers, straight to it where it can be seen at once,
 * else with answers that lead there; the first page where nothing leads there.
 */
export function stepToPage(
  questionnaire: Questionnaire,
  circumstances: Circumstances,
  pageId: string,
  given: FormEntries = [],
): Step {
  const isThere = ({
    pages,
  }: {
    readonly pages: readonly { readonly page: { readonly id: string } }[]
  }) => pages.some(({ page }) => page.id === pageId)
  const { answers: own } = fromForm(questionnaire, formOf(given))
  const answers = isThere(journey(questionnaire, own, circumstances))
    ? own
    : explore(questionnaire, circumstances, 500).pages.get(pageId)
  if (answers === undefined) return firstStep(questionnaire, circumstances)
  const step = takeStep({
    questionnaire,
    circumstances,
    go: { kind: 'page', page: pageId },
    page: 'check',
    onward: 'next',
    shown: undefined,
    carried: toForm(questionnaire, answers),
    form: formOf([]),
  })
  return { ...step, onward: 'next' }
}
