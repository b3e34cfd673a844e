import type { Answers, Respondent } from '@meinungsbild/questionnaire'

/** People who gave these answers, all in German on the same day. */
export function respondents(answers: readonly Answers[]): readonly Respondent[] {
  const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
  return answers.map((own) => ({ answers: own, circumstances }))
}
