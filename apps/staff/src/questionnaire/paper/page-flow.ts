import {
  inLanguage,
  parseExpression,
  variablesOf,
  type Jump,
  type Page,
  type Question,
  type Questionnaire,
} from '@meinungsbild/questionnaire'
import { longestList } from './longest-list.ts'
import type { NumberedQuestion } from './numbered-questions.ts'
import type { PaperWords } from './paper.texts.ts'

type Flow = {
  readonly questionnaire: Questionnaire
  readonly language: string
  readonly words: PaperWords
  readonly numbered: readonly NumberedQuestion[]
}

/** Where it goes on: with the first question from this page on, or at the end. `page` is counted from 0. */
export function goOnFrom(page: number, { numbered, words }: Flow): string {
  const next = numbered.find((question) => question.page >= page)
  return next === undefined ? words.goToEnd : words.goOn(next.number)
}

/** Where a jump leads to: a later page, an ending with its title, or the end. */
export function goOnTo(to: string, flow: Flow): string {
  const { questionnaire, words, language } = flow
  const page = questionnaire.pages.findIndex(({ id }) => id === to)
  if (page !== -1) return goOnFrom(page, flow)
  const ending = questionnaire.endings?.find(({ id }) => id === to)
  return ending === undefined ? words.goToEnd : words.goToEnding(inLanguage(ending.title, language))
}

/** A jump that follows from one answer to the last question of its page. */
export type ArrowJump = { readonly jump: Jump; readonly question: Question; readonly code: string }

/**
 * The jumps of a page that can stand behind an answer: those of the last question, which has one answer of a list. Only
 * the first ones of the page, because the first jump whose condition holds counts.
 */
export function arrowJumps(
  page: Page,
  numbered: readonly NumberedQuestion[],
): readonly ArrowJump[] {
  const last = numbered.findLast(({ question }) => page.questions.includes(question))?.question
  const codes = last === undefined ? [] : codesToTick(last)
  const arrows: ArrowJump[] = []
  for (const jump of page.jumps ?? []) {
    const code = last && codeThatJumps(jump, last.id)
    if (last === undefined || code === undefined || !codes.includes(code)) break
    arrows.push({ jump, question: last, code })
  }
  return arrows
}

/** The answers of which one is ticked in a list; none for another kind, or where the answer is written down. */
function codesToTick(question: Question): readonly string[] {
  if (question.kind !== 'singleChoice' && question.kind !== 'yesNo') return []
  const codes = variablesOf(question).flatMap(({ categories }) =>
    categories.map(({ code }) => code),
  )
  return codes.length > longestList ? [] : codes
}

function codeThatJumps({ if: condition }: Jump, id: string): string | undefined {
  const parsed = parseExpression(condition)
  if (!parsed.ok || parsed.expression.kind !== 'operation') return undefined
  const { operator, left, right } = parsed.expression
  const isAnswer = left.kind === 'reference' && left.path.length === 1 && left.path[0] === id
  const isCode = right.kind === 'literal' && typeof right.value === 'string'
  return operator === '=' && isAnswer && isCode ? String(right.value) : undefined
}
