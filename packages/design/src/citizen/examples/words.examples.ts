import { both, type KindExample } from './kind-example.examples.ts'

/** Words, numbers and dates. */
export const words: readonly KindExample[] = [
  {
    question: {
      kind: 'shortText',
      id: 'wish',
      text: both('Was wünschen Sie sich?', 'What do you wish for?'),
      required: true,
      special: ['noAnswer'],
    },
    answer: { kind: 'text', value: 'Mehr Bänke' },
    wrong: [],
  },
  ...(['email', 'phone', 'postcode', 'url'] as const).map((kind): KindExample => ({
    question: {
      kind: 'shortText',
      id: kind,
      text: both(`Ein Text mit Form: ${kind}`, `A text with a form: ${kind}`),
      mask: { kind },
      personal: kind === 'email' || kind === 'phone',
      ...(kind === 'email' && {
        purpose: both('die Einladung zur Auswertung', 'the invitation to the results'),
      }),
    },
    wrong: [['', '<b>']],
  })),
  {
    question: {
      kind: 'shortText',
      id: 'plate',
      text: both('Wie lautet Ihr Aktenzeichen?', 'What is your file number?'),
      mask: {
        kind: 'pattern',
        pattern: '[A-Z]{3}[0-9]{4}',
        description: both('drei Buchstaben und vier Ziffern', 'three letters and four figures'),
      },
    },
    answer: { kind: 'text', value: 'ABC1234' },
    wrong: [['', 'x']],
  },
  {
    question: {
      kind: 'longText',
      id: 'ideas',
      text: both('Was sollen wir noch wissen?', 'What else should we know?'),
      help: both('Bitte nennen Sie keine Namen.', 'Please do not mention names.'),
      special: ['noAnswer'],
      maxLength: 20,
    },
    answer: { kind: 'text', value: 'Erst dies,\ndann das' },
    wrong: [['', 'Das ist ein wenig länger als erlaubt.']],
  },
  {
    question: {
      kind: 'textList',
      id: 'words',
      text: both('Drei Worte zu unserer Stadt', 'Three words about our town'),
      required: true,
      special: ['dontKnow'],
      rows: [
        { id: 'first', label: both('Erstes Wort', 'First word') },
        { id: 'second', label: both('Zweites Wort', 'Second word'), maxLength: 20 },
      ],
    },
    answer: { kind: 'texts', values: { first: 'grün', second: 'laut' } },
    wrong: [['.first', 'grün']],
  },
  {
    question: {
      kind: 'number',
      id: 'age',
      text: both('Wie alt sind Sie?', 'How old are you?'),
      required: true,
      special: ['noAnswer'],
      min: 14,
      max: 120,
      unit: both('Jahre', 'years'),
    },
    answer: { kind: 'number', value: 42 },
    wrong: [['', 'elf']],
  },
  {
    question: {
      kind: 'numberList',
      id: 'household',
      text: both('Wie viele Personen leben bei Ihnen?', 'How many people live with you?'),
      required: true,
      special: ['noAnswer'],
      min: 0,
      max: 20,
      rows: [
        { id: 'children', label: both('Kinder bis 17 Jahre', 'Children up to 17') },
        { id: 'adults', label: both('Erwachsene', 'Adults') },
      ],
    },
    answer: { kind: 'numbers', values: { children: 2, adults: 2 } },
    wrong: [['.children', '30']],
  },
  {
    question: {
      kind: 'date',
      id: 'since',
      text: both('Seit wann wohnen Sie hier?', 'Since when have you lived here?'),
      special: ['dontKnow'],
      max: '2026-01-01',
    },
    answer: { kind: 'date', value: '2019-05-31' },
    wrong: [['', '2027-02-03']],
  },
  {
    question: {
      kind: 'time',
      id: 'leave',
      text: both('Wann gehen Sie aus dem Haus?', 'When do you leave home?'),
      special: ['notApplicable'],
    },
    answer: { kind: 'time', value: '07:30' },
    wrong: [['', 'früh']],
  },
  {
    question: {
      kind: 'month',
      id: 'moved',
      text: both('Wann sind Sie eingezogen?', 'When did you move in?'),
      special: ['dontKnow'],
    },
    answer: { kind: 'month', value: '2024-11' },
    wrong: [['', 'Herbst']],
  },
]
