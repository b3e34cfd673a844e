import { parseQuestionnaire } from '@meinungsbild/questionnaire'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSurveyJs } from './read-survey-js.ts'
import { elementsOf, linesOf, questionsOf, surveyOf } from './testing/survey.ts'

test('texts are read in all their languages', () => {
  const { questionnaire } = surveyOf({
    title: { default: 'Your opinion', de: 'Ihre Meinung', fr: 'Votre avis' },
    elements: [
      {
        type: 'radiogroup',
        name: 'q',
        title: 'Plain',
        choices: [{ value: 1, text: { de: 'eins' } }],
      },
    ],
  })
  expect(questionnaire).toMatchObject({
    languages: ['en', 'de', 'fr'],
    title: { en: 'Your opinion', de: 'Ihre Meinung', fr: 'Votre avis' },
    pages: [{ questions: [{ text: { en: 'Plain' }, options: [{ label: { de: 'eins' } }] }] }],
  })
})

test('pages keep their names, titles and descriptions', () => {
  const page = { name: 'p 1', title: 'Page', description: 'About <b>you</b>' }
  const { questionnaire } = surveyOf({
    pages: [{ ...page, elements: [{ type: 'text', name: 'q' }] }],
  })
  expect(questionnaire.pages).toMatchObject([
    { id: 'p_1', title: { en: 'Page' }, introduction: { en: 'About **you**' } },
  ])
})

test.each([
  [{ locale: 'de', title: 'Survey' }, ['de']],
  [{ title: 'Wie zufrieden sind Sie mit der Straße?' }, ['de']],
  [{ title: 'How are you?' }, ['en']],
  [{ locale: 'nl', title: { default: 'Hoe', en: 'How' } }, ['nl', 'en']],
])('the language of words that do not say theirs is told: %j', (survey, languages) => {
  expect(surveyOf({ ...survey, elements: [] }).questionnaire.languages).toEqual(languages)
})

test('earlier answers in texts stand there as ours, other braces as braces', () => {
  const survey = elementsOf(
    { type: 'text', name: 'my_name' },
    { type: 'html', name: 'h', html: '<p>Hi <b>{my_name}</b>, {later} {}</p>' },
    { type: 'text', name: 'later', title: 'Why, {MY_NAME}?' },
  )
  expect(questionsOf(survey).map(({ text }) => text['en'])).toEqual([
    'my_name',
    'Hi **{my_name}**, {{later}} {{}}',
    'Why, {my_name}?',
  ])
  expect(linesOf(survey).join()).toContain('“{later}” in the text')
})

test('pictures and scripts in HTML are told, and nothing of them stays', () => {
  const html = 'See <img src="https://example.org/a.png"><script>alert(1)</script> this'
  const survey = elementsOf({ type: 'html', name: 'h', html })
  expect(questionsOf(survey)[0]?.text).toEqual({ en: 'See this' })
  expect(linesOf(survey).join()).toContain('nothing is loaded from elsewhere')
})

test('old surveys say questions and hasOther, and start with a list of questions', () => {
  const survey = surveyOf({
    questions: [{ type: 'checkbox', name: 'q', choices: ['1|eins'], hasOther: true }],
  })
  expect(questionsOf(survey)).toMatchObject([{ options: [{ code: '1' }, { code: 'other' }] }])
})

test('names that mean something to JavaScript do no harm', () => {
  const survey = surveyOf(
    '{"elements":[{"type":"text","name":"__proto__"},{"type":"radiogroup","name":"constructor","choices":["toString","__proto__"]},{"type":"text","name":"q","visibleIf":"{constructor} = \'toString\'"}]}',
  )
  expect(questionsOf(survey).map(({ visibleIf }) => visibleIf)[2]).toBe(
    "constructor_2 = 'toString_2'",
  )
})

const circular: { pages: unknown[] } = { pages: [] }
circular.pages.push(circular)

