import type { KeptNight } from '../field/play-field.ts'
import { readNight, type Night } from './read-night.ts'

export type NewInNight = Night & { readonly day: string }

/** What each night's copy has that the one before had not: so much any backup tells. */
export function whatCameNew(nights: readonly KeptNight[]): readonly NewInNight[] {
  const known = new Set<string>()
  return nights.map(({ folder, day }) => {
    const night = readNight(folder, known)
    for (const { name } of Object.values(night).flat()) known.add(name)
    return { ...night, day }
  })
}
