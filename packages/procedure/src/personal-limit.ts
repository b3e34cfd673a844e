import type { ActName } from './act.ts'
import type { Action } from './action.ts'
import { handsOf, type Actor } from './actor.ts'
import { latestPart } from './data-protection/data-protection.ts'
import { waitsForOthers } from './directives/co-signing.ts'
import { isSubmitted, writtenDirective } from './directives/written-directive.ts'
import { openEarlyRequest } from './evaluation.ts'
import { findStep } from './find.ts'
import { rolesOf } from './implied-rights.ts'
import type { Model, Step } from './model.ts'
import type { Participant, Signature } from './participant.ts'
import { authorsOf } from './read.ts'
import { refuse, type Refused } from './refusal.ts'
import { handsIn, signedFor } from './signature.ts'
import type { State } from './state.ts'

type Look = {
  readonly model: Model
  readonly state: State
  /** Whose place is taken. */
  readonly participant: Participant
  /** Who takes it. */
  readonly actor: Actor
  readonly action: Action
}

type Limit = (look: Look) => Refused | undefined

const mustNotBeReturned: Limit = ({ state }) =>
  state.initiative?.returned === undefined
    ? undefined
    : refuse('notNow', {
        de: 'Die Idee liegt zur Überarbeitung bei der Person, die sie vorgeschlagen hat.',
        en: 'The idea lies with the person who proposed it, for revision.',
      })

const limits: Readonly<Partial<Record<ActName, Limit>>> = {
  coSign: (look) =>
    notByAuthor(look, look.action.document) ??
    waitsForOthers(look.model, look.state, look.action.document, look.participant.account),
  decide: (look) => {
    const step = decisionStep(look)
    return notByAuthor(look, step?.decision?.memo) ?? notReserved(look, step?.id)
  },
  releaseField: (look) => notByMaker(look) ?? withoutLegalBasis(look),
  refuseRelease: notByMaker,
  saveDataProtection: ofTheirOffice,
  releaseQuote: (look) =>
    typeof look.actor === 'string' ? undefined : notByAuthor(look, look.action.document),
  ruleEarlyReading: ({ state, actor }) => {
    const asked = openEarlyRequest(state)?.asked
    return asked !== undefined && isSameHand(actor, asked.by)
      ? refuse('fourEyes', {
          de: 'Sie haben den Antrag selbst gestellt. Entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
          en: 'You made the request yourself. Somebody else must rule on it (four eyes).',
        })
      : undefined
  },
  reviseProposal: ({ state, participant }) =>
    unless(
      state.initiative !== undefined &&
        signedFor(state.initiative.proposedBy) === participant.account,
      'Nur wer die Idee vorgeschlagen hat, kann sie überarbeiten.',
      'Only the person who proposed the idea can revise it.',
    ),
  addPoint: ({ model, state, action }) =>
    isSubmitted(model, state, action.document ?? '')
      ? undefined
      : refuse('notNow', {
          de: 'Nachgetragen wird erst, wenn der Vermerk vorgelegt ist. Bis dahin wird die Verfügung selbst geschrieben.',
          en: 'Points are added once the memo has been submitted. Until then the directive itself is written.',
        }),
  finishPoint: ({ model, state, participant, action }) => {
    const points = writtenDirective(model, state, action.document ?? '').points
    return ofTarget(action, points, ({ addressees }) =>
      addressees.some(({ account }) => account === participant.account),
    )
  },
  reserveDecision: inPerson,
  liftReservation: inPerson,
  fulfilCommitment: ({ state, participant, action }) =>
    ofTarget(action, state.commitments, ({ to }) => to.account === participant.account),
  dropCommitment: ({ model, state, participant, action }) =>
    rolesOf(model, 'inviteToMeeting').includes(participant.role)
      ? undefined
      : ofTarget(action, state.commitments, ({ to }) => to.account === participant.account),
  resolveDissent: ({ state, actor, action }) => {
    const own = state.dissents.find(({ id }) => id === action.target)
    return own !== undefined && isSameHand(actor, own.by)
      ? refuse('fourEyes', {
          de: 'Sie haben diesen Widerspruch selbst erhoben. Entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
          en: 'You raised this dissent yourself. Somebody else must resolve it (four eyes).',
        })
      : undefined
  },
  takeOver: mustNotBeReturned,
  returnToProposer: mustNotBeReturned,
  acknowledgeNotice: ({ state, participant, action }) =>
    ofTarget(action, state.notices, ({ account }) => account === participant.account),
  withdrawDissent: ({ state, participant, action }) =>
    ofTarget(action, state.dissents, ({ by }) => signedFor(by) === participant.account),
  answerSupport: ({ state, participant, action }) =>
    ofTarget(action, state.supportRequests, ({ unit }) => unit === participant.unit),
  reportMeasure: ({ state, participant, action }) =>
    participant.role === 'supportingUnit'
      ? ofTarget(action, state.measures, ({ unit }) => unit === participant.unit)
      : undefined,
}

