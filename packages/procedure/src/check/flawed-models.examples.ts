import type { Model } from '../model.ts'
import { hamburg } from '../models/hamburg.ts'
import { short } from '../models/short.ts'
import type { Need } from '../need.ts'
import {
  changingActs,
  covering,
  leading,
  swapped,
  withAct,
  withDocument,
  without,
  withoutNeed,
  withStep,
} from './changed-model.examples.ts'

const minutesWithoutPlace: Model = {
  ...hamburg,
  documents: hamburg.documents.filter(({ id }) => id !== 'minutes'),
}
const withoutStatistics: Model = {
  ...hamburg,
  roles: hamburg.roles.filter(({ role }) => role !== 'statisticsOffice'),
}
const loose: Need = { kind: 'stepsDone', steps: ['3.5'] }

/** Models with one thing wrong: what it is, the model, and the sentence that says so. */
export const flawed: readonly (readonly [string, Model, string])[] = [
  [
    'an outcome leads to a step that does not exist',
    leading(hamburg, '1.3', 'answered', ['9.9']),
    'Step 1.3 Check of resources: “answers are in, or the deadline has passed” leads to step 9.9, which does not exist.',
  ],
  [
    'a right is granted that follows from others',
    withAct(hamburg, '1.5', { act: 'reserveDecision', roles: ['pressOffice'], optional: true }),
    'Step 1.5 Memo on the outline concept: “Reserve the decision”: This right follows from the others and is not granted.',
  ],
  [
    'a role is named that the model does not have',
    withoutStatistics,
    'Step 2.5 Field release: “Release the field”: This model does not have the role Statistics office.',
  ],
  [
    'a document is named that the model does not have',
    minutesWithoutPlace,
    'Step 1.4 Coordination: “Write”: There is no document minutes.',
  ],
  [
    'two sections of a document have one id',
    withDocument(hamburg, 'outlineConcept', (each) => ({
      ...each,
      sections: [...each.sections, ...each.sections.slice(0, 1)],
    })),
    'Document “Outline concept”: Two sections have the id profile.',
  ],
  [
    'a step cannot be reached',
    leading(hamburg, '1.3', 'answered', ['1.5']),
    'Step 1.4 Coordination: No way leads here from the steps before.',
  ],
  [
    'the end cannot be reached',
    leading(hamburg, '3.7', 'filed', ['3.7']),
    'Step 3.7 Closing: No way leads from here to the end of the procedure.',
  ],
  [
    'an outcome leads ahead and back at once',
    leading(hamburg, '1.4', 'informed', ['1.5', '1.2']),
    'Step 1.4 Coordination: “units informed and invited to take part” leads to several steps, and one of them does not lie ahead. The way back leads to one step only.',
  ],
  [
    'a phase is empty',
    { ...hamburg, phases: [...hamburg.phases, ...short.phases] },
    'Phase “Preparation”: it has no step.',
  ],
  [
    'a step stands behind a later phase',
    withStep(hamburg, '2.1', (step) => ({ ...step, phase: 'planning' })),
    'Step 2.1 Detailed concept: It stands behind a step that belongs to a later phase.',
  ],
  [
    'a decision can be passed by',
    leading(hamburg, '1.4', 'informed', ['1.7']),
    'Step 1.7 Request for support: It can be reached without 1.6 Decision 1 having let it through.',
  ],
  [
    'a step of the field is reached without a release',
    leading(hamburg, '2.4', 'implemented', ['3.1']),
    'Step 3.1 Survey: It can be reached without 2.5 Field release having let it through.',
  ],
  [
    'the field is passed by',
    leading(hamburg, '2.5', 'refused', ['3.2']),
    'Step 3.2 Evaluation: It can be reached without 3.1 Survey having let it through.',
  ],
  [
    'what is not an approval leads on',
    leading(hamburg, '1.6', 'deferred', ['1.7']),
    'Step 1.6 Decision 1: Nothing goes on without approval: other outcomes lead back or to the end.',
  ],
  [
    'something after the field leads back behind it',
    leading(hamburg, '3.4', 'changesOrdered', ['2.4']),
    'Step 3.4 Decision 3: It leads back to 2.4 Implementation. There is only one field period.',
  ],
  [
    'nobody decides between the field and the publication',
    leading(hamburg, '3.3', 'submitted', ['3.5', '3.6']),
    'Step 3.6 Press release: Nothing is published before the leadership has decided after the field period.',
  ],
  [
    'something may be undone that is published',
    leading(hamburg, '3.5', 'carriedOut', ['3.4']),
    'Step 3.5 Carrying out the measures: It leads back to 3.4 Decision 3. By then something may be published.',
  ],
  [
    'one of two branches ends the procedure',
    leading(hamburg, '3.6', 'published', 'closed'),
    'Step 3.6 Press release: It ends the procedure while other steps run beside it (3.5 Carrying out the measures, 3.7 Closing).',
  ],
  [
    'one of two branches undoes the other one',
    leading(hamburg, '3.5', 'carriedOut', ['3.5']),
    'Step 3.5 Carrying out the measures: It leads back to 3.5 Carrying out the measures and so undoes what runs beside it (3.6 Press release, 3.7 Closing).',
  ],
  [
    'the step where branches meet does not wait for both',
    changingActs(hamburg, '3.7', 'closeInitiative', (each) => [{ ...each, needs: [loose] }]),
    'Step 3.7 Closing: Here ways come together. What ends the step must wait for all of them (3.5 Carrying out the measures, 3.6 Press release).',
  ],
  [
    'a memo is decided that nobody submits',
    changingActs(hamburg, '1.5', 'submitMemo', ({ roles, outcome = '' }) => [
      { act: 'completeStep', roles, outcome, origin: 'ours' },
    ]),
    'Step 1.6 Decision 1: From step 1.5 Memo on the outline concept one comes here without the memo being submitted.',
  ],
  [
    'an incomplete concept is submitted',
    withoutNeed(hamburg, '1.5', 'submitMemo', 'documentComplete'),
    'Step 1.5 Memo on the outline concept: Nothing is submitted before “Outline concept” is complete.',
  ],
  [
    'an approval does not rest on its memo',
    covering(hamburg, '1.6', ['outlineConcept']),
    'Step 1.6 Decision 1: The approval must rest on the memo itself as well.',
  ],
  [
    'an approval rests on what is written later',
    covering(hamburg, '1.6', ['outlineConcept', 'outlineMemo', 'detailedConcept']),
    'Step 1.6 Decision 1: “Detailed concept” is not written at an earlier step. An approval rests on what is there.',
  ],
  [
    'what was submitted can be changed under the eyes of the leadership',
    withAct(hamburg, '1.6', {
      act: 'saveDocument',
      roles: ['pressOffice'],
      document: 'outlineMemo',
      optional: true,
    }),
    'Step 1.6 Decision 1: What has been submitted is not changed here any more.',
  ],
  [
    'the leadership can only agree',
    withStep(hamburg, '3.4', (step) => ({
      ...step,
      outcomes: step.outcomes.filter(({ id }) => id === 'approved'),
      parallel: step.parallel.filter(
        ({ on }) => on.kind === 'outcome' && on.outcome === 'approved',
      ),
    })),
    'Step 3.4 Decision 3: The leadership can only agree. It must also be able to order changes or to reject.',
  ],
  [
    'somebody else decides',
    changingActs(hamburg, '1.6', 'decide', (each) => [{ ...each, roles: ['pressOffice'] }]),
    'Step 1.6 Decision 1: “Decide”: Only the leadership can do this.',
  ],
  [
    'a decision ends by something else',
    withAct(hamburg, '1.6', { act: 'completeStep', roles: ['pressOffice'], outcome: 'approved' }),
    'Step 1.6 Decision 1: “Complete the step” ends this step; only the decision can.',
  ],
  [
    'a refused co-signature would stay hidden',
    withAct(hamburg, '1.4', { act: 'coSign', roles: ['supportingUnit'], document: 'minutes' }),
    'Step 1.4 Coordination: “Minutes of the meeting” is co-signed but comes before no decision after that. A dissent would stay hidden from the leadership.',
  ],
  [
    'measures change after they were decided',
    withAct(hamburg, '3.5', { act: 'proposeMeasures', roles: ['pressOffice'], optional: true }),
    'Step 3.5 Carrying out the measures: Measures are proposed before the leadership decides on them, and not any more after that.',
  ],
  [
    'the field is released by nobody',
    without(hamburg, '2.5', 'releaseField'),
    '“Release the field” is missing: every procedure needs a step for it.',
  ],
  [
    'the field opens at two steps',
    withAct(hamburg, '2.1', { act: 'openField', roles: ['pressOffice'], optional: true }),
    '“Open the field” belongs to one step, not to several (2.1 Detailed concept, 3.1 Survey).',
  ],
  [
    'the privacy notice is not there when the field is released',
    withStep(
      without(without(hamburg, '2.4', 'savePrivacyNotice'), '2.1', 'savePrivacyNotice'),
      '2.5',
      (step) => ({
        ...step,
        acts: [...step.acts, { act: 'savePrivacyNotice', roles: ['pressOffice'], origin: 'ours' }],
      }),
    ),
    'Step 2.5 Field release: “Edit the privacy notice” must come before the field release.',
  ],
  [
    'key figures are defined after the last decision before the field',
    withAct(without(hamburg, '2.1', 'defineKeyFigures'), '2.4', {
      act: 'defineKeyFigures',
      roles: ['pressOffice'],
    }),
    'Step 2.4 Implementation: Key figures are settled by a decision before the field, so they are defined before it (before 2.3 Decision 2).',
  ],
  [
    'the field opens without asking for a decision before it',
    changingActs(hamburg, '3.1', 'openField', (each) => [
      { ...each, needs: [{ kind: 'approval', step: '2.3' }, { kind: 'fieldReleased' }] },
    ]),
    'Step 3.1 Survey: “Open the field” always needs the condition “1.6 Decision 1: approval is there and holds”.',
  ],
  [
    'the field period ends before it has begun',
    withoutNeed(hamburg, '3.1', 'closeField', 'fieldOpen'),
    'Step 3.1 Survey: “End the field period” always needs the condition “the field is open”.',
  ],
  [
    'the field is left open',
    withAct(hamburg, '3.1', { act: 'completeStep', roles: ['pressOffice'], outcome: 'ended' }),
    'Step 3.1 Survey: This step ends only with the end of the field period.',
  ],
  [
    'single answers can be exported before results are open',
    { ...hamburg, always: hamburg.always.map((each) => ({ ...each, needs: [] })) },
    '“Export single answers” always needs the condition “the results are open”.',
  ],
  [
    'something that an approval may rest on can be changed at any time',
    {
      ...hamburg,
      always: [
        ...hamburg.always,
        {
          act: 'saveDocument',
          roles: ['pressOffice'],
          document: 'outlineConcept',
          origin: 'ours',
        },
      ],
    },
    'At any time, “Write”: This belongs to a step.',
  ],
  [
    'the questionnaire is tied to a document, so that no release would notice its changes',
    withAct(hamburg, '2.4', {
      act: 'saveQuestionnaire',
      roles: ['pressOffice'],
      document: 'detailedConcept',
    }),
    'Step 2.4 Implementation: “Edit the questionnaire”: This belongs to no document.',
  ],
  [
    'an act that ends a step does not say how',
    withAct(hamburg, '1.2', { act: 'completeStep', roles: ['pressOffice'] }),
    'Step 1.2 Outline concept: “Complete the step”: This ends the step; it must be said with which outcome.',
  ],
  [
    'a returned idea cannot be revised',
    without(hamburg, '1.1', 'reviseProposal'),
    'Step 1.1 Idea: “Revise the idea” is missing; every procedure begins with it.',
  ],
  [
    'an idea is taken over later',
    withAct(hamburg, '1.2', { act: 'takeOver', roles: ['pressOffice'], outcome: 'drafted' }),
    'Step 1.2 Outline concept: “Take over the idea”: This belongs to the first step.',
  ],
  [
    'a dissent can never be withdrawn',
    { ...hamburg, always: hamburg.always.filter(({ act }) => act !== 'withdrawDissent') },
    'At any time, “Withdraw the dissent”: this role must be allowed to as well: Supporting unit.',
  ],
  [
    'the press office does not hear of an approval',
    withStep(hamburg, '2.3', (step) => ({ ...step, parallel: [] })),
    'Step 2.3 Decision 2: This role must hear of the approval at the same time as well: Press office.',
  ],
  [
    'an opinion is waited for that nobody can give',
    ['1.3', '1.4', '1.5'].reduce(
      (model, id) =>
        changingActs(model, id, 'giveOpinion', (each) => [
          { ...each, roles: ['statisticsOffice'] },
        ]),
      hamburg,
    ),
    'Step 1.5 Memo on the outline concept: “Submit to the leadership” waits for something that nobody can do up to here: opinion since 1.3: Data protection officer, on “Outline concept”.',
  ],
  [
    'a quote is published that nobody can release',
    without(hamburg, '3.6', 'releaseQuote'),
    'Step 3.6 Press release: “Publish” waits for something that nobody can do up to here: quotes in “Press release” are released.',
  ],
  [
    'a checklist is there that nobody can tick',
    without(hamburg, '2.4', 'tickChecklist'),
    'Step 2.4 Implementation: Nobody may tick the checklist.',
  ],
  [
    'the press release has no headline',
    withDocument(hamburg, 'pressRelease', (each) => ({
      ...each,
      sections: each.sections.filter(({ id }) => id !== 'headline'),
    })),
    'Document “Press release”: It needs a headline that must be filled in.',
  ],
  [
    'a decision stands behind the field in the order, but before it on the way',
    swapped(hamburg, '2.3', '3.1'),
    'Step 2.4 Implementation: It can be reached without 3.1 Survey having let it through.',
  ],
]
