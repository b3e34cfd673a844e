import type { Page } from 'playwright-core'
import { runCollector, type RunningCollector } from '../harness/running-collector.ts'
import { desktop, newVisitor } from '../harness/visitor.ts'
import { livelyMarket } from '../survey/lively-market.ts'
import { publishSurvey } from '../survey/survey-in-field.ts'

/** Where the survey is whose questions move with the answers. */
export const slug = 'bewegung'

/** A collector with this survey in the field. */
export async function runLivelyMarket(): Promise<RunningCollector> {
  const collector = await runCollector('unguarded')
  await publishSurvey(collector, { slug, questionnaire: livelyMarket })
  return collector
}

/** Somebody on the first page of questions. */
export async function visitor({ citizenUrl }: RunningCollector, options = {}, permitted = {}) {
  const someone = await newVisitor(
    { origins: [citizenUrl], statuses: [422], who: 'citizen', ...permitted },
    { ...desktop, ...options },
  )
  await someone.page.goto(`${citizenUrl}/befragung/${slug}/fragen`)
  return someone
}

/** What the page says politely. */
export const status = (page: Page) => page.locator('[data-status]')
