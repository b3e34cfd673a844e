import type { ChecklistPoint } from '../../model.ts'
import { both } from '../section.ts'

/** What carrying out the concept takes: the seed's steps of the survey tool, then ours. */
export const implementationChecklist: readonly ChecklistPoint[] = [
  {
    id: 'pricing',
    title: both(
      'Preismodell gewählt (entfällt bei eigenem Betrieb)',
      'Pricing model chosen (not applicable when you run it yourself)',
    ),
    restsOn: ['tariff'],
    mayLapse: true,
    origin: 'seed',
  },
  {
    id: 'questionTypes',
    title: both('Frage- und Antworttypen gewählt', 'Question and answer types chosen'),
    restsOn: ['questionnaire'],
    origin: 'seed',
  },
  {
    id: 'questions',
    title: both('Frageninhalte erstellt', 'Questions written'),
    restsOn: ['questionnaire'],
    origin: 'seed',
  },
  {
    id: 'answers',
    title: both('Antworten definiert', 'Answers defined'),
    restsOn: ['questionnaire'],
    origin: 'seed',
  },
  {
    id: 'participants',
    title: both(
      'Teilnehmende ausgewählt, Ansprache und Benachrichtigung vorbereitet',
      'Participants selected, contact and notification prepared',
    ),
    restsOn: ['participantsPlan'],
    origin: 'seed',
  },
  {
    id: 'pretest',
    title: both('Pretest durchgeführt und ausgewertet', 'Pretest carried out and evaluated'),
    restsOn: ['questionnaire'],
    origin: 'ours',
  },
  {
    id: 'accessibility',
    title: both('Barrierefreiheit geprüft', 'Accessibility checked'),
    restsOn: ['questionnaire'],
    origin: 'ours',
  },
  {
    id: 'translations',
    title: both('Übersetzungen geprüft', 'Translations checked'),
    restsOn: ['questionnaire'],
    mayLapse: true,
    origin: 'ours',
  },
  {
    id: 'sample',
    title: both(
      'Stichprobe gezogen (entfällt bei offener Befragung)',
      'Sample drawn (not applicable to an open survey)',
    ),
    restsOn: ['participantsPlan'],
    mayLapse: true,
    origin: 'ours',
  },
  {
    id: 'letters',
    title: both('Anschreiben und Erinnerungen fertig', 'Letters and reminders ready'),
    restsOn: ['participantsPlan', 'privacyNotice'],
    mayLapse: true,
    origin: 'ours',
  },
  {
    id: 'keys',
    title: both(
      'Urne festgelegt, Verwahrung der Schlüssel geklärt',
      'Ballot box settled, custody of the keys clear',
    ),
    restsOn: ['ballotBox'],
    origin: 'ours',
  },
  {
    id: 'deletionPlan',
    title: both('Löschplan festgelegt', 'Deletion plan settled'),
    restsOn: ['privacyNotice'],
    origin: 'ours',
  },
]
