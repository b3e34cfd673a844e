import { lint, type Flaw, type Questionnaire } from '@meinungsbild/questionnaire'

const codes = ['badId', 'duplicateId', 'reservedId']

/** What is wrong with the ids by which pages and questions are told apart; the editor cannot work with such. */
export function idFlaws(
  questionnaire: Questionnaire,
  of: 'page' | 'question' | 'both' = 'both',
): readonly (Flaw & { readonly id: string })[] {
  return lint(questionnaire).flatMap((flaw) => {
    const [, page, , question] = /^pages\.(\d+)(\.questions\.(\d+))?\.id$/.exec(flaw.path) ?? []
    if (page === undefined || !codes.includes(flaw.code)) return []
    if (of !== 'both' && (of === 'page') !== (question === undefined)) return []
    const own = questionnaire.pages[Number(page)]
    const named = question === undefined ? own : own?.questions[Number(question)]
    return [{ ...flaw, id: named?.id ?? '' }]
  })
}
