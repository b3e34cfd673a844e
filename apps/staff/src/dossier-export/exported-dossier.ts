import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import { signRecordsHead } from '../records-heads/sign-records-head.ts'
import type { StaffDeps } from '../staff-deps.ts'
import type { ExportedDossier } from './export-parts.ts'

/** A dossier as a head that is signed now proves it: what is written meanwhile is not in it. */
export async function exportedDossier(
  deps: StaffDeps,
  initiative: LoadedInitiative,
): Promise<ExportedDossier> {
  const { dossiers, recordsHeads } = deps.storage
  const head = await signRecordsHead(deps)
  const inclusion = head && (await recordsHeads.inclusion(head.head, initiative.id))
  const all = await dossiers.read(initiative.id)
  const entries = all.slice(0, inclusion?.leaf.number ?? 0)
  const [first] = entries
  if (head === undefined || inclusion === undefined || first === undefined)
    throw new Error(`No head was signed for ${initiative.id}.`)
  const heads = await recordsHeads.list(head.head.number, 0)
  const known = heads.filter(
    ({ head: { at, number } }) => at >= first.at && number <= head.head.number,
  )
  return { initiative, entries, heads: known.toReversed(), inclusion }
}
