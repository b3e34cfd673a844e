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
  const known = plans.get(questionnaire)
  if (known !== undefined) return known
  const plan: Plan = {
    pages: new Map(questionnaire.pages.map((page) => [page, planPage(page)])),
    quotas: (questionnaire.quotas ?? []).map((quota) => ({
      ...quota,
      when: readExpression(quota.when),
    })),
  }
  plans.set(questionnaire, plan)
  return plan
}

function planPage(page: Page): PagePlan {
  const own = new Set(page.questions.map(({ id }) => id))
  return {
    visibleIf: optional(page.visibleIf),
    questions: page.questions.map((question) => planQuestion(question, own)),
    jumps: (page.jumps ?? []).map((jump) => ({ to: jump.to, if: readExpression(jump.if) })),
  }
}

function planQuestion(question: Question, neighbours: ReadonlySet<string>): QuestionPlan {
  const parts = new Map<object, Expression>()
  if ('options' in question) {
    for (const option of question.options) {
      if (option.visibleIf !== undefined) parts.set(option, readExpression(option.visibleIf))
    }
  }
  if ('rows' in question) {
    for (const row of question.rows) {
      if ('visibleIf' in row && row.visibleIf !== undefined)
        parts.set(row, readExpression(row.visibleIf))
    }
  }
  const visibleIf = optional(question.visibleIf)
  const requiredIf = optional(question.requiredIf)
  const shuffles =
    ('order' in question && question.order === 'random') ||
    ('rowOrder' in question && question.rowOrder === 'random')
  return {
    question,
    visibleIf,
    live: asksAny(visibleIf, neighbours),
    requiredIf,
    value: question.kind === 'computed' ? readExpression(question.value) : undefined,
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

function optional(text: string | undefined): Expression | undefined {
  return text === undefined ? undefined : readExpression(text)
}
