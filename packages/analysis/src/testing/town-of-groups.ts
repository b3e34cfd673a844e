import type { Answers, Questionnaire, Respondent } from '@meinungsbild/questionnaire'
import { seeded } from './open-survey.ts'

const single = (id: string, count: number) =>
  ({
    kind: 'singleChoice',
    id,
    text: { de: id },
    options: Array.from({ length: count }, (_, index) => ({
      code: `c${index}`,
      label: { de: `${index}` },
    })),
  }) as const

/** What people think, with a rare answer at the end of each. */
export const opinions = Array.from({ length: 12 }, (_, index) => `q${index}`)

/** Two sexes, four districts, five ages of which the last is rare, and many opinions. */
export const groupsSurvey: Questionnaire = {
  id: 'groups',
  title: { de: 'Gruppen' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        single('sex', 2),
        single('district', 4),
        single('age', 5),
        { kind: 'number', id: 'years', text: { de: 'Jahre' } },
        ...opinions.map((id) => single(id, 4)),
      ],
    },
  ],
}

/** So many people who answered by chance, but for the seed always the same. */
export function townOfGroups(size: number, seed: number): readonly Respondent[] {
  const random = seeded(seed)
  const choice = (...shares: readonly number[]) => {
    let left = random()
    const place = shares.findIndex((share) => (left -= share) < 0)
    return { kind: 'choice', code: `c${place === -1 ? shares.length - 1 : place}` } as const
  }
  return Array.from({ length: size }, (_, index) => ({
    id: `${seed} ${index}`,
    circumstances: { seed: 1, today: '2026-11-22', language: 'de' },
    answers: {
      sex: choice(0.5, 0.5),
      district: choice(0.4, 0.3, 0.2, 0.1),
      age: choice(0.25, 0.25, 0.25, 0.24, 0.01),
      years: { kind: 'number', value: Math.floor(random() * 60) },
      ...Object.fromEntries(opinions.map((id) => [id, choice(0.55, 0.3, 0.13, 0.02)])),
    },
  }))
}

/** The code that somebody chose. */
export function codeOf(answers: Answers, question: string): string {
  const answer = answers[question]
  return answer?.kind === 'choice' ? answer.code : ''
}
