import { choose, tick } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, labelled, pointsOf, rowsOf } from './words-of.ts'

const places = rowsOf({ parks: 'Parks', pools: 'Bäder' })

/** The same asked for several things. */
export const matrices = {
  matrix: {
    questions: [
      {
        kind: 'matrix',
        id: 'quality',
        text: de('Wie finden Sie in Ihrem Stadtteil …'),
        help: de('Bitte eine Antwort in jeder Zeile.'),
        required: true,
        special: ['dontKnow'],
        rows: places,
        points: pointsOf('schlecht', 'mittel', 'gut'),
      },
    ],
    acts: [choose('gut', 'Parks'), choose('weiß nicht', 'Bäder')],
    told: { 'Wie finden Sie in Ihrem Stadtteil …': 'Parks: gut\nBäder: weiß nicht' },
    sent: {
      quality: {
        kind: 'rows',
        rows: {
          parks: { kind: 'choice', code: '3' },
          pools: { kind: 'special', special: 'dontKnow' },
        },
      },
    },
  },

  differential: {
    questions: [
      {
        kind: 'differential',
        id: 'image',
        text: de('Unsere Stadt ist eher …'),
        help: de('Ganz nach Gefühl.'),
        required: true,
        special: ['dontKnow'],
        steps: 7,
        rows: [
          { id: 'pace', label: de('ruhig'), opposite: de('lebhaft') },
          { id: 'face', label: de('alt'), opposite: de('neu') },
        ],
      },
    ],
    acts: [choose('ruhig … 6 von 7 … lebhaft'), choose('weiß nicht', 'alt – neu')],
    told: { 'Unsere Stadt ist eher …': 'ruhig – lebhaft: 6\nalt – neu: weiß nicht' },
    sent: {
      image: {
        kind: 'rows',
        rows: {
          pace: { kind: 'choice', code: '6' },
          face: { kind: 'special', special: 'dontKnow' },
        },
      },
    },
  },

  multipleMatrix: {
    questions: [
      {
        kind: 'multipleMatrix',
        id: 'days',
        text: de('An welchen Tagen nutzen Sie …'),
        help: de('Im Sommer.'),
        required: true,
        special: ['notApplicable'],
        rows: places,
        options: labelled({ week: 'werktags', sa: 'samstags', su: 'sonntags' }),
      },
    ],
    acts: [tick('samstags', 'Parks'), tick('sonntags', 'Parks'), tick('trifft nicht zu', 'Bäder')],
    told: {
      'An welchen Tagen nutzen Sie …': 'Parks: samstags, sonntags\nBäder: trifft nicht zu',
    },
    sent: {
      days: {
        kind: 'rowChoices',
        rows: {
          parks: { kind: 'choices', codes: ['sa', 'su'] },
          pools: { kind: 'special', special: 'notApplicable' },
        },
      },
    },
  },

  dualMatrix: {
    questions: [
      {
        kind: 'dualMatrix',
        id: 'gap',
        text: de('Wie wichtig und wie gut sind …'),
        help: de('Beides für sich.'),
        required: true,
        rows: places,
        scales: [
          { id: 'weight', label: de('Gewicht'), points: pointsOf('gering', 'groß') },
          { id: 'state', label: de('Zustand'), points: pointsOf('schlecht', 'mittel', 'gut') },
        ],
      },
    ],
    acts: [
      choose('groß', 'Parks', 'Gewicht'),
      choose('schlecht', 'Parks', 'Zustand'),
      choose('gering', 'Bäder', 'Gewicht'),
      choose('gut', 'Bäder', 'Zustand'),
    ],
    told: {
      'Wie wichtig und wie gut sind …':
        'Parks – Gewicht: groß\nParks – Zustand: schlecht\nBäder – Gewicht: gering\nBäder – Zustand: gut',
    },
    sent: {
      gap: {
        kind: 'cells',
        rows: {
          parks: {
            weight: { kind: 'choice', code: '2' },
            state: { kind: 'choice', code: '1' },
          },
          pools: {
            weight: { kind: 'choice', code: '1' },
            state: { kind: 'choice', code: '3' },
          },
        },
      },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
