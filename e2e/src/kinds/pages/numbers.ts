import { tick, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, rowsOf } from './words-of.ts'

/** Numbers and shares. */
export const numbers = {
  number: {
    questions: [
      {
        kind: 'number',
        id: 'distance',
        text: de('Wie weit ist es zum Markt?'),
        help: de('Zu Fuß gemessen.'),
        required: true,
        min: 0,
        max: 120,
        decimals: 1,
        unit: de('km'),
      },
      {
        kind: 'number',
        id: 'income',
        text: de('Wie viel geben Sie dort aus?'),
        required: true,
        special: ['noAnswer'],
      },
    ],
    acts: [write('1,5', 'Wie weit ist es zum Markt?'), tick('keine Angabe')],
    told: {
      'Wie weit ist es zum Markt?': '1,5\u00A0km',
      'Wie viel geben Sie dort aus?': 'keine Angabe',
    },
    sent: {
      distance: { kind: 'number', value: 1.5 },
      income: { kind: 'special', special: 'noAnswer' },
    },
  },

  numberList: {
    questions: [
      {
        kind: 'numberList',
        id: 'household',
        text: de('Wie viele Personen leben bei Ihnen?'),
        help: de('Sie selbst zählen mit.'),
        required: true,
        special: ['noAnswer'],
        min: 0,
        max: 20,
        rows: rowsOf({ children: 'Kinder', adults: 'Erwachsene' }),
      },
    ],
    acts: [write('0', 'Kinder'), write('2', 'Erwachsene')],
    told: { 'Wie viele Personen leben bei Ihnen?': 'Kinder: 0\nErwachsene: 2' },
    sent: { household: { kind: 'numbers', values: { children: 0, adults: 2 } } },
  },

  constantSum: {
    questions: [
      {
        kind: 'constantSum',
        id: 'budget',
        text: de('Wie würden Sie das Geld verteilen?'),
        help: de('Ein leeres Feld bekommt nichts.'),
        required: true,
        total: 100,
        unit: de('Euro'),
        rows: rowsOf({ schools: 'Schulen', paths: 'Radwege', pools: 'Bäder' }),
      },
    ],
    acts: [write('62,50', 'Schulen'), write('37,5', 'Radwege')],
    told: {
      'Wie würden Sie das Geld verteilen?':
        'Schulen: 62,5\u00A0Euro\nRadwege: 37,5\u00A0Euro\nBäder: 0\u00A0Euro',
    },
    sent: { budget: { kind: 'numbers', values: { schools: 62.5, paths: 37.5, pools: 0 } } },
  },
} satisfies Readonly<Record<string, KindPage>>
