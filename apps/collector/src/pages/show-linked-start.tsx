import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { Language } from '@meinungsbild/questionnaire'
import type { Context } from 'hono'
import { linkedQuery } from '../journey/linked-values.ts'
import { sendFresh } from './fresh-page.ts'
import { startPage } from './survey-pages.tsx'

/** The start page of somebody whose link brings values along: they go on with the way to the questions. */
export function showLinkedStart(c: Context, survey: PublishedSurvey, language: Language): Response {
  return sendFresh(c, startPage(survey, language, linkedQuery(survey, c.req.query())))
}