/** What stands in the way of this person although the role is right: four eyes, or something that belongs to another. */
export function personalLimit(look: Look): Refused | undefined {
  return limits[look.action.kind]?.(look)
}

function decisionStep({ model, state, action }: Look): Step | undefined {
  return model.steps.find(
    ({ id, decision }) =>
      decision !== undefined &&
      (action.step === undefined ? state.steps[id]?.status === 'current' : id === action.step),
  )
}

/** Whether a signature was given by somebody who acts now, in person or for the other. */
function isSameHand(actor: Actor, by: Signature): boolean {
  const hands = handsOf(actor)
  return handsIn(by).some((account) => hands.includes(account))
}

function notByAuthor({ state, actor }: Look, document: string | undefined): Refused | undefined {
  if (document === undefined) return undefined
  const authors = authorsOf(state, document)
  if (!handsOf(actor).some((account) => authors.has(account))) return undefined
  return refuse('fourEyes', {
    de: 'Sie haben dieses Dokument verfasst. Mitzeichnen oder entscheiden muss eine andere Person (Vier-Augen-Prinzip).',
    en: 'You wrote this document. Somebody else must co-sign or decide it (four eyes).',
  })
}

/** Zeichnungsvorbehalt: what the Leitung keeps for itself no deputy decides. */
function notReserved(
  { state, participant, actor }: Look,
  step: string | undefined,
): Refused | undefined {
  const reserved = state.reservations[step ?? '']
  const isDeputy = participant.deputy === true || typeof actor !== 'string'
  if (reserved === undefined || !isDeputy) return undefined
  const { name } = reserved.by
  return refuse('reserved', {
    de: `${name} hat sich diese Entscheidung vorbehalten (#). In Vertretung kann sie nicht getroffen werden.`,
    en: `${name} has reserved this decision (#). No deputy can make it.`,
  })
}

function inPerson({ model, participant, actor, action }: Look): Refused | undefined {
  const decides = findStep(model, action.step ?? '')?.acts.some(
    ({ act, roles }) => act === 'decide' && roles.includes(participant.role),
  )
  return unless(
    (action.step === undefined || decides === true) &&
      participant.deputy !== true &&
      typeof actor === 'string',
    'Eine Entscheidung behält sich nur vor, wer sie selbst zu treffen hat, nicht die Vertretung.',
    'Only the person whose decision it is can reserve it, not a deputy.',
  )
}

function notByMaker({ state, actor }: Look): Refused | undefined {
  const makers = [
    state.questionnaires.at(-1),
    state.participantsPlans.at(-1),
    state.privacyNotices.at(-1),
  ]
  if (!makers.some((version) => version !== undefined && isSameHand(actor, version.by))) {
    return undefined
  }
  return refuse('fourEyes', {
    de: 'Sie haben Fragebogen, Teilnehmende oder Datenschutzhinweis zuletzt bearbeitet. Freigeben muss eine zweite Person (Vier-Augen-Prinzip).',
    en: 'You last edited the questionnaire, the participants or the privacy notice. A second person must release them (four eyes).',
  })
}

/** Art. 6 DSGVO: whatever the model asks for, nobody is asked without a legal basis. */
function withoutLegalBasis({ state }: Look): Refused | undefined {
  if (latestPart(state, 'legalBasis') !== undefined) return undefined
  return refuse('notComplete', {
    de: 'Das geht noch nicht. Die Rechtsgrundlage der Befragung ist nicht festgelegt.',
    en: 'Not yet possible. The legal basis of the survey has not been settled.',
  })
}

/** Art. 38 Abs. 6, 39 DSGVO: the officer advises and does not settle what she has to judge; nobody else gives her opinion. */
function ofTheirOffice({ participant, action }: Look): Refused | undefined {
  const isOfficer = participant.role === 'dataProtectionOfficer'
  if (action.target === 'opinion') {
    return unless(
      isOfficer,
      'Diese Stellungnahme gibt die oder der Datenschutzbeauftragte ab.',
      'This opinion is given by the data protection officer.',
    )
  }
  return unless(
    !isOfficer || action.target === 'questions' || action.target === 'assessment',
    'Das legt die federführende Stelle fest. Die oder der Datenschutzbeauftragte berät und nimmt Stellung (Art. 38, 39 DSGVO).',
    'This is settled by the unit in charge. The data protection officer advises and gives an opinion (Articles 38, 39 GDPR).',
  )
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
