import { problemOfUse, type CodeUse, type UseProblem } from './code-use.ts'
import type { TypedCode } from './codes.ts'
import { nameOf, type LedgerCode, type Note } from './issue-ledger.ts'

/** What somebody wants for a code. */
export type AskedUse = { readonly code: TypedCode; readonly use: CodeUse }

/** `unknown`: the door has no such code. */
export type Used =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: UseProblem | 'unknown' }

/** Judges uses in their order, so that two of one code see each other: one result for each, and what is to be noted. */
export function judgeUses(
  asked: readonly AskedUse[],
  before: ReadonlyMap<string, LedgerCode>,
): { readonly used: readonly Used[]; readonly notes: readonly Note[] } {
  const states = new Map(before)
  const notes: Note[] = []
  const used = asked.map(({ code, use }): Used => {
    const state = states.get(nameOf(code))
    if (state === undefined) return { ok: false, problem: 'unknown' }
    const problem = problemOfUse(state, use)
    if (problem !== undefined) return { ok: false, problem }
    if (state.way === 'fresh') {
      notes.push({ code, use, stratum: state.stratum, isReissue: state.isReissued })
      states.set(nameOf(code), { ...state, ...use })
    }
    return { ok: true }
  })
  return { used, notes }
}
