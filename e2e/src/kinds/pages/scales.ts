import { choose, pick, write } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de, labelled, pointsOf } from './words-of.ts'

/** Scales and orders. */
export const scales = {
  scale: {
    questions: [
      {
        kind: 'scale',
        id: 'overall',
        text: de('Wie ist der Markt insgesamt?'),
        help: de('Ein Schulterzucken ist auch eine Antwort.'),
        required: true,
        special: ['dontKnow'],
        points: pointsOf('schlecht', 'mäßig', 'gut', 'sehr gut'),
      },
      {
        kind: 'scale',
        id: 'noise',
        text: de('Wie laut ist es bei Ihnen?'),
        required: true,
        special: ['dontKnow'],
        points: pointsOf('leise', 'mittel', 'laut'),
      },
    ],
    acts: [
      choose('sehr gut', 'Wie ist der Markt insgesamt?'),
      choose('weiß nicht', 'Wie laut ist es bei Ihnen?'),
    ],
    told: {
      'Wie ist der Markt insgesamt?': 'sehr gut',
      'Wie laut ist es bei Ihnen?': 'weiß nicht',
    },
    sent: {
      overall: { kind: 'choice', code: '4' },
      noise: { kind: 'special', special: 'dontKnow' },
    },
  },

  rating: {
    questions: [
      {
        kind: 'rating',
        id: 'grade',
        text: de('Welche Note geben Sie dem Markt?'),
        help: de('Wie in der Schule.'),
        required: true,
        steps: 6,
        lowLabel: de('sehr gut'),
        highLabel: de('ungenügend'),
      },
      {
        kind: 'rating',
        id: 'stars',
        look: 'stars',
        text: de('Wie bewerten Sie die Beratung?'),
        required: true,
        steps: 5,
      },
      {
        kind: 'rating',
        id: 'mood',
        look: 'smileys',
        text: de('Wie war Ihr Besuch im Bürgeramt?'),
        required: true,
        steps: 5,
        special: ['notApplicable'],
      },
    ],
    acts: [
      choose('1: sehr gut', 'Welche Note geben Sie dem Markt?'),
      choose('3', 'Wie bewerten Sie die Beratung?'),
      choose('5', 'Wie war Ihr Besuch im Bürgeramt?'),
    ],
    told: {
      'Welche Note geben Sie dem Markt?': '1 – sehr gut',
      'Wie bewerten Sie die Beratung?': '3',
      'Wie war Ihr Besuch im Bürgeramt?': '5',
    },
    sent: {
      grade: { kind: 'choice', code: '1' },
      stars: { kind: 'choice', code: '3' },
      mood: { kind: 'choice', code: '5' },
    },
  },

  recommendation: {
    questions: [
      {
        kind: 'recommendation',
        id: 'recommend',
        text: de('Würden Sie unsere Stadt empfehlen?'),
        help: de('Zum Beispiel Menschen, die umziehen wollen.'),
        required: true,
        lowLabel: de('auf keinen Fall'),
        highLabel: de('auf jeden Fall'),
      },
    ],
    acts: [choose('10: auf jeden Fall')],
    told: { 'Würden Sie unsere Stadt empfehlen?': '10 – auf jeden Fall' },
    sent: { recommend: { kind: 'choice', code: '10' } },
  },

  slider: {
    questions: [
      {
        kind: 'slider',
        id: 'share',
        text: de('Wie viel davon nutzen Sie?'),
        help: de('Geschätzt genügt.'),
        required: true,
        min: 0,
        max: 100,
        step: 5,
        unit: de('%'),
        lowLabel: de('nichts'),
        highLabel: de('alles'),
      },
    ],
    acts: [write('35', 'Wie viel davon nutzen Sie?')],
    told: { 'Wie viel davon nutzen Sie?': '35\u00A0%' },
    sent: { share: { kind: 'number', value: 35 } },
  },

  ranking: {
    questions: [
      {
        kind: 'ranking',
        id: 'order',
        text: de('Was ist Ihnen am wichtigsten?'),
        help: de('Auf Platz 1 das Wichtigste.'),
        required: true,
        special: ['dontKnow'],
        options: labelled({ safety: 'Sicherheit', traffic: 'Verkehr', green: 'Grün' }),
      },
    ],
    acts: [pick('2', 'Sicherheit'), pick('3', 'Verkehr'), pick('1', 'Grün')],
    told: { 'Was ist Ihnen am wichtigsten?': '1. Grün\n2. Sicherheit\n3. Verkehr' },
    sent: { order: { kind: 'ranking', codes: ['green', 'safety', 'traffic'] } },
  },
} satisfies Readonly<Record<string, KindPage>>
