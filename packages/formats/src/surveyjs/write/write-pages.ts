import type { Page } from '@meinungsbild/questionnaire'
import type { JsonObject } from '../json-source.ts'
import { writeCondition } from './write-condition.ts'
import { writeSections } from './write-sections.ts'
import { writeText } from './write-text.ts'
import { compact, noteLost, type Writing } from './writing.ts'

export function writePage(page: Page, writing: Writing): JsonObject {
  const place = { de: `Seite ${page.id}`, en: `Page ${page.id}` }
  if (page.signLanguage !== undefined) {
    noteLost(
      place,
      'Videos in Gebärdensprache kennt SurveyJS nicht.',
      'SurveyJS does not know videos in sign language.',
      writing,
    )
  }
  return compact({
    name: page.id,
    title: page.title && writeText(page.title, place, writing),
    description: page.introduction && writeText(page.introduction, place, writing),
    visibleIf: writeCondition(page.visibleIf, place, writing),
    questionOrder: page.order,
    elements: writeSections(page.questions, writing),
  })
}
