import { deletionRules, systemSignature, type DataKind } from '@meinungsbild/procedure'
import { toStored } from '../dossier/stored-entries.ts'
import type { StaffDeps } from '../staff-deps.ts'

/** Proves in the dossier what went at once with the end of a field: how many codes and people there were. */
export async function noteFieldEnd(
  { storage, now }: Pick<StaffDeps, 'storage' | 'now'>,
  initiative: string,
  counts: Readonly<Partial<Record<DataKind, number>>>,
): Promise<void> {
  const at = now().toISOString()
  const rules = deletionRules()
  for (const { kind, title } of Object.values(rules)) {
    const count = counts[kind] ?? 0
    if (count === 0) continue
    const entry = {
      kind: 'dataDeleted',
      at,
      by: systemSignature,
      data: { id: kind, title },
      count,
      rule: { event: 'fieldEnded', days: 0 },
      since: at,
      due: at,
    } as const
    await storage.deletions.note(initiative, toStored(entry))
  }
}
