import { fdatasync, openSync, write } from 'node:fs'
import { createServer } from 'node:http'

/*
 * The ceiling: what Node can do at most on this machine. It sends the very bytes and headers that the collector sent
 * for the same request, and for a submission it appends the body to a file and flushes for all that wait together.
 */

/** What the collector answered: by method, path and the page that was posted. */
export type Recorded = {
  readonly key: string
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** base64 */
  readonly body: string
}

export function recordingKey(method: string, path: string, body: string): string {
  const page = /(?:^|&)page=(\w+)/.exec(body)?.[1]
  return `${method} ${path} ${page ?? (isSubmission(body) ? 'sealed' : '')}`
}

/** What a citizen sends at the end, and what must be on disk before the reply. */
function isSubmission(body: string): boolean {
  return /(?:^|&)go=send(?:&|$)|"sealed":/.test(body)
}

type Begin = { readonly file: string; readonly recorded: readonly Recorded[] }

process.once('message', ({ file, recorded }: Begin) => {
  const answers = new Map(
    recorded.map(({ key, status, headers, body }) => [
      key,
      { status, headers, body: Buffer.from(body, 'base64') },
    ]),
  )
  const log = appendAndFlush(file)

  const server = createServer((request, response) => {
    const { method = '', url = '' } = request
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const body = chunks.length === 0 ? '' : Buffer.concat(chunks).toString()
      const answer = answers.get(recordingKey(method, url, body))
      if (answer === undefined) return void response.writeHead(404).end()
      const reply = () => response.writeHead(answer.status, answer.headers).end(answer.body)
      if (isSubmission(body)) log(body, reply)
      else reply()
    })
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.({ port: typeof address === 'object' ? address?.port : 0 })
  })
})
process.once('disconnect', () => process.exit(0))

function appendAndFlush(file: string): (text: string, done: () => void) => void {
  const descriptor = openSync(file, 'a')
  let waiting: { readonly text: string; readonly done: () => void }[] = []
  let busy = false

  function flush(): void {
    const batch = waiting
    waiting = []
    busy = batch.length > 0
    if (!busy) return
    write(descriptor, batch.map(({ text }) => `${text}\n`).join(''), (failed) => {
      if (failed) throw failed
      fdatasync(descriptor, (lost) => {
        if (lost) throw lost
        for (const { done } of batch) done()
        flush()
      })
    })
  }

  return (text, done) => {
    waiting.push({ text, done })
    if (!busy) {
      busy = true
      setImmediate(flush)
    }
  }
}
