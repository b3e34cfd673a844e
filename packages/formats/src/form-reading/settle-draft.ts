import type { Ending, Page, Question } from '@meinungsbild/questionnaire'
import type { Draft, DraftPage } from './draft.ts'
import { filledText } from './filled-text.ts'
import { placeComputed } from './place-computed.ts'
import { firstBeyond, type Known } from './questions-in.ts'
import { withJumps } from './settle-jumps.ts'
import { orderOf } from './settle-order.ts'
import { settleItem } from './settle-item.ts'
import type { FormReading } from './form-reading.ts'
import { joinedConditions } from './settling.ts'
import type { Use } from './source-expression.ts'

/** The pages of a draft with all expressions that could be carried over; the others are noted as failures. */
export function settleDraft(
  draft: Draft,
  reading: FormReading,
): { readonly pages: readonly Page[]; readonly endings: readonly Ending[] } {
  const places = new Map<string, number>()
  const isLeading = new Set(
    draft.jumps.flatMap(({ to }) => (to.kind === 'ending' ? draft.pages.slice(-1) : [])),
  )
  const pages = placeComputed(draft, reading.translateUse).flatMap((page, index) => {
    const settled = settlePage(page, isLeading.has(draft.pages[index] ?? page), places, reading)
    return settled === undefined ? [] : [settled]
  })
  return withJumps(pages, draft.jumps, reading)
}

/**
 * Adds the questions of the page to `places`, which says how many stand before each. `isLeading`: jumps begin here, so the
 * page itself has no condition. A page of which nothing is left is none.
 */
function settlePage(
  page: DraftPage,
  isLeading: boolean,
  places: Map<string, number>,
  reading: FormReading,
): Page | undefined {
  const { id, title, introduction } = page
  const start = places.size
  const before: Known = { has: (other) => (places.get(other) ?? start) < start }
  const isOwn = (use: Use) => !isLeading && looksOnlyAt(use, before, reading)
  const own = page.visible.filter(isOwn)
  const visible = page.visible.filter((use) => !isOwn(use))
  const visibleIf = joinedConditions(own, before, reading)
  const questions: Question[] = []
  for (const item of page.items) {
    if (item.shows !== undefined && !places.has(item.shows)) continue
    const question = settleItem(item, visible, places, reading)
    if (question === undefined) continue
    questions.push(question)
    places.set(question.id, places.size)
  }
  if (questions.length === 0 && introduction === undefined) return undefined
  return {
    id,
    ...(title !== undefined && { title: filledText(title, before, reading) }),
    ...(introduction !== undefined && { introduction: filledText(introduction, before, reading) }),
    ...(visibleIf !== undefined && { visibleIf }),
    questions,
    ...orderOf(page, questions, reading),
  }
}

/** A page may only look at earlier pages; its questions may look at each other. */
function looksOnlyAt(use: Use, ids: Known, { translateUse }: FormReading): boolean {
  const translated = translateUse(use, 'truth')
  return translated.ok && firstBeyond(translated.expression, ids) === undefined
}
