import type { Step } from '../../model.ts'
import { roles } from '../../role.ts'
import { decisionOutcomes } from '../outcomes.ts'
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

/** Phase 1, Planung: from the idea to decision 1. */
export const planning: readonly Step[] = [
  {
    id: '1.1',
    phase: 'planning',
    title: both('Idee', 'Idea'),
    description: both(
      'Die Leitung gibt eine Idee an die Pressestelle, zur Bewertung und Weiterentwicklung.',
      'The leadership hands an idea to the press office, for assessment and development.',
    ),
    kind: 'idea',
    worksFrom: [],
    acts: [
      { act: 'proposeInitiative', roles: ['leadership'], origin: 'seed' },
      {
        act: 'proposeInitiative',
        roles: ['pressOffice', 'supportingUnit', 'dataProtectionOfficer', 'statisticsOffice'],
        origin: 'ours',
      },
      {
        act: 'reviseProposal',
        roles,
        optional: true,
        origin: 'ours',
      },
      { act: 'takeOver', roles: ['pressOffice'], outcome: 'handedOver', origin: 'seed' },
      {
        act: 'returnToProposer',
        roles: ['pressOffice'],
        outcome: 'returned',
        optional: true,
        origin: 'ours',
      },
    ],
    outcomes: [
      {
        id: 'handedOver',
        title: both('an die Pressestelle übergeben', 'handed to the press office'),
        next: ['1.2'],
        origin: 'seed',
      },
      {
        id: 'returned',
        title: both('mit Begründung zurückgegeben', 'returned with a reason'),
        next: ['1.1'],
        origin: 'ours',
      },
    ],
    parallel: [],
    origin: 'seed',
  },
  {
    id: '1.2',
    phase: 'planning',
    title: both('Grobkonzept', 'Outline concept'),
    description: both(
      'Die Pressestelle entwickelt aus der Idee ein Grobkonzept, mit dem sich das Vorhaben schnell und einfach bewerten lässt.',
      'The press office develops the idea into an outline concept that makes the initiative quick and easy to assess.',
    ),
    kind: 'concept',
    worksFrom: ['assignment'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'outlineConcept', origin: 'seed' },
      revising('toolCheck'),
      choosingTariff('ours'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'drafted',
        needs: [{ kind: 'documentComplete', document: 'outlineConcept' }],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome('drafted', both('Entwurf liegt vor', 'draft is ready'), ['1.3'], 'seed'),
    parallel: [],
    origin: 'seed',
  },
  {
    id: '1.3',
    phase: 'planning',
    title: both('Ressourcenprüfung', 'Check of resources'),
    description: both(
      'Jede unterstützende Stelle prüft ihre Ressourcen und benennt eine Ansprechperson. Die/der Datenschutzbeauftragte nimmt ein erstes Mal Stellung.',
      'Every supporting unit checks its resources and names a contact person. The data protection officer gives a first opinion.',
    ),
    kind: 'feedback',
    worksFrom: ['outlineConcept'],
    acts: [
      { act: 'respond', roles: ['supportingUnit'], origin: 'seed' },
      advising('outlineConcept'),
      revising('outlineConcept'),
      ...checkingTool(),
      choosingTariff('ours'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'answered',
        needs: [{ kind: 'unitsAnswered' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome(
      'answered',
      both(
        'Rückmeldungen liegen vor oder die Frist ist abgelaufen',
        'answers are in, or the deadline has passed',
      ),
      ['1.4'],
      'ours',
    ),
    parallel: [
      {
        on: { kind: 'act', act: 'respond' },
        to: ['pressOffice'],
        text: both(
          'Eine unterstützende Stelle hat geantwortet und ihre Ansprechperson benannt.',
          'A supporting unit has answered and named its contact person.',
        ),
        origin: 'seed',
      },
      {
        on: { kind: 'act', act: 'giveOpinion' },
        to: ['pressOffice'],
        document: 'outlineConcept',
        text: both('Eine Stellungnahme ist eingegangen.', 'An opinion has arrived.'),
        origin: 'ours',
      },
    ],
    origin: 'seed',
  },
  {
    id: '1.4',
    phase: 'planning',
    title: both('Abstimmung', 'Coordination'),
    description: both(
      'Die Pressestelle sendet den Entwurf an alle Beteiligten. In einem gemeinsamen Treffen werden die betroffenen Stellen informiert und zur Mitarbeit eingeladen.',
      'The press office sends the draft to everybody taking part. In a joint meeting the units concerned are informed and invited to take part.',
    ),
    kind: 'meeting',
    worksFrom: ['outlineConcept'],
    acts: [
      { act: 'inviteToMeeting', roles: ['pressOffice'], origin: 'seed' },
      { act: 'saveDocument', roles: ['pressOffice'], document: 'minutes', origin: 'ours' },
      revising('outlineConcept'),
      advising('outlineConcept'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'informed',
        needs: [{ kind: 'meetingInvited' }, { kind: 'documentComplete', document: 'minutes' }],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome(
      'informed',
      both(
        'Stellen informiert und zur Mitarbeit eingeladen',
        'units informed and invited to take part',
      ),
      ['1.5'],
      'seed',
    ),
    parallel: [
      {
        on: { kind: 'act', act: 'inviteToMeeting' },
        to: roles,
        document: 'outlineConcept',
        text: both(
          'Einladung zur Abstimmung, mit dem Entwurf des Grobkonzepts.',
          'Invitation to the meeting, with the draft of the outline concept.',
        ),
        origin: 'seed',
      },
    ],
    origin: 'seed',
  },
  {
    id: '1.5',
    phase: 'planning',
    title: both('Vermerk zum Grobkonzept', 'Memo on the outline concept'),
    description: both(
      'Die Pressestelle legt das Grobkonzept der Leitung mit einem Vermerk zur Freigabe vor.',
      'The press office submits the outline concept to the leadership for approval, with a memo.',
    ),
    kind: 'memo',
    worksFrom: ['outlineConcept', 'minutes'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'outlineMemo', origin: 'seed' },
      revising('outlineConcept'),
      advising('outlineConcept'),
      ...checkingTool(),
      choosingTariff('ours'),
      coSigning('outlineMemo'),
      {
        act: 'submitMemo',
        roles: ['pressOffice'],
        document: 'outlineMemo',
        outcome: 'submitted',
        needs: [
          { kind: 'documentComplete', document: 'outlineConcept' },
          { kind: 'documentComplete', document: 'outlineMemo' },
          {
            kind: 'opinion',
            role: 'dataProtectionOfficer',
            document: 'outlineConcept',
            since: '1.3',
          },
        ],
        origin: 'seed',
      },
    ],
    outcomes: oneOutcome(
      'submitted',
      both('der Leitung vorgelegt', 'submitted to the leadership'),
      ['1.6'],
      'seed',
    ),
    parallel: [],
    origin: 'seed',
  },
  {
    id: '1.6',
    phase: 'planning',
    title: both('Entscheidung 1', 'Decision 1'),
    description: both(
      'Die Leitung entscheidet über das Grobkonzept.',
      'The leadership decides on the outline concept.',
    ),
    kind: 'decision',
    worksFrom: ['outlineMemo', 'outlineConcept'],
    acts: [{ act: 'decide', roles: ['leadership'], origin: 'seed' }, coSigning('outlineMemo')],
    outcomes: decisionOutcomes(
      { step: '1.6', approvedTo: '1.7', changesTo: '1.2' },
      'seed',
      'ours',
    ),
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'approved' },
        to: ['pressOffice', 'supportingUnit'],
        document: 'outlineMemo',
        text: both(
          'Freigegebener Vermerk zum Grobkonzept.',
          'Approved memo on the outline concept.',
        ),
        origin: 'seed',
      },
      {
        on: { kind: 'outcome', outcome: 'approved' },
        to: ['dataProtectionOfficer', 'statisticsOffice'],
        document: 'outlineMemo',
        text: both(
          'Freigegebener Vermerk zum Grobkonzept.',
          'Approved memo on the outline concept.',
        ),
        origin: 'ours',
      },
      ...answerToPressOffice('outlineMemo'),
    ],
    decision: {
      title: both('Freigabe des Grobkonzepts', 'Approval of the outline concept'),
      memo: 'outlineMemo',
      covers: ['outlineConcept', 'outlineMemo'],
      onMeasures: false,
    },
    origin: 'seed',
  },
]
