import type { Step } from '../../model.ts'
import { planningAnalysis } from '../evaluation-rights.ts'
import { decisionOutcomes } from '../outcomes.ts'
import {
  advising,
  answerToPressOffice,
  checkingTool,
  choosingTariff,
  oneOutcome,
  revising,
} from '../rights.ts'
import { both } from '../section.ts'
import { shortRoles } from './roles.ts'

/** Idea, one concept, one decision. */
export const beforeTheField: readonly Step[] = [
  {
    id: '1.1',
    phase: 'preparation',
    title: both('Idee', 'Idea'),
    description: both(
      'Jemand im Rathaus schlägt eine Befragung vor.',
      'Somebody in the town hall proposes a survey.',
    ),
    kind: 'idea',
    worksFrom: [],
    acts: [
      { act: 'proposeInitiative', roles: shortRoles, origin: 'ours' },
      { act: 'reviseProposal', roles: shortRoles, optional: true, origin: 'ours' },
      { act: 'takeOver', roles: ['pressOffice'], outcome: 'handedOver', origin: 'ours' },
      {
        act: 'returnToProposer',
        roles: ['pressOffice'],
        outcome: 'returned',
        optional: true,
        origin: 'ours',
      },
    ],
    outcomes: [
      ...oneOutcome('handedOver', both('übernommen', 'taken over'), ['1.2'], 'ours'),
      ...oneOutcome(
        'returned',
        both('mit Begründung zurückgegeben', 'returned with a reason'),
        ['1.1'],
        'ours',
      ),
    ],
    parallel: [],
    origin: 'ours',
  },
  {
    id: '1.2',
    phase: 'preparation',
    title: both('Konzept', 'Concept'),
    description: both(
      'Ein Konzept sagt, wozu, auf welcher Grundlage und wie gefragt wird.',
      'One concept says why, on which basis and how people will be asked.',
    ),
    kind: 'concept',
    worksFrom: ['assignment'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'concept', origin: 'ours' },
      { act: 'defineKeyFigures', roles: ['pressOffice'], origin: 'ours' },
      planningAnalysis('pressOffice'),
      ...checkingTool(),
      choosingTariff('ours'),
      { act: 'saveQuestionnaire', roles: ['pressOffice'], optional: true, origin: 'ours' },
      advising('concept'),
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'drafted',
        needs: [{ kind: 'documentComplete', document: 'concept' }, { kind: 'keyFigures' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('drafted', both('Entwurf liegt vor', 'draft is ready'), ['1.3'], 'ours'),
    parallel: [],
    origin: 'ours',
  },
  {
    id: '1.3',
    phase: 'preparation',
    title: both('Vermerk', 'Memo'),
    description: both(
      'Das Konzept wird mit einem Vermerk zur Freigabe vorgelegt.',
      'The concept is submitted for approval, with a memo.',
    ),
    kind: 'memo',
    worksFrom: ['concept'],
    acts: [
      { act: 'saveDocument', roles: ['pressOffice'], document: 'detailedMemo', origin: 'ours' },
      revising('concept'),
      advising('concept'),
      {
        act: 'submitMemo',
        roles: ['pressOffice'],
        document: 'detailedMemo',
        outcome: 'submitted',
        needs: [
          { kind: 'documentComplete', document: 'concept' },
          { kind: 'documentComplete', document: 'detailedMemo' },
          { kind: 'keyFigures' },
          { kind: 'opinion', role: 'dataProtectionOfficer', document: 'concept', since: '1.2' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('submitted', both('vorgelegt', 'submitted'), ['1.4'], 'ours'),
    parallel: [],
    origin: 'ours',
  },
  {
    id: '1.4',
    phase: 'preparation',
    title: both('Entscheidung', 'Decision'),
    description: both(
      'Die Leitung entscheidet einmal vor dem Feld.',
      'The leadership decides once before the field.',
    ),
    kind: 'decision',
    worksFrom: ['detailedMemo', 'concept'],
    acts: [{ act: 'decide', roles: ['leadership'], origin: 'ours' }],
    outcomes: decisionOutcomes(
      { step: '1.4', approvedTo: '2.1', changesTo: '1.2' },
      'ours',
      'ours',
    ),
    parallel: [
      {
        on: { kind: 'outcome', outcome: 'approved' },
        to: ['pressOffice', 'supportingUnit', 'dataProtectionOfficer'],
        document: 'detailedMemo',
        text: both('Freigegebener Vermerk.', 'Approved memo.'),
        origin: 'ours',
      },
      ...answerToPressOffice('detailedMemo'),
    ],
    decision: {
      title: both('Freigabe des Konzepts', 'Approval of the concept'),
      memo: 'detailedMemo',
      covers: ['concept', 'detailedMemo'],
      onMeasures: false,
    },
    origin: 'ours',
  },
]
