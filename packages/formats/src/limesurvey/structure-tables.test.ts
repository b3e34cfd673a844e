import { expect, test } from 'vitest'
import { readLimeSurvey } from './read-limesurvey.ts'

const header = [
  'id',
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'other',
  'default',
  'hide_tip',
  'suffix',
  'max_answers',
]

function structure(...lines: readonly Readonly<Record<string, string>>[]) {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  return [header, ...lines.map((line) => header.map((column) => line[column] ?? ''))]
    .map((cells) => cells.map(quoted).join('\t'))
    .join('\r\n')
}

const german = { language: 'de' }
const english = { language: 'en' }
const form = readLimeSurvey(
  structure(
    { class: 'S', name: 'sid', text: '4711' },
    { class: 'S', name: 'language', text: 'de' },
    { class: 'S', name: 'additional_languages', text: 'en' },
    { class: 'SL', name: 'surveyls_title', text: 'Umfrage', ...german },
    { class: 'SL', name: 'surveyls_title', text: 'Survey', ...english },
    { class: 'SL', name: 'surveyls_welcometext', text: 'Guten "Tag"\nund <b>danke</b>', ...german },
    { class: 'G', name: 'Teil eins', text: 'Vorweg', relevance: '1', ...german },
    {
      class: 'Q',
      'type/scale': 'M',
      name: 'weg',
      text: 'Wie?',
      max_answers: '2',
      mandatory: 'Y',
      ...german,
    },
    { class: 'SQ', 'type/scale': '0', name: 'bus', text: 'Bus', ...german },
    { class: 'SQ', 'type/scale': '0', name: 'rad', text: 'Rad', ...german },
    {
      class: 'Q',
      'type/scale': 'N',
      name: 'zeit',
      text: 'Wie lange?',
      relevance: 'weg_bus == "Y"',
      suffix: 'Minuten',
      ...german,
    },
    { class: 'G', name: 'Teil zwei', ...german },
    { class: 'Q', 'type/scale': 'L', name: 'ort', text: 'Wo?', ...german },
    { class: 'A', 'type/scale': '0', name: 'N', text: 'Nord', ...german },
    { class: 'G', name: 'Part one', text: 'First', ...english },
    { class: 'Q', 'type/scale': 'M', name: 'weg', text: 'How?', ...english },
    { class: 'SQ', 'type/scale': '0', name: 'bus', text: 'Bus', ...english },
    { class: 'SQ', 'type/scale': '0', name: 'rad', text: 'Bike', ...english },
    {
      class: 'Q',
      'type/scale': 'N',
      name: 'zeit',
      text: 'How long?',
      suffix: 'minutes',
      ...english,
    },
    { class: 'G', name: 'Part two', ...english },
    { class: 'Q', 'type/scale': 'L', name: 'ort', text: 'Where?', ...english },
    { class: 'A', 'type/scale': '0', name: 'N', text: 'North', ...english },
  ),
)

test('a structure with tabs is a form in all its languages', () => {
  if (!form.ok) throw new Error(form.flaw.message['en'])
  expect(form.questionnaire).toMatchObject({
    title: { de: 'Umfrage', en: 'Survey' },
    languages: ['de', 'en'],
    introduction: { de: 'Guten "Tag" und **danke**' },
    pages: [
      {
        title: { de: 'Teil eins', en: 'Part one' },
        introduction: { de: 'Vorweg', en: 'First' },
        questions: [
          {
            kind: 'multipleChoice',
            id: 'weg',
            required: true,
            max: 2,
            options: [{ code: 'bus' }, { code: 'rad', label: { de: 'Rad', en: 'Bike' } }],
          },
          {
            kind: 'number',
            id: 'zeit',
            visibleIf: "weg contains 'bus'",
            unit: { de: 'Minuten', en: 'minutes' },
          },
        ],
      },
      {
        title: { de: 'Teil zwei', en: 'Part two' },
        questions: [{ id: 'ort', options: [{ code: 'N', label: { de: 'Nord', en: 'North' } }] }],
      },
    ],
  })
  expect(form.counts).toEqual({ questions: [3, 3], conditions: [1, 1] })
})
