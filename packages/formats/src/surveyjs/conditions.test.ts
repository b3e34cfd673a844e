import { lint } from '@meinungsbild/questionnaire'
import { expect, test } from 'vitest'
import { elementsOf, linesOf, questionsOf, surveyOf } from './testing/survey.ts'

const park = { type: 'radiogroup', name: 'park', choices: ['Very good', 'bad', 3] }
const uses = { type: 'checkbox', name: 'uses', choices: ['bike', 'bus', 'other thing'] }
const yes = { type: 'boolean', name: 'yes' }

test.each([
  ["{park} = 'bad'", "park = 'bad'"],
  ["{park} = 'Very good'", "park = 'Very_good'"],
  [
    "{park} <> 'Very good' and {uses} contains 'bus'",
    "not park = 'Very_good' and uses contains 'bus'",
  ],
  ["{uses} anyof ['bike', 'other thing']", "uses contains 'bike' or uses contains 'other_thing'"],
  ['{uses.length} > 1', 'count(uses) > 1'],
  ['{yes} = true', "yes = 'yes'"],
  ['{yes} = false', "yes = 'no'"],
  ['{yes}', "yes = 'yes'"],
  ['{PARK} notempty', 'not empty(park)'],
  ['{park} = 3', "park = '3'"],
  ["{PARK} = 'bad'", "park = 'bad'"],
  ["{park-Comment} = 'why'", "lower(trim(comment(park))) = 'why'"],
])('visibleIf %s becomes %s', (theirs, ours) => {
  const survey = elementsOf(park, uses, yes, { type: 'text', name: 'q', visibleIf: theirs })
  expect(questionsOf(survey)[3]?.visibleIf).toBe(ours)
  expect(survey.counts.conditions).toEqual([1, 1])
  expect(lint(survey.questionnaire).filter(({ advice }) => !advice)).toEqual([])
})

test('what a boolean has instead of true and false is asked about as such', () => {
  const own = { type: 'boolean', name: 'b', valueTrue: 'Yes, please', valueFalse: 'No' }
  const words = { type: 'boolean', name: 'w', labelTrue: 'Aye', valueTrue: true }
  const survey = elementsOf(own, words, {
    type: 'text',
    name: 'q',
    visibleIf: "{b} = 'Yes, please' and {w}",
  })
  expect(questionsOf(survey)[2]?.visibleIf).toBe("b = 'Yes,_please' and w = 'true'")
})

test('special answers are asked about as such', () => {
  const special = { ...park, showDontKnowItem: true }
  const survey = elementsOf(special, { type: 'text', name: 'q', visibleIf: "{park} = 'dontknow'" })
  expect(questionsOf(survey)[1]?.visibleIf).toBe("special(park) = 'dontKnow'")
})

test('what is locked becomes hidden, what is never visible stays so', () => {
  const survey = elementsOf(
    yes,
    { type: 'text', name: 'a', enableIf: '{yes} = true' },
    { type: 'text', name: 'b', visible: false },
    { type: 'text', name: 'c', visible: false, visibleIf: '{yes} = true' },
    { type: 'text', name: 'd', requiredIf: '{yes} = true' },
  )
  expect(questionsOf(survey)).toMatchObject([
    {},
    { visibleIf: "yes = 'yes'" },
    { visibleIf: 'false' },
    { visibleIf: "yes = 'yes'" },
    { requiredIf: "yes = 'yes'" },
  ])
})

test('conditions of panels are joined on each of their questions', () => {
  const survey = elementsOf(yes, park, {
    type: 'panel',
    name: 'outer',
    title: 'Outer',
    visibleIf: '{yes} = true',
    elements: [
      { type: 'text', name: 'a' },
      {
        type: 'panel',
        name: 'p',
        visibleIf: "{park} = 'bad'",
        elements: [{ type: 'text', name: 'b', visibleIf: '{a} notempty' }],
      },
    ],
  })
  expect(questionsOf(survey).slice(2)).toMatchObject([
    { kind: 'section', id: 'outer', visibleIf: "yes = 'yes'" },
    { id: 'a', visibleIf: "yes = 'yes'" },
    { id: 'b', visibleIf: "yes = 'yes' and park = 'bad' and not empty(a)" },
  ])
  expect(survey.counts.conditions).toEqual([3, 3])
})

