import { expect, test } from 'vitest'
import { elementsOf, linesOf, questionsOf, surveyOf } from './testing/survey.ts'

test('a dynamic panel with conditions becomes questions for each entry', () => {
  const survey = elementsOf(
    {
      type: 'paneldynamic',
      name: 'kids',
      panelCount: 2,
      allowAddPanel: false,
      allowRemovePanel: false,
      templateTitle: 'Child {panelIndex}',
      templateElements: [
        { type: 'text', name: 'age', inputType: 'number', step: 1 },
        { type: 'text', name: 'school', visibleIf: '{panel.age} > 5' },
      ],
    },
    { type: 'text', name: 'first', visibleIf: '{kids[0].age} > 1' },
    { type: 'expression', name: 'sum', expression: "sumInArray({kids}, 'age')" },
  )
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'section', id: 'kids' },
    { kind: 'section', text: { en: 'Child 1' } },
    { id: 'kids1_age', kind: 'number' },
    { id: 'kids1_school', visibleIf: 'kids1_age > 5' },
    { kind: 'section', text: { en: 'Child 2' } },
    { id: 'kids2_age' },
    { id: 'kids2_school', visibleIf: 'kids2_age > 5' },
    { id: 'first', visibleIf: 'kids1_age > 1' },
    { id: 'sum', kind: 'computed', value: expect.stringContaining('sum([kids1_age, kids2_age])') },
    { id: 'sum_shown', kind: 'statement' },
  ])
  expect(survey.counts).toEqual({ questions: [5, 5], conditions: [3, 3] })
})

test('entries look at the one before them and at what is around them, and know their number', () => {
  const survey = elementsOf({
    type: 'paneldynamic',
    name: 'p',
    panelCount: 2,
    minPanelCount: -1,
    maxPanelCount: 2,
    templateElements: [
      { type: 'text', name: 'a', visibleIf: "{prevPanel.a} = 'x' or {panelIndex} = 0" },
      {
        type: 'paneldynamic',
        name: 'in',
        panelCount: 1,
        allowAddPanel: false,
        allowRemovePanel: false,
        templateElements: [{ type: 'text', name: 'b', visibleIf: "{parentPanel.a} = 'y'" }],
      },
    ],
  })
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'section', id: 'p' },
    { id: 'p_count', min: 0, max: 2 },
    { kind: 'section', visibleIf: 'p_count >= 1' },
    { id: 'p1_a', visibleIf: 'p_count >= 1' },
    { kind: 'section' },
    { kind: 'section' },
    { id: 'p1_in1_b', visibleIf: "p_count >= 1 and lower(trim(p1_a)) = 'y'" },
    { kind: 'section', visibleIf: 'p_count >= 2' },
    { id: 'p2_a', visibleIf: "p_count >= 2 and (lower(trim(p1_a)) = 'x' or 0 = 1)" },
    { kind: 'section' },
    { kind: 'section' },
    { id: 'p2_in1_b', visibleIf: "p_count >= 2 and lower(trim(p2_a)) = 'y'" },
  ])
})

test('an entry of a repeated group is asked about by its number', () => {
  const survey = elementsOf(
    { type: 'paneldynamic', name: 'p', templateElements: [{ type: 'text', name: 'a' }] },
    { type: 'text', name: 'q', visibleIf: '{p[1].a} notempty' },
    { type: 'text', name: 'r', visibleIf: '{p[1].b} notempty' },
  )
  expect(questionsOf(survey).map(({ visibleIf }) => visibleIf)).toEqual([
    undefined,
    'not empty(p.2.a)',
    undefined,
  ])
})

test('dynamic panels stand in each other up to a depth', () => {
  const nested = (depth: number): object => ({
    type: 'paneldynamic',
    name: `p${depth}`,
    panelCount: 1,
    maxPanelCount: 1,
    templateElements: [
      { type: 'text', name: `q${depth}`, visibleIf: '{panel.x} empty' },
      ...(depth < 3 ? [nested(depth + 1)] : []),
    ],
  })
  const ids = questionsOf(elementsOf(nested(1))).map(({ id }) => id)
  expect(ids).toContain('p11_p21_q2')
  expect(ids.join()).not.toContain('q3')
})

