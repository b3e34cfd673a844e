import { choose, save, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { paperName, pictureName } from './media.ts'
import { de, labelled } from './words-of.ts'

/** What is not asked: what is computed, comes with the link, or only wants to be read. */
export const furniture = {
  computed: {
    questions: [
      {
        kind: 'number',
        id: 'rent',
        text: de('Wie hoch ist Ihre Miete?'),
        help: de('Im Monat.'),
        required: true,
      },
      {
        kind: 'computed',
        id: 'rentPerYear',
        text: de('Miete im Jahr'),
        value: 'rent * 12',
        type: 'number',
      },
    ],
    acts: [write('500', 'Wie hoch ist Ihre Miete?')],
    told: { 'Wie hoch ist Ihre Miete?': '500' },
    sent: {
      rent: { kind: 'number', value: 500 },
      rentPerYear: { kind: 'number', value: 6000 },
    },
  },

  hidden: {
    questions: [
      {
        kind: 'hidden',
        id: 'source',
        text: de('Herkunft'),
        parameter: 'von',
        options: labelled({ poster: 'Plakat', letter: 'Brief' }),
      },
      {
        kind: 'yesNo',
        id: 'local',
        text: de('Wohnen Sie in Auental?'),
        help: de('Auch ein Zweitwohnsitz zählt.'),
        required: true,
      },
    ],
    acts: [choose('Ja')],
    told: { 'Wohnen Sie in Auental?': 'ja' },
    sent: {
      source: { kind: 'choice', code: 'poster' },
      local: { kind: 'choice', code: 'yes' },
    },
  },

  statement: {
    questions: [
      {
        kind: 'statement',
        id: 'note',
        text: de('Es folgen **Angaben zu Ihnen** und kein <b>HTML</b>.'),
        help: de('Sie sind freiwillig.'),
      },
    ],
    says: ['strong: Angaben zu Ihnen', '<b>HTML</b>', 'Sie sind freiwillig.'],
    acts: [],
    told: {},
    sent: {},
  },

  section: {
    questions: [
      {
        kind: 'section',
        id: 'part',
        text: de('Ihre Wohnung'),
        help: de('Auch ein Zimmer ist eine Wohnung.'),
      },
    ],
    says: ['heading "Ihre Wohnung" [level=2]', 'Auch ein Zimmer ist eine Wohnung.'],
    acts: [],
    told: {},
    sent: {},
  },

  picture: {
    questions: [
      {
        kind: 'picture',
        id: 'plan',
        text: de('Der Entwurf für den Marktplatz'),
        media: pictureName,
        alternative: de('Ein Brunnen, um ihn zwölf Bäume'),
      },
    ],
    says: ['img "Ein Brunnen, um ihn zwölf Bäume"', 'Der Entwurf für den Marktplatz'],
    acts: [],
    told: {},
    sent: {},
  },

  download: {
    questions: [
      {
        kind: 'download',
        id: 'paper',
        text: de('Der Haushaltsplan'),
        help: de('Auf Seite 3 steht das Wichtigste.'),
        media: paperName,
      },
    ],
    says: ['Auf Seite 3 steht das Wichtigste.'],
    acts: [save('haushalt.pdf', 'Der Haushaltsplan (PDF, 2 kB)')],
    told: {},
    sent: {},
  },
} satisfies Readonly<Record<string, KindPage>>
