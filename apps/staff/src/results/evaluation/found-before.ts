/** What was found for a name, so that it is not looked for again; of more than there is room for, the one longest not asked for goes. */
export type FoundBefore<Found> = {
  /** What is known under the name, or else what `work` finds; nothing is kept of a search that finds nothing. */
  once(name: string, work: () => Promise<Found | undefined>): Promise<Found | undefined>
}

export function foundBefore<Found>(most: number): FoundBefore<Found> {
  /** The one asked for last comes last. */
  const known = new Map<string, Found>()
  return {
    async once(name, work) {
      const found = known.get(name) ?? (await work())
      if (found === undefined) return undefined
      known.delete(name)
      known.set(name, found)
      for (const oldest of known.keys()) {
        if (known.size <= most) break
        known.delete(oldest)
      }
      return found
    },
  }
}
