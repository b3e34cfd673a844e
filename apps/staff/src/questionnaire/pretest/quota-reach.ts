import {
  explore,
  type Answers,
  type Circumstances,
  type Quota,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

const probe = 'probe'

/**
 * Answers with which somebody counts for a quota; undefined if none were found. A walk that leaves for an ending of its
 * own as soon as the condition holds, at the end of any page, is where a full quota would send people away.
 */
export function answersForQuota(
  questionnaire: Questionnaire,
  { when }: Quota,
  circumstances: Omit<Circumstances, 'seed'>,
  mostTries: number,
): Answers | undefined {
  const { quotas: _quotas, ...rest } = questionnaire
  const leaving: Questionnaire = {
    ...rest,
    pages: rest.pages.map((page) => ({
      ...page,
      jumps: [{ if: when, to: probe }, ...(page.jumps ?? [])],
    })),
    endings: [{ id: probe, title: {}, text: {} }],
  }
  return explore(leaving, circumstances, mostTries).endings.get(probe)
}
