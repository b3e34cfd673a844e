import type { Command } from '../command.ts'
import type { DocumentVersionRef, Happening } from '../entry.ts'
import { standingDissents } from '../read.ts'
import { refuse, type Refused } from '../refusal.ts'
import { signedFor } from '../signature.ts'
import type { CoSignature, State } from '../state.ts'
import { seenVersion } from './documents.ts'
import { filled, invalid, unknown } from './input.ts'
import { happens, type Case, type Ruling } from './ruling.ts'

/** Rückmeldung of a unit; a later one replaces the earlier. */
export function respond({ permit }: Case, command: Extract<Command, { kind: 'respond' }>): Ruling {
  const { resources, contribution, contact } = command
  const unit = permit.participant.unit ?? permit.participant.name
  return (
    filled(contact.name, 'contact', { de: 'Ansprechperson', en: 'Contact person' }) ??
    (resources === 'no'
      ? undefined
      : filled(contribution, 'contribution', { de: 'Beitrag', en: 'Contribution' })) ??
    happens({ kind: 'responseGiven', unit, resources, contribution, contact })
  )
}

/** Stellungnahme. */
export function giveOpinion(
  each: Case,
  command: Extract<Command, { kind: 'giveOpinion' }>,
): Ruling {
  const { verdict, text, conditions = [] } = command
  const on = seenVersion(each, command.document, command.contentHash)
  if ('ok' in on) return on
  if (verdict === 'conditions' && conditions.every((condition) => condition.trim() === '')) {
    return invalid('conditions', {
      de: 'Bitte nennen Sie mindestens eine Auflage.',
      en: 'Please name at least one condition.',
    })
  }
  return (
    filled(text, 'text', { de: 'Stellungnahme', en: 'Opinion' }) ??
    happens({ kind: 'opinionGiven', on, verdict, text, conditions })
  )
}

/**
 * Mitzeichnung. A refusal raises a dissent; signing withdraws the signer's own dissent on this document; taking note
 * does neither.
 */
export function coSign(each: Case, command: Extract<Command, { kind: 'coSign' }>): Ruling {
  const { state, permit } = each
  const { mark, note } = command
  const on = seenVersion(each, command.document, command.contentHash)
  if ('ok' in on) return on
  const objection = noteFlaw(command)
  if (objection !== undefined) return objection
  const { account } = permit.participant
  const own = standingDissents(state, on.id).filter(({ by }) => signedFor(by) === account)
  // Sent twice, as by a second click, it is still one mark; when a step has begun since, it is said anew.
  if (isSaidAlready(state, command, account, on)) return happens()
  const signed: Happening = {
    kind: 'coSigned',
    on,
    mark,
    ...(note === undefined ? {} : { note }),
  }
  switch (mark) {
    case 'refused':
      return own.length > 0
        ? happens(signed)
        : happens(signed, {
            kind: 'dissentRaised',
            dissent: `d${state.entries + 1}`,
            on,
            reason: note ?? '',
          })
    case 'signed':
    case 'signedWithChanges':
      return happens(
        signed,
        ...own.map(({ id }): Happening => ({ kind: 'dissentWithdrawn', dissent: id })),
      )
    case 'noted':
      return happens(signed)
    default:
      return mark satisfies never
  }
}

function isSaidAlready(
  state: State,
  { mark, note }: Pick<CoSignature, 'mark' | 'note'>,
  account: string,
  { id, version }: DocumentVersionRef,
): boolean {
  const last = state.coSignatures.findLast(
    ({ on, by }) => on.id === id && signedFor(by) === account,
  )
  return (
    last?.on.version === version &&
    last.mark === mark &&
    last.note === note &&
    Object.values(state.steps).every(({ begun }) => (begun?.number ?? 0) < last.number)
  )
}

function noteFlaw({ mark, note = '' }: Extract<Command, { kind: 'coSign' }>): Refused | undefined {
  switch (mark) {
    case 'refused':
      return filled(note, 'note', { de: 'Begründung', en: 'Reason' })
    case 'signedWithChanges':
      return filled(note, 'note', { de: 'Änderungen', en: 'Changes' })
    case 'signed':
    case 'noted':
      return undefined
    default:
      return mark satisfies never
  }
}

/** The dissenter, and nobody else, takes a dissent back. */
export function withdrawDissent(
  { state }: Case,
  { dissent, note }: Extract<Command, { kind: 'withdrawDissent' }>,
): Ruling {
  return (
    mustStand(state, dissent) ??
    happens({ kind: 'dissentWithdrawn', dissent, ...(note === undefined ? {} : { note }) })
  )
}

/** The Leitung ends a dissent on record: how it was heard, and why it is decided otherwise. */
export function resolveDissent(
  { state }: Case,
  { dissent, record }: Extract<Command, { kind: 'resolveDissent' }>,
): Ruling {
  return (
    mustStand(state, dissent) ??
    filled(record, 'record', { de: 'Vermerk zur Klärung', en: 'Record' }) ??
    happens({ kind: 'dissentResolved', dissent, record })
  )
}

function mustStand(state: Case['state'], id: string): Refused | undefined {
  const dissent = state.dissents.find((each) => each.id === id)
  if (dissent === undefined) {
    return unknown('dissent', {
      de: 'Diesen Widerspruch gibt es nicht.',
      en: 'There is no such dissent.',
    })
  }
  if (dissent.status === 'standing') return undefined
  return refuse('notNow', {
    de: 'Dieser Widerspruch besteht nicht mehr.',
    en: 'This dissent no longer stands.',
  })
}
