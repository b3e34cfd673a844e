import { fieldId } from '@meinungsbild/design'
import type { Page, Questionnaire } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'

/** Where a flaw is mended: the form's address with the field, and the thing it is about. */
export type FlawPlace = {
  readonly href: string
  readonly kind: 'questionnaire' | 'page' | 'question'
  /** Number of the page, from 1; 0 for the questionnaire itself. */
  readonly page: number
  readonly question: string
}

/** Finds the form field that a flaw's path (`pages.1.questions.0.options.2.label.en`) belongs to. */
export function flawPlace(id: string, questionnaire: Questionnaire, path: string): FlawPlace {
  const [, pageIndex, , questionIndex, rest = ''] =
    /^pages\.(\d+)(\.questions\.(\d+))?\.?(.*)$/.exec(path) ?? []
  const page = pageIndex === undefined ? undefined : questionnaire.pages[Number(pageIndex)]
  if (page === undefined) {
    return {
      href: wholeHref(id, questionnaire, path),
      kind: 'questionnaire',
      page: 0,
      question: '',
    }
  }
  const number = Number(pageIndex) + 1
  const field = fieldOf(rest, questionnaire)
  if (questionIndex === undefined) {
    const href = `${routes.questionnairePage.href({ id, page: page.id })}#${field}`
    return { href, kind: 'page', page: number, question: '' }
  }
  return questionPlace(id, questionnaire, { page, number, index: Number(questionIndex), rest })
}

function questionPlace(
  id: string,
  questionnaire: Questionnaire,
  { page, number, index, rest }: { page: Page; number: number; index: number; rest: string },
): FlawPlace {
  const question = page.questions[index]
  const name = question?.id ?? ''
  const place = { kind: 'question', page: number, question: name } as const
  const [, nth, ofNested = ''] = /^questions\.(\d+)\.?(.*)$/.exec(rest) ?? []
  const nested = question?.kind === 'repeat' ? question.questions[Number(nth)] : undefined
  if (nth !== undefined && nested !== undefined) {
    const address = routes.questionnaireNested.href({ id, question: name, nested: nested.id })
    return { ...place, href: `${address}#${fieldOf(ofNested, questionnaire)}` }
  }
  const address = routes.questionnaireQuestion.href({ id, question: name })
  return { ...place, href: `${address}#${fieldOf(rest, questionnaire)}` }
}

function wholeHref(id: string, questionnaire: Questionnaire, path: string): string {
  if (/^(endings|quotas|variants|shuffledPages)\b/.test(path)) {
    return `${routes.questionnaireFlow.href({ id })}#${fieldOf(path, questionnaire)}`
  }
  const anchor = path.startsWith('pages') ? 'frage-hinzufuegen' : 'einstellungen'
  return `${routes.questionnaire.href({ id })}#${anchor}`
}

/** What stands in every language: its fields are called by one each. */
const words =
  /(^|\.)(label|opposite|lowLabel|highLabel|unit|entry|purpose|message|description|alternative|help|title)$/

/** Fields are called by their path; words by that of their main language. */
function fieldOf(path: string, { languages }: Questionnaire): string {
  if (path === '' || path === 'text' || path === 'introduction') return 'wortlaut'
  return fieldId(words.test(path) ? `${path}.${languages[0]}` : path)
}
