import { expect, test } from 'vitest'
import { replay } from './evolve.ts'
import { short } from './models/short.ts'
import { currentSteps } from './step-list.ts'
import { attempt, beginning, hashes, people, tell, write, type Line } from './story.examples.ts'

const present = people.filter(({ role }) => role !== 'statisticsOffice')

const untilDecision: readonly Line[] = [
  [
    'parks',
    {
      kind: 'proposeInitiative',
      initiative: 'kurz',
      participants: present,
      title: 'Kurz',
      topic: 'T',
      question: 'F?',
      occasion: 'A',
      deadline: '2026-12-01',
    },
  ],
  ['press', { kind: 'takeOver' }],
  ['press', write(short, 'concept', 'c1')],
  [
    'press',
    {
      kind: 'defineKeyFigures',
      keyFigures: [
        {
          id: 'k',
          title: 'K',
          variable: 'v',
          rule: { kind: 'mean' },
          target: 3,
          direction: 'atLeast',
        },
      ],
    },
  ],
  [
    'dpo',
    {
      kind: 'giveOpinion',
      document: 'concept',
      contentHash: 'c1',
      verdict: 'noObjections',
      text: 'Gut',
    },
  ],
  ['press', { kind: 'completeStep', step: '1.2' }],
  ['press', write(short, 'detailedMemo', 'm1')],
  ['press', { kind: 'submitMemo', document: 'detailedMemo', contentHash: 'm1' }],
]

const untilField: readonly Line[] = [
  ['senator', { kind: 'decide', step: '1.4', contentHash: 'm1', outcome: 'approved', reason: '' }],
  ['press', { kind: 'saveQuestionnaire', contentHash: 'q1', flaws: 0, variables: ['v'] }],
  [
    'press',
    {
      kind: 'saveParticipantsPlan',
      contentHash: 'r1',
      plan: { access: 'open', selection: 'everybody', population: 'Alle' },
    },
  ],
  ['press', { kind: 'savePrivacyNotice', contentHash: 'p1' }],
  ['press', { kind: 'saveDataProtection', part: 'legalBasis', contentHash: 'l1' }],
  ...['pretest', 'accessibility', 'deletionPlan'].map((point): Line => [
    'press',
    { kind: 'tickChecklist', point, done: true },
  ]),
  ['press', { kind: 'completeStep', step: '2.1' }],
  [
    'senator',
    {
      kind: 'releaseField',
      hashes,
      bindingHash: 'b',
      trialDecryption: { succeeded: true, detail: '' },
    },
  ],
  ['press', { kind: 'openField', hashes }],
]

const untilClosed: readonly Line[] = [
  ['press', { kind: 'closeField', reason: 'Ende' }],
  ['press', { kind: 'openResults', contentHash: 'x', answers: 40 }],
  ['press', write(short, 'resultReport', 'rr')],
  ['press', write(short, 'resultsMemo', 'rm')],
  [
    'press',
    {
      kind: 'proposeMeasures',
      measures: [
        {
          id: 'm',
          title: 'Bänke',
          unit: 'Amt für Grün',
          due: '2027-05-01',
          cost: '900 Euro',
          effect: 'Zufriedenheit',
        },
      ],
    },
  ],
  ['press', { kind: 'submitMemo', document: 'resultsMemo', contentHash: 'rm' }],
  [
    'senator',
    {
      kind: 'decide',
      step: '3.3',
      contentHash: 'rm',
      outcome: 'approved',
      reason: '',
      measures: [{ measure: 'm', verdict: 'supported' }],
    },
  ],
  [
    'parks',
    {
      kind: 'reportMeasure',
      measure: 'm',
      status: 'running',
      note: 'Bestellt',
      followUp: '2027-05-01',
    },
  ],
  ['press', { kind: 'completeStep', step: '3.4' }],
  ['press', write(short, 'pressRelease', 'pr')],
  ['press', { kind: 'setEmbargo', until: '2026-09-01T00:00:00Z' }],
  [
    'senator',
    {
      kind: 'releaseQuote',
      document: 'pressRelease',
      contentHash: 'pr',
      quote: 'Text zu quote',
      quoteHash: 'z',
    },
  ],
  ['press', { kind: 'publish', document: 'pressRelease', contentHash: 'pr' }],
  ['press', write(short, 'closingMemo', 'cm')],
  ['press', { kind: 'closeInitiative' }],
]

test('the short model goes from a unit’s idea to the file with one decision before the field', () => {
  const story = tell(beginning(short), ...untilDecision, ...untilField, ...untilClosed)
  expect(story.state.status).toBe('closed')
  expect(story.state.decisions.map(({ step }) => step)).toEqual(['1.4', '3.3'])
  expect(Object.values(story.state.steps).every(({ status }) => status === 'done')).toBe(true)
  expect(replay(short, story.entries)).toEqual(story.state)
})

test('the short model has its own steps: what only Hamburg knows is not part of it', () => {
  const story = tell(beginning(short), ...untilDecision)
  expect(currentSteps(short, story.state).map(({ id }) => id)).toEqual(['1.4'])
  const meeting = attempt(story, [
    'press',
    { kind: 'inviteToMeeting', day: '2026-10-01', place: 'Saal', agenda: 'A' },
  ])
  expect(meeting).toMatchObject({ ok: false, refusal: { code: 'unknown' } })
})
