import type { Questionnaire } from '@meinungsbild/questionnaire'
import type { Survey } from '@meinungsbild/storage'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { publishedSurvey } from '../publishing/shut-survey.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** A survey in the field, or after it, as it is answered on paper. */
export type SurveyOnPaper = {
  readonly survey: Survey
  /** As it was published; never changes while the survey runs. */
  readonly questionnaire: Questionnaire
  readonly questionnaireHash: string
  /** Whether there are codes, and with them return slips. */
  readonly hasSlips: boolean
}

/** The survey of an initiative; `undefined` before it was published. */
export async function surveyOnPaper(
  { storage }: StaffDeps,
  { id }: ShownInitiative,
): Promise<SurveyOnPaper | undefined> {
  const survey = await storage.surveys.ofInitiative(id)
  const published = survey && publishedSurvey(survey)
  if (survey === undefined || published === undefined) return undefined
  const { questionnaire, questionnaireHash, access } = published
  return { survey, questionnaire, questionnaireHash, hasSlips: access.kind === 'code' }
}

/** Whether forms may still become answers: until the results are opened. */
export function takesForms({ state }: ShownInitiative): boolean {
  return state.status === 'running' && state.results === undefined
}

/** Whether forms may be reported: also those that come too late to be counted, so that their number is told. */
export function reportsForms({ state }: ShownInitiative): boolean {
  return state.status === 'running'
}

/** Whether slips may be entered: as long as the door knows the codes. */
export function takesSlips({ state }: ShownInitiative, { hasSlips }: SurveyOnPaper): boolean {
  return hasSlips && state.status === 'running' && state.field.status === 'open'
}