test('how many entries people want is asked where the file does not say it', () => {
  const survey = elementsOf({
    type: 'paneldynamic',
    name: 'p',
    maxPanelCount: 2,
    templateElements: [{ type: 'matrix', name: 'm', columns: ['a', 'b'], rows: ['r'] }],
  })
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'section' },
    { kind: 'number', id: 'p_count', min: 0, max: 2 },
    { kind: 'section', visibleIf: 'p_count >= 1' },
    { kind: 'matrix', id: 'p1_m', visibleIf: 'p_count >= 1' },
    { kind: 'section', visibleIf: 'p_count >= 2' },
    { kind: 'matrix', id: 'p2_m', visibleIf: 'p_count >= 2' },
  ])
})

test('cells that look along their row become questions row by row', () => {
  const survey = elementsOf({
    type: 'matrixdropdown',
    name: 'm',
    rows: [{ value: 'r1', text: 'Park' }],
    columns: [
      { name: 'uses', cellType: 'boolean' },
      { name: 'why', cellType: 'text', visibleIf: '{row.uses} = true' },
    ],
  })
  expect(questionsOf(survey)).toMatchObject([
    { kind: 'section' },
    { kind: 'section', text: { en: 'Park' } },
    { kind: 'yesNo', id: 'm_r1_uses' },
    { id: 'm_r1_why', visibleIf: "m_r1_uses = 'yes'" },
  ])
  expect(survey.counts).toEqual({ questions: [1, 1], conditions: [1, 1] })
})

test('rows of matrices and cells of tables are asked about by their names', () => {
  const survey = elementsOf(
    { type: 'matrix', name: 'm', rows: ['The park'], columns: ['Very good', 'bad'] },
    {
      type: 'matrixdropdown',
      name: 't',
      rows: ['r'],
      columns: [{ name: 'c d' }],
      choices: ['x y', 'z'],
    },
    { type: 'text', name: 'q', visibleIf: "{m.The park} = 'Very good' and {t.r.c d} = 'x y'" },
  )
  expect(questionsOf(survey)[2]?.visibleIf).toBe(
    "code(m.The_park) = 'Very_good' and t.r.c_d = 'x_y'",
  )
})

const pages = [
  { name: 'p1', elements: [{ type: 'text', name: 'a' }] },
  { name: 'p2', elements: [{ type: 'text', name: 'b', visible: false }] },
  { name: 'p3', elements: [{ type: 'text', name: 'c' }] },
]

test('triggers become jumps, conditions and computed values', () => {
  const { questionnaire, counts } = surveyOf({
    pages,
    triggers: [
      { type: 'complete', expression: "{a} = 'stop'" },
      { type: 'skip', expression: "{a} = 'far'", gotoName: 'c' },
      { type: 'visible', expression: "{a} = 'more'", questions: ['b'] },
      {
        type: 'setvalue',
        expression: "{a} = 'x'",
        setToName: 'flag',
        setValue: 'on',
        isVariable: true,
      },
      { type: 'setvalue', expression: "{a} = 'y'", setToName: 'c', setValue: 'none' },
      { type: 'complete', name: 'a', operator: 'equal', value: 'old' },
      { type: 'runexpression', expression: "{a} = 'z'", runExpression: 'host()' },
    ],
  })
  const [first, second, third] = questionnaire.pages
  expect(first?.jumps?.map(({ to }) => to)).toEqual(['end', 'p3', 'end'])
  expect(first?.questions.map(({ id, kind }) => [id, kind])).toEqual([
    ['a', 'shortText'],
    ['flag', 'computed'],
  ])
  expect(second?.questions[0]?.visibleIf).toContain("= 'more'")
  expect(third?.questions).toMatchObject([
    { id: 'c', visibleIf: expect.stringMatching(/^not .*'y'$/) },
    { id: 'c_set', kind: 'computed' },
  ])
  expect(counts.conditions).toEqual([6, 7])
})

