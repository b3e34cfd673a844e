// @ts-check

/*
 * What Node takes at least to start and answer, and holds when nobody asks: the least that a surface can be compared with. JavaScript,
 * since taking types off costs it more than all it does.
 */
import { createServer } from 'node:http'

const server = createServer((_, response) => response.end('ready'))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  process.send?.({ ready: { publicUrl: `http://127.0.0.1:${port}` } })
})
