import { both, type KindExample } from './kind-example.examples.ts'
import { ways } from './town.examples.ts'

/** Persons, files and groups. */
export const records: readonly KindExample[] = [
  {
    question: {
      kind: 'address',
      id: 'contact',
      text: both('Wie erreichen wir Sie?', 'How can we reach you?'),
      required: true,
      purpose: both('die Gewinnbenachrichtigung', 'telling you about your prize'),
      special: ['noAnswer'],
      parts: [
        { part: 'name', required: true },
        { part: 'organisation' },
        { part: 'street' },
        { part: 'postcode' },
        { part: 'town' },
        { part: 'email', required: true },
        { part: 'phone' },
      ],
    },
    answer: { kind: 'texts', values: { name: 'Ayşe Demir', email: 'demir@example.org' } },
    wrong: [['.postcode', '123']],
  },
  {
    question: {
      kind: 'upload',
      id: 'photos',
      text: both('Zeigen Sie uns die Stelle.', 'Show us the place.'),
      required: true,
      special: ['noAnswer'],
      accept: ['jpeg', 'png', 'pdf'],
      maxBytes: 5_000_000,
      maxFiles: 3,
    },
    answer: {
      kind: 'files',
      files: [
        {
          name: 'kreuzung.jpg',
          type: 'image/jpeg',
          bytes: 1_234_000,
          sha256: 'b'.repeat(64),
          id: 'a1b2c3d4e5f6g7h8i9j0',
        },
      ],
    },
    wrong: [],
  },
  {
    question: {
      kind: 'repeat',
      id: 'people',
      text: both('Wer lebt in Ihrem Haushalt?', 'Who lives in your household?'),
      required: true,
      special: ['noAnswer'],
      entry: both('Person', 'Person'),
      min: 1,
      max: 6,
      questions: [
        {
          kind: 'number',
          id: 'age',
          text: both('Alter', 'Age'),
          required: true,
          min: 0,
          max: 120,
          unit: both('Jahre', 'years'),
        },
        {
          kind: 'singleChoice',
          id: 'way',
          text: both('Weg zur Arbeit oder Schule', 'Way to work or school'),
          options: ways,
        },
      ],
    },
    answer: {
      kind: 'entries',
      entries: [
        { age: { kind: 'number', value: 41 }, way: { kind: 'choice', code: 'bike' } },
        { age: { kind: 'number', value: 9 } },
      ],
    },
    wrong: [['.1.way', 'other']],
  },
  {
    question: {
      kind: 'hidden',
      id: 'source',
      text: both('Herkunft', 'Source'),
      parameter: 'von',
      options: [{ code: 'poster', label: both('Plakat', 'Poster') }],
    },
    answer: { kind: 'choice', code: 'poster' },
  },
  {
    question: {
      kind: 'computed',
      id: 'double',
      text: both('Das Doppelte', 'Twice as much'),
      value: '2',
      type: 'number',
    },
  },
]