test.each([
  { setToName: 'new' },
  { setValue: 'x' },
  { setToName: 'panel', setValue: 'x' },
  { setToName: 'a', setValue: [1] },
])('a trigger that sets nothing we can compute is told: %j', (trigger) => {
  const survey = surveyOf({
    elements: [
      { type: 'text', name: 'a' },
      { type: 'panel', name: 'panel', elements: [{ type: 'text', name: 'b' }] },
    ],
    triggers: [{ type: 'setvalue', expression: "{a} = 'x'", ...trigger }],
  })
  expect(questionsOf(survey).some(({ kind }) => kind === 'computed')).toBe(false)
  expect(linesOf(survey).join()).toContain('lost')
  expect(survey.counts.conditions).toEqual([0, 1])
})

test('who looks at an answer that may have been set sees either', () => {
  const survey = surveyOf({
    elements: [
      { type: 'text', name: 'a' },
      { type: 'radiogroup', name: 'b', choices: ['x', 'y'] },
      { type: 'text', name: 'c', visibleIf: "{b} = 'x'" },
    ],
    triggers: [{ type: 'setvalue', expression: '{a} empty', setToName: 'b', setValue: 'x' }],
  })
  expect(questionsOf(survey).at(-1)?.visibleIf).toMatch(/coalesce\(b_set, b\).* = 'x'/)
})

test('an answer that is always set is computed and shown', () => {
  const survey = elementsOf(
    { type: 'text', name: 'a', inputType: 'number' },
    { type: 'text', name: 'b', inputType: 'number', setValueExpression: '{a} * 2' },
    { type: 'text', name: 'c', visibleIf: '{b} > 10' },
  )
  expect(questionsOf(survey)).toMatchObject([
    {},
    { kind: 'computed', id: 'b', value: expect.stringContaining('* 2') },
    { kind: 'statement', text: { en: 'b {b}' } },
    { visibleIf: 'b > 10' },
  ])
})

test('words of thanks for some become endings to which the last page leads', () => {
  const { questionnaire } = surveyOf({
    pages,
    completedHtml: '<h3>Thanks</h3> {a}',
    completedHtmlOnCondition: [{ expression: "{a} = 'no'", html: '<b>Sorry</b>' }],
  })
  expect(questionnaire).toMatchObject({
    closing: { en: '### Thanks\n\n…' },
    endings: [{ id: 'ending_1', text: { en: '**Sorry**' } }],
    pages: [{}, {}, { jumps: [{ if: expect.stringContaining("'no'"), to: 'ending_1' }] }],
  })
})

test('a page from which jumps lead is always there, its questions have its condition', () => {
  const { questionnaire } = surveyOf({
    pages: [pages[0], { ...pages[2], visibleIf: '{a} notempty' }],
    completedHtmlOnCondition: [{ expression: "{a} = 'no'", html: 'Sorry' }],
  })
  const last = questionnaire.pages[1]
  expect([last?.visibleIf, last?.questions[0]?.visibleIf]).toEqual([undefined, 'not empty(a)'])
})

test('elements in a choice are asked when it is chosen', () => {
  const survey = elementsOf({
    type: 'checkbox',
    name: 'q',
    choices: [{ value: 'x', elements: [{ type: 'text', name: 'more' }] }, 'y'],
  })
  expect(questionsOf(survey)[1]).toMatchObject({ id: 'more', visibleIf: "q contains 'x'" })
})

test('questions in random order keep it only where they do not look at each other', () => {
  const page = (visibleIf?: string) => ({
    questionOrder: 'random',
    elements: [
      { type: 'text', name: 'a' },
      { type: 'text', name: 'b', ...(visibleIf && { visibleIf }) },
    ],
  })
  expect(surveyOf({ pages: [page()] }).questionnaire.pages[0]?.order).toBe('random')
  const bound = surveyOf({ pages: [page("{a} = 'x'")] })
  expect(bound.questionnaire.pages[0]?.order).toBeUndefined()
  expect(linesOf(bound).join()).toContain('random order')
})
