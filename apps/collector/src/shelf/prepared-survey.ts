import type { JourneySurvey } from '@meinungsbild/design'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import type { JourneyPage, Language, Page, Question } from '@meinungsbild/questionnaire'
import { answerSealer, type AnswerSealer } from '../ballot-box/answer-sealer.ts'
import { tokenCheck, type TokenCheck } from '../journey/token-check.ts'
import { pageTemplates, type PageTemplates } from '../pages/page-templates.ts'
import { surveyPages, type SurveyPages } from '../pages/survey-pages.tsx'
import { browserFile, type BrowserFile } from '../sealed/browser-survey.ts'
import { journeySurvey } from './journey-survey.ts'
import { liveSurvey, type LiveSurvey } from './live-survey.ts'

/** A survey as the collector serves it: made once when it is published, never while somebody waits. */
export type PreparedSurvey = {
  readonly survey: PublishedSurvey
  readonly live: LiveSurvey
  /** The survey as browsers fetch it to seal answers themselves; undefined where only the server can. */
  readonly inBrowser: BrowserFile | undefined
  readonly journeys: JourneySurvey
  /** By language: the pages that are the same for everybody. */
  readonly pages: ReadonlyMap<Language, SurveyPages>
  readonly templates: PageTemplates
  readonly seal: AnswerSealer
  readonly isSigned: TokenCheck
  /** Whether page and questions are shown just as they stand in the questionnaire. */
  readonly isOriginal: (shown: JourneyPage) => boolean
}

/** Throws if a key is none; `putSurvey` lets no such survey in. */
export function prepareSurvey(survey: PublishedSurvey): PreparedSurvey {
  const { languages, pages } = survey.questionnaire
  const live = liveSurvey(survey)
  const inBrowser = browserFile(survey, live.file?.href ?? '')
  const journeys = journeySurvey(survey, live, inBrowser)
  const originals = new Set<Page | Question>(pages.flatMap((page) => [page, ...page.questions]))
  return {
    survey,
    live,
    inBrowser,
    journeys,
    pages: new Map(
      languages.map((language) => [language, surveyPages({ survey, live, journeys }, language)]),
    ),
    templates: pageTemplates(),
    seal: answerSealer(survey),
    isSigned: tokenCheck(survey.access),
    isOriginal: ({ page, questions, waiting }) =>
      page.order === undefined &&
      originals.has(page) &&
      questions.every((question) => originals.has(question)) &&
      waiting.every(({ question }) => originals.has(question)),
  }
}

/** The language that is meant, if the survey has it; else its first one. */
export function languageOf(survey: PublishedSurvey, wanted: string | null | undefined): Language {
  const { languages } = survey.questionnaire
  return languages.find((language) => language === wanted) ?? languages[0]
}
