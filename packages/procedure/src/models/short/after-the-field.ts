import type { Step } from '../../model.ts'
import { openingBallotBox } from '../ballot-box-rights.ts'
import { weighting } from '../evaluation-rights.ts'
import { oneOutcome, releasingQuote } from '../rights.ts'
import { both } from '../section.ts'

/** Results and measures in one memo, decided, published, filed. */
export const afterTheField: readonly Step[] = [
  {
    id: '3.2',
    phase: 'results',
    title: both('Auswertung und Vermerk', 'Evaluation and memo'),
    description: both(
      'Die Ergebnisse werden an den Kennzahlen gemessen und mit Maßnahmen vorgelegt.',
      'The results are measured against the key figures and submitted with measures.',
    ),
    kind: 'memo',
    worksFrom: ['concept'],
    acts: [
      openingBallotBox('pressOffice'),
      weighting('pressOffice'),
      {
        act: 'openResults',
        roles: ['pressOffice'],
        needs: [{ kind: 'fieldEnded' }, { kind: 'ballotBoxOpened' }],
        origin: 'ours',
      },
      { act: 'saveDocument', roles: ['pressOffice'], document: 'resultReport', origin: 'ours' },
      { act: 'saveDocument', roles: ['pressOffice'], document: 'resultsMemo', origin: 'ours' },
      { act: 'proposeMeasures', roles: ['pressOffice'], origin: 'ours' },
      {
        act: 'submitMemo',
        roles: ['pressOffice'],
        document: 'resultsMemo',
        outcome: 'submitted',
        needs: [
          { kind: 'resultsOpened' },
          { kind: 'documentComplete', document: 'resultReport' },
          { kind: 'documentComplete', document: 'resultsMemo' },
          { kind: 'measures' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('submitted', both('vorgelegt', 'submitted'), ['3.3'], 'ours'),
    parallel: [],
    origin: 'ours',
  },
  {
    id: '3.3',
    phase: 'results',
    title: both('Entscheidung über die Maßnahmen', 'Decision on the measures'),
    description: both(
      'Die Leitung entscheidet über jede Maßnahme.',
      'The leadership decides on each measure.',
    ),
    kind: 'decision',
    worksFrom: ['resultsMemo', 'resultReport'],
    acts: [{ act: 'decide', roles: ['leadership'], origin: 'ours' }],
    outcomes: [
      ...oneOutcome(
        'approved',
        both('über die Maßnahmen entschieden', 'measures decided'),
        ['3.4', '3.5'],
        'ours',
      ),
      ...oneOutcome(
        'changesOrdered',
        both('Änderungen angeordnet', 'changes ordered'),
        ['3.2'],
        'ours',
      ),
      ...oneOutcome('deferred', both('zurückgestellt', 'deferred'), ['3.3'], 'ours'),
    ],
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'approved' },
        to: ['pressOffice', 'supportingUnit'],
        document: 'resultsMemo',
        text: both(
          'Die Leitung hat über die Maßnahmen entschieden.',
          'The leadership has decided on the measures.',
        ),
        origin: 'ours',
      },
    ],
    decision: {
      title: both('Entscheidung über die Maßnahmen', 'Decision on the measures'),
      memo: 'resultsMemo',
      covers: ['resultReport', 'resultsMemo'],
      onMeasures: true,
    },
    origin: 'ours',
  },
  {
    id: '3.4',
    phase: 'results',
    title: both('Umsetzung der Maßnahmen', 'Carrying out the measures'),
    description: both('Die Stellen setzen um und berichten.', 'The units carry out and report.'),
    kind: 'measures',
    worksFrom: ['resultsMemo'],
    acts: [
      { act: 'reportMeasure', roles: ['supportingUnit'], origin: 'ours' },
      { act: 'reportMeasure', roles: ['pressOffice'], optional: true, origin: 'ours' },
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'carriedOut',
        needs: [{ kind: 'measuresFollowedUp' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome(
      'carriedOut',
      both('umgesetzt oder zur Wiedervorlage vermerkt', 'carried out, or noted for follow-up'),
      ['3.6'],
      'ours',
    ),
    parallel: [],
    origin: 'ours',
  },
  {
    id: '3.5',
    phase: 'results',
    title: both('Pressemeldung', 'Press release'),
    description: both(
      'Ergebnisse und Maßnahmen werden veröffentlicht.',
      'Results and measures are published.',
    ),
    kind: 'publication',
    worksFrom: ['resultReport', 'resultsMemo'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'pressRelease', origin: 'ours' },
      releasingQuote('pressRelease'),
      { act: 'setEmbargo', roles: ['pressOffice'], origin: 'ours' },
      {
        act: 'publish',
        roles: ['pressOffice'],
        document: 'pressRelease',
        outcome: 'published',
        needs: [
          { kind: 'approval', step: '3.3' },
          { kind: 'documentComplete', document: 'pressRelease' },
          { kind: 'quoteReleased', document: 'pressRelease' },
          { kind: 'embargo' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('published', both('veröffentlicht', 'published'), ['3.6'], 'ours'),
    parallel: [],
    origin: 'ours',
  },
  {
    id: '3.6',
    phase: 'results',
    title: both('Abschluss', 'Closing'),
    description: both('Der Vorgang wird zu den Akten genommen.', 'The file is closed.'),
    kind: 'closing',
    worksFrom: [],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'closingMemo', origin: 'ours' },
      {
        act: 'closeInitiative',
        roles: ['pressOffice'],
        outcome: 'filed',
        needs: [
          { kind: 'stepsDone', steps: ['3.4', '3.5'] },
          { kind: 'documentComplete', document: 'closingMemo' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('filed', both('zu den Akten', 'filed'), 'closed', 'ours'),
    parallel: [],
    origin: 'ours',
  },
]
