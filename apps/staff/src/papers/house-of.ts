import type { StaffDeps } from '../staff-deps.ts'
import type { House } from './letterhead.ts'

/** What every paper of the house bears, from its settings. */
export async function houseOf({ storage }: Pick<StaffDeps, 'storage'>): Promise<House> {
  const [authority, coat, marks] = await Promise.all([
    storage.settings.authority(),
    storage.settings.coatOfArms(),
    storage.settings.pencilMarks(),
  ])
  return { authority, coat, marks }
}
