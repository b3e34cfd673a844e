import {
  parseExpression,
  printExpression,
  type Expression,
  type Page,
  type Question,
} from '@meinungsbild/questionnaire'
import { note, type Reading, type Skip } from './reading.ts'

/**
 * Turns "whoever chooses this goes on at question X" into conditions: every question in between is shown unless this was
 * chosen. A skip that leads backwards or nowhere is reported.
 */
export function applySkips(pages: readonly Page[], reading: Reading): readonly Page[] {
  return reading.skips.reduce((all, skip) => applySkip(all, skip, reading), pages)
}

function applySkip(pages: readonly Page[], skip: Skip, reading: Reading): readonly Page[] {
  const order = pages.flatMap(({ questions }) => questions.map(({ id }) => id))
  const from = order.indexOf(skip.question)
  const to = order.indexOf(questionNamed(skip.target, reading))
  if (from === -1 || to <= from) {
    note(
      reading,
      'lost',
      skip.place,
      `Der Sprung zu „${skip.target}“ wurde nicht übernommen, weil dort keine spätere Frage ist.`,
      `The skip to “${skip.target}” was not carried over because no later question is there.`,
    )
    return pages
  }
  const between = new Set(order.slice(from + 1, to))
  const asked: Expression = { kind: 'reference', path: [skip.question] }
  const chosen: Expression = {
    kind: 'operation',
    operator: skip.kind === 'one' ? '=' : 'contains',
    left: skip.kind === 'one' ? { kind: 'call', name: 'code', arguments: [asked] } : asked,
    right: { kind: 'literal', value: skip.code },
  }
  const visibleIf: Expression = { kind: 'not', operand: chosen }
  return pages.map((page) => ({
    ...page,
    questions: page.questions.map((question) =>
      between.has(question.id) ? shownIf(question, visibleIf) : question,
    ),
  }))
}

function shownIf(question: Question, condition: Expression): Question {
  const before = question.visibleIf === undefined ? undefined : parseExpression(question.visibleIf)
  const visibleIf: Expression = before?.ok
    ? { kind: 'operation', operator: 'and', left: before.expression, right: condition }
    : condition
  return { ...question, visibleIf: printExpression(visibleIf) }
}

/** The id of the question that has this name, or has a row or option with it. */
function questionNamed(target: string, { varNames }: Reading): string {
  for (const [column, varName] of varNames) {
    if (varName === target || column === target) return column.split(/[.:~]/)[0] ?? ''
  }
  const prefix = [...varNames].find(([, varName]) => varName.startsWith(`${target}_`))
  return prefix?.[0].split(/[.:~]/)[0] ?? ''
}