test.each([
  ['a huge file', new Uint8Array(100_000_000), 'tooLarge'],
  ['endless nesting', `{"pages":${'['.repeat(500_000)}${']'.repeat(500_000)}}`, 'tooLarge'],
  ['an object that contains itself', circular, 'tooLarge'],
  [
    'very many questions',
    {
      elements: Array.from({ length: 2_001 }, (_, index) => ({ type: 'text', name: `q${index}` })),
    },
    'tooLarge',
  ],
  ['no JSON', 'Guten Tag', 'notJson'],
  ['a list', [], 'notJson'],
  ['nothing', undefined, 'notJson'],
  ['other JSON', { a: 1 }, 'notSurvey'],
])('%s is refused with a sentence', (_, file, code) => {
  const survey = readSurveyJs(file)
  expect(survey).toMatchObject({ ok: false, flaw: { code } })
  expect(!survey.ok && survey.flaw.message['de']).toMatch(/[.)]$/)
})

test('a small file cannot ask for millions of choices or questions', () => {
  const many = (count: number, element: (index: number) => object) =>
    Array.from({ length: count }, (_, index) => element(index))
  const survey = elementsOf(
    { type: 'checkbox', name: 'long', choices: many(2_000, (index) => ({ value: index })) },
    ...many(300, (index) => ({ type: 'checkbox', name: `c${index}`, choicesFromQuestion: 'long' })),
    { type: 'dropdown', name: 'range', choicesMin: 0, choicesMax: 1e300, choicesStep: 1e-300 },
    { type: 'rating', name: 'rating', rateMin: 0, rateMax: 1e18 },
    ...many(50, (index) => ({
      type: 'paneldynamic',
      name: `p${index}`,
      panelCount: 1e9,
      templateElements: [{ type: 'ranking', name: 'r', choices: ['a', 'b'] }],
    })),
    { type: 'checkbox', name: 'a', choicesFromQuestion: 'b' },
    { type: 'checkbox', name: 'b', choicesFromQuestion: 'a' },
  )
  expect(JSON.stringify(survey.questionnaire).length).toBeLessThan(10_000_000)
})

test('whatever stands in a file, it is a questionnaire with lines, or refused', () => {
  const type = fc.constantFrom(
    'text',
    'checkbox',
    'matrix',
    'matrixdropdown',
    'matrixdynamic',
    'multipletext',
    'paneldynamic',
    'panel',
    'rating',
    'slider',
    'boolean',
    'expression',
    'html',
    'image',
    'file',
    'ranking',
    'x',
  )
  const key = fc.constantFrom(
    'name',
    'title',
    'choices',
    'rows',
    'columns',
    'items',
    'elements',
    'templateElements',
    'visibleIf',
    'validators',
    'rateValues',
    'rateMax',
    'min',
    'max',
    'step',
    'html',
    'expression',
    'inputType',
    'cellType',
    'valueName',
    'choicesFromQuestion',
    'showOtherItem',
  )
  const { element } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue({ maxDepth: 1 }),
      fc.constantFrom('a', '{a} = 1', "{panel.a} = 'x'", true, 3),
      fc.array(tie('element'), { maxLength: 3 }),
    ),
    element: fc
      .tuple(type, fc.dictionary(key, tie('value'), { maxKeys: 6 }))
      .map(([own, more]) => ({ type: own, ...more })),
  }))
  fc.assert(
    fc.property(fc.array(element, { maxLength: 4 }), (elements) => {
      const survey = readSurveyJs({ elements })
      if (!survey.ok) return
      const { questions, conditions } = survey.counts
      expect(questions[0] <= questions[1] && conditions[0] <= conditions[1]).toBe(true)
      const parsed = parseQuestionnaire(JSON.parse(JSON.stringify(survey.questionnaire)))
      expect(parsed.ok ? [] : parsed.flaws).toEqual([])
    }),
    { numRuns: 400 },
  )
})
