import { createServer, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

type Handler = Parameters<typeof getRequestListener>[0]

/** An open port; requests wait until `serve`, because an app may need to know its port first. */
export type Listening = {
  readonly port: number
  serve(handler: Handler): void
  /** Lets requests in work finish, for five seconds at most. */
  close(): Promise<void>
}

/** Takes the port (0: any free one), or rejects with Node's own error. */
export function listen(host: string, port: number): Promise<Listening> {
  const server = createServer({ headersTimeout: 20_000, requestTimeout: 60_000 })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve({
        port: address !== null && typeof address === 'object' ? address.port : port,
        serve: (handler) => {
          const answer = getRequestListener(handler, { hostname: host })
          server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
        },
        close: () => closed(server),
      })
    })
  })
}

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
