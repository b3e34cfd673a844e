import type { StaffDeps } from '../staff-deps.ts'
import type { DossierProof } from './proof-card.tsx'

/** The newest head and how far it holds a dossier; undefined while no head knows the dossier. */
export async function proofOf(
  { storage: { recordsHeads } }: Pick<StaffDeps, 'storage'>,
  initiative: string,
): Promise<DossierProof | undefined> {
  const head = await recordsHeads.newest()
  const covered = head && (await recordsHeads.covered(head.head, initiative))
  return head && covered !== undefined ? { head: head.head, covered } : undefined
}
