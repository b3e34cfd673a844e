import type { PublishedSurvey } from '@meinungsbild/exchange'
import { fields, type Language } from '@meinungsbild/questionnaire'
import { answerSealer, type AnswerSealer } from '../ballot-box/answer-sealer.ts'
import { pageTemplates, type PageTemplates } from '../journey/page-templates.ts'
import { surveyPages, type SurveyPages } from '../pages/survey-pages.tsx'

/** A survey as the collector serves it: made once when it is published, never while somebody waits. */
export type PreparedSurvey = {
  readonly survey: PublishedSurvey
  /** By language: the pages that are the same for everybody. */
  readonly pages: ReadonlyMap<Language, SurveyPages>
  readonly templates: PageTemplates
  readonly seal: AnswerSealer
  /** Which page of the questionnaire a form field stands on. */
  readonly pageOfField: ReadonlyMap<string, string>
}

/** Throws if the sealing key is none; `putSurvey` lets no such survey in. */
export function prepareSurvey(survey: PublishedSurvey): PreparedSurvey {
  const { languages, pages } = survey.questionnaire
  return {
    survey,
    pages: new Map(languages.map((language) => [language, surveyPages(survey, language)])),
    templates: pageTemplates(),
    seal: answerSealer(survey),
    pageOfField: new Map(
      pages.flatMap((page) =>
        page.questions.flatMap((question) =>
          fields(question).map((field) => [field, page.id] as const),
        ),
      ),
    ),
  }
}

/** The language that is meant, if the survey has it; else its first one. */
export function languageOf(survey: PublishedSurvey, wanted: string | null | undefined): Language {
  const { languages } = survey.questionnaire
  return languages.find((language) => language === wanted) ?? languages[0]
}
