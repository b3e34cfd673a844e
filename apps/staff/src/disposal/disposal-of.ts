import {
  noDisposal,
  readDisposals,
  replayDisposals,
  type DisposalState,
} from '@meinungsbild/procedure'
import type { Storage } from '@meinungsbild/storage'

/** What the register of disposal says of each file, and how many entries it has. */
export async function readRegister({ disposals }: Storage): Promise<{
  readonly length: number
  readonly states: ReadonlyMap<string, DisposalState>
}> {
  const stored = await disposals.register()
  const entries = readDisposals(
    stored.map(({ at, kind, payload }) => ({ ...Object(payload), at, kind })),
  )
  return { length: stored.length, states: replayDisposals(entries) }
}

/** How far the disposal of one file has come. */
export async function disposalOf(
  { storage }: { readonly storage: Storage },
  initiative: string,
): Promise<DisposalState> {
  const { states } = await readRegister(storage)
  return states.get(initiative) ?? noDisposal
}
