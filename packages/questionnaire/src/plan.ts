import type { Expression, Reference } from './expression/expression.ts'
import { parseExpression } from './expression/parse-expression.ts'
import { referencesIn } from './expression/references-in.ts'
import { hasTemplate } from './expression/template.ts'
import { neededReferences } from './needed-references.ts'
import type { Check } from './question-base.ts'
import type { Question } from './question.ts'
import type { Jump, Page, Questionnaire, Quota } from './questionnaire.ts'
import { textsIn } from './texts.ts'
import type { Text } from './text.ts'

/*
 * A questionnaire made ready for walking: every expression parsed once. A published questionnaire never changes, so its
 * plan lives as long as it does. An expression that cannot be read never holds; `lint` keeps it from being released.
 */

export type Plan = {
  readonly pages: ReadonlyMap<Page, PagePlan>
  readonly quotas: readonly Ready<Quota, 'when'>[]
}

export type PagePlan = {
  readonly visibleIf: Expression | undefined
  readonly questions: readonly QuestionPlan[]
  readonly jumps: readonly Ready<Jump, 'if'>[]
  /** Earlier answers stand in the page's own words. */
  readonly fills: boolean
}

export type QuestionPlan = {
  readonly question: Question
  readonly visibleIf: Expression | undefined
  /** Whether it is shown depends on answers to the same page. */
  readonly live: boolean
  readonly requiredIf: Expression | undefined
  readonly value: Expression | undefined
  readonly checks: readonly CheckPlan[]
  /** Conditions of options and rows, by these themselves: the code of an option may be the id of a row. */
  readonly parts: ReadonlyMap<object, Expression>
  readonly shuffles: boolean
  /** Earlier answers stand in its words. */
  readonly fills: boolean
  /** Everybody sees it as it is. */
  readonly plain: boolean
}

/** `needs`: what must have been answered for the check to be judged. */
type CheckPlan = {
  readonly that: Expression
  readonly needs: readonly Reference[]
  readonly message: Text
}

type Ready<Part, Key extends keyof Part> = Omit<Part, Key> & { readonly [K in Key]: Expression }

const plans = new WeakMap<Questionnaire, Plan>()

export function planOf(questionnaire: Questionnaire): Plan {
  const known = plans.get(questionnaire)
  if (known !== undefined) return known
  const plan: Plan = {
    pages: new Map(questionnaire.pages.map((page) => [page, planPage(page)])),
    quotas: (questionnaire.quotas ?? []).map((quota) => ({ ...quota, when: read(quota.when) })),
  }
  plans.set(questionnaire, plan)
  return plan
}

function planPage(page: Page): PagePlan {
  const { title, introduction } = page
  const own = new Set(page.questions.map(({ id }) => id))
  return {
    visibleIf: optional(page.visibleIf),
    questions: page.questions.map((question) => planQuestion(question, own)),
    jumps: (page.jumps ?? []).map((jump) => ({ to: jump.to, if: read(jump.if) })),
    fills: fills({ title, introduction }),
  }
}

function planQuestion(question: Question, neighbours: ReadonlySet<string>): QuestionPlan {
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
  const visibleIf = optional(question.visibleIf)
  const requiredIf = optional(question.requiredIf)
  const shuffles =
    ('order' in question && question.order === 'random') ||
    ('rowOrder' in question && question.rowOrder === 'random')
  const hasFills = fills(question)
  return {
    question,
    visibleIf,
    live: asksAny(visibleIf, neighbours),
    requiredIf,
    value: question.kind === 'computed' ? read(question.value) : undefined,
    checks: (question.checks ?? []).map(planCheck),
    parts,
    shuffles,
    fills: hasFills,
    plain: requiredIf === undefined && parts.size === 0 && !shuffles && !hasFills,
  }
}

function planCheck({ that, message }: Check): CheckPlan {
  const parsed = read(that)
  return { that: parsed, needs: neededReferences(parsed), message }
}

function fills(value: unknown): boolean {
  return textsIn(value).some(({ text }) => Object.values(text).some(hasTemplate))
}

function asksAny(expression: Expression | undefined, questions: ReadonlySet<string>): boolean {
  return (
    expression !== undefined &&
    referencesIn(expression).some(({ path: [id = ''] }) => questions.has(id))
  )
}

const never: Expression = { kind: 'literal', value: false }

function read(text: string): Expression {
  const parsed = parseExpression(text)
  return parsed.ok ? parsed.expression : never
}

function optional(text: string | undefined): Expression | undefined {
  return text === undefined ? undefined : read(text)
}
