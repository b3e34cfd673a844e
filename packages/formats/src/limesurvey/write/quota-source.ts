import {
  parseExpression,
  type Ending,
  type Expression,
  type Text,
} from '@meinungsbild/questionnaire'
import type { SourceQuota } from '../source.ts'
import { blockHtml } from './html.ts'
import { note, type Writing } from './writing.ts'

/** Quotas, and jumps to another ending, which are quotas of which nobody is wanted. */
export function quotaSources(writing: Writing): readonly SourceQuota[] {
  const { quotas = [], endings = [], pages } = writing.questionnaire
  const endingOf = (id: string) => endings.find((ending) => ending.id === id)
  const leaving = pages.flatMap(({ jumps = [] }) =>
    jumps.flatMap((jump, index) => {
      const ending = endingOf(jump.to)
      return ending === undefined ? [] : [{ ending, when: jump.if, limit: 0, isFirst: index === 0 }]
    }),
  )
  const all = [
    ...quotas.flatMap(({ ending, when, limit }) => {
      const own = endingOf(ending)
      return own === undefined ? [] : [{ ending: own, when, limit, isFirst: true }]
    }),
    ...leaving,
  ]
  return all.flatMap(({ ending, when, limit, isFirst }) => {
    const place = { de: `Ende ${ending.id}`, en: `ending ${ending.id}` }
    const parsed = parseExpression(when)
    const members = parsed.ok && isFirst ? membersIn(parsed.expression, writing) : undefined
    if (members !== undefined) return [quotaOf(ending, limit, members, place, writing)]
    note(
      writing,
      'lost',
      place,
      `Die Bedingung „${when}“ lässt sich nicht als Quote sagen: In LimeSurvey nennt eine Quote nur gewählte Antworten.`,
      `The condition “${when}” cannot be said as a quota: in LimeSurvey a quota only names chosen answers.`,
    )
    return []
  })
}

function quotaOf(
  ending: Ending,
  limit: number,
  members: SourceQuota['members'],
  place: Text,
  writing: Writing,
): SourceQuota {
  return {
    name: ending.id,
    limit,
    isActive: true,
    message: blockHtml(ending.text, place, writing),
    members,
  }
}

type Members = SourceQuota['members']

/** The answers that a condition names: all of several questions, one of several of one question. */
function membersIn(expression: Expression, writing: Writing): Members | undefined {
  if (expression.kind === 'operation' && expression.operator === 'and') {
    const left = membersIn(expression.left, writing)
    const right = membersIn(expression.right, writing)
    const asked = new Set(left?.map(({ qid }) => qid))
    const isApart = right?.every(({ qid }) => !asked.has(qid)) ?? false
    return left && right && isApart ? [...left, ...right] : undefined
  }
  if (expression.kind === 'operation' && expression.operator === 'or') {
    const left = membersIn(expression.left, writing)
    const right = membersIn(expression.right, writing)
    const asked = new Set([...(left ?? []), ...(right ?? [])].map(({ qid }) => qid))
    return left && right && asked.size === 1 ? [...left, ...right] : undefined
  }
  const member = memberIn(expression, writing)
  return member && [member]
}

function memberIn(
  expression: Expression,
  { naming, questions }: Writing,
): Members[number] | undefined {
  if (expression.kind !== 'operation') return undefined
  const { operator, left, right } = expression
  const wanted = operator === '=' || operator === 'contains'
  if (!wanted || left.kind !== 'reference' || right.kind !== 'literal') return undefined
  const [id = '', ...rest] = left.path
  const names = naming.get(id)
  const kind = questions.get(id)?.kind
  const isChoice = kind === 'singleChoice' || kind === 'yesNo' || kind === 'multipleChoice'
  const code = names?.codes.get(String(right.value))
  return names && code !== undefined && isChoice && rest.length === 0
    ? { qid: names.qid, code }
    : undefined
}
