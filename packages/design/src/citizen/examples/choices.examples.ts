import { both, type KindExample } from './kind-example.examples.ts'
import { districts, selectable, sights, special, ways } from './town.examples.ts'

/** One or several of a list. */
export const choices: readonly KindExample[] = [
  {
    question: {
      kind: 'singleChoice',
      id: 'way',
      text: both('Wie kommen Sie meistens zum Markt?', 'How do you usually get to the market?'),
      help: both('Gemeint ist der längste Teil des Weges.', 'The longest part of the way counts.'),
      required: true,
      comment: true,
      special,
      options: ways,
    },
    answer: { kind: 'choice', code: 'other', text: 'mit dem Boot', comment: 'Nur im Sommer.' },
    wrong: [['', 'other']],
  },
  {
    question: {
      kind: 'singleChoice',
      id: 'district',
      look: 'dropdown',
      text: both('In welchem Ortsteil wohnen Sie?', 'In which district do you live?'),
      required: true,
      special: ['noAnswer'],
      options: [
        ...selectable,
        { code: 'other', label: both('Sonstiger', 'Other'), openText: true },
      ],
    },
    answer: { kind: 'choice', code: '7' },
    wrong: [],
  },
  {
    question: {
      kind: 'singleChoice',
      id: 'sight',
      look: 'pictures',
      text: both('Welcher Ort gefällt Ihnen am besten?', 'Which place do you like best?'),
      required: true,
      special: ['dontKnow'],
      options: sights,
    },
    answer: { kind: 'choice', code: '2' },
    wrong: [],
  },
  {
    question: {
      kind: 'yesNo',
      id: 'member',
      text: both('Sind Sie Mitglied in einem Verein?', 'Are you a member of a club?'),
      required: true,
      comment: true,
      special: ['noAnswer'],
    },
    answer: { kind: 'choice', code: 'yes' },
    wrong: [],
  },
  {
    question: {
      kind: 'multipleChoice',
      id: 'buys',
      text: both('Was kaufen Sie auf dem Markt?', 'What do you buy at the market?'),
      required: true,
      min: 1,
      max: 2,
      comment: true,
      special: ['noAnswer'],
      options: [
        { code: 'fruit', label: both('Obst', 'Fruit') },
        { code: 'cheese', label: both('Käse', 'Cheese') },
        { code: 'other', label: both('Sonstiges', 'Other'), openText: true },
        { code: 'none', label: both('Nichts davon', 'None of these'), exclusive: true },
      ],
    },
    answer: { kind: 'choices', codes: ['cheese'], comments: { cheese: 'Ziegenkäse' } },
    wrong: [
      ['', 'fruit'],
      ['', 'cheese'],
      ['', 'other'],
    ],
  },
  {
    question: {
      kind: 'multipleChoice',
      id: 'sights',
      look: 'pictures',
      text: both('Welche Orte besuchen Sie oft?', 'Which places do you often visit?'),
      options: sights,
    },
    answer: { kind: 'choices', codes: ['1', '3'] },
  },
  {
    question: {
      kind: 'place',
      id: 'home',
      text: both('In welchem Stadtteil wohnen Sie?', 'In which part of town do you live?'),
      required: true,
      special: ['noAnswer'],
      viewBox: [0, 0, 100, 80],
      areas: districts.map(([code, name, shape]) => ({ code, label: both(name, name), shape })),
    },
    answer: { kind: 'choice', code: 'sued' },
    wrong: [],
  },
  {
    question: {
      kind: 'consent',
      id: 'agreed',
      text: both('Einwilligung', 'Consent'),
      help: both('Ohne sie geht es hier nicht weiter.', 'You cannot go on without it.'),
      required: true,
      label: both(
        'Ich bin einverstanden, dass die Stadt mich zu dieser Befragung anruft.',
        'I agree that the town may call me about this survey.',
      ),
    },
    answer: { kind: 'choice', code: 'yes' },
    wrong: [],
  },
]
