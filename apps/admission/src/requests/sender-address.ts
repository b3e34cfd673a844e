import type { Context } from 'hono'
import { z } from 'zod'

/** What the HTTP server binds to each request. */
const bindings = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }),
})

/**
 * Where a request comes from: the connection's address, or the last one in the header of the operator's own proxy
 * (earlier ones are what the sender claims). For counting wrong codes only; never kept, never logged.
 */
export function senderAddress(c: Context, header: string | undefined): string {
  const named = header && c.req.header(header)?.split(',').at(-1)?.trim()
  if (named) return named
  const bound = bindings.safeParse(c.env)
  return bound.success ? bound.data.incoming.socket.remoteAddress : 'unknown'
}
