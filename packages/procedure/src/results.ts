import type { State } from './state.ts'

/** Results may be read once the field has ended and somebody has opened them on record. */
export function mayReadResults(state: State): boolean {
  return state.field.status === 'ended' && state.results !== undefined
}

/** Whether the press release is public at an instant: published, and its embargo (Sperrfrist) is over. */
export function isPubliclyVisible(state: State, at: string): boolean {
  return state.publication !== undefined && instant(state.publication.visibleFrom) <= instant(at)
}

function instant(text: string): number {
  return new Date(text).getTime()
}
