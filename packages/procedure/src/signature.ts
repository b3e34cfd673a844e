import type { Actor } from './actor.ts'
import type { Bilingual } from './bilingual.ts'
import type { Participant, Signature } from './participant.ts'

/** The signature that `participant` leaves on an entry, in person or by the hand of a deputy. */
export function signatureOf(participant: Participant, actor: Actor): Signature {
  const { account, name, role, unit, deputy } = participant
  const office = { role, ...(unit === undefined ? {} : { unit }) }
  if (typeof actor === 'string') return { account, name, ...office, deputy: deputy === true }
  return { ...actor.deputy, ...office, deputy: true, for: { account, name } }
}

/** The account for which a signature stands: that of whoever was away, if a deputy signed. */
export function signedFor(by: Signature): string {
  return by.for?.account ?? by.account
}

/** Everybody whose hand a signature counts as, for four eyes. */
export function handsIn(by: Signature): readonly string[] {
  return by.for === undefined ? [by.account] : [by.account, by.for.account]
}

/** In which capacity somebody signed for another (GGO § 18): the deputy of the Leitung "In Vertretung", others "Im Auftrag". */
export function capacityOf(by: Pick<Signature, 'role' | 'deputy' | 'for'>): Bilingual | undefined {
  if (!by.deputy) return undefined
  const away = by.for?.name
  if (by.role === 'leadership') {
    return away === undefined
      ? { de: 'In Vertretung', en: 'acting as deputy' }
      : { de: `In Vertretung für ${away}`, en: `acting as deputy of ${away}` }
  }
  return away === undefined
    ? { de: 'Im Auftrag', en: 'by order' }
    : { de: `Im Auftrag für ${away}`, en: `by order, for ${away}` }
}
