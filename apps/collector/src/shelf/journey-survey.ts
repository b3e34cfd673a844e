import type { JourneySurvey } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { asksForToday } from '@meinungsbild/questionnaire'
import { journeyFrame, surveyMedia } from '../pages/frame.ts'
import { routes } from '../routes.ts'
import type { BrowserFile } from '../sealed/browser-survey.ts'
import type { LiveSurvey } from './live-survey.ts'

/** What the pages of a survey's journeys are made of. */
export function journeySurvey(
  survey: PublishedSurvey,
  live: LiveSurvey,
  inBrowser: BrowserFile | undefined,
): JourneySurvey {
  const { slug, questionnaire } = survey
  return {
    questionnaire,
    title: questionnaire.title,
    frame: (language) => journeyFrame(survey, language),
    action: routes.questions.href(slug),
    media: surveyMedia(survey),
    live: live.page,
    dependsOnDay: asksForToday(questionnaire),
    sealing: {
      place: 'server',
      inBrowser: inBrowser && routes.questionnaire.href(slug, inBrowser.name),
    },
  }
}
