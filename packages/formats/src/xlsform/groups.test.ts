import { describe, expect, test } from 'vitest'
import { formOf, linesOf, questionsOf } from './testing/form.ts'

const choices = `
list_name | name | label
yn        | yes  | Yes
yn        | no   | No
abc       | a    | Apples
abc       | b    | Bananas
abc       | c    | Cherries`

describe('groups', () => {
  const survey = (rows: string) =>
    formOf({
      survey: `type | name | label | relevant | appearance | repeat_count\n${rows}`,
      choices,
    })

  test('become pages with their condition, groups in them sections', () => {
    const { questionnaire } = survey(`
      integer | age | Age
      begin group | more | More about you | \${age} > 17
      text | a | A
      begin group | inner | Inner | \${age} > 30 and \${a} != ''
      text | b | B
      end group
      end group
      text | last | Last`)
    expect(questionnaire.pages).toMatchObject([
      { id: 'page', questions: [{ id: 'age' }] },
      {
        id: 'more',
        title: { en: 'More about you' },
        visibleIf: 'age > 17',
        questions: [
          { id: 'a' },
          { kind: 'section', id: 'inner', visibleIf: expect.stringContaining('age > 30') },
          { id: 'b', visibleIf: expect.stringContaining('age > 30') },
        ],
      },
      { id: 'page_2', questions: [{ id: 'last' }] },
    ])
  })

  test('that are one table become a matrix whose rows keep their conditions', () => {
    const form = survey(`
      select_one yn | sure | Sure?
      begin group | g | | | field-list
      select_one abc | head | How good? | | label
      select_one abc | r1 | Park | | list-nolabel
      select_one abc | r2 | Pool | \${sure} = 'yes' | list-nolabel
      end group
      text | why | Why? | \${r2} = 'b'`)
    expect(questionsOf(form)).toMatchObject([
      {},
      {
        kind: 'matrix',
        text: { en: 'How good?' },
        rows: [{ id: 'r1' }, { id: 'r2', visibleIf: "sure = 'yes'" }],
      },
      { visibleIf: "code(head.r2) = 'b'" },
    ])
    expect(form.counts).toEqual({ questions: [5, 5], conditions: [2, 2] })
  })

  test('that are repeated become a repeated group where they have no conditions', () => {
    const form = survey(`
      begin repeat | people | Person
      text | first | Name
      integer | years | Age
      end repeat`)
    expect(questionsOf(form)).toMatchObject([
      {
        kind: 'repeat',
        entry: { en: 'Person' },
        min: 0,
        max: 30,
        questions: [{ id: 'first' }, {}],
      },
    ])
  })

  test.each([
    ['integer|q|Q||. >= 1 and . <= 120', { kind: 'repeat', questions: [{ min: 1, max: 120 }] }],
    ['select_multiple abc|q|Q||count-selected(.) < 3', { kind: 'repeat', questions: [{ max: 2 }] }],
    ['select_multiple abc|q|Q||count-selected(.)>1', { kind: 'repeat', questions: [{ min: 2 }] }],
    ['decimal|q|Q||. > 0', { id: 'g_count' }],
    ['integer|q|Q||. != 3', { id: 'g_count' }],
  ])('that are repeated keep limits, and are questions for other constraints: %s', (row, first) => {
    const rows = `begin repeat|g|G\n${row}\nend repeat`
    const form = formOf({ survey: `type|name|label|relevant|constraint\n${rows}`, choices })
    expect(questionsOf(form)[0]).toMatchObject(first)
    expect(form.counts.conditions).toEqual([1, 1])
  })

  test('that are repeated with conditions become questions for each entry', () => {
    const form = survey(`
      begin repeat | people | Person | | | 2
      integer | years | Age
      text | job | Job | \${years} > 17
      end repeat
      note | sum | Together \${years}`)
    const shown = questionsOf(form).map(({ id, visibleIf }) => [id, visibleIf])
    expect(shown).toEqual([
      ['people1', undefined],
      ['people1_years', undefined],
      ['people1_job', 'people1_years > 17'],
      ['people2', undefined],
      ['people2_years', undefined],
      ['people2_job', 'people2_years > 17'],
      ['sum', undefined],
    ])
    expect(form.counts).toEqual({ questions: [3, 3], conditions: [1, 1] })
  })

  test('without an end, or with one too many, lose no question', () => {
    const form = survey('end group\nbegin group | g | G\ntext | a | A')
    expect(questionsOf(form).map(({ id }) => id)).toEqual(['a'])
    expect(linesOf(form).filter((line) => line.includes('do not match'))).toHaveLength(2)
  })
})

test('a matrix of KoboToolbox is a table', () => {
  const form = formOf({
    survey: `
      type | name | label | kobo--matrix_list
      begin_kobomatrix | m | Visits | abc
      integer | times | How often
      text | with | With whom
      end_kobomatrix`,
    choices,
  })
  expect(questionsOf(form)).toMatchObject([
    {
      kind: 'table',
      rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      columns: [
        { id: 'times', cell: { kind: 'number' } },
        { id: 'with', cell: { kind: 'text' } },
      ],
    },
  ])
})

test('groups, repeats and counts that would never end come to an end', () => {
  const nested = (mark: string) =>
    `${`begin ${mark} | g | G\n`.repeat(500)}text | a | A\n${`end ${mark}\n`.repeat(500)}`
  for (const rows of [nested('group'), nested('repeat')]) {
    expect(questionsOf(formOf({ survey: `type | name | label\n${rows}` })).length).toBeLessThan(100)
  }
  const huge = 'begin repeat | g | G | 1000000000\ntext | a | A | | ${a} = 1\nend repeat'
  const form = formOf({ survey: `type | name | label | repeat_count | relevant\n${huge}` })
  expect(questionsOf(form).length).toBeLessThan(700)
})
