import { both, type KindExample } from './kind-example.examples.ts'
import { importance, places, satisfaction, ways } from './town.examples.ts'

/** The same asked for several things. */
export const matrices: readonly KindExample[] = [
  {
    question: {
      kind: 'matrix',
      id: 'quality',
      text: both('Wie zufrieden sind Sie mit …', 'How satisfied are you with …'),
      required: true,
      special: ['dontKnow'],
      rows: places,
      points: satisfaction,
    },
    answer: {
      kind: 'rows',
      rows: {
        parks: { kind: 'choice', code: '5' },
        pools: { kind: 'special', special: 'dontKnow' },
      },
    },
    wrong: [['.parks', '2']],
  },
  {
    question: {
      kind: 'differential',
      id: 'image',
      text: both('Unsere Stadt ist eher …', 'Our town is rather …'),
      required: true,
      special: ['dontKnow'],
      steps: 7,
      rows: [
        { id: 'pace', label: both('gemächlich', 'slow'), opposite: both('lebhaft', 'lively') },
        {
          id: 'face',
          label: both('altmodisch', 'old-fashioned'),
          opposite: both('fortschrittlich', 'progressive'),
        },
      ],
    },
    answer: { kind: 'rows', rows: { pace: { kind: 'choice', code: '3' } } },
    wrong: [['.pace', '6']],
  },
  {
    question: {
      kind: 'multipleMatrix',
      id: 'days',
      text: both('An welchen Tagen nutzen Sie …', 'On which days do you use …'),
      special: ['notApplicable'],
      rows: places,
      options: [
        { code: 'mo', label: both('montags bis freitags', 'Monday to Friday') },
        { code: 'sa', label: both('samstags', 'Saturdays') },
        { code: 'su', label: both('sonntags', 'Sundays') },
      ],
    },
    answer: {
      kind: 'rowChoices',
      rows: { parks: { kind: 'choices', codes: ['sa', 'su'] } },
    },
    wrong: [
      ['.pools', 'mo'],
      ['.pools', '~notApplicable'],
    ],
  },
  {
    question: {
      kind: 'dualMatrix',
      id: 'gap',
      text: both('Wie wichtig und wie gut sind …', 'How important and how good are …'),
      required: true,
      rows: places.slice(0, 2),
      scales: [
        { id: 'importance', label: both('Wichtigkeit', 'Importance'), points: importance },
        { id: 'satisfaction', label: both('Zufriedenheit', 'Satisfaction'), points: satisfaction },
      ],
    },
    answer: {
      kind: 'cells',
      rows: {
        parks: {
          importance: { kind: 'choice', code: '4' },
          satisfaction: { kind: 'choice', code: '2' },
        },
      },
    },
    wrong: [['.parks.importance', '3']],
  },
  {
    question: {
      kind: 'table',
      id: 'rooms',
      text: both('Wie sind Ihre Räume?', 'What are your rooms like?'),
      required: true,
      rows: [
        { id: 'living', label: both('Wohnzimmer', 'Living room') },
        { id: 'kitchen', label: both('Küche', 'Kitchen') },
      ],
      columns: [
        {
          id: 'size',
          label: both('Fläche', 'Size'),
          cell: { kind: 'number', min: 1, max: 500, unit: both('m²', 'm²') },
        },
        { id: 'floor', label: both('Fußboden', 'Floor'), cell: { kind: 'text' } },
        {
          id: 'state',
          label: both('Zustand', 'State'),
          cell: { kind: 'scale', points: satisfaction },
        },
      ],
    },
    answer: {
      kind: 'cells',
      rows: {
        living: {
          size: { kind: 'number', value: 24 },
          floor: { kind: 'text', value: 'Parkett' },
          state: { kind: 'choice', code: '4' },
        },
      },
    },
    wrong: [['.living.size', 'groß']],
  },
  {
    question: {
      kind: 'table',
      id: 'trips',
      text: both('Welche Fahrten machen Sie regelmäßig?', 'Which trips do you regularly make?'),
      rows: [],
      added: { min: 2, max: 5 },
      columns: [
        { id: 'to', label: both('Ziel', 'Destination'), cell: { kind: 'text' } },
        {
          id: 'by',
          label: both('Verkehrsmittel', 'Means'),
          cell: { kind: 'choice', options: ways },
        },
        { id: 'since', label: both('Seit', 'Since'), cell: { kind: 'date' } },
      ],
    },
    answer: { kind: 'cells', rows: { '1': { to: { kind: 'text', value: 'Arbeit' } } } },
    wrong: [
      ['.1.to', 'Arbeit'],
      ['.1.since', 'gestern'],
    ],
  },
]
