import {
  dataProtectionSubject,
  type DataProtectionVersion,
} from '../data-protection/data-protection.ts'
import type { Done, EntryOf, State } from '../state.ts'

/** A version of one part; an opinion stands beside those on documents. */
export function evolveDataProtection(
  state: State,
  { part, version, contentHash, attachment, opinion }: EntryOf<'dataProtectionSaved'>,
  done: Done,
): State {
  const saved: DataProtectionVersion = {
    ...done,
    version,
    contentHash,
    ...(attachment === undefined ? {} : { attachment }),
  }
  const versions = [...(state.dataProtection[part] ?? []), saved]
  const on = { ...dataProtectionSubject, version, contentHash }
  return {
    ...state,
    dataProtection: { ...state.dataProtection, [part]: versions },
    opinions:
      opinion === undefined ? state.opinions : [...state.opinions, { ...done, on, ...opinion }],
  }
}
