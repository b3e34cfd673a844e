import {
  explore,
  parseExpression,
  type Answers,
  type Circumstances,
  type Page,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { exploreQuota } from './quota-reach.ts'

/** Whether somebody can get to a place of the questionnaire, and how; or what keeps everybody from it. */
export type Way = {
  readonly id: string
  /** The condition of the place itself, as it is written. */
  readonly condition: string | undefined
} & (
  | { readonly reached: true; readonly answers: Answers }
  | { readonly reached: false; readonly why: 'unreadable' | 'never' | 'notFound' }
)

export type Ways = {
  readonly pages: readonly Way[]
  /** Questions with a condition of their own, and those that are not reached although their page is. */
  readonly questions: readonly Way[]
  readonly endings: readonly Way[]
  readonly quotas: readonly Way[]
  /** All combinations of the answers that are tried (see `trialAnswers`). */
  readonly exhaustive: boolean
  readonly tried: number
}

/** Questions that may be walked past in all: whoever opens the page waits a second or two at most. */
const mostWork = 400_000

/** Walks through the questionnaire in every way that can make a difference. */
export function waysOf(
  questionnaire: Questionnaire,
  circumstances: Omit<Circumstances, 'seed'>,
): Ways {
  const { pages, endings = [], quotas = [] } = questionnaire
  const length = pages.reduce((sum, { questions }) => sum + questions.length, 1)
  const mostTries = Math.min(20_000, Math.ceil(mostWork / length))
  const found = explore(questionnaire, circumstances, mostTries)
  const { exhaustive, tried } = found
  const wayOf = (id: string, answers: Answers | undefined, { visibleIf }: Conditioned = {}) =>
    newWay(id, visibleIf, answers, exhaustive)
  const counted = quotas.map((quota) => {
    const tries = Math.ceil(mostTries / (4 * quotas.length))
    return { quota, ...exploreQuota(questionnaire, quota, circumstances, tries) }
  })
  return {
    pages: pages.map((page) => wayOf(page.id, found.pages.get(page.id), page)),
    questions: pages.flatMap((page) =>
      page.questions
        .filter((question) => question.kind !== 'computed')
        .map((question) => wayOf(question.id, found.questions.get(question.id), question))
        .filter((way) => way.condition !== undefined || way.reached !== found.pages.has(page.id)),
    ),
    // An ending may be there only for those who come after a full quota.
    endings: endings.map(({ id }) => {
      const full = counted.find(({ quota, answers }) => quota.ending === id && answers)
      return wayOf(id, found.endings.get(id) ?? full?.answers)
    }),
    quotas: counted.map(({ quota, ...own }) =>
      newWay(quota.id, quota.when, own.answers, own.exhaustive),
    ),
    exhaustive,
    tried,
  }
}

type Conditioned = Pick<Page | Question, 'visibleIf'>

function newWay(
  id: string,
  condition: string | undefined,
  answers: Answers | undefined,
  exhaustive: boolean,
): Way {
  if (answers !== undefined) return { id, condition, reached: true, answers }
  const isUnreadable = condition !== undefined && !parseExpression(condition).ok
  const why = isUnreadable ? 'unreadable' : exhaustive ? 'never' : 'notFound'
  return { id, condition, reached: false, why }
}
