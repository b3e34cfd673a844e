import { parsePublishedSurvey, type PublishedSurvey } from '@meinungsbild/exchange'
import type { Survey } from '@meinungsbild/storage'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { pushList, pushSurvey, type Pushed } from './publish-survey.ts'

/**
 * Ends the window of a published survey outside. What goes out is what was published, word for word: settings of the
 * authority may have changed since, and a published survey takes no other change than that of its window.
 */
export async function shutSurvey(
  deps: StaffDeps,
  initiative: LoadedInitiative,
  survey: Survey,
  now: string,
): Promise<Pushed> {
  const published = publishedSurvey(survey)
  if (published === undefined) throw new Error(`Survey ${survey.id} has never been published.`)
  const { opens } = published
  // A window that is over already stays as it was: ending it now would open it once more.
  const closes = now < published.closes ? now : published.closes
  if (published.access.kind === 'code') {
    const taken = await pushList(deps, initiative, survey, { opens, closes })
    if (!taken.ok) return taken
  }
  return pushSurvey(deps, survey, { ...published, closes })
}

/** The survey as it was last pushed. */
export function publishedSurvey(survey: Survey): PublishedSurvey | undefined {
  if (survey.published === undefined) return undefined
  const parsed = parsePublishedSurvey(JSON.parse(survey.published.document))
  return parsed.ok ? parsed.value : undefined
}
