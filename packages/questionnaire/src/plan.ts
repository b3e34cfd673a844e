import type { Expression } from './expression/expression.ts'
import { referencesIn } from './expression/references-in.ts'
import type { Question } from './question.ts'
import type { Jump, Page, Questionnaire, Quota } from './questionnaire.ts'
import { readExpression } from './read-expression.ts'

/*
 * A questionnaire made ready for walking: every expression read once. A published questionnaire never changes, so its
 * plan lives as long as it does.
 */

export type Plan = {
  readonly questionnaire: Questionnaire
  readonly pages: ReadonlyMap<Page, PagePlan>
  readonly quotas: readonly Ready<Quota, 'when'>[]
}

export type PagePlan = {
  readonly visibleIf: Expression | undefined
  readonly questions: readonly QuestionPlan[]
  readonly jumps: readonly Ready<Jump, 'if'>[]
}

export type QuestionPlan = {
  readonly question: Question
  readonly visibleIf: Expression | undefined
  /** Whether it is shown depends on answers to the same page. */
  readonly live: boolean
  readonly requiredIf: Expression | undefined
  readonly value: Expression | undefined
  /** Conditions of options and rows, by these themselves: the code of an option may be the id of a row. */
  readonly parts: ReadonlyMap<object, Expression>
  readonly shuffles: boolean
  /** Everybody sees it as it is, but for words. */
  readonly plain: boolean
}

type Ready<Part, Key extends keyof Part> = Omit<Part, Key> & { readonly [K in Key]: Expression }

const plans = new WeakMap<Questionnaire, Plan>()

export function planOf(questionnaire: Questionnaire): Plan {
  const plan = plans.get(questionnaire) ?? makePlan(questionnaire, readExpression)
  plans.set(questionnaire, plan)
  return plan
}

/** The expression that a text of the questionnaire is. */
type Read = (text: string) => Expression

export function makePlan(questionnaire: Questionnaire, read: Read): Plan {
  const { pages, quotas = [] } = questionnaire
  return {
    questionnaire,
    pages: new Map(pages.map((page) => [page, planPage(page, read)])),
    quotas: quotas.map((quota) => ({ ...quota, when: read(quota.when) })),
  }
}

function planPage(page: Page, read: Read): PagePlan {
  const own = new Set(page.questions.map(({ id }) => id))
  return {
    visibleIf: optional(page.visibleIf, read),
    questions: page.questions.map((question) => planQuestion(question, own, read)),
    jumps: (page.jumps ?? []).map((jump) => ({ to: jump.to, if: read(jump.if) })),
  }
}

function planQuestion(
  question: Question,
  neighbours: ReadonlySet<string>,
  read: Read,
): QuestionPlan {
  const parts = new Map<object, Expression>()
  if ('options' in question) {
    for (const option of question.options) {
      if (option.visibleIf !== undefined) parts.set(option, read(option.visibleIf))
    }
  }
  if ('rows' in question) {
    for (const row of question.rows) {
      if ('visibleIf' in row && row.visibleIf !== undefined) parts.set(row, read(row.visibleIf))
    }
  }
  const visibleIf = optional(question.visibleIf, read)
  const requiredIf = optional(question.requiredIf, read)
  const shuffles =
    ('order' in question && question.order === 'random') ||
    ('rowOrder' in question && question.rowOrder === 'random')
  return {
    question,
    visibleIf,
    live: asksAny(visibleIf, neighbours),
    requiredIf,
    value: question.kind === 'computed' ? read(question.value) : undefined,
    parts,
    shuffles,
    plain: requiredIf === undefined && parts.size === 0 && !shuffles,
  }
}

function asksAny(expression: Expression | undefined, questions: ReadonlySet<string>): boolean {
  return (
    expression !== undefined &&
    referencesIn(expression).some(({ path: [id = ''] }) => questions.has(id))
  )
}

function optional(text: string | undefined, read: Read): Expression | undefined {
  return text === undefined ? undefined : read(text)
}
