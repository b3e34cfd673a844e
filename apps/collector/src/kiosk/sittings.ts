/**
 * Who is at a shared device now: names of sittings in memory, each until it is ended or nothing was asked of it for a while.
 * What is not among them is not shown again, whatever a browser's history asks for. Nothing is written to disk.
 */
export type Sittings = {
  /** A name that nobody can guess. */
  begin(): string
  /** Whether the sitting goes on; asking keeps it. */
  isOpen(id: string): boolean
  end(id: string): void
}

/** Longer than any page waits for somebody. */
export const longestPause = 10 * 60 * 1000

/** Bounds the memory whatever arrives; the one that was silent longest goes first. */
const mostSittings = 100_000

export function openSittings(now: () => Date, random: (size: number) => Uint8Array): Sittings {
  /** By when something was last asked of each, the oldest first. */
  const seen = new Map<string, number>()

  function touch(id: string): void {
    seen.delete(id)
    seen.set(id, now().getTime())
    const [oldest] = seen.keys()
    if (seen.size > mostSittings && oldest !== undefined) seen.delete(oldest)
  }

  return {
    begin() {
      const id = Buffer.from(random(16)).toString('base64url')
      touch(id)
      return id
    },
    isOpen(id) {
      const last = seen.get(id)
      if (last === undefined) return false
      // Nobody knows how long it was if the clock was put back meanwhile: then it counts as long.
      const pause = now().getTime() - last
      if (pause < 0 || pause > longestPause) {
        seen.delete(id)
        return false
      }
      touch(id)
      return true
    },
    end: (id) => void seen.delete(id),
  }
}
