import { initiativeFor, type ShownInitiative } from '../../dossier/initiative-for.ts'
import { notFound } from '../../errors/not-found.ts'
import { refused } from '../../errors/refused.ts'
import { textsOf } from '../../layout/language.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import { readResults, type ReadResults } from './read-results.ts'
import { readingTexts } from './reading.texts.ts'

export type ResultsAtHand = {
  readonly initiative: ShownInitiative
} & Extract<ReadResults, { readonly kind: 'readable' }>

/** Answers with `work` on the results of the address, or says why they cannot be read. */
export async function resultsFor(
  c: StaffContext,
  deps: StaffDeps,
  work: (at: ResultsAtHand) => Response | Promise<Response>,
): Promise<Response> {
  const initiative = await initiativeFor(c, deps)
  if (initiative === undefined) return notFound(c)
  const read = await readResults(deps, initiative)
  switch (read.kind) {
    case 'readable':
      return work({ initiative, ...read })
    case 'locked':
      return refused(c, 409, textsOf(c, readingTexts)[read.code])
    default:
      return read satisfies never
  }
}
