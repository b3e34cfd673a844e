import type { Claims } from './claims.ts'

/** Claims of a process that has its database alone. */
export function claimsHere(): Claims {
  type Held = { readonly controller: AbortController; readonly released: Promise<void> }
  const held = new Map<string, Held>()

  async function take(name: string) {
    if (held.has(name)) return undefined
    const controller = new AbortController()
    const { promise: released, resolve } = Promise.withResolvers<void>()
    held.set(name, { controller, released })
    return {
      signal: controller.signal,
      async release() {
        if (held.get(name)?.controller === controller) held.delete(name)
        resolve()
      },
    }
  }

  return {
    take,
    isTaken: async (name) => held.has(name),

    async interrupt(name) {
      const there = held.get(name)
      there?.controller.abort()
      await there?.released
    },

    async inTurn(name, work) {
      for (;;) {
        const claim = await take(name)
        if (claim === undefined) {
          await held.get(name)?.released
          continue
        }
        try {
          return await work()
        } finally {
          await claim.release()
        }
      }
    },

    async close() {
      for (const { controller } of held.values()) controller.abort()
      held.clear()
    },
  }
}
