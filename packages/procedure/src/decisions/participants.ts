import type { Command } from '../command.ts'
import type { Model } from '../model.ts'
import type { Participant } from '../participant.ts'
import { participantOf } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import { filled, invalid, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** What is wrong with a participant: no name, a role the model does not know, a unit that is missing. */
export function participantFlaw(model: Model, participant: Participant): Refused | undefined {
  if (!model.roles.some(({ role }) => role === participant.role)) {
    return unknown('role', {
      de: 'Diese Rolle gibt es in diesem Verfahren nicht.',
      en: 'This procedure does not have that role.',
    })
  }
  if (participant.role === 'supportingUnit' && (participant.unit ?? '').trim() === '') {
    return filled('', 'unit', { de: 'Stelle', en: 'Unit' })
  }
  return (
    filled(participant.account, 'account', { de: 'Konto', en: 'Account' }) ??
    filled(participant.name, 'name', { de: 'Name', en: 'Name' })
  )
}

/** Somebody joins. Only the Leitung brings in others of the Leitung: nobody appoints the judge of their own memo. */
export function assignParticipant(
  { model, state, permit }: Case,
  { participant }: Extract<Command, { kind: 'assignParticipant' }>,
): Ruling {
  const flaw = participantFlaw(model, participant)
  if (flaw !== undefined) return flaw
  if (participantOf(state, participant.account) !== undefined) {
    return invalid('account', {
      de: `${participant.name} ist schon beteiligt.`,
      en: `${participant.name} takes part already.`,
    })
  }
  return (
    leadershipOnly(permit, participant) ?? happens({ kind: 'participantAssigned', participant })
  )
}

/** Somebody leaves; Leitung and press office never without a last one. What they did stays on record. */
export function removeParticipant(
  { state, permit }: Case,
  { account, reason }: Extract<Command, { kind: 'removeParticipant' }>,
): Ruling {
  const participant = participantOf(state, account)
  if (participant === undefined) {
    return unknown('account', {
      de: 'Diese Person ist nicht beteiligt.',
      en: 'This person does not take part.',
    })
  }
  const { role } = participant
  const others = state.participants.some((each) => each.role === role && each.account !== account)
  if (!others && (role === 'leadership' || role === 'pressOffice')) {
    return invalid('account', {
      de: 'Leitung und Pressestelle müssen immer mit mindestens einer Person beteiligt sein.',
      en: 'Leadership and press office must always take part with at least one person.',
    })
  }
  return (
    leadershipOnly(permit, participant) ??
    filled(reason, 'reason', { de: 'Begründung', en: 'Reason' }) ??
    happens({ kind: 'participantRemoved', participant, reason })
  )
}

/** A deputy of somebody who is away could belong to the press office, and would appoint the judge of its memo. */
function leadershipOnly(
  { participant, signature }: Case['permit'],
  concerned: Participant,
): Refused | undefined {
  const inPerson = signature.for === undefined
  if (concerned.role !== 'leadership' || (participant.role === 'leadership' && inPerson)) {
    return undefined
  }
  return refuse('wrongRole', {
    de: 'Wer zur Leitung gehört, bestimmt nur die Leitung selbst.',
    en: 'Only the leadership itself says who belongs to the leadership.',
  })
}
