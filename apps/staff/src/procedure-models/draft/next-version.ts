import type { StaffDeps } from '../../staff-deps.ts'

/** The number that the next version of a model of the house will bear. */
export async function nextVersion(
  { storage }: Pick<StaffDeps, 'storage'>,
  id: string,
): Promise<number> {
  const versions = await storage.procedureModels.versions()
  const own = versions.filter((each) => each.id === id).map(({ version }) => version)
  return Math.max(0, ...own) + 1
}