test('a page looks at earlier pages; what looks at its own questions goes to these', () => {
  const { questionnaire } = surveyOf({
    pages: [
      { name: 'one', elements: [yes] },
      { name: 'two', visibleIf: '{yes} = true', elements: [{ type: 'text', name: 'a' }] },
      {
        name: 'three',
        visibleIf: "{b} = 'x' or {yes} = true",
        elements: [
          { type: 'text', name: 'b' },
          { type: 'text', name: 'c' },
        ],
      },
    ],
  })
  expect(questionnaire.pages[1]?.visibleIf).toBe("yes = 'yes'")
  expect(questionnaire.pages[2]?.visibleIf).toBeUndefined()
  expect(questionnaire.pages[2]?.questions[1]?.visibleIf).toContain("yes = 'yes'")
})

test('choices, rows and copied choices have conditions of their own', () => {
  const survey = elementsOf(
    yes,
    uses,
    { type: 'radiogroup', name: 'a', choices: ['x', { value: 'y', visibleIf: '{yes} = true' }] },
    { type: 'radiogroup', name: 'b', choices: [1, 5], choicesVisibleIf: '{item} > 2' },
    {
      type: 'matrix',
      name: 'm',
      columns: ['c', 'd'],
      rows: ['bike', 'bus'],
      rowsVisibleIf: '{uses} contains {item}',
    },
    {
      type: 'ranking',
      name: 'r',
      choicesFromQuestion: 'uses',
      choicesFromQuestionMode: 'selected',
    },
  )
  expect(questionsOf(survey).slice(2)).toMatchObject([
    { options: [{ code: 'x' }, { code: 'y', visibleIf: "yes = 'yes'" }] },
    { options: [{ visibleIf: 'false' }, { code: '5' }] },
    { rows: [{ visibleIf: "uses contains 'bike'" }, { visibleIf: "uses contains 'bus'" }] },
    {
      options: [
        { visibleIf: "uses contains 'bike'" },
        {},
        { code: 'other_thing', visibleIf: "uses contains 'other_thing'" },
      ],
    },
  ])
  expect(survey.counts.conditions).toEqual([3, 3])
})

test('choices that lock each other exclude each other, or are so many at most', () => {
  const locked = (name: string, condition: string) => ({
    type: 'checkbox',
    name,
    choices: ['a', 'b', 'c', 'none'].map((value) => ({
      value,
      enableIf: condition.replaceAll('$', value),
    })),
  })
  const survey = elementsOf(
    locked(
      'one',
      "{one} contains '$' or ({one} notcontains 'none' and ('$' != 'none' or {one} empty))",
    ),
    locked('two', "{two} contains '$' or {two} empty or {two.length} < 2"),
  )
  expect(questionsOf(survey)).toMatchObject([
    { options: [{ code: 'a' }, { code: 'b' }, { code: 'c' }, { code: 'none', exclusive: true }] },
    { max: 2 },
  ])
  expect(JSON.stringify(questionsOf(survey))).not.toContain('visibleIf')
  expect(survey.counts.conditions).toEqual([8, 8])
})

test('of locks and other conditions on choices, each keeps its meaning', () => {
  const choices = [
    { value: 'a', visibleIf: '{yes} empty' },
    { value: 'b', visibleIf: '{total} > 3' },
    ...['c', 'd'].map((value) => ({ value, enableIf: "{q} notcontains 'none'" })),
    { value: 'none' },
  ]
  const survey = surveyOf({
    elements: [
      yes,
      { type: 'text', name: 'n', inputType: 'number' },
      { type: 'checkbox', name: 'q', choices },
    ],
    calculatedValues: [{ name: 'total', expression: '{n} * 2' }],
  })
  expect(questionsOf(survey).at(-1)).toMatchObject({
    options: [{ visibleIf: 'empty(yes)' }, { visibleIf: 'total > 3' }, {}, {}, { code: 'none' }],
  })
  expect(survey.counts.conditions).toEqual([3, 5])
})

