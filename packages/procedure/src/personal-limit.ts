import type { ActName } from './act.ts'
import type { Action } from './action.ts'
import { openEarlyRequest } from './evaluation.ts'
import { findStep } from './find.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import { authorsOf } from './read.ts'
import { refuse, type Refused } from './refusal.ts'
import type { State } from './state.ts'

type Limit = (look: {
  readonly model: Model
  readonly state: State
  readonly participant: Participant
  readonly action: Action
}) => Refused | undefined

const mustNotBeReturned: Limit = ({ state }) =>
  state.initiative?.returned === undefined
    ? undefined
    : refuse('notNow', {
        de: 'Die Idee liegt zur Überarbeitung bei der Person, die sie vorgeschlagen hat.',
        en: 'The idea lies with the person who proposed it, for revision.',
      })

const limits: Readonly<Partial<Record<ActName, Limit>>> = {
  coSign: ({ state, participant, action }) =>
    notByAuthor(state, participant.account, action.document),
  decide: ({ model, state, participant, action }) =>
    notByAuthor(state, participant.account, memoOf(model, state, action.step)),
  releaseField: ({ state, participant }) => notByMaker(state, participant.account),
  ruleEarlyReading: ({ state, participant }) =>
    openEarlyRequest(state)?.asked.by.account === participant.account
      ? refuse('fourEyes', {
          de: 'Sie haben den Antrag selbst gestellt. Entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
          en: 'You made the request yourself. Somebody else must rule on it (four eyes).',
        })
      : undefined,
  reviseProposal: ({ state, participant }) =>
    unless(
      state.initiative?.proposedBy.account === participant.account,
      'Nur wer die Idee vorgeschlagen hat, kann sie überarbeiten.',
      'Only the person who proposed the idea can revise it.',
    ),
  takeOver: mustNotBeReturned,
  returnToProposer: mustNotBeReturned,
  acknowledgeNotice: ({ state, participant, action }) =>
    ofTarget(action, state.notices, ({ account }) => account === participant.account),
  withdrawDissent: ({ state, participant, action }) =>
    ofTarget(action, state.dissents, ({ by }) => by.account === participant.account),
  answerSupport: ({ state, participant, action }) =>
    ofTarget(action, state.supportRequests, ({ unit }) => unit === participant.unit),
  reportMeasure: ({ state, participant, action }) =>
    participant.role === 'supportingUnit'
      ? ofTarget(action, state.measures, ({ unit }) => unit === participant.unit)
      : undefined,
}

/** What stands in the way of this person although the role is right: four eyes, or something that belongs to another. */
export function personalLimit(
  model: Model,
  state: State,
  participant: Participant,
  action: Action,
): Refused | undefined {
  return limits[action.kind]?.({ model, state, participant, action })
}

function memoOf(model: Model, state: State, step: string | undefined): string | undefined {
  const deciding = model.steps.find(
    ({ id, decision }) =>
      decision !== undefined &&
      (step === undefined ? state.steps[id]?.status === 'current' : id === step),
  )
  return deciding === undefined ? undefined : findStep(model, deciding.id)?.decision?.memo
}

function notByAuthor(
  state: State,
  account: string,
  document: string | undefined,
): Refused | undefined {
  if (document === undefined || !authorsOf(state, document).has(account)) return undefined
  return refuse('fourEyes', {
    de: 'Sie haben dieses Dokument verfasst. Mitzeichnen oder entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
    en: 'You wrote this document. Somebody else must co-sign or decide it (four eyes).',
  })
}

function notByMaker(state: State, account: string): Refused | undefined {
  const makers = [
    state.questionnaires.at(-1),
    state.participantsPlans.at(-1),
    state.privacyNotices.at(-1),
  ].map((version) => version?.by.account)
  if (!makers.includes(account)) return undefined
  return refuse('fourEyes', {
    de: 'Sie haben Fragebogen, Teilnehmende oder Datenschutzhinweis zuletzt bearbeitet. Freigeben muss eine zweite Person (Vier-Augen-Prinzip).',
    en: 'You last edited the questionnaire, the participants or the privacy notice. A second person must release them (four eyes).',
  })
}

function ofTarget<Thing extends { readonly id: string }>(
  { target }: Action,
  things: readonly Thing[],
  isYours: (thing: Thing) => boolean,
): Refused | undefined {
  const known: readonly Thing[] =
    target === undefined ? things : things.filter((thing) => thing.id === target)
  if (known.length === 0) {
    return refuse('unknown', { de: 'Das gibt es nicht.', en: 'There is no such thing.' })
  }
  return unless(
    known.some(isYours),
    'Das ist Sache einer anderen Person oder Stelle.',
    'This is for another person or unit.',
  )
}

function unless(met: boolean, de: string, en: string): Refused | undefined {
  return met ? undefined : refuse('notYours', { de, en })
}
