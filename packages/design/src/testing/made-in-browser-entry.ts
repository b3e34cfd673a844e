import { answerContent } from '@meinungsbild/exchange'
import type { BrowserSurvey } from '../citizen/browser-survey.ts'
import { browserPages } from '../scripts/sealed/browser-pages.tsx'
import { takenStep } from '../scripts/sealed/steps.ts'

/** What a browser makes of the fields of a page: the next one, or what it seals. */
function madeInBrowser(survey: BrowserSurvey, entries: string, today: string): string {
  const made = takenStep(survey.questionnaire, new URLSearchParams(entries), today)
  if (made.kind === 'shown') return browserPages(survey).step(made)
  const { answers, ending } = made.completed
  const { language, seed } = made.circumstances
  return answerContent({ language, seed, answers, ending, pace: undefined })
}

/** Where a test in a browser finds it. */
Object.assign(globalThis, { madeInBrowser })
