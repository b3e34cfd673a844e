import { keepsRules, readRespondent } from '@meinungsbild/questionnaire'
import type { PulledSubmission, SealedAnswer, Survey } from '@meinungsbild/storage'
import { publishedSurvey } from './shut-survey.ts'

export type JudgeSubmission = (opened: PulledSubmission, sealed: SealedAnswer) => PulledSubmission

/**
 * Judges what was opened by the rules of the questionnaire that was asked. Nobody outside can: browsers seal, and whoever
 * has the public key can seal anything. What nobody can have answered so is kept as it came and counted among what could
 * not be used, never silently used and never dropped.
 */
export function judgeSubmissions(survey: Survey): JudgeSubmission {
  const published = publishedSurvey(survey)
  return (opened, { sealed }) => {
    if (published === undefined || !opened.opened) return opened
    const { submission, day, stratum, content } = opened
    const { questionnaire } = published
    const respondent = readRespondent(JSON.parse(content), day, questionnaire)
    return keepsRules(respondent, questionnaire)
      ? opened
      : { submission, day, stratum, opened: false, sealed, reason: 'breaks the rules' }
  }
}
