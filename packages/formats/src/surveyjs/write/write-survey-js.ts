import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { ReportLine } from '../../report.ts'
import type { JsonObject } from '../json-source.ts'
import { markdownToHtml } from './markdown-to-html.ts'
import { writeJumps } from './write-jumps.ts'
import { writePage } from './write-pages.ts'
import { inLanguages, writeText } from './write-text.ts'
import { compact, noteLost, type Writing } from './writing.ts'

export type SurveyJsWritten = {
  /** To be written as a file with `JSON.stringify`. */
  readonly json: JsonObject
  /** What SurveyJS does not know, with its place. */
  readonly report: readonly ReportLine[]
}

/** A questionnaire as SurveyJS (version 3) reads it. Everybody who reads it again with `readSurveyJs` has it back but for the report. */
export function writeSurveyJs(questionnaire: Questionnaire): SurveyJsWritten {
  const writing: Writing = { questionnaire, report: [], calculated: [] }
  const place = { de: 'Umfrage', en: 'Survey' }
  const { title, introduction, closing, languages, id } = questionnaire
  const pages = questionnaire.pages.map((page) => writePage(page, writing))
  noteUnknown(writing)
  const json = compact({
    name: id,
    locale: languages[0],
    title: writeText(title, place, writing),
    description: introduction && inLanguages(introduction, writing, markdownToHtml),
    completedHtml: closing && inLanguages(closing, writing, markdownToHtml),
    pages,
    calculatedValues: writing.calculated.length === 0 ? undefined : writing.calculated,
    ...writeJumps(writing),
  })
  return { json, report: writing.report }
}

/** What a questionnaire may have that SurveyJS has no counterpart for. */
function noteUnknown(writing: Writing): void {
  const { quotas, variants, shuffledPages } = writing.questionnaire
  const unknown = [
    [quotas, 'Quoten', 'quotas'],
    [variants, 'Varianten (A/B)', 'variants (A/B)'],
    [shuffledPages, 'Seiten in zufälliger Reihenfolge', 'pages in random order'],
  ] as const
  for (const [value, de, en] of unknown) {
    if (value === undefined || value.length === 0) continue
    const place = { de: 'Umfrage', en: 'Survey' }
    noteLost(place, `SurveyJS kennt nicht: ${de}.`, `SurveyJS does not know: ${en}.`, writing)
  }
}
