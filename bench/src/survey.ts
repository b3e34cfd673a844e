import { createHash } from 'node:crypto'
import { questionnaireHash, type PublishedSurvey } from '@meinungsbild/exchange'
import type { Question, Questionnaire, ScalePoint } from '@meinungsbild/questionnaire'

const agreement: readonly ScalePoint[] = [
  'stimme gar nicht zu',
  'stimme eher nicht zu',
  'teils, teils',
  'stimme eher zu',
  'stimme voll zu',
].map((label, index) => ({ code: String(index + 1), label: { de: label }, value: index + 1 }))

function scale(id: string, text: string): Question {
  return { kind: 'scale', id, text: { de: text }, points: agreement, special: ['noAnswer'] }
}

function choice(id: string, text: string, labels: readonly string[]): Question {
  const options = labels.map((label, index) => ({ code: `o${index + 1}`, label: { de: label } }))
  return { kind: 'singleChoice', id, text: { de: text }, options, special: ['noAnswer'] }
}

/** Three pages, twelve questions, as a small town asks them: what is measured is answered as often as this. */
const questionnaire: Questionnaire = {
  id: 'bench',
  title: { de: 'Leben in der Gemeinde' },
  languages: ['de'],
  introduction: { de: 'Wir möchten wissen, wie Sie Ihre Gemeinde erleben.' },
  pages: [
    {
      id: 'living',
      title: { de: 'Wohnen und Leben' },
      questions: [
        scale('likes', 'Ich lebe gern in dieser Gemeinde.'),
        choice('years', 'Wie lange wohnen Sie schon hier?', [
          'weniger als 2 Jahre',
          '2 bis 5 Jahre',
          '5 bis 10 Jahre',
          'mehr als 10 Jahre',
        ]),
        scale('safe', 'Ich fühle mich abends auf der Straße sicher.'),
        {
          kind: 'multipleChoice',
          id: 'uses',
          text: { de: 'Welche Angebote nutzen Sie?' },
          options: ['Schwimmbad', 'Bücherei', 'Sportplatz', 'Jugendtreff', 'Wochenmarkt'].map(
            (label, index) => ({ code: `u${index + 1}`, label: { de: label } }),
          ),
        },
      ],
    },
    {
      id: 'services',
      title: { de: 'Angebote der Gemeinde' },
      questions: [
        {
          kind: 'matrix',
          id: 'quality',
          text: { de: 'Wie sehr stimmen Sie zu?' },
          rows: ['Busse fahren oft genug', 'Es gibt genug Grün', 'Die Ämter helfen schnell'].map(
            (label, index) => ({ id: `r${index + 1}`, label: { de: label } }),
          ),
          points: agreement,
          special: ['dontKnow'],
        },
        scale('roads', 'Straßen und Radwege sind in gutem Zustand.'),
        scale('informed', 'Die Gemeinde informiert mich gut.'),
        { kind: 'longText', id: 'missing', text: { de: 'Was fehlt Ihnen?' } },
      ],
    },
    {
      id: 'person',
      title: { de: 'Zu Ihrer Person' },
      questions: [
        { kind: 'number', id: 'age', text: { de: 'Wie alt sind Sie?' }, min: 14, max: 120 },
        choice('household', 'Wie viele Personen leben in Ihrem Haushalt?', [
          '1',
          '2',
          '3',
          '4 und mehr',
        ]),
        choice('work', 'Was trifft auf Sie zu?', [
          'berufstätig',
          'in Ausbildung',
          'im Ruhestand',
          'anderes',
        ]),
        { kind: 'shortText', id: 'word', text: { de: 'Ihre Gemeinde in einem Wort?' } },
      ],
    },
  ],
}

/** The answers of a citizen, page by page, as form entries. */
export const answers: readonly (readonly [page: string, entries: readonly [string, string][]])[] = [
  [
    'living',
    [
      ['likes', '5'],
      ['years', 'o3'],
      ['safe', '4'],
      ['uses', 'u1'],
      ['uses', 'u5'],
    ],
  ],
  [
    'services',
    [
      ['quality.r1', '2'],
      ['quality.r2', '4'],
      ['quality.r3', '~dontKnow'],
      ['roads', '3'],
      ['informed', '4'],
      ['missing', 'Mehr Bänke im Park und ein Radweg zum Bahnhof wären schön.'],
    ],
  ],
  [
    'person',
    [
      ['age', '47'],
      ['household', 'o2'],
      ['work', 'o1'],
      ['word', 'überschaubar'],
    ],
  ],
]

/** The published survey, open for as long as anybody may measure. */
export function benchSurvey(publicKey: string): PublishedSurvey {
  return {
    format: 'meinungsbild/published-survey/1',
    id: 'bench',
    slug: 'bench',
    questionnaire,
    questionnaireHash: questionnaireHash(questionnaire, (text) =>
      createHash('sha256').update(text).digest('hex'),
    ),
    authority: {
      name: 'Gemeinde Musterfelde',
      unit: 'Gemeindeverwaltung',
      postalAddress: 'Dorfplatz 1, 20000 Musterfelde',
      email: 'post@musterfelde.example',
      phone: '040 1234-0',
    },
    notice: {
      purpose: { de: 'Planung' },
      legalBasis: { de: 'Artikel 6 Absatz 1 Buchstabe e DSGVO' },
      dataProtectionOfficer: 'datenschutz@musterfelde.example',
      supervisoryAuthority: 'Landesbeauftragte für den Datenschutz',
      retention: { de: 'Bis zum Ende der Auswertung' },
    },
    opens: '2020-01-01T00:00:00Z',
    closes: '2099-01-01T00:00:00Z',
    access: { kind: 'open' },
    sealing: { id: 'bench', publicKey },
  }
}
