import { request } from 'node:http'
import { randomBytes } from 'node:crypto'
import { recordingKey, type Recorded } from './ceiling-server.ts'
import type { Step } from './exchanges.ts'

/** Plays the steps once against the collector and writes down what it answers, header for header. */
export async function record(
  origin: string,
  steps: readonly Step[],
  token = '',
): Promise<readonly Recorded[]> {
  const id = randomBytes(16).toString('base64url')
  const recorded: Recorded[] = []
  for (const { method, path, body, type, expected } of steps) {
    const content = body.replace('{id}', id).replace('{token}', token)
    const { status, headers, bytes } = await raw(origin, method, path, content, type)
    if (status !== expected)
      throw new Error(`${method} ${path} answered ${status}, not ${expected}`)
    const key = recordingKey(method, path, body)
    recorded.push({ key, status, headers, body: bytes.toString('base64') })
  }
  return recorded
}

/** One request whose answer is left as it came: `fetch` would decompress it. */
export function raw(
  origin: string,
  method: string,
  path: string,
  body = '',
  type = 'application/x-www-form-urlencoded',
): Promise<{ status: number; headers: Record<string, string>; bytes: Buffer }> {
  return new Promise((resolve, reject) => {
    const sent = request(
      new URL(path, origin),
      {
        method,
        headers: {
          'accept-encoding': 'gzip',
          ...(method === 'POST' && { origin, 'content-type': type }),
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () => {
          const headers = Object.entries(response.headers).flatMap(([name, value]) =>
            typeof value === 'string' && !setByNode.has(name) ? [[name, value] as const] : [],
          )
          resolve({
            status: response.statusCode ?? 0,
            headers: Object.fromEntries(headers),
            bytes: Buffer.concat(chunks),
          })
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}

const setByNode = new Set([
  'date',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
])
