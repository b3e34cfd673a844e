import type { StaffContext } from '../staff-env.ts'

/**
 * The peer's network address; used, hashed, to slow down guessing, and stored nowhere. Behind a reverse proxy it is the
 * proxy's, because a forwarded header could be written by anybody: the limit per account still holds.
 */
export function clientAddress(c: StaffContext): string {
  return c.env?.incoming?.socket.remoteAddress ?? 'unknown'
}
