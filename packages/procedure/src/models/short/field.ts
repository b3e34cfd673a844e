import type { Step } from '../../model.ts'
import { settlingBallotBox, tryingShares } from '../ballot-box-rights.ts'
import { planningAnalysis, readingEarly } from '../evaluation-rights.ts'
import { checkingTool, choosingTariff, oneOutcome } from '../rights.ts'
import { both } from '../section.ts'

/** Making it ready, releasing it, asking. */
export const field: readonly Step[] = [
  {
    id: '2.1',
    phase: 'field',
    title: both('Umsetzung', 'Implementation'),
    description: both(
      'Fragebogen, Teilnehmende und Datenschutzhinweis werden fertig.',
      'Questionnaire, participants and privacy notice are made ready.',
    ),
    kind: 'implementation',
    worksFrom: ['concept'],
    acts: [
      { act: 'saveQuestionnaire', roles: ['pressOffice'], origin: 'ours' },
      { act: 'saveParticipantsPlan', roles: ['pressOffice'], origin: 'ours' },
      { act: 'savePrivacyNotice', roles: ['pressOffice'], origin: 'ours' },
      planningAnalysis('pressOffice'),
      ...checkingTool(),
      choosingTariff('ours'),
      ...settlingBallotBox('pressOffice'),
      { act: 'tickChecklist', roles: ['pressOffice'], origin: 'ours' },
      { act: 'tickChecklist', roles: ['supportingUnit'], optional: true, origin: 'ours' },
      {
        act: 'completeStep',
        roles: ['pressOffice'],
        outcome: 'implemented',
        needs: [
          { kind: 'questionnaire' },
          { kind: 'participantsPlan' },
          { kind: 'privacyNotice' },
          { kind: 'checklist', step: '2.1' },
        ],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('implemented', both('feldbereit', 'ready for the field'), ['2.2'], 'ours'),
    parallel: [],
    checklist: [
      {
        id: 'pretest',
        title: both('Fragebogen erprobt', 'Questionnaire tried out'),
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
        id: 'deletionPlan',
        title: both('Löschplan festgelegt', 'Deletion plan settled'),
        restsOn: ['privacyNotice'],
        origin: 'ours',
      },
    ],
    origin: 'ours',
  },
  {
    id: '2.2',
    phase: 'field',
    title: both('Feldfreigabe', 'Field release'),
    description: both(
      'Eine zweite Person gibt frei, was ins Feld geht.',
      'A second person releases what goes into the field.',
    ),
    kind: 'fieldRelease',
    worksFrom: ['concept'],
    acts: [
      {
        act: 'releaseField',
        roles: ['pressOffice', 'leadership'],
        outcome: 'released',
        needs: [
          { kind: 'questionnaire' },
          { kind: 'participantsPlan' },
          { kind: 'privacyNotice' },
          { kind: 'sharesTried' },
        ],
        origin: 'ours',
      },
      tryingShares('pressOffice'),
      {
        act: 'refuseRelease',
        roles: ['pressOffice', 'leadership'],
        outcome: 'refused',
        optional: true,
        origin: 'ours',
      },
    ],
    outcomes: [
      ...oneOutcome('released', both('freigegeben', 'released'), ['3.1'], 'ours'),
      ...oneOutcome(
        'refused',
        both('zur Überarbeitung zurückgegeben', 'sent back for revision'),
        ['2.1'],
        'ours',
      ),
    ],
    parallel: [],
    origin: 'ours',
  },
  {
    id: '3.1',
    phase: 'field',
    title: both('Befragung', 'Survey'),
    description: both('Die Teilnehmenden antworten.', 'People answer.'),
    kind: 'field',
    worksFrom: [],
    acts: [
      {
        act: 'openField',
        roles: ['pressOffice'],
        needs: [{ kind: 'approval', step: '1.4' }, { kind: 'fieldReleased' }],
        origin: 'ours',
      },
      {
        act: 'noteField',
        roles: ['pressOffice', 'supportingUnit'],
        optional: true,
        origin: 'ours',
      },
      ...readingEarly(['pressOffice'], ['leadership']),
      {
        act: 'closeField',
        roles: ['pressOffice'],
        outcome: 'ended',
        needs: [{ kind: 'fieldOpen' }],
        origin: 'ours',
      },
    ],
    outcomes: oneOutcome('ended', both('Feldphase beendet', 'field period ended'), ['3.2'], 'ours'),
    parallel: [],
    origin: 'ours',
  },
]
