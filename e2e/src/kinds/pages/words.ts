import { tick, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, rowsOf } from './words-of.ts'

/** Words. */
export const words = {
  shortText: {
    questions: [
      {
        kind: 'shortText',
        id: 'wish',
        text: de('Was wünschen Sie sich?'),
        help: de('Ein Wort genügt.'),
        required: true,
      },
      {
        kind: 'shortText',
        id: 'mail',
        text: de('Wie lautet Ihre E-Mail-Adresse?'),
        required: true,
        mask: { kind: 'email' },
        personal: true,
        purpose: de('die Einladung zur Auswertung'),
      },
      {
        kind: 'shortText',
        id: 'phone',
        text: de('Unter welcher Nummer erreichen wir Sie?'),
        required: true,
        mask: { kind: 'phone' },
        personal: true,
      },
      {
        kind: 'shortText',
        id: 'postcode',
        text: de('Wie lautet Ihre Postleitzahl?'),
        required: true,
        mask: { kind: 'postcode' },
      },
      {
        kind: 'shortText',
        id: 'site',
        text: de('Wo steht es im Netz?'),
        required: true,
        mask: { kind: 'url' },
      },
      {
        kind: 'shortText',
        id: 'file',
        text: de('Wie lautet Ihr Aktenzeichen?'),
        required: true,
        mask: {
          kind: 'pattern',
          pattern: '[A-Z]{3}[0-9]{4}',
          description: de('drei Buchstaben und vier Ziffern'),
        },
      },
    ],
    acts: [
      write('Mehr "Bänke" & <i>Schatten</i>', 'Was wünschen Sie sich?'),
      write('demir@example.org', 'Wie lautet Ihre E-Mail-Adresse?'),
      write('030 23125 000', 'Unter welcher Nummer erreichen wir Sie?'),
      write('01067', 'Wie lautet Ihre Postleitzahl?'),
      write('https://www.example.org/plan', 'Wo steht es im Netz?'),
      write('ABC1234', 'Wie lautet Ihr Aktenzeichen?'),
    ],
    told: {
      'Was wünschen Sie sich?': 'Mehr "Bänke" & <i>Schatten</i>',
      'Wie lautet Ihre E-Mail-Adresse?': 'demir@example.org',
      'Unter welcher Nummer erreichen wir Sie?': '030 23125 000',
      'Wie lautet Ihre Postleitzahl?': '01067',
      'Wo steht es im Netz?': 'https://www.example.org/plan',
      'Wie lautet Ihr Aktenzeichen?': 'ABC1234',
    },
    sent: {
      wish: { kind: 'text', value: 'Mehr "Bänke" & <i>Schatten</i>' },
      mail: { kind: 'text', value: 'demir@example.org' },
      phone: { kind: 'text', value: '030 23125 000' },
      postcode: { kind: 'text', value: '01067' },
      site: { kind: 'text', value: 'https://www.example.org/plan' },
      file: { kind: 'text', value: 'ABC1234' },
    },
  },

  longText: {
    questions: [
      {
        kind: 'longText',
        id: 'ideas',
        text: de('Was sollen wir noch wissen?'),
        help: de('Bitte nennen Sie keine Namen.'),
        required: true,
        maxLength: 300,
      },
    ],
    acts: [write('Erst dies,\ndann das', 'Was sollen wir noch wissen?')],
    told: { 'Was sollen wir noch wissen?': 'Erst dies,\ndann das' },
    sent: { ideas: { kind: 'text', value: 'Erst dies,\ndann das' } },
  },

  textList: {
    questions: [
      {
        kind: 'textList',
        id: 'adjectives',
        text: de('Zwei Worte zu unserer Stadt'),
        help: de('Was Ihnen zuerst einfällt.'),
        required: true,
        special: ['dontKnow'],
        rows: rowsOf({ first: 'Erstes Wort', second: 'Zweites Wort' }),
      },
      {
        kind: 'textList',
        id: 'more',
        text: de('Zwei Worte zu unserem Land'),
        required: true,
        special: ['dontKnow', 'noAnswer'],
        rows: rowsOf({ first: 'Das erste', second: 'Das zweite' }),
      },
    ],
    acts: [
      write('grün', 'Erstes Wort'),
      write('laut', 'Zweites Wort'),
      tick('keine Angabe', 'Zwei Worte zu unserem Land'),
    ],
    told: {
      'Zwei Worte zu unserer Stadt': 'Erstes Wort: grün\nZweites Wort: laut',
      'Zwei Worte zu unserem Land': 'keine Angabe',
    },
    sent: {
      adjectives: { kind: 'texts', values: { first: 'grün', second: 'laut' } },
      more: { kind: 'special', special: 'noAnswer' },
    },
  },
} satisfies Readonly<Record<string, KindPage>>
