import type { ToolQuestion } from '../tool-question.ts'
import { choice } from './choice.ts'

/** Who runs it, where, and by which contracts. */
export const operationQuestions: readonly ToolQuestion[] = [
  {
    id: 'hostingPlace',
    topic: 'operation',
    question: {
      de: 'Wo stehen die Server, auf denen Antworten liegen?',
      en: 'Where are the servers on which answers lie?',
    },
    why: {
      de: 'Art. 44 bis 49 DSGVO; Ort der Verarbeitung im Verzeichnis (Art. 30)',
      en: 'Art. 44 to 49 GDPR; place of processing in the record (Art. 30)',
    },
    choices: [
      choice('own', 'im eigenen Haus', 'in our own house', 'none'),
      choice('country', 'in Deutschland', 'in Germany', 'none'),
      choice('eu', 'in der EU oder im EWR', 'in the EU or EEA', 'none'),
      choice('third', 'in einem Drittland', 'in a third country', 'serious'),
    ],
  },
  {
    id: 'operator',
    topic: 'operation',
    question: { de: 'Wer betreibt das Werkzeug?', en: 'Who runs the tool?' },
    why: {
      de: 'Verantwortlicher oder Auftragsverarbeiter (Art. 4 Nr. 7 und 8 DSGVO)',
      en: 'Controller or processor (Art. 4 No. 7 and 8 GDPR)',
    },
    choices: [
      choice('own', 'die Behörde selbst', 'the authority itself', 'none'),
      choice('public', 'ein öffentlicher IT-Dienstleister', 'a public IT provider', 'none'),
      choice('company', 'ein Unternehmen', 'a company', 'look'),
    ],
  },
  {
    id: 'processors',
    topic: 'operation',
    question: {
      de: 'Welche Auftragsverarbeiter und Unterauftragnehmer sind beteiligt?',
      en: 'Which processors and sub-processors take part?',
    },
    why: { de: 'Art. 28 Abs. 2 und 4 DSGVO', en: 'Art. 28 (2) and (4) GDPR' },
    choices: [
      choice('none', 'keine', 'none', 'none'),
      choice('named', 'alle sind benannt', 'all are named', 'none'),
      choice('unnamed', 'nicht alle sind benannt', 'not all are named', 'serious'),
    ],
  },
  {
    id: 'contracts',
    topic: 'operation',
    question: {
      de: 'Gibt es mit ihnen Verträge zur Auftragsverarbeitung?',
      en: 'Are there contracts with them on processing?',
    },
    why: { de: 'Art. 28 Abs. 3 DSGVO', en: 'Art. 28 (3) GDPR' },
    choices: [
      choice(
        'needless',
        'nicht nötig, niemand verarbeitet im Auftrag',
        'not needed, nobody processes for us',
        'none',
      ),
      choice('signed', 'ja, unterzeichnet', 'yes, signed', 'none'),
      choice('draft', 'im Entwurf', 'as a draft', 'look'),
      choice('missing', 'nein', 'no', 'serious'),
    ],
  },
  {
    id: 'thirdCountry',
    topic: 'operation',
    question: {
      de: 'Werden Daten in ein Drittland übermittelt, auch durch Fernwartung?',
      en: 'Are data transferred to a third country, also by remote maintenance?',
    },
    why: { de: 'Art. 44 ff. DSGVO; EuGH C-311/18', en: 'Art. 44 ff. GDPR; CJEU C-311/18' },
    choices: [
      choice('none', 'nein', 'no', 'none'),
      choice(
        'covered',
        'ja, mit Angemessenheitsbeschluss oder Garantien',
        'yes, with an adequacy decision or safeguards',
        'look',
      ),
      choice('uncovered', 'ja, ohne Grundlage', 'yes, without a basis', 'serious'),
    ],
  },
]
