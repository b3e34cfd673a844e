import {
  deletionRules,
  type AdaptedPeriods,
  type DataDeleted,
  type DeletionRules,
  type Signature,
} from '@meinungsbild/procedure'
import type { Json } from '@meinungsbild/exchange'
import type { DeletionLine, NewDossierEntry, Storage } from '@meinungsbild/storage'
import { z } from 'zod'

/** What the register of the house's own deletions tells: periods that were set, what went, and backups that were put back. */
export type HouseEntry = { readonly at: string; readonly by: Signature } & (
  | { readonly kind: 'periodsSet'; readonly periods: AdaptedPeriods; readonly reason: string }
  | DataDeleted
  | BackupRestored
)

type BackupRestored =
  | {
      readonly kind: 'backupRestored'
      /** Instant at which the backup was made. */
      readonly madeAt: string
      /** What had gone since then, as the list of deletions beside the backups told; undefined where there was none. */
      readonly gone?: readonly DeletionLine[]
    }
  /** All of it has gone again. */
  | { readonly kind: 'deletionsRepeated'; readonly madeAt: string; readonly again: number }

const frame = z.looseObject({
  kind: z.enum(['periodsSet', 'dataDeleted', 'backupRestored', 'deletionsRepeated']),
  at: z.string(),
  by: z.looseObject({ account: z.string(), name: z.string() }),
})

const entrySchema = z.custom<HouseEntry>((value) => frame.safeParse(value).success)

/** All of it, oldest first. Throws on what is no entry: nothing else writes there. */
export async function houseRegister({ deletions }: Storage): Promise<readonly HouseEntry[]> {
  const stored = await deletions.register()
  return stored.map(({ at, kind, payload }) => entrySchema.parse({ ...Object(payload), at, kind }))
}

/** The rules that hold now: those of the application, with the periods that were set last. */
export async function currentRules(storage: Storage): Promise<DeletionRules> {
  return deletionRules(periodsIn(await houseRegister(storage)))
}

export function periodsIn(register: readonly HouseEntry[]): AdaptedPeriods {
  const set = register.findLast((entry) => entry.kind === 'periodsSet')
  return set?.kind === 'periodsSet' ? set.periods : {}
}

export function toStoredHouseEntry(entry: HouseEntry): NewDossierEntry {
  const { at, kind, ...rest } = entry
  const payload: Json = JSON.parse(JSON.stringify(rest))
  return { at, actor: entry.by.account, kind, payload }
}
