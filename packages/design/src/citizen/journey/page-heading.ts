import { isAsked, type Page } from '@meinungsbild/questionnaire'
import type { ListedQuestion } from './question-list.ts'

/** What the page's one `h1` is: its title, else its only question, else the survey's title. */
export function pageHeading(
  { title, introduction }: Page,
  listed: readonly ListedQuestion[],
): 'page' | 'question' | 'survey' {
  if (title !== undefined) return 'page'
  const visible = listed.filter(({ question }) => question.kind !== 'hidden')
  const only = visible.length === 1 && introduction === undefined ? visible[0] : undefined
  return only?.shown === true && isAsked(only.question) ? 'question' : 'survey'
}
