import type { Bilingual } from '../bilingual.ts'
import type { CoSignatureMark } from '../command.ts'
import type { Signature } from '../participant.ts'
import type { StepStatus } from '../state.ts'
import type { Addressee } from './point.ts'

/**
 * A point as it concerns one addressee, or several of whom one acts for all: the unit that is done or skipped, and that an
 * xdomea Beteiligungsschritt tells of.
 */
export type PointPart = {
  readonly addressees: readonly Addressee[]
  /** `future`, `current`, `done`, `skipped`: 001, 002, 003, 004 in xdomea. */
  readonly status: StepStatus
  /** Who did it or skipped it. Undefined while nobody has, and where it came about by itself. */
  readonly handled: PartHandled | undefined
  /** Of what is skipped although nobody has said so: why. */
  readonly because: Bilingual | undefined
  /** Its addressee ticks it off; what an act of the procedure does, as a co-signature, is done by that act. */
  readonly ticked: boolean
  /** Somebody may be spared it: it is open, and the procedure does not demand it. */
  readonly skippable: boolean
}

export type PartHandled = {
  readonly by: Signature
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  /** What was done, as "mitgezeichnet". */
  readonly what: Bilingual
  /** Erledigungsvermerk, or the reason for skipping. */
  readonly note: string | undefined
  /** Of a co-signature: which. */
  readonly mark?: CoSignatureMark
}

/** What became of a part. */
export type Fate = Pick<PointPart, 'status' | 'handled' | 'because'>

/** Its time has not come. */
export const future: Fate = { status: 'future', handled: undefined, because: undefined }

/** It is to be done now. */
export const current: Fate = { status: 'current', handled: undefined, because: undefined }

/** It is done, by somebody or by itself. */
export function done(handled?: PartHandled): Fate {
  return { status: 'done', handled, because: undefined }
}

/** It will not be done any more, and nobody had to say so. */
export function overtaken(because: Bilingual): Fate {
  return { status: 'skipped', handled: undefined, because }
}

/** Why something is skipped that nobody skipped. */
export const reasons = {
  left: { de: 'nicht mehr beteiligt', en: 'no longer taking part' },
  filed: { de: 'Der Vorgang ist geschlossen.', en: 'The file is closed.' },
  decided: { de: 'Die Leitung hat entschieden.', en: 'The leadership has decided.' },
  wroteIt: { de: 'hat den Vermerk verfasst', en: 'wrote the memo' },
  notSent: { de: 'nicht verschickt', en: 'not sent' },
} as const satisfies Readonly<Record<string, Bilingual>>
