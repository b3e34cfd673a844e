import { expect, test } from 'vitest'
import { elementsOf, linesOf, questionsOf } from './testing/survey.ts'

const abc = ['a', { value: 'b', text: 'Bananas' }, 3]

test.each([
  [{ type: 'text' }, { kind: 'shortText', id: 'q', text: { en: 'q' } }],
  [
    { type: 'text', title: 'T', description: 'D', isRequired: true },
    { text: { en: 'T' }, help: { en: 'D' }, required: true },
  ],
  [{ type: 'text', maxLength: 9 }, { maxLength: 9 }],
  [
    { type: 'text', inputType: 'number', min: 1, max: '9', step: 0.5 },
    { kind: 'number', min: 1, max: 9, decimals: 1 },
  ],
  [
    { type: 'text', inputType: 'date', min: '2026-01-01' },
    { kind: 'date', min: '2026-01-01' },
  ],
  [{ type: 'text', inputType: 'time' }, { kind: 'time' }],
  [{ type: 'text', inputType: 'month' }, { kind: 'month' }],
  [
    { type: 'text', inputType: 'week' },
    { kind: 'shortText', mask: { pattern: '\\d{4}-W\\d{2}' } },
  ],
  [
    { type: 'text', inputType: 'email' },
    { mask: { kind: 'email' }, personal: true },
  ],
  [
    { type: 'text', inputType: 'tel' },
    { mask: { kind: 'phone' }, personal: true },
  ],
  [{ type: 'text', inputType: 'url' }, { mask: { kind: 'url' } }],
  [
    { type: 'text', inputType: 'range', max: 10 },
    { kind: 'slider', min: 0, max: 10, step: 1 },
  ],
  [
    { type: 'text', maskType: 'numeric', maskSettings: { precision: 1, min: 2 } },
    { kind: 'number', decimals: 1, min: 2 },
  ],
  [
    { type: 'text', maskType: 'currency', maskSettings: { suffix: '€' } },
    { kind: 'number', decimals: 2, unit: { en: '€' } },
  ],
  [
    { type: 'text', maskType: 'datetime', maskSettings: { pattern: 'dd.mm.yyyy' } },
    { kind: 'date' },
  ],
  [
    { type: 'text', maskType: 'pattern', maskSettings: { pattern: 'aa-999' } },
    { mask: { pattern: '[A-Za-zÄÖÜäöüß][A-Za-zÄÖÜäöüß]\\-\\d\\d\\d' } },
  ],
  [{ type: 'comment' }, { kind: 'longText' }],
  [
    { type: 'radiogroup', choices: abc },
    {
      kind: 'singleChoice',
      options: [{ code: 'a' }, { code: 'b', label: { en: 'Bananas' } }, { code: '3' }],
    },
  ],
  [{ type: 'radiogroup', choices: ['1|yes'] }, { options: [{ code: '1', label: { en: 'yes' } }] }],
  [
    { type: 'radiogroup', choices: abc, choicesOrder: 'random', showCommentArea: true },
    { order: 'random', comment: true },
  ],
  [
    { type: 'dropdown', choicesMin: 1, choicesMax: 3 },
    { look: 'dropdown', options: [{ code: '1' }, { code: '2' }, { code: '3' }] },
  ],
  [
    { type: 'checkbox', choices: abc, minSelectedChoices: 1, maxSelectedChoices: 2 },
    { kind: 'multipleChoice', min: 1, max: 2 },
  ],
  [
    { type: 'checkbox', choices: abc, validators: [{ type: 'answercount', maxCount: 2 }] },
    { max: 2 },
  ],
  [
    { type: 'tagbox', choices: [{ value: 'x', isExclusive: true }] },
    { kind: 'multipleChoice', options: [{ exclusive: true }] },
  ],
  [
    { type: 'checkbox', choices: ['a'], showNoneItem: true, hasOther: true, otherText: 'Else' },
    {
      options: [
        {},
        { code: 'none', exclusive: true, fixed: true },
        { code: 'other', label: { en: 'Else' }, openText: true, fixed: true },
      ],
    },
  ],
  [
    { type: 'radiogroup', choices: ['a'], showDontKnowItem: true, showRefuseItem: true },
    { special: ['dontKnow', 'noAnswer'] },
  ],
  [
    { type: 'ranking', choices: abc, selectToRankEnabled: true, maxSelectedChoices: 2 },
    { kind: 'ranking', places: 2 },
  ],
  [{ type: 'boolean' }, { kind: 'yesNo' }],
  [
    { type: 'boolean', labelTrue: 'Aye' },
    { kind: 'singleChoice', options: [{ code: 'true', label: { en: 'Aye' } }, { code: 'false' }] },
  ],
  [
    { type: 'boolean', valueTrue: 'J', valueFalse: 'N' },
    { options: [{ code: 'J' }, { code: 'N' }] },
  ],
  [{ type: 'rating' }, { kind: 'rating', steps: 5 }],
  [
    { type: 'rating', rateMax: 7, rateType: 'stars', minRateDescription: 'bad' },
    { steps: 7, look: 'stars', lowLabel: { en: 'bad' } },
  ],
  [{ type: 'rating', rateMin: 0, rateMax: 10 }, { kind: 'recommendation' }],
  [
    { type: 'rating', rateMin: -1, rateMax: 1 },
    { kind: 'scale', points: [{ code: '-1', value: -1 }, {}, { value: 1 }] },
  ],
  [
    { type: 'rating', rateValues: [{ value: 'x', text: 'X' }, 'y'] },
    {
      kind: 'scale',
      points: [
        { code: 'x', value: 1 },
        { code: 'y', value: 2 },
      ],
    },
  ],
  [
    { type: 'slider', min: 0, max: 10, customLabels: [{ value: 0, text: 'none' }] },
    { kind: 'slider', step: 1, lowLabel: { en: 'none' } },
  ],
  [
    { type: 'slider', sliderType: 'range' },
    { kind: 'numberList', rows: [{ id: 'from' }, { id: 'to' }], checks: [{}] },
  ],
  [
    { type: 'file', acceptedTypes: '.pdf, image/*', maxSize: 1000, allowMultiple: true },
    { kind: 'upload', accept: ['pdf', 'jpeg', 'png', 'webp'], maxBytes: 1000, maxFiles: 10 },
  ],
  [
    { type: 'html', html: '<p>Hello <b>you</b></p>' },
    { kind: 'statement', text: { en: 'Hello **you**' } },
  ],
  [
    { type: 'matrix', columns: ['good', 'bad'], rows: ['Park'], isAllRowRequired: true },
    {
      kind: 'matrix',
      required: true,
      rows: [{ id: 'Park' }],
      points: [{ code: 'good', value: 1 }, {}],
    },
  ],
  [
    { type: 'matrix', cellType: 'checkbox', columns: ['x'], rows: ['Park'], rowOrder: 'random' },
    { kind: 'multipleMatrix', rowOrder: 'random' },
  ],
  [
    {
      type: 'matrixdropdown',
      columns: [
        { name: 'c', cellType: 'text', inputType: 'number', min: 1, max: 9 },
        { name: 'd' },
      ],
      choices: [1],
      rows: ['r'],
    },
    {
      kind: 'table',
      columns: [
        { id: 'c', cell: { kind: 'number', min: 1, max: 9 } },
        { cell: { kind: 'choice' } },
      ],
    },
  ],
  [
    {
      type: 'matrixdynamic',
      columns: [{ name: 'c', cellType: 'comment' }],
      minRowCount: 1,
      maxRowCount: 4,
    },
    { kind: 'table', rows: [], added: { min: 1, max: 4 } },
  ],
  [
    {
      type: 'multipletext',
      items: [
        { name: 'a', title: 'A' },
        { name: 'b', inputType: 'email' },
      ],
    },
    { kind: 'textList', rows: [{ id: 'a', label: { en: 'A' } }, { mask: { kind: 'email' } }] },
  ],
  [
    { type: 'multipletext', items: [{ name: 'a', inputType: 'number', step: 1 }] },
    { kind: 'numberList', rows: [{ id: 'a' }] },
  ],
  [
    { type: 'paneldynamic', templateElements: [{ type: 'text', name: 'x' }], maxPanelCount: 4 },
    { kind: 'repeat', min: 0, max: 4, questions: [{ id: 'x' }] },
  ],
])('%j is carried over', (element, question) => {
  const survey = elementsOf({ name: 'q', ...element })
  expect(questionsOf(survey)).toMatchObject([question])
  const { questions } = survey.counts
  expect(questions[0]).toBe(questions[1])
})

