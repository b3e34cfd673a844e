import { choose, pick, pointAt, tick, write } from './act.ts'
import type { KindPage } from './kind-page.ts'
import { pictureName } from './media.ts'
import { de, labelled } from './words-of.ts'

/** One or several of a list. */
export const choices = {
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

  yesNo: {
    questions: [
      {
        kind: 'yesNo',
        id: 'member',
        text: de('Sind Sie Mitglied in einem Verein?'),
        help: de('Auch ein Förderverein zählt.'),
        required: true,
        comment: true,
        special: ['noAnswer'],
      },
    ],
    acts: [choose('Nein'), write('Noch nicht.', 'Kommentar (freiwillig)')],
    told: { 'Sind Sie Mitglied in einem Verein?': 'nein\nKommentar: Noch nicht.' },
    sent: { member: { kind: 'choice', code: 'no', comment: 'Noch nicht.' } },
  },

  multipleChoice: {
    questions: [
      {
        kind: 'multipleChoice',
        id: 'buys',
        text: de('Was kaufen Sie auf dem Markt?'),
        help: de('Denken Sie an die letzten vier Wochen.'),
        required: true,
        max: 2,
        comment: true,
        special: ['noAnswer'],
        options: [
          { code: 'fruit', label: de('Obst') },
          { code: 'cheese', label: de('Käse') },
          { code: 'other', label: de('Sonstiges'), openText: true },
          { code: 'none', label: de('Nichts davon'), exclusive: true },
        ],
      },
      {
        kind: 'multipleChoice',
        id: 'misses',
        text: de('Was vermissen Sie?'),
        required: true,
        options: [
          { code: 'bread', label: de('Brot') },
          { code: 'fish', label: de('Fisch') },
          { code: 'none', label: de('Nichts davon'), exclusive: true },
        ],
      },
      {
        kind: 'multipleChoice',
        id: 'visits',
        look: 'pictures',
        text: de('Welche Orte besuchen Sie oft?'),
        options: labelled({ town: 'Rathaus', port: 'Hafen', park: 'Park' }).map((option) => ({
          ...option,
          picture: pictureName,
        })),
      },
    ],
    acts: [
      tick('Käse', 'Was kaufen Sie auf dem Markt?'),
      write('Ziege', 'Kommentar (freiwillig): Käse'),
      tick('Sonstiges', 'Was kaufen Sie auf dem Markt?'),
      write('Honig', 'Sonstiges: Ihre Angabe'),
      tick('Nichts davon', 'Was vermissen Sie?'),
      tick('Rathaus', 'Welche Orte besuchen Sie oft?'),
      tick('Park', 'Welche Orte besuchen Sie oft?'),
    ],
    told: {
      'Was kaufen Sie auf dem Markt?': 'Käse\nKommentar: Ziege\nSonstiges: Honig',
      'Was vermissen Sie?': 'Nichts davon',
      'Welche Orte besuchen Sie oft?': 'Rathaus\nPark',
    },
    sent: {
      buys: {
        kind: 'choices',
        codes: ['cheese', 'other'],
        texts: { other: 'Honig' },
        comments: { cheese: 'Ziege' },
      },
      misses: { kind: 'choices', codes: ['none'] },
      visits: { kind: 'choices', codes: ['town', 'park'] },
    },
  },

  place: {
    questions: [
      {
        kind: 'place',
        id: 'home',
        text: de('In welchem Stadtteil wohnen Sie?'),
        help: de('Auf der Karte oder in der Liste.'),
        required: true,
        special: ['noAnswer'],
        viewBox: [0, 0, 100, 80],
        areas: [
          { code: 'north', label: de('Nordstadt'), shape: 'M4 4L96 4L96 38L4 38Z' },
          { code: 'south', label: de('Südstadt'), shape: 'M4 42L96 42L96 76L4 76Z' },
        ],
      },
    ],
    acts: [pointAt('Südstadt')],
    told: { 'In welchem Stadtteil wohnen Sie?': 'Südstadt' },
    sent: { home: { kind: 'choice', code: 'south' } },
  },

  consent: {
    questions: [
      {
        kind: 'consent',
        id: 'agreed',
        text: de('Einwilligung'),
        help: de('Ohne sie geht es hier nicht weiter.'),
        required: true,
        label: de('Ich bin einverstanden, dass die Stadt mich anruft.'),
      },
    ],
    acts: [tick('Ich bin einverstanden, dass die Stadt mich anruft.')],
    told: { Einwilligung: 'Ich bin einverstanden, dass die Stadt mich anruft.' },
    sent: { agreed: { kind: 'choice', code: 'yes' } },
  },
} satisfies Readonly<Record<string, KindPage>>
