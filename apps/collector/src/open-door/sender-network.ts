import type { Context } from 'hono'
import { z } from 'zod'

/** What the HTTP server binds to each request. */
const bindings = z.object({
  incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }),
})

/**
 * The network that a request comes from: an IPv4 address or an IPv6 prefix of 64 bits, as one household has it. Taken from
 * the last address in the header of the operator's own proxy, if one is configured, else from the connection. Undefined
 * where that says nothing: a connection from this machine or a private network is a proxy that names nobody, and all
 * citizens would count as one. For counting in memory only; never kept, never logged.
 */
export function senderNetwork(c: Context, header: string | undefined): string | undefined {
  if (header !== undefined) {
    const named = c.req.header(header)?.split(',').at(-1)?.trim()
    return named ? networkOf(named) : undefined
  }
  const { data } = bindings.safeParse(c.env)
  const network = data && networkOf(data.incoming.socket.remoteAddress)
  return network === undefined || nobody.test(network) ? undefined : network
}

/** Loopback, private and link-local (RFC 1918, 3927, 4193, 4291). */
const nobody =
  /^(127\.|10\.|192\.168\.|169\.254\.|172\.(1[6-9]|2\d|3[01])\.|::|fe[89ab][0-9a-f]:|f[cd][0-9a-f]{2}:)/i

/** IPv4 also where it is written as IPv6 (`::ffff:192.0.2.1`). */
function networkOf(address: string): string {
  if (address.includes('.')) return address.split(':').at(-1) ?? address
  return address.split(':').slice(0, 4).join(':')
}
