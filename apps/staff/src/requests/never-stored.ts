import type { MiddlewareHandler } from 'hono'

/** Pages of signed-in people stay in no cache, not even in the browser's. */
export const neverStored: MiddlewareHandler = async (c, next) => {
  await next()
  c.header('cache-control', 'no-store')
}
