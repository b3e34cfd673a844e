import type { Step } from '../../model.ts'
import { openingBallotBox } from '../ballot-box-rights.ts'
import { readingEarly, weighting } from '../evaluation-rights.ts'
import { coSigning, oneOutcome, revising } from '../rights.ts'
import { both } from '../section.ts'

/** Phase 3, Kommunikation und Evaluation, first half: from the field to decision 3. */
export const evaluation: readonly Step[] = [
  {
    id: '3.1',
    phase: 'evaluation',
    title: both('Befragung', 'Survey'),
    description: both(
      'Die Teilnehmenden beantworten die Umfrage. Das Feldtagebuch hält Rücklauf, Erinnerungen und Vorfälle fest.',
      'People answer the survey. The field log records response, reminders and incidents.',
    ),
    kind: 'field',
    worksFrom: [],
    acts: [
      {
        act: 'openField',
        roles: ['pressOffice'],
        needs: [
          { kind: 'approval', step: '1.6' },
          { kind: 'approval', step: '2.3' },
          { kind: 'fieldReleased' },
        ],
        origin: 'seed',
      },
      {
        act: 'noteField',
        roles: ['pressOffice', 'statisticsOffice', 'supportingUnit'],
        optional: true,
        origin: 'ours',
      },
      ...readingEarly(['pressOffice', 'statisticsOffice'], ['leadership', 'dataProtectionOfficer']),
      {
        act: 'closeField',
        roles: ['pressOffice'],
        outcome: 'ended',
        needs: [{ kind: 'fieldOpen' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('ended', both('Feldphase beendet', 'field period ended'), ['3.2'], 'seed'),
    parallel: [
      {
        on: { kind: 'act', act: 'openField' },
        to: ['leadership', 'supportingUnit'],
        text: both('Die Befragung hat begonnen.', 'The survey has begun.'),
        origin: 'ours',
      },
    ],
    origin: 'seed',
  },
  {
    id: '3.2',
    phase: 'evaluation',
    title: both('Auswertung', 'Evaluation'),
    description: both(
      'Pressestelle und Stellen erhalten die Ergebnisse und werten sie an den vorgegebenen Kennzahlen aus.',
      'Press office and units receive the results and evaluate them against the given key figures.',
    ),
    kind: 'evaluation',
    worksFrom: ['detailedConcept'],
    acts: [
      openingBallotBox('statisticsOffice'),
      weighting('pressOffice', 'statisticsOffice'),
      {
        act: 'openResults',
        roles: ['pressOffice'],
        needs: [{ kind: 'fieldEnded' }, { kind: 'ballotBoxOpened' }],
        origin: 'seed',
      },
      {
        act: 'openResults',
        roles: ['statisticsOffice'],
        needs: [{ kind: 'fieldEnded' }, { kind: 'ballotBoxOpened' }],
        optional: true,
        origin: 'ours',
      },
      { act: 'saveDocument', roles: ['pressOffice'], document: 'resultReport', origin: 'ours' },
      coSigning('resultReport'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'reported',
        needs: [{ kind: 'resultsOpened' }, { kind: 'documentComplete', document: 'resultReport' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('reported', both('Bericht liegt vor', 'report is ready'), ['3.3'], 'ours'),
    parallel: [
      {
        on: { kind: 'act', act: 'openResults' },
        to: ['pressOffice', 'supportingUnit'],
        text: both(
          'Die Ergebnisse der Befragung liegen vor.',
          'The results of the survey are there.',
        ),
        origin: 'seed',
      },
    ],
    origin: 'seed',
  },
  {
    id: '3.3',
    phase: 'evaluation',
    title: both('Vermerk zu den Ergebnissen', 'Memo on the results'),
    description: both(
      'Die Pressestelle übergibt der Leitung die Ergebnisse mit einem Vermerk und schlägt Maßnahmen vor.',
      'The press office hands the results to the leadership with a memo and proposes measures.',
    ),
    kind: 'memo',
    worksFrom: ['resultReport'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'resultsMemo', origin: 'seed' },
      { act: 'proposeMeasures', roles: ['pressOffice'], origin: 'seed' },
      revising('resultReport'),
      weighting('pressOffice', 'statisticsOffice'),
      coSigning('resultsMemo'),
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
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome(
      'submitted',
      both('der Leitung vorgelegt', 'submitted to the leadership'),
      ['3.4'],
      'seed',
    ),
    parallel: [],
    origin: 'seed',
  },
  {
    id: '3.4',
    phase: 'evaluation',
    title: both('Entscheidung 3', 'Decision 3'),
    description: both(
      'Die Leitung entscheidet über jede vorgeschlagene Maßnahme.',
      'The leadership decides on each of the proposed measures.',
    ),
    kind: 'decision',
    worksFrom: ['resultsMemo', 'resultReport'],
    acts: [{ act: 'decide', roles: ['leadership'], origin: 'seed' }, coSigning('resultsMemo')],
    outcomes: [
      {
        id: 'approved',
        title: both('über die Maßnahmen entschieden', 'measures decided'),
        next: ['3.5', '3.6'],
        origin: 'seed',
      },
      {
        id: 'changesOrdered',
        title: both('Änderungen angeordnet', 'changes ordered'),
        next: ['3.3'],
        origin: 'ours',
      },
      { id: 'deferred', title: both('zurückgestellt', 'deferred'), next: ['3.4'], origin: 'ours' },
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
      {
        on: { kind: 'outcome', outcome: 'changesOrdered' },
        to: ['pressOffice'],
        document: 'resultsMemo',
        text: both('Die Leitung hat Änderungen angeordnet.', 'The leadership has ordered changes.'),
        origin: 'ours',
      },
      {
        on: { kind: 'outcome', outcome: 'deferred' },
        to: ['pressOffice'],
        document: 'resultsMemo',
        text: both(
          'Die Leitung hat die Entscheidung zurückgestellt.',
          'The leadership has deferred the decision.',
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
    origin: 'seed',
  },
]
