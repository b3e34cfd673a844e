import type { Signature } from '../participant.ts'
import type { DisposalEntry, DisposalMessage, DisposalVerdict } from './disposal-entry.ts'

/** Who did something, and when. */
type By = { readonly by: Signature; readonly at: string }

/** How far the disposal (Aussonderung) of one file has come. */
export type DisposalState = {
  readonly proposal:
    | (By & { readonly verdict: DisposalVerdict; readonly reason: string })
    | undefined
  /** As it was placed; whether it still stands on a day says `standingHold`. */
  readonly hold: (By & { readonly reason: string; readonly until: string | undefined }) | undefined
  readonly offer: (By & { readonly archive: string; readonly message: DisposalMessage }) | undefined
  readonly answer:
    | (By & { readonly verdict: 'A' | 'V'; readonly reference: string; readonly note: string })
    | undefined
  readonly handedOver: (By & { readonly message: DisposalMessage }) | undefined
  readonly takeover: (By & { readonly reference: string }) | undefined
  readonly rawData: By | undefined
  readonly file: Extract<DisposalEntry, { kind: 'fileDestroyed' }> | undefined
  /** Everything that happened, oldest first. */
  readonly entries: readonly DisposalEntry[]
}

export const noDisposal: DisposalState = {
  proposal: undefined,
  hold: undefined,
  offer: undefined,
  answer: undefined,
  handedOver: undefined,
  takeover: undefined,
  rawData: undefined,
  file: undefined,
  entries: [],
}

/** The hold that stands on a day (`2026-09-15`, in Germany). One that was placed to the end of a day ends by itself. */
export function standingHold({ hold }: DisposalState, today: string): DisposalState['hold'] {
  return hold?.until !== undefined && today > hold.until ? undefined : hold
}

/** The state after one more entry about the file. */
export function evolveDisposal(state: DisposalState, entry: DisposalEntry): DisposalState {
  const { by, at } = entry
  const next = { ...state, entries: [...state.entries, entry] }
  switch (entry.kind) {
    case 'disposalProposed':
      return { ...next, proposal: { by, at, verdict: entry.verdict, reason: entry.reason } }
    case 'holdPlaced':
      return { ...next, hold: { by, at, reason: entry.reason, until: entry.until } }
    case 'holdLifted':
      return { ...next, hold: undefined }
    case 'fileOffered':
      return { ...next, offer: { by, at, archive: entry.archive, message: entry.message } }
    case 'archiveAnswered': {
      const { verdict, reference, note } = entry
      return { ...next, answer: { by, at, verdict, reference, note } }
    }
    case 'fileHandedOver':
      return { ...next, handedOver: { by, at, message: entry.message } }
    case 'takeoverConfirmed':
      return { ...next, takeover: { by, at, reference: entry.reference } }
    case 'rawDataDestroyed':
      return { ...next, rawData: { by, at } }
    case 'fileDestroyed':
      return { ...next, file: entry }
    default:
      return entry satisfies never
  }
}

/** How far each file has come, by initiative. */
export function replayDisposals(
  entries: readonly DisposalEntry[],
): ReadonlyMap<string, DisposalState> {
  const states = new Map<string, DisposalState>()
  for (const entry of entries) {
    const { initiative } = entry.file
    states.set(initiative, evolveDisposal(states.get(initiative) ?? noDisposal, entry))
  }
  return states
}
