import { choose, pointAt, tick, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { pictureName } from './media.ts'
import { de, labelled } from './words-of.ts'

/** Other choices of a list. */
export const choices = {
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
