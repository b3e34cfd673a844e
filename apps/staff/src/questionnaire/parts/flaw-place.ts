import { fieldId } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'

/** Where a flaw is mended: the form's address with the field, and the thing it is about. */
type FlawPlace = {
  readonly href: string
  readonly kind: 'questionnaire' | 'page' | 'question'
  /** Number of the page, from 1; 0 for the questionnaire itself. */
  readonly page: number
  readonly question: string
}

/** Finds the form field that a flaw's path (`pages.1.questions.0.options.2.label.en`) belongs to. */
export function flawPlace(id: string, questionnaire: Questionnaire, path: string): FlawPlace {
  const [, pageIndex, , questionIndex, questionField = ''] =
    /^pages\.(\d+)(\.questions\.(\d+))?\.?(.*)$/.exec(path) ?? []
  const page = pageIndex === undefined ? undefined : questionnaire.pages[Number(pageIndex)]
  if (page === undefined) {
    const href = `${routes.questionnaire.href({ id })}#${path.startsWith('pages') ? 'frage-hinzufuegen' : 'einstellungen'}`
    return { href, kind: 'questionnaire', page: 0, question: '' }
  }
  const number = Number(pageIndex) + 1
  const question = questionIndex === undefined ? undefined : page.questions[Number(questionIndex)]
  if (question === undefined) {
    const href = `${routes.questionnairePage.href({ id, page: page.id })}#${fieldOf(questionField)}`
    return { href, kind: 'page', page: number, question: '' }
  }
  const address = routes.questionnaireQuestion.href({ id, question: question.id })
  return {
    href: `${address}#${fieldOf(questionField)}`,
    kind: 'question',
    page: number,
    question: question.id,
  }
}

/** Fields are called by their path; conditions and whole lists by the group around them. */
function fieldOf(path: string): string {
  if (path === '' || path === 'text' || path === 'introduction') return 'wortlaut'
  return fieldId(path.startsWith('visibleIf') ? 'condition' : path)
}
