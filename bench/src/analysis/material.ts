import type {
  Answers,
  Question,
  Questionnaire,
  Respondent,
  Text,
} from '@meinungsbild/questionnaire'

/*
 * A survey of thirty questions and any number of answers to it. What somebody answers follows from their number and that
 * of the question by whole numbers below 2^53, so that SQL makes the very same answers.
 */

const prime = 2_147_483_647
/** Of so many draws some are no answer. */
const draws = 1_009
const unanswered = 50

/** A draw from 0 to 1008 for a person and a place. */
function drawn(person: number, place: number): number {
  const seed = (person * (48_271 + place * 7_919) + place * 104_729) % prime
  return ((seed * 69_621) % prime) % draws
}

function drawnInSql(place: number): string {
  const seed = `((i * ${48_271 + place * 7_919} + ${place * 104_729}) % ${prime})`
  return `((${seed} * 69621) % ${prime}) % ${draws}`
}

type Asked = { readonly id: string; readonly place: number } & (
  | { readonly kind: 'choice'; readonly codes: number }
  | { readonly kind: 'number'; readonly from: number; readonly steps: number }
  | { readonly kind: 'choices'; readonly codes: number }
)

/** 26 single choices of 2 to 11 options, two numbers, two questions with eight options to tick. */
export const asked: readonly Asked[] = [
  ...Array.from({ length: 26 }, (_, place) => ({
    id: `q${place}`,
    place,
    kind: 'choice' as const,
    codes: 2 + (place % 10),
  })),
  { id: 'age', place: 26, kind: 'number', from: 16, steps: 80 },
  { id: 'minutes', place: 27, kind: 'number', from: 0, steps: 900 },
  { id: 'uses', place: 30, kind: 'choices', codes: 8 },
  { id: 'wishes', place: 40, kind: 'choices', codes: 8 },
]

/** The option of a single choice, undefined for none: the first ones are chosen more often. */
function chosen(person: number, place: number, codes: number): number | undefined {
  const draw = drawn(person, place)
  if (draw < unanswered) return undefined
  return Math.floor((draw * draw * codes) / (draws * draws))
}

function ticked(person: number, place: number, code: number): boolean {
  return drawn(person, place + code) % 10 < 3
}

/** What SQL says for the same; a choice without an answer is `codes`. */
export const inSql = {
  choice: (place: number, codes: number) => {
    const draw = `(${drawnInSql(place)})`
    return `case when ${draw} < ${unanswered} then ${codes} else (${draw} * ${draw} * ${codes}) // ${draws * draws} end`
  },
  number: (place: number, from: number, steps: number) => {
    const draw = `(${drawnInSql(place)})`
    return `case when ${draw} < ${unanswered} then null else ${from} + ${draw} % ${steps} end`
  },
  ticked: (place: number, code: number) => `(${drawnInSql(place + code)}) % 10 < 3`,
  weight: `0.25 + ((${drawnInSql(60)}) / 250.0)`,
}

export function weightOf(person: number): number {
  return 0.25 + drawn(person, 60) / 250
}

const both = (text: string): Text => ({ de: text, en: text })
const options = (count: number) =>
  Array.from({ length: count }, (_, code) => ({ code: String(code), label: both(`${code}`) }))

export const questionnaire: Questionnaire = {
  id: 'bench',
  title: both('Dreißig Fragen'),
  languages: ['de', 'en'],
  pages: [{ id: 'all', questions: asked.map(questionOf) }],
}

function questionOf(question: Asked): Question {
  const { id } = question
  const words = { id, text: both(id) }
  switch (question.kind) {
    case 'choice':
      return { kind: 'singleChoice', ...words, options: options(question.codes) }
    case 'choices':
      return { kind: 'multipleChoice', ...words, options: options(question.codes) }
    case 'number':
      return { kind: 'number', ...words }
    default:
      return question satisfies never
  }
}

/** So many people, one after the other. */
export function* people(count: number): Iterable<Respondent> {
  const circumstances = { seed: 1, today: '2026-11-22', language: 'de' }
  for (let person = 0; person < count; person += 1)
    yield { id: `id${person}`, answers: answersOf(person), circumstances }
}

function answersOf(person: number): Answers {
  const answers: Record<string, Answers[string]> = {}
  for (const question of asked) {
    const { id, place } = question
    switch (question.kind) {
      case 'choice': {
        const code = chosen(person, place, question.codes)
        if (code !== undefined) answers[id] = { kind: 'choice', code: String(code) }
        break
      }
      case 'choices': {
        const codes = options(question.codes)
          .map(({ code }) => code)
          .filter((code) => ticked(person, place, Number(code)))
        if (codes.length > 0) answers[id] = { kind: 'choices', codes }
        break
      }
      case 'number': {
        const draw = drawn(person, place)
        if (draw >= unanswered)
          answers[id] = { kind: 'number', value: question.from + (draw % question.steps) }
        break
      }
      default:
        question satisfies never
    }
  }
  return answers
}
