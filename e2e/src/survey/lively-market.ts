import type { Option, Question, Questionnaire } from '@meinungsbild/questionnaire'

const option = (code: string, label: string, rest: Partial<Option> = {}): Option => ({
  code,
  label: { de: label },
  ...rest,
})

const districts = [
  'Altstadt',
  'Bahnhofsviertel',
  'Brückenfeld',
  'Eichholz',
  'Fährhaus',
  'Gänsemarkt',
  'Hafen',
  'Kirchberg',
  'Lindenau',
  'Mühlenviertel',
  'Neustadt',
  'Ostend',
  'Rosenhöhe',
  'Schloßberg',
  'Süderfeld',
  'Weststadt',
].map((label, index) => option(`d${index}`, label))

/** Questions that come and go, and change, with answers on the same page. */
const live: readonly Question[] = [
  {
    kind: 'singleChoice',
    id: 'way',
    text: { de: 'Wie kommen Sie zum Markt?' },
    options: [
      option('foot', 'zu Fuß'),
      option('bus', 'mit dem Bus'),
      option('car', 'mit dem Auto'),
    ],
  },
  {
    kind: 'shortText',
    id: 'line',
    text: { de: 'Mit welcher Linie?' },
    visibleIf: "way = 'bus'",
    required: true,
  },
  {
    kind: 'yesNo',
    id: 'express',
    text: { de: 'Ist das der Schnellbus?' },
    visibleIf: 'answered(line)',
  },
  {
    kind: 'number',
    id: 'age',
    text: { de: 'Wie alt sind Sie?' },
    special: ['noAnswer'],
  },
  {
    kind: 'singleChoice',
    id: 'meeting',
    text: { de: 'Wann holen wir Sie {way} ab?' },
    requiredIf: 'age >= 70',
    options: [option('early', 'am Morgen'), option('late', 'am Abend', { visibleIf: 'age >= 18' })],
  },
  {
    kind: 'longText',
    id: 'elements',
    text: { de: 'Was fehlt Ihnen?' },
    maxLength: 40,
    special: ['dontKnow'],
  },
]

/** Questions that the script makes easier. */
const easier: readonly Question[] = [
  {
    kind: 'singleChoice',
    id: 'district',
    text: { de: 'Wo wohnen Sie?' },
    look: 'dropdown',
    options: districts,
  },
  {
    kind: 'slider',
    id: 'price',
    text: { de: 'Wie teuer ist der Markt?' },
    min: 0,
    max: 10,
    step: 0.5,
    lowLabel: { de: 'billig' },
    highLabel: { de: 'teuer' },
  },
  {
    kind: 'ranking',
    id: 'rank',
    text: { de: 'Was ist Ihnen am wichtigsten?' },
    places: 3,
    special: ['dontKnow'],
    options: [
      option('fruit', 'Obst'),
      option('bread', 'Brot'),
      option('fish', 'Fisch'),
      option('cheese', 'Käse'),
    ],
  },
  {
    kind: 'constantSum',
    id: 'money',
    text: { de: 'Wofür geben Sie Ihr Geld aus?' },
    total: 100,
    unit: { de: 'Euro' },
    rows: [
      { id: 'food', label: { de: 'Essen' } },
      { id: 'flowers', label: { de: 'Blumen' } },
    ],
  },
  {
    kind: 'multipleChoice',
    id: 'buys',
    text: { de: 'Was kaufen Sie?' },
    special: ['noAnswer'],
    options: [
      option('fruit', 'Obst'),
      option('other', 'Sonstiges', { openText: true }),
      { ...option('nothing', 'Nichts davon'), exclusive: true },
    ],
  },
]

/** A survey for the script of the question pages: what it does at once, and what it makes easier. */
export const livelyMarket: Questionnaire = {
  id: 'lively-market',
  title: { de: 'Der Markt in Bewegung' },
  languages: ['de'],
  pages: [
    { id: 'live', title: { de: 'Ihr Weg' }, questions: live },
    { id: 'easier', title: { de: 'Ihr Einkauf' }, questions: easier },
    {
      id: 'photo',
      title: { de: 'Ihr Bild' },
      questions: [
        {
          kind: 'upload',
          id: 'photo',
          text: { de: 'Haben Sie ein Bild vom Markt?' },
          accept: ['jpeg', 'png'],
          maxBytes: 1000,
          maxFiles: 1,
        },
      ],
    },
  ],
}
