import type { Page, Questionnaire } from '@meinungsbild/questionnaire'
import { inserted, moved } from './moved.ts'

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

/** Removes a page with all its questions, also from the pages that change places. */
export function removePage(questionnaire: Questionnaire, id: string): Questionnaire {
  const { shuffledPages, ...others } = questionnaire
  const groups = shuffledPages
    ?.map((group) => (group.includes(id) ? group.filter((page) => page !== id) : group))
    .filter((group, index) => group.length > 1 || group === shuffledPages[index])
  return {
    ...others,
    pages: questionnaire.pages.filter((page) => page.id !== id),
    ...(groups !== undefined && groups.length > 0 && { shuffledPages: groups }),
  }
}

/** Moves a page one place up (-1) or down (1). */
export function movePage(questionnaire: Questionnaire, id: string, by: -1 | 1): Questionnaire {
  const index = questionnaire.pages.findIndex((page) => page.id === id)
  return { ...questionnaire, pages: moved(questionnaire.pages, index, by) }
}

/** Puts a page at a place, counted without itself. */
export function placePage(questionnaire: Questionnaire, id: string, index: number): Questionnaire {
  const page = questionnaire.pages.find((each) => each.id === id)
  if (page === undefined) return questionnaire
  const others = questionnaire.pages.filter((each) => each.id !== id)
  return { ...questionnaire, pages: inserted(others, index, page) }
}

/** Lets jumps, quotas and groups of pages follow the new id of a page or an ending. */
export function renameTarget(
  questionnaire: Questionnaire,
  from: string,
  to: string,
): Questionnaire {
  if (from === to) return questionnaire
  const name = (id: string) => (id === from ? to : id)
  const { pages, quotas, shuffledPages } = questionnaire
  return {
    ...questionnaire,
    pages: pages.map((page) =>
      page.jumps === undefined
        ? page
        : { ...page, jumps: page.jumps.map((jump) => ({ ...jump, to: name(jump.to) })) },
    ),
    ...(quotas && { quotas: quotas.map((quota) => ({ ...quota, ending: name(quota.ending) })) }),
    ...(shuffledPages && { shuffledPages: shuffledPages.map((group) => group.map(name)) }),
  }
}
