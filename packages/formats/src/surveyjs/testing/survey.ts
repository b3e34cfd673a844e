import type { Question } from '@meinungsbild/questionnaire'
import type { FormRead } from '../../form-reading/finish-reading.ts'
import { readSurveyJs } from '../read-survey-js.ts'

/** Reads a survey that must not be refused. */
export function surveyOf(json: unknown): FormRead {
  const survey = readSurveyJs(json)
  if (!survey.ok) throw new Error(survey.flaw.message['en'])
  return survey
}

/** Reads a survey of these elements. */
export function elementsOf(...elements: readonly object[]): FormRead {
  return surveyOf({ elements })
}

export function questionsOf({ questionnaire }: FormRead): readonly Question[] {
  return questionnaire.pages.flatMap(({ questions }) => questions)
}

/** The lines of the report in English: "lost Page 1, “q”: ...". */
export function linesOf({ report }: FormRead): readonly string[] {
  return report.map(({ kind, place, message }) => `${kind} ${place['en']}: ${message['en']}`)
}
