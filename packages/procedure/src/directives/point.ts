import type { Bilingual } from '../bilingual.ts'
import type { Participant, Signature } from '../participant.ts'

/**
 * Kinds of points of a directive (Verfügung): Vermerk; Mz.; m. d. B. u. Stellungnahme, Kenntnisnahme, Entscheidung; z. K.;
 * z. w. V.; Wv.; z. d. A.
 */
export const pointKinds = [
  'memo',
  'coSignature',
  'opinion',
  'takeNote',
  'decision',
  'notice',
  'onward',
  'followUp',
  'file',
] as const

export type PointKind = (typeof pointKinds)[number]

/** Whether those who are asked to co-sign are asked all at once, or one after the other in the order of the points. */
export type SigningOrder = 'parallel' | 'inOrder'

/** To whom a point goes, named as it was when the point was written. */
export type Addressee = Pick<Participant, 'account' | 'name' | 'role' | 'unit'>

/** One point of a directive as it is written. */
export type Point = {
  /** Unique within the directive of its memo, and kept when it moves. */
  readonly id: string
  readonly kind: PointKind
  readonly addressees: readonly Addressee[]
  /** What is wanted, or the purpose of a follow-up. */
  readonly text?: string
  /** Termin: day by which it should be done; of a follow-up the day on which it comes up. */
  readonly term?: string
}

const titles: Readonly<Record<PointKind, Bilingual>> = {
  memo: { de: 'Vermerk', en: 'Memo' },
  coSignature: { de: 'Mz.', en: 'For co-signature' },
  opinion: { de: 'm. d. B. u. Stellungnahme', en: 'For an opinion' },
  takeNote: { de: 'm. d. B. u. Kenntnisnahme', en: 'To take note' },
  decision: { de: 'Leitung m. d. B. u. Entscheidung', en: 'To the leadership, for decision' },
  notice: { de: 'z. K.', en: 'For notice' },
  onward: { de: 'z. w. V.', en: 'For further action' },
  followUp: { de: 'Wv.', en: 'Follow-up' },
  file: { de: 'z. d. A.', en: 'File' },
}

/** The mark with which a point begins, as "Mz." */
export function pointTitle(kind: PointKind): Bilingual {
  return titles[kind]
}

/** A participant, or whoever signed something, as a point names them. */
export function addresseeOf({ account, name, role, unit }: Participant | Signature): Addressee {
  // The system deletes; it writes no memo and decides nothing, so no point ever goes to it.
  if (role === 'system') throw new TypeError('The system cannot be asked for anything.')
  return { account, name, role, ...(unit === undefined ? {} : { unit }) }
}

/** A point as an entry keeps it, without who wrote it. */
export function pointOf({ id, kind, addressees, text, term }: Point): Point {
  return {
    id,
    kind,
    addressees,
    ...(text === undefined ? {} : { text }),
    ...(term === undefined ? {} : { term }),
  }
}
