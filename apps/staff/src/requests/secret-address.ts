import type { MiddlewareHandler } from 'hono'

/**
 * What stands in the address is secret: no request names it as where it came from. `no-referrer` would take the origin from our
 * own forms as well.
 */
export const secretAddress: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('referrer-policy', 'strict-origin')
}
