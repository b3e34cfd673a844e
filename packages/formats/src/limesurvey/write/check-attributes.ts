import {
  mapReferences,
  parseExpression,
  type Expression,
  type Question,
  type Text,
} from '@meinungsbild/questionnaire'
import { lineHtml } from './html.ts'
import { variableOf } from './script-names.ts'
import { scriptOf } from './script.ts'
import { note, placeOf, type Writing } from './writing.ts'

/** Checks, and when an answer is required, as LimeSurvey's validation of a question. */
export function checkAttributes(
  question: Question,
  writing: Writing,
): {
  readonly attributes: Readonly<Record<string, string>>
  readonly words: Readonly<Record<string, Text>>
} {
  const { checks = [], requiredIf } = question
  const place = placeOf(question)
  const written = checks.flatMap(({ that, message }) => {
    const script = checkScript(that, writing)
    if (script === undefined) noteLost(that, place, writing)
    return script === undefined ? [] : [{ script, message }]
  })
  const required = requiredIf === undefined ? undefined : requirement(requiredIf, place, writing)
  const scripts = [
    ...written.map(({ script }) => script),
    ...(required === undefined ? [] : [required]),
  ]
  if (scripts.length === 0) return { attributes: {}, words: {} }
  if (written.length > 1) {
    note(
      writing,
      'changed',
      place,
      'Mehrere Prüfungen wurden zu einer; es bleibt der Satz der ersten.',
      'Several checks became one; the sentence of the first stays.',
    )
  }
  const [first] = written
  return {
    attributes: { em_validation_q: scripts.map((script) => `(${script})`).join(' and ') },
    words:
      first === undefined ? {} : { em_validation_q_tip: lineHtml(first.message, place, writing) },
  }
}

/** A check asks for nothing where something it compares was not answered. */
function checkScript(that: string, writing: Writing): string | undefined {
  const parsed = parseExpression(that)
  if (!parsed.ok) return undefined
  const script = scriptOf(parsed.expression, writing)
  if (script === undefined || asksForAnswers(parsed.expression)) return script
  const names = new Set<string>()
  mapReferences(parsed.expression, (path) => {
    const name = variableOf(path, { writing })
    if (name !== undefined) names.add(name)
    return path
  })
  return [...[...names].map((name) => `is_empty(${name})`), script].join(' or ')
}

/** Whether the check itself says what holds without an answer. */
function asksForAnswers(expression: Expression): boolean {
  if (expression.kind === 'call')
    return ['if', 'empty', 'answered', 'count'].includes(expression.name)
  if (expression.kind === 'not') return asksForAnswers(expression.operand)
  return (
    expression.kind === 'operation' &&
    (asksForAnswers(expression.left) || asksForAnswers(expression.right))
  )
}

function requirement(requiredIf: string, place: Text, writing: Writing): string | undefined {
  const parsed = parseExpression(requiredIf)
  const script = parsed.ok ? scriptOf(parsed.expression, writing) : undefined
  if (script === undefined) {
    noteLost(requiredIf, place, writing)
    return undefined
  }
  note(
    writing,
    'changed',
    place,
    'Die bedingte Pflicht wurde zu einer Prüfung.',
    'That an answer is required under a condition became a check.',
  )
  return `!(${script}) or count(self.NAOK) > 0`
}

function noteLost(expression: string, place: Text, writing: Writing): void {
  note(
    writing,
    'lost',
    place,
    `Die Prüfung „${expression}“ lässt sich in LimeSurvey nicht sagen.`,
    `The check “${expression}” cannot be said in LimeSurvey.`,
  )
}
