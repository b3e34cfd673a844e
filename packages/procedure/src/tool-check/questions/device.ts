import type { ToolQuestion } from '../tool-question.ts'
import { choice } from './choice.ts'

/** What happens on the devices of those who answer. */
export const deviceQuestions: readonly ToolQuestion[] = [
  {
    id: 'cookies',
    topic: 'device',
    question: {
      de: 'Werden Cookies oder andere Speicher auf dem Gerät benutzt?',
      en: 'Are cookies or other stores on the device used?',
    },
    why: { de: '§ 25 TDDDG', en: '§ 25 TDDDG' },
    choices: [
      choice('none', 'keine', 'none', 'none'),
      choice('necessary', 'nur unbedingt erforderliche', 'strictly necessary ones only', 'look'),
      choice('others', 'auch andere', 'others as well', 'serious'),
    ],
  },
  {
    id: 'trackers',
    topic: 'device',
    question: {
      de: 'Werden Inhalte fremder Anbieter geladen oder Besuche gemessen?',
      en: 'Is content of other providers loaded, or are visits measured?',
    },
    why: {
      de: 'Übermittlung der Geräteadresse an Dritte (Art. 44 ff. DSGVO, § 25 TDDDG)',
      en: 'Transfer of the device’s address to others (Art. 44 ff. GDPR, § 25 TDDDG)',
    },
    choices: [
      choice('none', 'nein', 'no', 'none'),
      choice('foreign', 'fremde Inhalte', 'content of others', 'serious'),
      choice('tracking', 'Messung von Besuchen', 'measuring of visits', 'serious'),
    ],
  },
  {
    id: 'accessibility',
    topic: 'device',
    question: { de: 'Ist der Fragebogen barrierefrei?', en: 'Is the questionnaire accessible?' },
    why: { de: 'BITV 2.0, EN 301 549', en: 'BITV 2.0, EN 301 549' },
    choices: [
      choice('tested', 'geprüft, mit Bericht', 'tested, with a report', 'none'),
      choice('stated', 'erklärt, ohne Bericht', 'stated, without a report', 'look'),
      choice('no', 'nein', 'no', 'serious'),
    ],
  },
]
