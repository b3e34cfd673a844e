import { tick, write, writeDay, writeTime } from '../act.ts'
import type { KindPage } from './kind-page.ts'
import { de } from './words-of.ts'

/** Days, times and months. */
export const days = {
  date: {
    questions: [
      {
        kind: 'date',
        id: 'since',
        text: de('Seit wann wohnen Sie hier?'),
        help: de('Der Tag der Anmeldung.'),
        required: true,
        max: '2026-01-01',
      },
      {
        kind: 'date',
        id: 'last',
        text: de('Wann waren Sie zuletzt hier?'),
        required: true,
        special: ['dontKnow'],
      },
    ],
    acts: [writeDay(2019, '05', 'Seit wann wohnen Sie hier?'), tick('weiß nicht')],
    told: {
      'Seit wann wohnen Sie hier?': '05.05.2019',
      'Wann waren Sie zuletzt hier?': 'weiß nicht',
    },
    sent: {
      since: { kind: 'date', value: '2019-05-05' },
      last: { kind: 'special', special: 'dontKnow' },
    },
  },

  time: {
    questions: [
      {
        kind: 'time',
        id: 'leave',
        text: de('Wann gehen Sie aus dem Haus?'),
        help: de('An Werktagen.'),
        required: true,
      },
    ],
    acts: [writeTime('07:30', 'Wann gehen Sie aus dem Haus?')],
    told: { 'Wann gehen Sie aus dem Haus?': '07:30 Uhr' },
    sent: { leave: { kind: 'time', value: '07:30' } },
  },

  month: {
    questions: [
      {
        kind: 'month',
        id: 'moved',
        text: de('Wann sind Sie eingezogen?'),
        help: de('Geschätzt genügt auch hier.'),
        required: true,
      },
    ],
    acts: [write('11/2024', 'Wann sind Sie eingezogen?')],
    told: { 'Wann sind Sie eingezogen?': 'November 2024' },
    sent: { moved: { kind: 'month', value: '2024-11' } },
  },
} satisfies Readonly<Record<string, KindPage>>
