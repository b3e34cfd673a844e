import { personOf } from '../actor.ts'
import type { Command, Context, Proposal } from '../command.ts'
import { nameStep } from '../find.ts'
import type { Model } from '../model.ts'
import type { Participant } from '../participant.ts'
import { refuse, type Refused } from '../refusal.ts'
import type { State } from '../state.ts'
import { completionByAct } from './completion.ts'
import { day, filled, firstOf, invalid } from './input.ts'
import { participantFlaw } from './participants.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

type Propose = Extract<Command, { kind: 'proposeInitiative' }>

/** Whoever proposes: the person among the participants, whose signature the first entry bears. */
export function proposerOf(command: Propose, { actor }: Context): Participant | undefined {
  return command.participants.find(({ account }) => account === personOf(actor))
}

/** 1.1: the idea is put forward, with those who take part from the beginning. */
export function proposeInitiative(
  model: Model,
  state: State,
  command: Propose,
  context: Context,
): Ruling {
  if (state.status !== 'none') {
    return refuse('alreadyProposed', {
      de: 'Dieses Vorhaben ist schon vorgeschlagen.',
      en: 'This initiative has been proposed already.',
    })
  }
  const [first] = model.steps
  if (first === undefined) throw new Error(`The model ${model.id} has no steps`)
  const objection =
    proposerFlaw(model, proposerOf(command, context)) ??
    proposalFlaw(command) ??
    participantsFlaw(model, command.participants)
  if (objection !== undefined) return objection
  const { initiative, participants, title, topic, question, occasion, deadline, modelHash } =
    command
  return happens({
    kind: 'initiativeProposed',
    initiative,
    title,
    topic,
    question,
    occasion,
    deadline,
    participants,
    model: {
      id: model.id,
      version: model.version,
      title: model.title,
      ...(modelHash === undefined ? {} : { hash: modelHash }),
    },
    step: nameStep(first),
  })
}

/** 1.1: the proposer changes the idea, usually after it came back. */
export function reviseProposal(command: Extract<Command, { kind: 'reviseProposal' }>): Ruling {
  const { title, topic, question, occasion, deadline } = command
  return (
    proposalFlaw(command) ??
    happens({ kind: 'proposalRevised', title, topic, question, occasion, deadline })
  )
}

/** 1.1: the press office gives the idea back. */
export function returnToProposer(
  each: Case,
  { reason }: Extract<Command, { kind: 'returnToProposer' }>,
): Ruling {
  return (
    filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }) ??
    happens({ kind: 'ideaReturned', reason }, ...completionByAct(each))
  )
}

function proposerFlaw(model: Model, proposer: Participant | undefined): Refused | undefined {
  if (proposer === undefined) {
    return refuse('notTakingPart', {
      de: 'Wer ein Vorhaben vorschlägt, muss daran beteiligt sein.',
      en: 'Whoever proposes an initiative must take part in it.',
    })
  }
  const mayPropose = model.steps[0]?.acts.some(
    ({ act, roles }) => act === 'proposeInitiative' && roles.includes(proposer.role),
  )
  if (mayPropose === true) return undefined
  return refuse('wrongRole', {
    de: 'Mit dieser Rolle können Sie kein Vorhaben vorschlagen.',
    en: 'You cannot propose an initiative in this role.',
  })
}

function proposalFlaw(proposal: Proposal): Refused | undefined {
  return firstOf(
    filled(proposal.title, 'title', { de: 'Titel', en: 'Title' }),
    filled(proposal.topic, 'topic', { de: 'Thema', en: 'Topic' }),
    filled(proposal.question, 'question', { de: 'Frage', en: 'Question' }),
    filled(proposal.occasion, 'occasion', { de: 'Anlass', en: 'Occasion' }),
    day(proposal.deadline, 'deadline', { de: 'Frist', en: 'Deadline' }),
  )
}

function participantsFlaw(model: Model, participants: readonly Participant[]): Refused | undefined {
  const accounts = new Set(participants.map(({ account }) => account))
  if (accounts.size !== participants.length) {
    return invalid('participants', {
      de: 'Eine Person kann nur in einer Rolle beteiligt sein.',
      en: 'Somebody can take part in one role only.',
    })
  }
  for (const role of ['leadership', 'pressOffice'] as const) {
    if (!participants.some((each) => each.role === role)) {
      return invalid('participants', {
        de: 'Leitung und Pressestelle müssen von Anfang an beteiligt sein.',
        en: 'Leadership and press office must take part from the beginning.',
      })
    }
  }
  return firstOf(...participants.map((participant) => participantFlaw(model, participant)))
}
