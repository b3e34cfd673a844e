import { pick, press, write, writeDay } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, labelled, pointsOf, rowsOf } from './words-of.ts'

/** Rows that are given, and rows that citizens add. */
export const tables = {
  table: {
    questions: [
      {
        kind: 'table',
        id: 'rooms',
        text: de('Wie sind Ihre Räume?'),
        help: de('Ein Wert je Zeile genügt.'),
        required: true,
        rows: rowsOf({ living: 'Stube', kitchen: 'Küche' }),
        columns: [
          {
            id: 'size',
            label: de('Fläche'),
            cell: { kind: 'number', min: 1, max: 500, unit: de('m²') },
          },
          { id: 'floor', label: de('Boden'), cell: { kind: 'text' } },
          {
            id: 'state',
            label: de('Zustand'),
            cell: { kind: 'scale', points: pointsOf('schlecht', 'gut') },
          },
        ],
      },
      {
        kind: 'table',
        id: 'trips',
        text: de('Welche Fahrten machen Sie?'),
        required: true,
        rows: [],
        added: { min: 1, max: 3 },
        columns: [
          { id: 'to', label: de('Ziel'), cell: { kind: 'text' } },
          {
            id: 'by',
            label: de('Mittel'),
            cell: { kind: 'choice', options: labelled({ bike: 'Rad', bus: 'Bus' }) },
          },
          { id: 'since', label: de('Seit'), cell: { kind: 'date' } },
        ],
      },
    ],
    acts: [
      write('24', 'Stube: Fläche m². Eine Zahl von 1 bis 500.'),
      write('Parkett', 'Stube: Boden'),
      pick('gut', 'Stube: Zustand'),
      write('Stein', 'Küche: Boden'),
      write('Arbeit', 'Zeile 1: Ziel'),
      press('Zeile hinzufügen', { role: 'textbox', name: 'Zeile 2: Ziel', within: [] }),
      write('Schule', 'Zeile 2: Ziel'),
      pick('Bus', 'Zeile 2: Mittel'),
      writeDay(2020, '05', 'Zeile 2: Seit'),
    ],
    told: {
      'Wie sind Ihre Räume?':
        'Stube – Fläche: 24\u00A0m²\nStube – Boden: Parkett\nStube – Zustand: gut\nKüche – Boden: Stein',
      'Welche Fahrten machen Sie?':
        '1 – Ziel: Arbeit\n2 – Ziel: Schule\n2 – Mittel: Bus\n2 – Seit: 05.05.2020',
    },
    sent: {
      rooms: {
        kind: 'cells',
        rows: {
          living: {
            size: { kind: 'number', value: 24 },
            floor: { kind: 'text', value: 'Parkett' },
            state: { kind: 'choice', code: '2' },
          },
          kitchen: { floor: { kind: 'text', value: 'Stein' } },
        },
      },
      trips: {
        kind: 'cells',
        rows: {
          '1': { to: { kind: 'text', value: 'Arbeit' } },
          '2': {
            to: { kind: 'text', value: 'Schule' },
            by: { kind: 'choice', code: 'bus' },
            since: { kind: 'date', value: '2020-05-05' },
          },
        },
      },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
