import type { Answers, Pace, Questionnaire, Respondent, Text } from '@meinungsbild/questionnaire'
import type { Arrivals } from '../manipulation/arrivals.ts'

const both = (text: string): Text => ({ de: text, en: text })
const rows = ['bus', 'parks', 'pools', 'schools', 'roads', 'shops']
const shares = {
  district: [0.3, 0.28, 0.22, 0.2],
  age: [0.12, 0.2, 0.27, 0.24, 0.17],
  often: [0.1, 0.35, 0.4, 0.15],
  way: [0.45, 0.3, 0.15, 0.1],
} as const

/** A survey as towns ask them in the open: a matrix, four choices, several answers, a text. */
export const openSurvey: Questionnaire = {
  id: 'open',
  title: both('Unsere Innenstadt'),
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p1',
      questions: [
        {
          kind: 'matrix',
          id: 'content',
          text: both('Wie zufrieden sind Sie?'),
          rows: rows.map((id) => ({ id, label: both(id) })),
          points: [1, 2, 3, 4, 5].map((value) => ({
            code: `c${value}`,
            label: both(`${value}`),
            value,
          })),
        },
        ...Object.entries(shares).map(([id, parts]) => ({
          kind: 'singleChoice' as const,
          id,
          text: both(id),
          options: parts.map((_, index) => ({ code: `o${index}`, label: both(`${index}`) })),
        })),
        {
          kind: 'multipleChoice',
          id: 'uses',
          text: both('Was nutzen Sie?'),
          options: ['a', 'b', 'c', 'd', 'e'].map((code) => ({ code, label: both(code) })),
        },
        { kind: 'longText', id: 'wish', text: both('Was fehlt?') },
      ],
    },
  ],
}

/** Numbers from 0 to 1 that only look like chance: the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** People who answer for themselves: content ones are content with most things, a third writes something. */
export function honestPerson(random: () => number): Respondent {
  const mood = normal(random)
  const answers: Answers = {
    content: {
      kind: 'rows',
      rows: Object.fromEntries(
        rows.map((row) => {
          const felt = Math.round(3.6 + 0.7 * mood + 0.8 * normal(random))
          return [row, { kind: 'choice', code: `c${Math.min(5, Math.max(1, felt))}` }]
        }),
      ),
    },
    ...Object.fromEntries(
      Object.entries(shares).map(([id, parts]) => [
        id,
        { kind: 'choice', code: `o${drawn(parts, random)}` },
      ]),
    ),
    ...(random() < 0.35 && { wish: { kind: 'text', value: wish(random) } }),
  }
  const uses = ['a', 'b', 'c', 'd', 'e'].filter((_, index) => random() < 0.6 - index * 0.1)
  const pace: Pace =
    (['underQuarter', 'underHalf', 'usual', 'overDouble'] as const)[
      drawn([0.03, 0.2, 0.67, 0.1], random)
    ] ?? 'usual'
  const given: Answers =
    uses.length === 0 ? answers : { ...answers, uses: { kind: 'choices', codes: uses } }
  return person(given, pace)
}

/** One that answers by dice, as simple programs do. */
export function diceThrower(random: () => number): Respondent {
  const one = (parts: readonly unknown[]) => Math.floor(random() * parts.length)
  return person(
    {
      content: {
        kind: 'rows',
        rows: Object.fromEntries(
          rows.map((row) => [
            row,
            { kind: 'choice', code: `c${1 + Math.floor(random() * 5)}` } as const,
          ]),
        ),
      },
      ...Object.fromEntries(
        Object.entries(shares).map(([id, parts]) => [
          id,
          { kind: 'choice', code: `o${one(parts)}` } as const,
        ]),
      ),
    },
    'underQuarter',
  )
}

export function person(answers: Answers, pace: Pace): Respondent {
  return { answers, pace, circumstances: { seed: 1, today: '2026-11-22', language: 'de' } }
}

/** Two weeks in which people answer by day, most of them in the first days, `count` in all on average. */
export function honestArrivals(count: number, random: () => number): Arrivals {
  const byHour = Array.from({ length: 24 }, (_, hour) =>
    hour < 7 ? 0.05 : 1 + 0.8 * Math.exp(-((hour - 19) ** 2) / 6),
  )
  const byDay = Array.from({ length: 14 }, (_, day) => 0.3 + Math.exp(-day / 4))
  const whole = sum(byHour) * sum(byDay)
  const hours = byDay.flatMap((weight, index) =>
    byHour.flatMap((share, hour) => {
      const answers = poisson((count * weight * share) / whole, random)
      const day = `2026-11-${String(index + 10)}`
      return answers === 0 ? [] : [{ day, hour, answers }]
    }),
  )
  return { hours, days: [{ day: '2026-11-10', waited: 7, beyondLimit: 0, failed: 1 }] }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}

function drawn(parts: readonly number[], random: () => number): number {
  let left = random()
  return Math.max(
    0,
    parts.findIndex((part) => (left -= part) < 0),
  )
}

/** Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
}

/** Knuth. */
function poisson(expected: number, random: () => number): number {
  const limit = Math.exp(-expected)
  let count = 0
  for (let product = random(); product > limit; product *= random()) count += 1
  return count
}

function wish(random: () => number): string {
  const words = [
    'mehr',
    'Bäume',
    'Bänke',
    'Licht',
    'am',
    'Markt',
    'weniger',
    'Autos',
    'und',
    'Ruhe',
  ]
  return Array.from({ length: 9 }, () => words[Math.floor(random() * words.length)]).join(' ')
}
