import { choose, press, write, type Control } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, labelled } from './words-of.ts'

function removing(person: number): Control {
  return { role: 'button', name: `Person ${person} entfernen`, within: [] }
}

/** The same few questions for each of several things. */
export const groups = {
  repeat: {
    questions: [
      {
        kind: 'repeat',
        id: 'people',
        text: de('Wer lebt in Ihrem Haushalt?'),
        help: de('Beginnen Sie mit sich selbst.'),
        required: true,
        entry: de('Person'),
        min: 1,
        max: 3,
        questions: [
          {
            kind: 'number',
            id: 'age',
            text: de('Alter'),
            help: de('In ganzen Jahren.'),
            required: true,
            min: 0,
            max: 120,
          },
          {
            kind: 'singleChoice',
            id: 'way',
            text: de('Weg zur Arbeit'),
            options: labelled({ foot: 'zu Fuß', bike: 'mit dem Rad' }),
          },
        ],
      },
    ],
    acts: [
      write('41', 'Alter', 'Person 1'),
      choose('zu Fuß', 'Person 1'),
      press('Person hinzufügen', removing(2)),
      write('9', 'Alter', 'Person 2'),
      choose('mit dem Rad', 'Person 2'),
      press('Person hinzufügen', removing(3)),
      write('70', 'Alter', 'Person 3'),
      press('Person 1 entfernen', removing(3), false),
    ],
    told: {
      'Wer lebt in Ihrem Haushalt?':
        'Person 1\nAlter – 9\nWeg zur Arbeit – mit dem Rad\nPerson 2\nAlter – 70',
    },
    sent: {
      people: {
        kind: 'entries',
        entries: [
          { age: { kind: 'number', value: 9 }, way: { kind: 'choice', code: 'bike' } },
          { age: { kind: 'number', value: 70 } },
        ],
      },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
