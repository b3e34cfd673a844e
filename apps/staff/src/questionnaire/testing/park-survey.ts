import type { Question, Questionnaire, ScalePoint, Text } from '@meinungsbild/questionnaire'

const points: readonly ScalePoint[] = [
  { code: 'bad', label: both('schlecht', 'bad'), value: 1 },
  { code: 'middling', label: both('mittel', 'middling'), value: 2 },
  { code: 'good', label: both('gut', 'good'), value: 3 },
]

const visit: Question = {
  kind: 'singleChoice',
  id: 'visit',
  text: both('Besuchen Sie den Stadtpark?', 'Do you visit the park?'),
  required: true,
  special: ['noAnswer'],
  options: [
    { code: 'yes', label: both('Ja', 'Yes') },
    { code: 'no', label: both('Nein', 'No') },
    { code: 'other', label: both('Anders', 'Otherwise'), openText: true },
  ],
}

const uses: Question = {
  kind: 'multipleChoice',
  id: 'uses',
  text: both('Wozu?', 'What for?'),
  help: both('Mehreres ist möglich.', 'Several are possible.'),
  options: [
    { code: 'sport', label: both('Sport', 'Sports') },
    { code: 'play', label: both('Spielen', 'Playing') },
    { code: 'none', label: both('Nichts davon', 'None of these'), exclusive: true },
  ],
  min: 1,
  max: 2,
  visibleIf: "visit = 'yes'",
}

/** A sound questionnaire in two languages with every kind of question, a simple condition and a nested one. */
export const parkSurvey: Questionnaire = {
  id: 'park',
  title: both('Unser Stadtpark', 'Our park'),
  languages: ['de', 'en'],
  introduction: both('Guten **Tag**.', 'Good **day**.'),
  pages: [
    { id: 'first', title: both('Besuch', 'Visit'), questions: [visit, uses] },
    {
      id: 'second',
      questions: [
        { kind: 'scale', id: 'overall', text: both('Insgesamt?', 'Overall?'), points },
        {
          kind: 'matrix',
          id: 'parts',
          text: both('Im Einzelnen?', 'In detail?'),
          special: ['dontKnow', 'noAnswer'],
          rows: [
            { id: 'paths', label: both('Wege', 'Paths') },
            { id: 'lawns', label: both('Wiesen', 'Lawns') },
          ],
          points,
        },
        {
          kind: 'number',
          id: 'walk',
          text: both('Wie lange gehen Sie?', 'How long is your walk?'),
          min: 0.5,
          max: 1000,
          decimals: 1,
          unit: both('Minuten', 'minutes'),
        },
        { kind: 'shortText', id: 'name', text: both('Ihr Lieblingsort?', 'Your favourite place?') },
      ],
    },
    {
      id: 'third',
      visibleIf: "answered(overall) or not uses contains 'sport'",
      questions: [
        { kind: 'statement', id: 'thanks', text: both('Fast geschafft.', 'Almost done.') },
        {
          kind: 'longText',
          id: 'wish',
          text: both('Was wünschen Sie sich?', 'What do you wish for?'),
          maxLength: 500,
          visibleIf: 'not (parts.paths < 2 and walk >= 2.5)',
        },
        {
          kind: 'date',
          id: 'last',
          text: both('Wann zuletzt?', 'When last?'),
          min: '2020-01-01',
          max: '2027-01-01',
        },
      ],
    },
  ],
}

function both(de: string, en: string): Text {
  return { de, en }
}
