import { actTitle } from '../act-title.ts'
import type { ActName } from '../act.ts'
import { findDocument, findStep, positionOf } from '../find.ts'
import type { Act, Model, Step } from '../model.ts'
import { needTitle } from '../need-title.ts'
import type { Need } from '../need.ts'
import { atStep, unless, type ModelFlaw } from './flaw.ts'
import { stepsWith } from './ways.ts'

/** Whether what an act waits for can come about at all, here or at an earlier step. */
export function checkNeeds(model: Model): readonly ModelFlaw[] {
  return model.steps.flatMap((step) => [
    ...step.acts.flatMap((right) => [
      ...checkAll(model, step, right.act, right.needs ?? []),
      ...checkPublication(model, step, right),
    ]),
    ...checkChecklist(step),
  ])
}

function checkAll(
  model: Model,
  step: Step,
  act: ActName,
  needs: readonly Need[],
): readonly ModelFlaw[] {
  const title = actTitle(act)
  return needs
    .filter((need) => !canBeMet(model, step, need))
    .map((need) => {
      const condition = needTitle(model, need)
      return atStep(
        step,
        `„${title.de}“ wartet auf etwas, das bis hierher niemand tun kann: ${condition.de}.`,
        `“${title.en}” waits for something that nobody can do up to here: ${condition.en}.`,
      )
    })
}

/** Whether somebody can bring about, at this step or before it, what a need asks for. */
export function canBeMet(model: Model, step: Step, need: Need): boolean {
  const at = positionOf(model, step.id)
  const upToHere = (act: ActName, document?: string, role?: Act['roles'][number]) =>
    stepsWith(model, act, document).some(
      ({ id, acts }) =>
        positionOf(model, id) <= at &&
        acts.some((each) => each.act === act && (role === undefined || each.roles.includes(role))),
    )
  const here = (act: ActName) => step.acts.some((each) => each.act === act)
  const isSealable = stepsWith(model, 'chooseBallotBox').length > 0
  switch (need.kind) {
    case 'documentComplete':
    case 'quoteWritten':
      return upToHere('saveDocument', need.document)
    case 'quoteReleased':
      return !quotes(model, need.document) || upToHere('releaseQuote', need.document)
    case 'unitsAnswered':
      return here('respond')
    case 'meetingInvited':
      return here('inviteToMeeting')
    case 'opinion':
      return isVoiced(model, step, 'giveOpinion', need)
    case 'coSignature':
      return isVoiced(model, step, 'coSign', need)
    case 'supportAnswered':
      return upToHere('requestSupport') && upToHere('answerSupport')
    case 'keyFigures':
      return upToHere('defineKeyFigures')
    case 'questionnaire':
      return upToHere('saveQuestionnaire')
    case 'participantsPlan':
      return upToHere('saveParticipantsPlan')
    case 'privacyNotice':
      return upToHere('savePrivacyNotice')
    case 'tariffChosen':
      return upToHere('chooseTariff')
    case 'checklist': {
      const listed = findStep(model, need.step)
      return (
        listed !== undefined &&
        positionOf(model, need.step) <= at &&
        (listed.checklist ?? []).length > 0 &&
        listed.acts.some(({ act }) => act === 'tickChecklist')
      )
    }
    case 'approval':
      return positionOf(model, need.step) < at && findStep(model, need.step)?.decision !== undefined
    case 'fieldReleased':
      return upToHere('releaseField')
    case 'ballotBoxSealed':
      return upToHere('chooseBallotBox')
    case 'sharesTried':
      return !isSealable || upToHere('openTrialAnswer')
    case 'ballotBoxOpened':
      return !isSealable || upToHere('openBallotBox')
    case 'earlyReadingAsked':
      return upToHere('askEarlyReading')
    case 'fieldOpen':
      return upToHere('openField')
    case 'fieldEnded':
      return upToHere('closeField')
    case 'resultsOpened':
      return upToHere('openResults')
    case 'measures':
      return upToHere('proposeMeasures')
    case 'measuresFollowedUp':
      return upToHere('reportMeasure')
    case 'embargo':
      return upToHere('setEmbargo')
    case 'published':
      return upToHere('publish')
    case 'stepsDone':
      return need.steps.every((id) => positionOf(model, id) < at)
    default:
      return need satisfies never
  }
}

/** Somebody of the role can put in a word since the step that the need names, which lies here or before. */
function isVoiced(
  model: Model,
  step: Step,
  act: ActName,
  { role, document, since }: Extract<Need, { readonly since: string }>,
): boolean {
  const at = positionOf(model, step.id)
  const from = positionOf(model, since)
  return (
    from <= at &&
    stepsWith(model, act, document).some(
      ({ id, acts }) =>
        positionOf(model, id) >= from &&
        positionOf(model, id) <= at &&
        acts.some(
          (each) => each.act === act && each.document === document && each.roles.includes(role),
        ),
    )
  )
}

function quotes(model: Model, document: string): boolean {
  return findDocument(model, document)?.sections.some(({ isQuote }) => isQuote === true) === true
}

/** What is published is complete, and whoever is quoted has stood by the words. */
function checkPublication(
  model: Model,
  step: Step,
  { act, document = '', needs = [] }: Act,
): readonly ModelFlaw[] {
  if (act !== 'publish') return []
  const needed: readonly Need[] = [
    { kind: 'documentComplete', document },
    ...(quotes(model, document) ? [{ kind: 'quoteReleased' as const, document }] : []),
  ]
  const title = actTitle(act)
  return needed.flatMap((need) => {
    const condition = needTitle(model, need)
    return unless(
      needs.some(
        (each) => each.kind === need.kind && 'document' in each && each.document === document,
      ),
      () =>
        atStep(
          step,
          `„${title.de}“ braucht immer die Voraussetzung „${condition.de}“.`,
          `“${title.en}” always needs the condition “${condition.en}”.`,
        ),
    )
  })
}

function checkChecklist({ checklist = [], ...step }: Step): readonly ModelFlaw[] {
  const ticks = step.acts.some(({ act }) => act === 'tickChecklist')
  return unless(ticks === checklist.length > 0, () =>
    ticks
      ? atStep(step, 'Die Prüfliste ist leer.', 'The checklist is empty.')
      : atStep(step, 'Niemand darf die Prüfliste abhaken.', 'Nobody may tick the checklist.'),
  )
}
