import type { Step } from '../../model.ts'
import { decisionOutcomes } from '../outcomes.ts'
import { settlingBallotBox, tryingShares } from '../ballot-box-rights.ts'
import { planningAnalysis } from '../evaluation-rights.ts'
import {
  advising,
  answerToPressOffice,
  checkingTool,
  choosingTariff,
  coSigning,
  oneOutcome,
  revising,
} from '../rights.ts'
import { both } from '../section.ts'
import { implementationChecklist } from './checklist.ts'

/** Phase 2, Konzeption und Umsetzung: from the request for support to the field release. */
export const design: readonly Step[] = [
  {
    id: '1.7',
    phase: 'design',
    title: both('Anforderung', 'Request for support'),
    description: both(
      'Die Pressestelle fordert Unterstützung bei den Stellen an.',
      'The press office requests support from the units.',
    ),
    kind: 'support',
    worksFrom: ['outlineMemo'],
    acts: [
      { act: 'requestSupport', roles: ['pressOffice'], origin: 'seed' },
      { act: 'answerSupport', roles: ['supportingUnit'], origin: 'ours' },
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'committed',
        needs: [{ kind: 'supportAnswered' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome(
      'committed',
      both('Antworten liegen vor', 'answers are in'),
      ['2.1'],
      'ours',
    ),
    parallel: [
      {
        on: { kind: 'act', act: 'answerSupport' },
        to: ['pressOffice'],
        text: both(
          'Eine Stelle hat auf eine Anforderung geantwortet.',
          'A unit has answered a request.',
        ),
        origin: 'ours',
      },
    ],
    origin: 'seed',
  },
  {
    id: '2.1',
    phase: 'design',
    title: both('Feinkonzept', 'Detailed concept'),
    description: both(
      'Die Pressestelle erarbeitet federführend das Feinkonzept, in Absprache mit den beteiligten Stellen.',
      'The press office leads in drawing up the detailed concept, in agreement with the units taking part.',
    ),
    kind: 'concept',
    worksFrom: ['outlineConcept', 'outlineMemo'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'detailedConcept', origin: 'seed' },
      { act: 'defineKeyFigures', roles: ['pressOffice'], origin: 'ours' },
      planningAnalysis('pressOffice', 'statisticsOffice'),
      ...checkingTool(),
      choosingTariff('ours'),
      { act: 'saveQuestionnaire', roles: ['pressOffice'], optional: true, origin: 'ours' },
      {
        act: 'saveParticipantsPlan',
        roles: ['pressOffice', 'statisticsOffice'],
        optional: true,
        origin: 'ours',
      },
      { act: 'savePrivacyNotice', roles: ['pressOffice'], optional: true, origin: 'ours' },
      advising('detailedConcept'),
      coSigning('detailedConcept'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'drafted',
        needs: [{ kind: 'documentComplete', document: 'detailedConcept' }, { kind: 'keyFigures' }],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome('drafted', both('Entwurf liegt vor', 'draft is ready'), ['2.2'], 'seed'),
    parallel: [
      {
        on: { kind: 'act', act: 'giveOpinion' },
        to: ['pressOffice'],
        document: 'detailedConcept',
        text: both('Eine Stellungnahme ist eingegangen.', 'An opinion has arrived.'),
        origin: 'ours',
      },
    ],
    origin: 'seed',
  },
  {
    id: '2.2',
    phase: 'design',
    title: both('Vermerk zum Feinkonzept', 'Memo on the detailed concept'),
    description: both(
      'Die Pressestelle legt das Feinkonzept der Leitung mit einem Vermerk zur Freigabe vor.',
      'The press office submits the detailed concept to the leadership for approval, with a memo.',
    ),
    kind: 'memo',
    worksFrom: ['detailedConcept'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'detailedMemo', origin: 'seed' },
      revising('detailedConcept'),
      advising('detailedConcept'),
      coSigning('detailedConcept'),
      coSigning('detailedMemo'),
      {
        act: 'submitMemo',
        roles: ['pressOffice'],
        document: 'detailedMemo',
        outcome: 'submitted',
        needs: [
          { kind: 'documentComplete', document: 'detailedConcept' },
          { kind: 'documentComplete', document: 'detailedMemo' },
          { kind: 'keyFigures' },
          {
            kind: 'opinion',
            role: 'dataProtectionOfficer',
            document: 'detailedConcept',
            since: '2.1',
          },
          {
            kind: 'coSignature',
            role: 'statisticsOffice',
            document: 'detailedConcept',
            since: '2.1',
          },
        ],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome(
      'submitted',
      both('der Leitung vorgelegt', 'submitted to the leadership'),
      ['2.3'],
      'seed',
    ),
    parallel: [],
    origin: 'seed',
  },
  {
    id: '2.3',
    phase: 'design',
    title: both('Entscheidung 2', 'Decision 2'),
    description: both(
      'Die Leitung prüft die Inhalte und erteilt die Freigabe oder ordnet Änderungen an. Mit der Freigabe stehen die Kennzahlen fest.',
      'The leadership checks the contents and approves, or orders changes. With the approval the key figures are settled.',
    ),
    kind: 'decision',
    worksFrom: ['detailedMemo', 'detailedConcept'],
    acts: [{ act: 'decide', roles: ['leadership'], origin: 'seed' }, coSigning('detailedMemo')],
    outcomes: decisionOutcomes(
      { step: '2.3', approvedTo: '2.4', changesTo: '2.1' },
      'seed',
      'seed',
    ),
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'approved' },
        to: ['pressOffice', 'supportingUnit', 'dataProtectionOfficer', 'statisticsOffice'],
        document: 'detailedMemo',
        text: both(
          'Freigegebener Vermerk zum Feinkonzept.',
          'Approved memo on the detailed concept.',
        ),
        origin: 'ours',
      },
      ...answerToPressOffice('detailedMemo'),
    ],
    decision: {
      title: both('Freigabe des Feinkonzepts', 'Approval of the detailed concept'),
      memo: 'detailedMemo',
      covers: ['detailedConcept', 'detailedMemo'],
      onMeasures: false,
    },
    origin: 'seed',
  },
  {
    id: '2.4',
    phase: 'design',
    title: both('Umsetzung', 'Implementation'),
    description: both(
      'Die Pressestelle setzt das Feinkonzept mit den Stellen um: Fragebogen, Teilnehmende, Datenschutzhinweis.',
      'The press office carries out the detailed concept with the units: questionnaire, participants, privacy notice.',
    ),
    kind: 'implementation',
    worksFrom: ['detailedConcept'],
    acts: [
      { act: 'saveQuestionnaire', roles: ['pressOffice'], origin: 'seed' },
      { act: 'saveParticipantsPlan', roles: ['pressOffice'], origin: 'seed' },
      {
        act: 'saveParticipantsPlan',
        roles: ['statisticsOffice'],
        optional: true,
        origin: 'ours',
      },
      { act: 'savePrivacyNotice', roles: ['pressOffice'], origin: 'ours' },
      planningAnalysis('pressOffice', 'statisticsOffice'),
      ...settlingBallotBox('statisticsOffice'),
      ...checkingTool(),
      choosingTariff('seed'),
      { act: 'tickChecklist', roles: ['pressOffice'], origin: 'seed' },
      {
        act: 'tickChecklist',
        roles: ['supportingUnit', 'statisticsOffice'],
        optional: true,
        origin: 'seed',
      },
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'implemented',
        needs: [
          { kind: 'questionnaire' },
          { kind: 'participantsPlan' },
          { kind: 'privacyNotice' },
          { kind: 'checklist', step: '2.4' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('implemented', both('feldbereit', 'ready for the field'), ['2.5'], 'ours'),
    parallel: [],
    checklist: implementationChecklist,
    origin: 'seed',
  },
  {
    id: '2.5',
    phase: 'design',
    title: both('Feldfreigabe', 'Field release'),
    description: both(
      'Eine zweite Person gibt Fragebogen, Empfängerkreis und Datenschutzhinweis zusammen frei. Genau diese Fassung geht ins Feld.',
      'A second person releases questionnaire, recipients and privacy notice together. Exactly this version goes into the field.',
    ),
    kind: 'fieldRelease',
    worksFrom: ['detailedConcept'],
    acts: [
      {
        act: 'releaseField',
        roles: ['pressOffice', 'statisticsOffice'],
        outcome: 'released',
        needs: [
          { kind: 'questionnaire' },
          { kind: 'participantsPlan' },
          { kind: 'privacyNotice' },
          { kind: 'sharesTried' },
        ],
        origin: 'ours',
      },
      tryingShares('statisticsOffice'),
      {
        act: 'refuseRelease',
        roles: ['pressOffice', 'statisticsOffice'],
        outcome: 'refused',
        optional: true,
        origin: 'ours',
      },
    ],
    outcomes: [
      { id: 'released', title: both('freigegeben', 'released'), next: ['3.1'], origin: 'ours' },
      {
        id: 'refused',
        title: both('zur Überarbeitung zurückgegeben', 'sent back for revision'),
        next: ['2.4'],
        origin: 'ours',
      },
    ],
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'released' },
        to: ['pressOffice', 'leadership', 'dataProtectionOfficer'],
        text: both('Das Feld ist freigegeben.', 'The field is released.'),
        origin: 'ours',
      },
    ],
    origin: 'ours',
  },
]
