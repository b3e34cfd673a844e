import {
  explore,
  parseExpression,
  type Answers,
  type Circumstances,
  type Page,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { answersForQuota } from './quota-reach.ts'

/** Whether somebody can get to a place of the questionnaire, and how; or what keeps everybody from it. */
export type Way = {
  readonly id: string
  /** The condition of the place itself, as it is written. */
  readonly condition: string | undefined
} & (
  | { readonly reached: true; readonly answers: Answers }
  | { readonly reached: false; readonly why: 'onlyComputed' | 'unreadable' | 'never' | 'notFound' }
)

export type Ways = {
  readonly pages: readonly Way[]
  /** Questions with a condition of their own, and those that are reached although their page is, or the other way round. */
  readonly questions: readonly Way[]
  readonly endings: readonly Way[]
  readonly quotas: readonly Way[]
  /** All combinations of the answers that are tried (see `trialAnswers`). */
  readonly exhaustive: boolean
  readonly tried: number
}

/** So many combinations that whoever opens the page waits a second or two at most. */
const mostTries = 4_000
const mostTriesPerQuota = 1_000

/** Walks through the questionnaire in every way that can make a difference. */
export function waysOf(
  questionnaire: Questionnaire,
  circumstances: Omit<Circumstances, 'seed'>,
): Ways {
  const found = explore(questionnaire, circumstances, mostTries)
  const { exhaustive, tried } = found
  const wayOf = (id: string, answers: Answers | undefined, part: Conditioned = {}): Way => {
    const condition = part.visibleIf
    if (answers !== undefined) return { id, condition, reached: true, answers }
    const isUnreadable = condition !== undefined && !parseExpression(condition).ok
    const why = isUnreadable ? 'unreadable' : exhaustive ? 'never' : 'notFound'
    return { id, condition, reached: false, why }
  }
  const { pages, endings = [], quotas = [] } = questionnaire
  return {
    pages: pages.map((page): Way => {
      const way = wayOf(page.id, found.pages.get(page.id), page)
      return !way.reached && isOnlyComputed(page) ? { ...way, why: 'onlyComputed' } : way
    }),
    questions: pages.flatMap((page) =>
      page.questions
        .filter((question) => question.kind !== 'computed')
        .map((question) => wayOf(question.id, found.questions.get(question.id), question))
        .filter((way) => way.condition !== undefined || way.reached !== found.pages.has(page.id)),
    ),
    endings: endings.map(({ id }) => wayOf(id, found.endings.get(id))),
    quotas: quotas.map((quota): Way => {
      const answers = answersForQuota(questionnaire, quota, circumstances, mostTriesPerQuota)
      return wayOf(quota.id, answers, { visibleIf: quota.when })
    }),
    exhaustive,
    tried,
  }
}

type Conditioned = Pick<Page | Question, 'visibleIf'>

function isOnlyComputed({ questions }: Page): boolean {
  return questions.length > 0 && questions.every(({ kind }) => kind === 'computed')
}
