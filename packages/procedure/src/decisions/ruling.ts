import type { Context } from '../command.ts'
import type { Happening } from '../entry.ts'
import type { Model, Step } from '../model.ts'
import type { Permit } from '../permit.ts'
import type { Refused } from '../refusal.ts'
import type { State } from '../state.ts'

/** What a command comes to: things that happen, in order, or a refusal. */
export type Ruling = { readonly ok: true; readonly happenings: readonly Happening[] } | Refused

/** Everything that a ruling may look at. */
export type Case = {
  readonly model: Model
  readonly state: State
  readonly permit: Permit
  readonly context: Context
}

/** The ruling that these things happen. */
export function happens(...happenings: readonly Happening[]): Ruling {
  return { ok: true, happenings }
}

/** The step that an act belongs to. Acts that may be done at any time have none and must not ask. */
export function stepOf({ permit }: Case): Step {
  if (permit.step === undefined) throw new Error(`${permit.right.act} belongs to no step`)
  return permit.step
}
