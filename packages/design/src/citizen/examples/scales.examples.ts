import { both, type KindExample } from './kind-example.examples.ts'
import { satisfaction, special } from './town.examples.ts'

/** Scales, orders and shares. */
export const scales: readonly KindExample[] = [
  {
    question: {
      kind: 'scale',
      id: 'overall',
      text: both('Wie zufrieden sind Sie insgesamt?', 'How satisfied are you overall?'),
      required: true,
      special,
      points: satisfaction,
    },
    answer: { kind: 'choice', code: '4' },
    wrong: [],
  },
  {
    question: {
      kind: 'rating',
      id: 'grade',
      text: both('Welche Note geben Sie dem Markt?', 'Which grade do you give the market?'),
      required: true,
      steps: 6,
      lowLabel: both('sehr gut', 'very good'),
      highLabel: both('ungenügend', 'insufficient'),
    },
    answer: { kind: 'choice', code: '2' },
    wrong: [],
  },
  {
    question: {
      kind: 'rating',
      id: 'stars',
      look: 'stars',
      text: both('Wie bewerten Sie die Beratung?', 'How do you rate the advice?'),
      steps: 5,
      lowLabel: both('schlecht', 'poor'),
      highLabel: both('ausgezeichnet', 'excellent'),
    },
    answer: { kind: 'choice', code: '3' },
  },
  {
    question: {
      kind: 'rating',
      id: 'mood',
      look: 'smileys',
      text: both('Wie war Ihr Besuch im Bürgeramt?', 'How was your visit to the office?'),
      steps: 5,
      special: ['notApplicable'],
    },
    answer: { kind: 'choice', code: '5' },
  },
  {
    question: {
      kind: 'recommendation',
      id: 'recommend',
      text: both(
        'Wie wahrscheinlich ist es, dass Sie unsere Stadt weiterempfehlen?',
        'How likely is it that you would recommend our town?',
      ),
      required: true,
      lowLabel: both('sehr unwahrscheinlich', 'very unlikely'),
      highLabel: both('sehr wahrscheinlich', 'very likely'),
    },
    answer: { kind: 'choice', code: '8' },
    wrong: [],
  },
  {
    question: {
      kind: 'slider',
      id: 'share',
      text: both('Wie viel davon nutzen Sie?', 'How much of it do you use?'),
      min: 0,
      max: 100,
      step: 5,
      unit: both('%', '%'),
      lowLabel: both('nichts', 'nothing'),
      highLabel: both('alles', 'everything'),
      special: ['dontKnow'],
    },
    answer: { kind: 'number', value: 35 },
    wrong: [['', '37']],
  },
  {
    question: {
      kind: 'ranking',
      id: 'order',
      text: both('Was ist Ihnen am wichtigsten?', 'What matters most to you?'),
      required: true,
      special: ['dontKnow'],
      options: [
        { code: 'safety', label: both('Sicherheit', 'Safety') },
        { code: 'traffic', label: both('Weniger Autoverkehr', 'Less traffic') },
        { code: 'green', label: both('Mehr Grün', 'More greenery') },
      ],
    },
    answer: { kind: 'ranking', codes: ['green', 'safety', 'traffic'] },
    wrong: [
      ['~safety', '1'],
      ['~green', '1'],
    ],
  },
  {
    question: {
      kind: 'constantSum',
      id: 'budget',
      text: both('Wie würden Sie das Geld verteilen?', 'How would you share out the money?'),
      special: ['noAnswer'],
      total: 100,
      unit: both('Euro', 'euros'),
      rows: [
        { id: 'schools', label: both('Schulen', 'Schools') },
        { id: 'streets', label: both('Straßen und Radwege', 'Streets and cycle paths') },
      ],
    },
    answer: { kind: 'numbers', values: { schools: 60, streets: 40 } },
    wrong: [
      ['.schools', '60'],
      ['.streets', '60'],
    ],
  },
]
