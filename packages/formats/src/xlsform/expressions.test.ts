import { describe, expect, test } from 'vitest'
import { formOf, linesOf, questionsOf } from './testing/form.ts'

const choices = `
list_name | name | label
yn        | yes  | Yes
yn        | no   | No
abc       | a    | Apples
abc       | b    | Bananas
abc       | c    | Cherries`

describe('expressions', () => {
  const survey = (rows: string) =>
    formOf({
      survey: `type | name | label | relevant | constraint | constraint_message | required | calculation | choice_filter\n${rows}`,
      choices: `${choices}\n`,
    })

  test('a condition becomes ours', () => {
    const form = survey(`
      select_multiple abc | fruit | Fruit
      text | why | Why | selected(\${fruit}, 'a') and count-selected(\${fruit}) > 1`)
    expect(questionsOf(form)[1]?.visibleIf).toBe("fruit contains 'a' and count(fruit) > 1")
    expect(form.counts).toEqual({ questions: [2, 2], conditions: [1, 1] })
  })

  test('a constraint is looked at only where there is an answer', () => {
    const form = survey('integer | age | Age | | . >= 18 and . <= 99 | Adults only')
    expect(questionsOf(form)[0]?.checks).toEqual([
      { that: 'empty(age) or age >= 18 and age <= 99', message: { en: 'Adults only' } },
    ])
  })

  test('required says yes, no, or when', () => {
    const form = survey(`
      select_one yn | a | A | | | | yes
      text | b | B | | | | no
      text | c | C | | | | \${a} = 'yes'`)
    expect(questionsOf(form).map(({ required, requiredIf }) => required ?? requiredIf)).toEqual([
      true,
      undefined,
      "a = 'yes'",
    ])
    expect(form.counts.conditions).toEqual([1, 1])
  })

  test('a calculation is computed after all that it looks at', () => {
    const form = survey(`
      calculate | sum | | | | | | \${a} + \${b}
      integer | a | A
      integer | b | B
      note | n | Sum: \${sum}`)
    expect(questionsOf(form).map(({ id }) => id)).toEqual(['a', 'b', 'sum', 'n'])
    expect(questionsOf(form)[2]).toMatchObject({ kind: 'computed', value: 'a + b', type: 'number' })
    expect(questionsOf(form)[3]?.text).toEqual({ en: 'Sum: {sum}' })
  })

  test('a calculation that people see is shown below, one that they do not see is not', () => {
    const form = survey(`
      integer | a | A
      calculate | b | B | | | | | \${a} * 2
      text | c | C | | | | | \${a} * 3`)
    expect(questionsOf(form).slice(1)).toMatchObject([
      { kind: 'computed', id: 'b' },
      { kind: 'computed', id: 'c' },
      { kind: 'statement', text: { en: 'C {c}' } },
    ])
  })

  test('curved quotation marks and TRUE are understood', () => {
    const form = survey('select_one yn | a | A | TRUE\ntext | b | B | ${a} = ‘yes’')
    expect(questionsOf(form).map(({ visibleIf }) => visibleIf)).toEqual([undefined, "a = 'yes'"])
    expect(form.counts.conditions).toEqual([2, 2])
  })

  test.each([
    ['text | a | A | ${b} = 1\ninteger | b | B', 'only asked afterwards'],
    ['text | a | A | ${nobody} = 1', '“nobody” is no question'],
    ['text | a | A | ${a} =', 'incomplete'],
    ["text | a | A | pulldata('x', 'y') = 1", '“pulldata” does not exist'],
    [
      'calculate | a | | | | | | ${b}\ncalculate | b | | | | | | ${a}\ntext|c|C|${a} = 1',
      'no question',
    ],
  ])('what cannot be carried over is told: %s', (rows, reason) => {
    const form = survey(rows)
    expect(linesOf(form).join('\n')).toContain(reason)
    expect(form.counts.conditions[0]).toBeLessThan(form.counts.conditions[1])
  })

  test('of two questions that look at each other, only the later one keeps its condition', () => {
    const form = survey("text | a | A | ${b} = 'x'\ntext | b | B | ${a} = 'x'")
    expect(questionsOf(form).map(({ visibleIf }) => visibleIf)).toEqual([undefined, "a = 'x'"])
  })
})

test('a filter of choices becomes a condition of each option', () => {
  const form = formOf({
    survey: `
      type | name | label | choice_filter
      select_one land | land | Land
      select_one stadt | stadt | Stadt | land=\${land} and 'x' != unbekannt`,
    choices: `
      list name | name | label | land
      land | by | Bayern
      land | he | Hessen
      stadt | m | München | by
      stadt | f | Frankfurt | he`,
  })
  expect(questionsOf(form)[1]).toMatchObject({
    options: [{ visibleIf: 'false' }, { visibleIf: 'false' }],
  })
  const plain = formOf({
    survey:
      'type|name|label|choice_filter\nselect_one land|land|Land\nselect_one stadt|stadt|Stadt|land=${land}',
    choices:
      'list_name|name|label|land\nland|by|Bayern|\nland|he|Hessen|\nstadt|m|München|by\nstadt|f|Frankfurt|he',
  })
  expect(questionsOf(plain)[1]).toMatchObject({
    options: [{ visibleIf: "land = 'by'" }, { visibleIf: "land = 'he'" }],
  })
  expect(plain.counts.conditions).toEqual([1, 1])
})

test('filters that would write millions of conditions are told', () => {
  const survey = Array.from({ length: 200 }, (_, index) => `select_one l|q${index}|Q|x = \${q0}`)
  const lines = Array.from({ length: 5_000 }, (_, index) => `l|c${index}|C|${index}`)
  const form = formOf({
    survey: `type|name|label|choice_filter\n${survey.join('\n')}`,
    choices: `list_name|name|label|x\n${lines.join('\n')}`,
  })
  expect(linesOf(form).join('\n')).toContain('too long to be filtered')
})
