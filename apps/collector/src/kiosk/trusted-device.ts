import type { Context } from 'hono'

/**
 * What a request bears that comes from a device with a pass of the inside. Only this process can hand it on; nobody can send
 * it. Answers from such a device come one after another from one place, and wait for nothing.
 */
export const trustedDevice = { isTrustedDevice: true } as const

export function isFromTrustedDevice({ env }: Context): boolean {
  return env === trustedDevice
}