test('a lock that asks about something else as well is none', () => {
  const choices = [
    { value: 'a', enableIf: "{yes} empty and {q} notcontains 'none'" },
    { value: 'b', enableIf: "{q} notcontains 'none'" },
    { value: 'none' },
  ]
  const survey = elementsOf(yes, { type: 'checkbox', name: 'q', choices })
  expect(JSON.stringify(questionsOf(survey))).not.toContain('exclusive')
  expect(survey.counts.conditions).toEqual([0, 2])
})

test('a lock never allows more than the maximum of the question', () => {
  const locked = (value: string) => ({
    value,
    enableIf: `{q} contains '${value}' or {q} empty or {q.length} < 3`,
  })
  const choices = ['a', 'b', 'c', 'd'].map(locked)
  const survey = elementsOf({ type: 'checkbox', name: 'q', maxSelectedChoices: 2, choices })
  expect(questionsOf(survey)).toMatchObject([{ max: 2 }])
})

test('validators become limits, masks and checks with their sentences', () => {
  const survey = elementsOf(
    { type: 'text', name: 'a', validators: [{ type: 'numeric', minValue: 1, maxValue: 5 }] },
    {
      type: 'text',
      name: 'b',
      validators: [{ type: 'regex', regex: '^[A-Z]\\d+$', text: 'A letter and digits' }],
    },
    { type: 'text', name: 'c', validators: [{ type: 'text', minLength: 3, maxLength: 9 }] },
    {
      type: 'text',
      name: 'd',
      inputType: 'number',
      validators: [{ type: 'expression', expression: '{d} > {a}', text: 'More!' }],
    },
    { type: 'text', name: 'e', inputType: 'number', maxValueExpression: '{a} + 1' },
    { type: 'text', name: 'f', validators: [{ type: 'regex', regex: '(?=x)' }] },
  )
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'number', min: 1, max: 5 },
    { mask: { pattern: '^[A-Z]\\d+$', description: { en: 'A letter and digits' } } },
    { maxLength: 9, checks: [{ that: 'empty(c) or length(c) >= 3' }] },
    { checks: [{ that: 'd > a', message: { en: 'More!' } }] },
    { checks: [{ that: expect.stringMatching(/^empty\(e\) or e <= .*a.* \+ 1/) }] },
    {},
  ])
  expect(linesOf(survey).join()).toContain('(?=x)')
})

test('computed values stand after what they look at, wherever the file has them', () => {
  const { questionnaire } = surveyOf({
    pages: [
      { elements: [{ type: 'text', name: 'a', inputType: 'number' }] },
      {
        elements: [
          { type: 'text', name: 'b', inputType: 'number' },
          { type: 'html', name: 'h', html: 'Sum {sum}' },
        ],
      },
    ],
    calculatedValues: [
      { name: 'double', expression: '{sum} * 2' },
      { name: 'sum', expression: '{a} + {b}' },
      { name: 'round', expression: '{round} + 1' },
    ],
  })
  expect(questionnaire.pages[1]?.questions.map(({ id }) => id)).toEqual(['b', 'sum', 'double', 'h'])
  expect(questionnaire.pages[1]?.questions[3]?.text).toEqual({ en: 'Sum {sum}' })
})

test('a value that is set from outside comes with the link', () => {
  const survey = elementsOf({
    type: 'text',
    name: 'q',
    visibleIf: "{source} = 'web' or {source} = 'post'",
  })
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'hidden', parameter: 'source', options: [{ code: 'web' }, { code: 'post' }] },
    { visibleIf: "source = 'web' or source = 'post'" },
  ])
})

test.each([
  ['{nobody} notempty', '“nobody” is no question'],
  ["{later} = 'x'", 'only asked afterwards'],
  ['myFunction({park}) = 1', '“myFunction” does not exist'],
  ['{park} =', 'incomplete'],
])('what cannot be carried over is told: %s', (visibleIf, reason) => {
  const survey = elementsOf(
    park,
    { type: 'text', name: 'q', visibleIf },
    { type: 'text', name: 'later' },
  )
  expect(linesOf(survey).join()).toContain(reason)
  expect(survey.counts.conditions).toEqual([0, 1])
})