test.each([
  [{ type: 'signaturepad' }, 'Signatures'],
  [{ type: 'vue-thing' }, 'no kind “vue-thing”'],
  [{ type: 'image', imageLink: 'https://example.org/a.png' }, 'Nothing is loaded from elsewhere'],
  [{ type: 'expression' }, 'No calculation'],
  [{ type: 'dropdown', choicesByUrl: { url: 'https://example.org' } }, 'loaded from the net'],
])('%j is lost with a reason', (element, reason) => {
  const survey = elementsOf({ name: 'q', ...element })
  expect(linesOf(survey).join('\n')).toContain(reason)
  expect(survey.counts.questions).toEqual([0, 1])
})

test('what has no counterpart is one line for each property', () => {
  const survey = elementsOf(
    { type: 'text', name: 'a', defaultValue: 'x', startWithNewLine: false },
    { type: 'text', name: 'b', startWithNewLine: false },
  )
  expect(linesOf(survey)).toEqual([
    'lost Survey: “defaultValue” was not carried over (1 times, first at .elements.0). Defaults suggest answers.',
    'lost Survey: “startWithNewLine” was not carried over (2 times, first at .elements.0).',
  ])
})

test('fields of several kinds under one question become questions', () => {
  const items = [{ name: 'day', inputType: 'date' }, { name: 'with' }]
  expect(
    questionsOf(
      elementsOf({ type: 'multipletext', name: 'q', title: 'Visit', isRequired: true, items }),
    ),
  ).toMatchObject([
    { kind: 'date', id: 'q_day', text: { en: 'Visit – day' }, required: true },
    { kind: 'shortText', id: 'q_with', required: true },
  ])
})

test('a picture that stands in the file is kept, and named by its contents', () => {
  const imageLink = 'data:image/png;base64,iVBORw0KGgoAAAA='
  const { questionnaire } = elementsOf(
    { type: 'image', name: 'i', imageLink, altText: 'A park' },
    { type: 'imagepicker', name: 'p', choices: [{ value: 'x', imageLink }, { value: 'y' }] },
  )
  const [name = ''] = Object.keys(questionnaire.media ?? {})
  expect(name).toMatch(/^[0-9a-f]{64}$/)
  expect(questionnaire.pages[0]?.questions).toMatchObject([
    { kind: 'picture', media: name, alternative: { en: 'A park' } },
    { kind: 'singleChoice', look: 'pictures', options: [{ picture: name }, {}] },
  ])
})

test('a comment below a question that has none is a question of its own', () => {
  const survey = elementsOf(
    { type: 'text', name: 'q', showCommentArea: true, commentText: 'More?' },
    { type: 'text', name: 'r', visibleIf: '{q-Comment} notempty' },
  )
  expect(questionsOf(survey)).toMatchObject([
    {},
    { kind: 'longText', id: 'q_comment', text: { en: 'More?' } },
    { visibleIf: 'not empty(q_comment)' },
  ])
})
