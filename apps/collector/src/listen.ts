import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

type Fetch = (request: Request) => Response | Promise<Response>

/** A port that is taken, with the app to come: the app may need to know the port first. */
export type Listening = { readonly port: number; serve(fetch: Fetch): void; close(): Promise<void> }

/** Listens, or rejects with Node's own error (`EADDRINUSE` and so on). Requests wait until `serve`. */
export function listen(host: string, port: number): Promise<Listening> {
  // No slow sender may keep a connection for ever.
  const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000 })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        serve(fetch) {
          const answer = getRequestListener(fetch, { hostname: host })
          server.on('request', (request, response) => void answer(request, response))
        },
        close: () => close(server),
      })
    })
  })
}

/** Finishes the requests in work; idle connections are cut at once, all others after five seconds. */
function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), 5_000)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}
