import type { Page, Questionnaire } from '@meinungsbild/questionnaire'
import { moved } from './moved.ts'

/*
 * Changes of the outline: each takes a questionnaire and returns the changed one. What is not there is left alone,
 * so a button pressed twice does no harm.
 */

/** Adds a page at the end. */
export function addPage(questionnaire: Questionnaire, page: Page): Questionnaire {
  return { ...questionnaire, pages: [...questionnaire.pages, page] }
}

export function replacePage(
  questionnaire: Questionnaire,
  id: string,
  change: (page: Page) => Page,
): Questionnaire {
  const pages = questionnaire.pages.map((page) => (page.id === id ? change(page) : page))
  return { ...questionnaire, pages }
}

/** Removes a page with all its questions. */
export function removePage(questionnaire: Questionnaire, id: string): Questionnaire {
  return { ...questionnaire, pages: questionnaire.pages.filter((page) => page.id !== id) }
}

/** Moves a page one place up (-1) or down (1). */
export function movePage(questionnaire: Questionnaire, id: string, by: -1 | 1): Questionnaire {
  const index = questionnaire.pages.findIndex((page) => page.id === id)
  return { ...questionnaire, pages: moved(questionnaire.pages, index, by) }
}
