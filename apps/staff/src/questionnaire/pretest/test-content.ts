import type { Json } from '@meinungsbild/exchange'
import { parseAnswers, type Answers } from '@meinungsbild/questionnaire'

/** What is kept of a test run: its answers and what their journey depended on. */
export type TestContent = {
  readonly answers: Answers
  readonly seed: number
  readonly language: string
  /** ISO date. */
  readonly today: string
}

/** A tester may paste a book into a field: of more characters the answers are not kept. */
const mostCharacters = 200_000

export function writeTestContent(content: TestContent): Json {
  const json = jsonOf(content)
  return JSON.stringify(json).length <= mostCharacters ? json : jsonOf({ ...content, answers: {} })
}

/** What was kept; undefined if it cannot be read any more. */
export function readTestContent(json: Json): TestContent | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const kept: object = json
  const { answers, seed, language, today }: Partial<Record<keyof TestContent, unknown>> = kept
  const parsed = parseAnswers(answers)
  if (!parsed.ok || typeof seed !== 'number') return undefined
  if (typeof language !== 'string' || typeof today !== 'string') return undefined
  return { answers: parsed.answers, seed, language, today }
}

export function jsonOf(value: object): Json {
  return JSON.parse(JSON.stringify(value))
}
