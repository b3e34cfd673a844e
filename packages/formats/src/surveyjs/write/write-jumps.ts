import type { Jump, Page } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { markdownToHtml } from './markdown-to-html.ts'
import { writeCondition } from './write-condition.ts'
import { inLanguages } from './write-text.ts'
import { compact, noteChanged, type Writing } from './writing.ts'

/** Jumps as triggers, and other endings as pages of thanks with a condition. */
export function writeJumps(writing: Writing): JsonObject {
  const { pages } = writing.questionnaire
  const jumps = pages.flatMap((page) => (page.jumps ?? []).map((jump) => ({ page, jump })))
  const endings = jumps.flatMap(({ page, jump }) => writeEnding(page, jump, writing))
  const triggers = jumps.flatMap(({ page, jump }) => writeTrigger(page, jump, writing))
  return compact({
    completedHtmlOnCondition: endings.length === 0 ? undefined : endings,
    triggers: triggers.length === 0 ? undefined : triggers,
  })
}

function writeEnding(page: Page, jump: Jump, writing: Writing): readonly JsonObject[] {
  const ending = writing.questionnaire.endings?.find(({ id }) => id === jump.to)
  if (ending === undefined) return []
  const expression = writeCondition(jump.if, placeOf(page), writing)
  if (expression === undefined) return []
  return [{ expression, html: inLanguages(ending.text, writing, markdownToHtml) }]
}

function writeTrigger(page: Page, jump: Jump, writing: Writing): readonly JsonObject[] {
  const { pages, endings = [] } = writing.questionnaire
  const isEnding = endings.some(({ id }) => id === jump.to)
  // Who reaches the last page needs no trigger to get to the end.
  if (isEnding && page === pages.at(-1)) return []
  const expression = writeCondition(jump.if, placeOf(page), writing)
  if (expression === undefined) return []
  if (isEnding || jump.to === 'end') return [{ type: 'complete', expression }]
  const target = pages.find(({ id }) => id === jump.to)?.questions[0]
  if (target === undefined) return []
  noteChanged(
    placeOf(page),
    'SurveyJS springt, sobald die Bedingung erfüllt ist, nicht erst am Ende der Seite.',
    'SurveyJS jumps as soon as the condition holds, not only at the end of the page.',
    writing,
  )
  return [{ type: 'skip', expression, gotoName: target.id }]
}

function placeOf({ id }: Page) {
  return { de: `Seite ${id}`, en: `Page ${id}` }
}
