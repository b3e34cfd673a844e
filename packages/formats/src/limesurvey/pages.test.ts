import { expect, test } from 'vitest'
import { surveyOf, type TestGroup, type TestQuestion } from './testing/lss.ts'
import { read } from './testing/read-form.ts'

const numberOf = (title: string, attributes: TestQuestion['attributes'] = {}): TestQuestion => ({
  type: 'N',
  title,
  attributes,
})

test.each<[string, readonly TestGroup[], readonly (readonly string[])[] | undefined]>([
  [
    'neighbours change places',
    [
      { random: 'x', questions: [numberOf('a')] },
      { random: 'x', questions: [numberOf('b')] },
      { questions: [numberOf('c')] },
    ],
    [['page1', 'page2']],
  ],
  [
    'others between them stay where they are',
    [
      { random: 'x', questions: [numberOf('a')] },
      { questions: [numberOf('c')] },
      { random: 'x', questions: [numberOf('b')] },
    ],
    undefined,
  ],
  [
    'a group that asks about the other stays behind it',
    [
      { random: 'x', questions: [numberOf('a')] },
      { random: 'x', questions: [{ ...numberOf('b'), relevance: 'a > 1' }] },
    ],
    undefined,
  ],
])('random groups: %s', (_, groups, expected) => {
  const { questionnaire, report } = read(surveyOf(groups))
  expect(questionnaire.shuffledPages).toEqual(expected)
  const isTold = report.some(({ place }) => place['de'] === 'Zufallsgruppe „x“')
  expect(isTold).toBe(expected === undefined)
})

test('questions change places if all of their group do, else it is told', () => {
  const random = { random_group: 'x' }
  const { questionnaire, report } = read(
    surveyOf([
      { questions: [numberOf('a', random), numberOf('b', random)] },
      { questions: [numberOf('c', random), numberOf('d')] },
    ]),
  )
  expect(questionnaire.pages.map(({ order }) => order)).toEqual(['random', undefined])
  expect(report.filter(({ place }) => place['de'] === 'Gruppe 2')).toHaveLength(1)
})
