import type { ToolQuestion } from '../tool-question.ts'
import { choice } from './choice.ts'

/** What is proven, and how one gets out again. */
export const proofQuestions: readonly ToolQuestion[] = [
  {
    id: 'certificates',
    topic: 'proof',
    question: {
      de: 'Welche Zertifikate oder Prüfberichte gibt es?',
      en: 'Which certificates or audit reports are there?',
    },
    why: {
      de: 'Nachweis geeigneter Maßnahmen (Art. 24 und 28 Abs. 5 DSGVO)',
      en: 'Evidence of suitable measures (Art. 24 and 28 (5) GDPR)',
    },
    choices: [
      choice('current', 'gültige, eingesehen', 'valid ones, seen by us', 'none'),
      choice('named', 'genannt, nicht eingesehen', 'named, not seen by us', 'look'),
      choice('none', 'keine', 'none', 'look'),
    ],
  },
  {
    id: 'openSource',
    topic: 'proof',
    question: { de: 'Ist der Quelltext offen?', en: 'Is the source code open?' },
    why: { de: 'Überprüfbarkeit, Unabhängigkeit', en: 'Can be verified; independence' },
    choices: [
      choice('yes', 'ja', 'yes', 'none'),
      choice('partly', 'teilweise', 'partly', 'look'),
      choice('no', 'nein', 'no', 'look'),
    ],
  },
  {
    id: 'incidents',
    topic: 'proof',
    question: { de: 'Wie werden Vorfälle gemeldet?', en: 'How are incidents reported?' },
    why: { de: 'Art. 33 DSGVO: 72 Stunden', en: 'Art. 33 GDPR: 72 hours' },
    choices: [
      choice('agreed', 'vereinbart, mit Frist', 'agreed, with a time limit', 'none'),
      choice('unclear', 'nicht geregelt', 'not settled', 'look'),
    ],
  },
  {
    id: 'exit',
    topic: 'proof',
    question: {
      de: 'Kommt die Behörde mit allen Daten wieder heraus?',
      en: 'Can the authority leave with all its data?',
    },
    why: {
      de: 'Ausstieg: offene Formate, Löschung beim Betreiber',
      en: 'Exit: open formats, deletion at the operator',
    },
    choices: [
      choice('open', 'ja, in offenen Formaten', 'yes, in open formats', 'none'),
      choice('partly', 'teilweise', 'partly', 'look'),
      choice('no', 'nein', 'no', 'serious'),
    ],
  },
]
