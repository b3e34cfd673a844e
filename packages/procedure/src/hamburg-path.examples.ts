import type { Command } from './command.ts'
import { hamburg } from './models/hamburg.ts'
import { hashes, proposal, write, type Line } from './story.examples.ts'

const complete = (step: string): Line => ['press', { kind: 'completeStep', step }]
const save = (document: string, version = 1): Line => [
  'press',
  write(hamburg, document, `${document}-${version}`),
]
const submit = (document: string, version = 1): Line => [
  'press',
  { kind: 'submitMemo', document, contentHash: `${document}-${version}` },
]
const response: Command = {
  kind: 'respond',
  resources: 'partly',
  contribution: 'Zwei Personentage',
  contact: { name: 'Mia Koch' },
}
const opinion = (document: string, version = 1): Line => [
  'dpo',
  {
    kind: 'giveOpinion',
    document,
    contentHash: `${document}-${version}`,
    verdict: 'conditions',
    text: 'Mit Auflagen möglich.',
    conditions: ['Keine Freitexte zu Gesundheit'],
  },
]

export const idea: readonly Line[] = [
  ['senator', proposal],
  ['press', { kind: 'takeOver' }],
]

export const outline: readonly Line[] = [
  save('outlineConcept'),
  ['press', { kind: 'completeStep', step: '1.2', due: '2026-09-20' }],
  ['parks', response],
  ['culture', response],
  opinion('outlineConcept'),
  complete('1.3'),
  ['press', { kind: 'inviteToMeeting', day: '2026-09-25', place: 'Raum 4', agenda: 'Entwurf' }],
  save('minutes'),
  complete('1.4'),
  save('outlineMemo'),
  submit('outlineMemo'),
]

export const decision1: Line = [
  'senator',
  {
    kind: 'decide',
    step: '1.6',
    contentHash: 'outlineMemo-1',
    outcome: 'approved',
    reason: '',
    conditions: ['Kosten unter 20.000 Euro'],
  },
]

export const detailed: readonly Line[] = [
  [
    'press',
    { kind: 'requestSupport', unit: 'Amt für Grün', task: 'Fragen zu Parks', due: '2026-10-10' },
  ],
  [
    'parks',
    (state) => ({
      kind: 'answerSupport',
      request: state.supportRequests[0]?.id ?? '',
      answer: 'yes',
      contact: { name: 'Mia Koch' },
    }),
  ],
  complete('1.7'),
  save('detailedConcept'),
  [
    'press',
    {
      kind: 'defineKeyFigures',
      keyFigures: [
        {
          id: 'k1',
          title: 'Zufriedene',
          variable: 'zufrieden',
          rule: { kind: 'share', codes: ['1', '2'] },
          target: 0.7,
          direction: 'atLeast',
        },
      ],
    },
  ],
  opinion('detailedConcept'),
  [
    'statistics',
    {
      kind: 'coSign',
      document: 'detailedConcept',
      contentHash: 'detailedConcept-1',
      mark: 'signed',
    },
  ],
  complete('2.1'),
  save('detailedMemo'),
  submit('detailedMemo'),
]

/** Changes ordered at decision 2, worked in, submitted again. */
const changesOrdered: readonly Line[] = [
  [
    'senator',
    {
      kind: 'decide',
      step: '2.3',
      contentHash: 'detailedMemo-1',
      outcome: 'changesOrdered',
      reason: 'Zu lang',
      changes: ['Höchstens 15 Fragen'],
    },
  ],
  save('detailedConcept', 2),
  opinion('detailedConcept', 2),
  [
    'statistics',
    {
      kind: 'coSign',
      document: 'detailedConcept',
      contentHash: 'detailedConcept-2',
      mark: 'noted',
    },
  ],
  complete('2.1'),
  save('detailedMemo', 2),
  submit('detailedMemo', 2),
]

const decision2: Line = [
  'deputy',
  { kind: 'decide', step: '2.3', contentHash: 'detailedMemo-2', outcome: 'approved', reason: '' },
]

