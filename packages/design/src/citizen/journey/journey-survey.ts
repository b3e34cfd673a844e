import type { Language, Questionnaire, Text } from '@meinungsbild/questionnaire'
import type { CitizenFrame } from '../citizen-frame.ts'
import type { MediaSource } from '../files/media-source.ts'
import type { LiveJourney } from '../pages/question-page.tsx'
import type { Sealing } from './sealing-note.tsx'

/** A survey as the pages of its journeys show it, to a server and to a browser that makes them itself. */
export type JourneySurvey = {
  readonly questionnaire: Questionnaire
  readonly title: Text
  readonly frame: (language: Language) => CitizenFrame
  /** Where the forms are sent to. */
  readonly action: string
  readonly media: MediaSource
  /** For the script, of the page with this id; `today` is an ISO date. */
  readonly live: (pageId: string, today: string) => LiveJourney | undefined
  /** Whether where a journey leads depends on the day. */
  readonly dependsOnDay: boolean
  readonly sealing: Sealing
}
