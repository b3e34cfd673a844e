import fc from 'fast-check'
import type { Answers, Questionnaire } from '@meinungsbild/questionnaire'
import { describe, expect, test } from 'vitest'
import { buildDataset } from './columns/build-dataset.ts'
import { releaseResults } from './release-results.ts'
import { attack } from './testing/attacker.ts'
import { respondents } from './testing/respondents.ts'

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

const survey: Questionnaire = {
  id: 'attack',
  title: { de: 'Angriff' },
  languages: ['de'],
  pages: [
    {
      id: 'p1',
      questions: [
        single('sex', 3),
        single('district', 4),
        {
          kind: 'scale',
          id: 'content',
          text: { de: 'Zufrieden?' },
          points: [1, 2, 3, 4].map((value) => ({
            code: `c${value - 1}`,
            label: { de: `${value}` },
            value,
          })),
        },
      ],
    },
  ],
}

/** Some answers are rare, so that there are small cells and small groups. */
const answer = (count: number) =>
  fc
    .nat({ max: 99 })
    .map((number) =>
      number < 4 ? undefined : Math.min(count - 1, Math.floor((number * number * count) / 11_000)),
    )
const person = fc
  .record({ sex: answer(3), district: answer(4), content: answer(4) })
  .map((codes): Answers =>
    Object.fromEntries(
      Object.entries(codes).flatMap(([id, code]) =>
        code === undefined ? [] : [[id, { kind: 'choice', code: `c${code}` }]],
      ),
    ),
  )
const crowd = fc.array(person, { minLength: 10, maxLength: 250, size: 'max' })
const rule = { minimumBase: 10, smallCell: 3 }

describe('whoever has everything that was released and subtracts it', () => {
  test('finds no count of one or two', () => {
    fc.assert(
      fc.property(
        crowd,
        fc.constantFrom([], ['sex'], ['sex', 'district']),
        (answers, breakdowns) => {
          const dataset = buildDataset(survey, respondents(answers))
          const released = releaseResults(dataset, rule, { selection: 'random' }, { breakdowns })
          expect(attack(dataset, released)).toEqual([])
        },
      ),
      { numRuns: 40 },
    )
  })

  test('would find one where only the small cell itself is kept secret', () => {
    const crowded = [
      ...Array.from({ length: 40 }, () => given('c0')),
      ...Array.from({ length: 30 }, () => given('c1')),
      given('c2'),
    ]
    const dataset = buildDataset(survey, respondents(crowded))
    const released = releaseResults(dataset, { ...rule, smallCell: 1 })
    const [first, ...others] = released.variables
    if (first?.kind !== 'categories') throw new Error('no table')
    const [one, two, , ...rest] = first.categories
    if (one === undefined || two === undefined) throw new Error('no categories')
    const third = first.categories[2]
    if (third === undefined) throw new Error('no third category')
    const hidden = { kind: 'withheld', code: 'secret', message: {} } as const
    const naive = {
      ...first,
      categories: [one, two, { ...third, count: hidden, share: hidden }, ...rest],
    }
    expect(attack(dataset, { ...released, variables: [naive, ...others] })).toMatchObject([
      { variable: 'sex', count: 1, between: [1, 1] },
    ])
  })
})

function given(code: string): Answers {
  return { sex: { kind: 'choice', code } }
}
