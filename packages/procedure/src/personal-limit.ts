import type { Action } from './action.ts'
import { findStep } from './find.ts'
import type { Model } from './model.ts'
import type { Participant } from './participant.ts'
import { authorsOf } from './read.ts'
import { refuse, type Refused } from './refusal.ts'
import type { State } from './state.ts'

/** What stands in the way of this person although the role is right: four eyes, or something that belongs to another. */
export function personalLimit(
  model: Model,
  state: State,
  participant: Participant,
  action: Action,
): Refused | undefined {
  const { account } = participant
  switch (action.kind) {
    case 'coSign':
      return notByAuthor(state, account, action.document)
    case 'decide':
      return notByAuthor(state, account, memoOf(model, state, action.step))
    case 'releaseField':
      return notByMaker(state, account)
    case 'reviseProposal':
      return unless(
        state.initiative?.proposedBy.account === account,
        'Nur wer die Idee vorgeschlagen hat, kann sie überarbeiten.',
        'Only the person who proposed the idea can revise it.',
      )
    case 'takeOver':
    case 'returnToProposer':
      return state.initiative?.returned === undefined
        ? undefined
        : refuse('notNow', {
            de: 'Die Idee liegt zur Überarbeitung bei der Person, die sie vorgeschlagen hat.',
            en: 'The idea lies with the person who proposed it, for revision.',
          })
    case 'acknowledgeNotice':
      return ofTarget(action, state.notices, (notice) => notice.account === account)
    case 'withdrawDissent':
      return ofTarget(action, state.dissents, (dissent) => dissent.by.account === account)
    case 'commitSupport':
      return ofTarget(action, state.supportRequests, ({ unit }) => unit === participant.unit)
    case 'reportMeasure':
      return participant.role === 'supportingUnit'
        ? ofTarget(action, state.measures, ({ unit }) => unit === participant.unit)
        : undefined
    default:
      return undefined
  }
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
