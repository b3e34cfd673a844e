import { lint, type Flaw, type Questionnaire, type Repeat } from '@meinungsbild/questionnaire'

const codes = ['badId', 'duplicateId', 'reservedId']

/** What is wrong with the ids by which pages and questions are told apart; the editor cannot work with such. */
export function idFlaws(
  questionnaire: Questionnaire,
  of: 'page' | 'question' | 'both' = 'both',
): readonly (Flaw & { readonly id: string })[] {
  return lint(onlyIds(questionnaire)).flatMap((flaw) => {
    const [, page, , question] = /^pages\.(\d+)(\.questions\.(\d+))?\.id$/.exec(flaw.path) ?? []
    if (page === undefined || !codes.includes(flaw.code)) return []
    if (of !== 'both' && (of === 'page') !== (question === undefined)) return []
    const own = questionnaire.pages[Number(page)]
    const named = question === undefined ? own : own?.questions[Number(question)]
    return [{ ...flaw, id: named?.id ?? '' }]
  })
}

/** What is wrong with the id of one of the questions of a repeated group. */
export function nestedIdFlaw(repeat: Repeat, id: string): Flaw | undefined {
  const pages = [{ id: 'p', questions: [repeat] }]
  return lint({ id: 'q', title: {}, languages: ['de'], pages }).find((flaw) => {
    const [, nth] = /^pages\.0\.questions\.0\.questions\.(\d+)\.id$/.exec(flaw.path) ?? []
    const isIt = nth !== undefined && repeat.questions[Number(nth)]?.id === id
    return isIt && codes.includes(flaw.code)
  })
}

/** The check of everything takes its time in a long questionnaire: these need no more than names. */
function onlyIds({ id, languages, pages, endings }: Questionnaire): Questionnaire {
  return {
    id,
    languages,
    title: {},
    ...(endings && { endings: endings.map((ending) => ({ ...ending, title: {}, text: {} })) }),
    pages: pages.map((page) => ({
      id: page.id,
      questions: page.questions.map((question) => ({
        kind: 'statement',
        id: question.id,
        text: {},
      })),
    })),
  }
}
