import type { Bilingual } from './bilingual.ts'

export type RefusalCode =
  /** There is no initiative yet, or there is one already. */
  | 'noInitiative'
  | 'alreadyProposed'
  /** Closed (z.d.A.): nothing changes any more. */
  | 'closed'
  | 'notTakingPart'
  /** Another role may do this. */
  | 'wrongRole'
  /** No current step asks for it. */
  | 'notNow'
  /** Something is missing; `missing` says what. */
  | 'notComplete'
  /** Author and judge would be the same person. */
  | 'fourEyes'
  /** Somebody saved another version meanwhile. */
  | 'outdatedVersion'
  /** Saving would void an approval; say `confirmVoid` if that is meant. */
  | 'wouldVoidApproval'
  /** The field has run on it, or it is published. */
  | 'frozen'
  /** Not what was released. */
  | 'notReleasedVersion'
  /** Only the person concerned may do it. */
  | 'notYours'
  /** The Leitung has kept it for itself. */
  | 'reserved'
  /** Something named does not exist. */
  | 'unknown'
  /** An input is empty or malformed; `field` says which. */
  | 'invalid'

/** Why not, as a value: a code for programs, a sentence for people. */
export type Refusal = {
  readonly code: RefusalCode
  readonly step?: string
  readonly field?: string
  /** With `notComplete`: each thing that is missing, as a short sentence. */
  readonly missing?: readonly Bilingual[]
  /** With `wouldVoidApproval`: the decision and release steps whose approval would be lost. */
  readonly voids?: readonly string[]
  readonly message: Bilingual
}

export type Refused = { readonly ok: false; readonly refusal: Refusal }

/** A refusal as an answer. */
export function refuse(
  code: RefusalCode,
  message: Bilingual,
  place: Pick<Refusal, 'step' | 'field' | 'missing' | 'voids'> = {},
): Refused {
  return { ok: false, refusal: { code, message, ...place } }
}