export const implementation: readonly Line[] = [
  [
    'press',
    { kind: 'saveQuestionnaire', contentHash: 'q1', flaws: 0, variables: ['zufrieden', 'parks'] },
  ],
  [
    'press',
    {
      kind: 'saveParticipantsPlan',
      contentHash: 'r1',
      plan: { access: 'code', selection: 'random', population: 'Ab 16 Jahren', size: 2000 },
    },
  ],
  ['press', { kind: 'savePrivacyNotice', contentHash: 'p1' }],
  [
    'press',
    {
      kind: 'chooseTariff',
      tariff: { id: 't1', name: 'Eigenbetrieb' },
      total: 1_240_050,
      contentHash: 'k1',
      reason: 'Am günstigsten, und die Daten bleiben im Haus',
    },
  ],
  ['press', { kind: 'saveDataProtection', part: 'legalBasis', contentHash: 'l1' }],
  ...[
    'pricing',
    'questionTypes',
    'questions',
    'answers',
    'participants',
    'pretest',
    'accessibility',
    'translations',
    'sample',
    'letters',
    'keys',
    'deletionPlan',
  ].map((point): Line => ['press', { kind: 'tickChecklist', point, done: true }]),
  complete('2.4'),
]

export const release: Line = [
  'press2',
  {
    kind: 'releaseField',
    hashes,
    bindingHash: 'b1',
    trialDecryption: { succeeded: true, detail: 'Probeantwort geöffnet' },
  },
]

export const opening: Line = ['press', { kind: 'openField', hashes }]

export const fieldwork: readonly Line[] = [
  ['statistics', { kind: 'noteField', text: 'Erinnerung verschickt' }],
  ['press', { kind: 'closeField', reason: 'Ende wie geplant' }],
]

export const results: readonly Line[] = [
  ['press', { kind: 'openResults', contentHash: 'results-1', answers: 812 }],
  save('resultReport'),
  complete('3.2'),
  save('resultsMemo'),
  [
    'press',
    {
      kind: 'proposeMeasures',
      measures: [
        {
          id: 'm1',
          title: 'Spielplätze ausbauen',
          unit: 'Amt für Grün',
          due: '2027-06-01',
          cost: '40.000 Euro',
          effect: 'Zufriedenheit mit Spielplätzen',
        },
        {
          id: 'm2',
          title: 'Stadtfest',
          unit: 'Kulturamt',
          due: '2027-08-01',
          cost: '10.000 Euro',
          effect: 'Besuche',
        },
      ],
    },
  ],
  submit('resultsMemo'),
]

export const verdicts: Command = {
  kind: 'decide',
  step: '3.4',
  contentHash: 'resultsMemo-1',
  outcome: 'approved',
  reason: '',
  measures: [
    { measure: 'm1', verdict: 'supported' },
    { measure: 'm2', verdict: 'rejected', note: 'Kein Geld' },
  ],
}

const decision3: Line = ['senator', verdicts]

const measures: readonly Line[] = [
  [
    'parks',
    { kind: 'reportMeasure', measure: 'm1', status: 'implemented', note: 'Zwei Plätze fertig' },
  ],
  complete('3.5'),
]

export const press: readonly Line[] = [
  save('pressRelease'),
  ['press', { kind: 'setEmbargo', until: '2026-12-24T09:00:00Z' }],
  [
    'senator',
    {
      kind: 'releaseQuote',
      document: 'pressRelease',
      contentHash: 'pressRelease-1',
      quote: 'Text zu quote',
      quoteHash: 'z1',
    },
  ],
]

export const publication: Line = [
  'press',
  { kind: 'publish', document: 'pressRelease', contentHash: 'pressRelease-1' },
]

const closing: readonly Line[] = [save('closingMemo'), ['press', { kind: 'closeInitiative' }]]

export const untilMemo1: readonly Line[] = [...idea, ...outline]
export const untilApproved1: readonly Line[] = [...untilMemo1, decision1]
export const untilApproved2: readonly Line[] = [
  ...untilApproved1,
  ...detailed,
  ...changesOrdered,
  decision2,
]
export const untilReleased: readonly Line[] = [...untilApproved2, ...implementation, release]
export const untilDecided3: readonly Line[] = [
  ...untilReleased,
  opening,
  ...fieldwork,
  ...results,
  decision3,
]
export const whole: readonly Line[] = [
  ...untilDecided3,
  ...measures,
  ...press,
  publication,
  ...closing,
]
