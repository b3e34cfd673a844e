import { choose, pick, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { pictureName } from './media.ts'
import { de, labelled } from './words-of.ts'

/** One of a list, in its three looks. */
export const singleChoices = {
  singleChoice: {
    questions: [
      {
        kind: 'singleChoice',
        id: 'way',
        text: de('Wie kommen Sie zum Markt?'),
        help: de('Gemeint ist der längste Teil des Weges.'),
        required: true,
        comment: true,
        special: ['dontKnow', 'noAnswer', 'notApplicable'],
        options: [
          { code: 'foot', label: de('zu Fuß') },
          { code: 'bus', label: de('mit Bus & Bahn') },
          { code: 'other', label: de('Sonstiges'), openText: true },
        ],
      },
      {
        kind: 'singleChoice',
        id: 'district',
        look: 'dropdown',
        text: de('In welchem Ortsteil wohnen Sie?'),
        help: de('Es zählt der erste Wohnsitz.'),
        required: true,
        special: ['noAnswer'],
        options: [
          ...Array.from({ length: 14 }, (_, index) => ({
            code: String(index + 1),
            label: de(`Ortsteil ${index + 1}`),
          })),
          { code: 'other', label: de('Sonstiger'), openText: true },
        ],
      },
      {
        kind: 'singleChoice',
        id: 'sight',
        look: 'pictures',
        text: de('Welcher Ort gefällt Ihnen am besten?'),
        required: true,
        options: labelled({ town: 'Rathaus', port: 'Hafen', park: 'Park' }).map((option) => ({
          ...option,
          picture: pictureName,
        })),
      },
      {
        kind: 'singleChoice',
        id: 'stand',
        text: de('Welcher Stand fehlt?'),
        required: true,
        special: ['dontKnow'],
        options: labelled({ tea: 'Tee', cake: 'Kuchen' }),
      },
    ],
    acts: [
      choose('Sonstiges', 'Wie kommen Sie zum Markt?'),
      write('mit dem <b>Boot</b>', 'Sonstiges: Ihre Angabe', 'Wie kommen Sie zum Markt?'),
      write('Nur im Sommer.', 'Kommentar (freiwillig)', 'Wie kommen Sie zum Markt?'),
      pick('Sonstiger', 'In welchem Ortsteil wohnen Sie?'),
      write('Insel', 'Sonstiger: Ihre Angabe'),
      choose('Hafen', 'Welcher Ort gefällt Ihnen am besten?'),
      choose('weiß nicht', 'Welcher Stand fehlt?'),
    ],
    told: {
      'Wie kommen Sie zum Markt?': 'Sonstiges: mit dem <b>Boot</b>\nKommentar: Nur im Sommer.',
      'In welchem Ortsteil wohnen Sie?': 'Sonstiger: Insel',
      'Welcher Ort gefällt Ihnen am besten?': 'Hafen',
      'Welcher Stand fehlt?': 'weiß nicht',
    },
    sent: {
      way: {
        kind: 'choice',
        code: 'other',
        text: 'mit dem <b>Boot</b>',
        comment: 'Nur im Sommer.',
      },
      district: { kind: 'choice', code: 'other', text: 'Insel' },
      sight: { kind: 'choice', code: 'port' },
      stand: { kind: 'special', special: 'dontKnow' },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
