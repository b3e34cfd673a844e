import {
  explore,
  type Answers,
  type Circumstances,
  type Quota,
  type Questionnaire,
} from '@meinungsbild/questionnaire'

const probe = 'probe'

type QuotaReach = {
  /** Answers with which somebody counts for the quota; undefined if none were found. */
  readonly answers: Answers | undefined
  readonly exhaustive: boolean
}

/**
 * Looks for answers that count for a quota: a walk that leaves for an ending of its own as soon as the condition holds, at
 * the end of any page, is where a full quota would send people away.
 */
export function exploreQuota(
  questionnaire: Questionnaire,
  { when }: Quota,
  circumstances: Omit<Circumstances, 'seed'>,
  mostTries: number,
): QuotaReach {
  const { quotas: _quotas, ...rest } = questionnaire
  const leaving: Questionnaire = {
    ...rest,
    pages: rest.pages.map((page) => ({
      ...page,
      jumps: [{ if: when, to: probe }, ...(page.jumps ?? [])],
    })),
    endings: [{ id: probe, title: {}, text: {} }],
  }
  const { endings, exhaustive } = explore(leaving, circumstances, mostTries)
  return { answers: endings.get(probe), exhaustive }
}
