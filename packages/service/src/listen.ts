import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { refuseToStart } from './refuse-to-start.ts'

type Handler = Parameters<typeof getRequestListener>[0]

/** A port that is taken; requests wait until `serve`, because an app may need to know its port first. */
export type Listening = {
  readonly port: number
  serve(handler: Handler): void
  /** Lets requests in work finish, for five seconds at most. */
  close(): Promise<void>
}

/** In so many milliseconds a request must have come whole: no slow sender may keep a connection for ever. */
const usualPatience = 60_000

/** Takes a port of a host, or ends the process with one sentence. */
export async function listen(
  host: string,
  port: number,
  patience = usualPatience,
): Promise<Listening> {
  const server = createServer({
    headersTimeout: Math.min(20_000, patience),
    requestTimeout: patience,
    // Node looks every half a minute otherwise, and slow senders live as much longer.
    connectionsCheckingInterval: Math.min(5_000, patience),
  })
  const taken = await takePort(server, host, port)
  return {
    port: taken,
    serve(handler) {
      const answer = getRequestListener(handler, { hostname: host })
      server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
    },
    close: () => closed(server),
  }
}

function takePort(server: Server, host: string, port: number): Promise<number> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => refuseToStart(why(error, host, port)))
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

function why({ code }: NodeJS.ErrnoException, host: string, port: number): string {
  return code === 'EADDRINUSE'
    ? `Der Port ${port} auf ${host} ist schon belegt. / Port ${port} on ${host} is already in use.`
    : `Auf ${host}:${port} lässt sich nicht lauschen (${code}). / Cannot listen on ${host}:${port}.`
}

/** Idle connections are cut at once, all others after five seconds. */
function closed(server: Server): Promise<void> {
  const patience = setTimeout(() => server.closeAllConnections(), 5_000)
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(patience)
      resolve()
    })
    server.closeIdleConnections()
  })
}
