import { buildDataset, releaseResults } from '@meinungsbild/analysis'
import type { Answers, Questionnaire, Text } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { byQuestion } from './by-question.ts'
import { signsAmong } from './explained-signs.ts'
import { isFigure } from './figure-block.ts'
import { questionBlocks } from './question-blocks.ts'

const both = (text: string): Text => ({ de: text, en: text })
const codes = ['often', 'seldom', 'rarely', 'never'] as const
const questionnaire: Questionnaire = {
  id: 'q',
  title: both('Q'),
  languages: ['de', 'en'],
  pages: [
    {
      id: 'p',
      questions: [
        {
          kind: 'singleChoice',
          id: 'visits',
          text: both('Wie oft?'),
          options: codes.map((code) => ({ code, label: both(code) })),
        },
        {
          kind: 'matrix',
          id: 'liked',
          text: both('Gefällt?'),
          rows: ['a', 'b'].map((id) => ({ id, label: both(id) })),
          points: codes.map((code, index) => ({ code, label: both(code), value: index + 1 })),
        },
      ],
    },
  ],
}

function blocksOf(id: string, people: readonly (Answers[string] | undefined)[]) {
  const answers = people.map((answer, index) => ({
    answers: answer === undefined ? {} : { [id]: answer },
    circumstances: { seed: index, today: '2026-11-22', language: 'de' },
  }))
  const { variables } = releaseResults(
    buildDataset(questionnaire, answers),
    { minimumBase: 10, smallCell: 3 },
    { selection: 'census' },
  )
  const question = byQuestion(variables).find((each) => each.id === id)
  if (question === undefined) throw new Error(`Nothing is released of ${id}.`)
  const all = { questionnaire, all: variables }
  const drawn = questionBlocks(question, { ...all, onlyDrawn: true }, 'de')
  const blocks = questionBlocks(question, all, 'de')
  const rows = blocks
    .filter(isFigure)
    .flatMap(({ table }) => table.rows)
    .map((row) => row.map((cell) => cell.replaceAll('\u00a0', ' ')))
  return { rows, blocks, drawn }
}

const of = (count: number, code?: (typeof codes)[number]) =>
  Array.from({ length: count }, () => code && ({ kind: 'choice', code } as const))

const note = (text: string) => ({ kind: 'paragraph', style: 'note', text })

test('a table writes no zero where nobody is, and what is no share of the answers is blocked', () => {
  const { rows, blocks, drawn } = blocksOf('visits', [
    ...of(500, 'often'),
    ...of(497, 'seldom'),
    ...of(3, undefined),
  ])
  expect(rows).toEqual([
    ['often', '500', '50,2 %'],
    ['seldom', '497', '49,8 %'],
    ['rarely', '–', '–'],
    ['never', '–', '–'],
    ['nicht beantwortet', '3', 'x'],
  ])
  expect(blocks.at(-1)).toEqual(
    note(
      'Zeichen: „–“ nichts vorhanden (genau null); „x“ Tabellenfach gesperrt, weil eine Zahl hier keinen Sinn ergibt.',
    ),
  )
  expect(drawn.filter(({ kind }) => kind === 'paragraph')).toEqual([])
})

test('zero per cent is written where there is somebody, and few answers stand in brackets', () => {
  const many = blocksOf('visits', [...of(9000, 'often'), ...of(9000, 'seldom'), ...of(4, 'never')])
  expect(many.rows.at(-1)).toEqual(['never', '4', '0,0 %'])
  expect(many.blocks.at(-1)).toMatchObject({
    text: expect.stringMatching(/„–“ .*; „0“ weniger als die Hälfte/),
  })
  const few = blocksOf('visits', [...of(12, 'often'), ...of(8, 'seldom')])
  expect(few.rows.slice(0, 3)).toEqual([
    ['often', '12', '(60 %)'],
    ['seldom', '8', '(40 %)'],
    ['rarely', '–', '–'],
  ])
  expect(few.drawn.at(-1)).toEqual(
    note('Zeichen: „( )“ Zahl statistisch unsicher, weil sie auf 10 bis 29 Antworten beruht.'),
  )
})

test('a sign that stands for count and share stands once, and a mean that is given up is a point', () => {
  const rated = (code: (typeof codes)[number]) => ({ kind: 'choice', code }) as const
  const { rows } = blocksOf(
    'liked',
    Array.from({ length: 240 }, (_, index) => ({
      kind: 'rows',
      rows: { a: rated(index < 2 ? 'never' : 'often'), b: rated('seldom') },
    })),
  )
  expect(rows).toEqual([
    ['a', '.', '–', '–', '.', '240', '.'],
    ['b', '–', '240 / 100,0 %', '–', '–', '240', '2,00'],
  ])
})

test.each([
  ['–', '–'],
  ['0 %', '0'],
  ['(0 %)', '0'],
  ['12 / 0,0 %', '0'],
  ['.', '.'],
  ['...', '...'],
  ['(54 %)', '( )'],
  ['x', 'x'],
])('%s is explained as %s', (cell, sign) => {
  const [block] = signsAmong([cell], 'en')
  expect(block?.kind === 'paragraph' && block.text).toContain(`“${sign}” `)
})

test('a dash in figures that are perturbed does not promise that nobody is there', () => {
  expect(signsAmong(['–'], 'de', { isChanged: true })).toEqual([
    note('Zeichen: „–“ nichts vorhanden oder auf null geändert.'),
  ])
})

test.each(['10 %', '0', '54,0 %', '68 % (64 bis 72 %)', '0,0 % – 1,6 %', ''])(
  '%s needs no explanation',
  (cell) => {
    expect(signsAmong([cell], 'de')).toEqual([])
  },
)
