import { z } from 'zod'
import { signedRoles } from '../role.ts'
import type { DisposalEntry } from './disposal-entry.ts'

const kinds: Readonly<Record<DisposalEntry['kind'], true>> = {
  disposalProposed: true,
  holdPlaced: true,
  holdLifted: true,
  fileOffered: true,
  archiveAnswered: true,
  fileHandedOver: true,
  takeoverConfirmed: true,
  fileDestroyed: true,
  rawDataDestroyed: true,
}

const frame = z.looseObject({
  kind: z.string().refine((kind) => Object.hasOwn(kinds, kind), 'not a kind of entry'),
  at: z.string(),
  by: z.looseObject({ account: z.string(), name: z.string(), role: z.enum(signedRoles) }),
  file: z.object({ initiative: z.string(), title: z.string(), number: z.string() }),
})

const entrySchema = z.custom<DisposalEntry>((value) => frame.safeParse(value).success)

/** Entries back from the register. Throws on what is none: the register is written by `decideDisposal` only. */
export function readDisposals(values: readonly unknown[]): readonly DisposalEntry[] {
  return values.map((value) => entrySchema.parse(value))
}
