import { fork, type ChildProcess } from 'node:child_process'
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  canonicalJson,
  formatAuthorization,
  requestText,
  type AdmissionList,
  type Json,
  type PublishedSurvey,
} from '@meinungsbild/exchange'
import type { Recorded } from './ceiling-server.ts'

/** A server under load, in a process of its own. */
export type Target = { readonly origin: string; readonly child: ChildProcess }

export type Collector = Target & {
  publish(survey: PublishedSurvey): Promise<void>
  /** How many participations the collector has counted. */
  counted(survey: string): Promise<number>
}

type Sign = (text: string) => string
type Call = (method: string, path: string, content?: Json) => Promise<Json>

/** Calls a machine as the inside does; throws if it refuses. */
function callsTo(internalUrl: string, signText: Sign): Call {
  return async (method, path, content) => {
    const body = content === undefined ? '' : JSON.stringify(content)
    const bodyHash = createHash('sha256').update(body).digest('hex')
    const at = new Date().toISOString()
    const signature = signText(requestText({ method, path, bodyHash, at }))
    const response = await fetch(internalUrl + path, {
      method,
      headers: { authorization: formatAuthorization({ at, signature }) },
      ...(content === undefined ? {} : { body }),
    })
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`)
    return response.json()
  }
}

/** The collector as it runs in production, with its database in `folder`. */
export async function startCollector(folder: string): Promise<Collector> {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const signText = (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64url')
  const { child, ready } = await startProcess(import.meta.resolve('@meinungsbild/collector/main'), {
    COLLECTOR_DATA: folder,
    COLLECTOR_PORT: '0',
    COLLECTOR_INTERNAL_PORT: '0',
    // The crowd is to find out what the collector can do, not what its own hashes cost.
    COLLECTOR_OPEN_DOOR: 'unguarded',
    COLLECTOR_TRUSTED_KEY: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  })

  const call = callsTo(ready.internalUrl, signText)
  return {
    origin: ready.publicUrl,
    child,
    async publish(survey) {
      const document = canonicalJson(survey)
      await call('PUT', `/surveys/${survey.id}`, { document, signature: signText(document) })
    },
    async counted(survey) {
      const counts = await call('GET', `/counts?survey=${survey}`)
      return Number(Object(counts).spent)
    },
  }
}

export type Admission = {
  readonly publicUrl: string
  readonly internalUrl: string
  readonly child: ChildProcess
  publish(list: AdmissionList): Promise<void>
}

/** The admission as it runs in production, with its database in `folder`. */
export async function startAdmission(
  folder: string,
  trusted: { readonly publicKey: string; readonly sign: Sign },
): Promise<Admission> {
  const { child, ready } = await startProcess(import.meta.resolve('@meinungsbild/admission/main'), {
    ADMISSION_DATA: folder,
    ADMISSION_PORT: '0',
    ADMISSION_INTERNAL_PORT: '0',
    ADMISSION_TRUSTED_KEY: trusted.publicKey,
  })
  const call = callsTo(ready.internalUrl, trusted.sign)
  return {
    publicUrl: ready.publicUrl,
    internalUrl: ready.internalUrl,
    child,
    async publish(list) {
      const document = canonicalJson(list)
      await call('PUT', `/lists/${list.surveyId}`, { document, signature: trusted.sign(document) })
    },
  }
}

/** Bare node:http that answers with what the collector was recorded to answer. */
export async function startCeiling(file: string, recorded: readonly Recorded[]): Promise<Target> {
  const child = fork(fileURLToPath(new URL('ceiling-server.ts', import.meta.url)))
  child.send({ file, recorded })
  const [{ port }] = await firstWord(child)
  return { origin: `http://127.0.0.1:${port}`, child }
}

/** A program as `deploy/` runs it, knowing nothing but its settings, once it says that it listens. */
export async function startProcess(
  main: string,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly ready: Ready }> {
  const child = fork(fileURLToPath(main), [], {
    execArgv: ['--import', '@meinungsbild/launch'],
    cwd: import.meta.dirname,
    env: { PATH: process.env['PATH'] ?? '', MALLOC_ARENA_MAX: '2', ...settings },
  })
  const [{ ready }] = await firstWord(child)
  return { child, ready }
}

type Ready = { readonly publicUrl: string; readonly internalUrl: string }

/** The first message of a child process, or an error if it ends without one. */
async function firstWord(child: ChildProcess) {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`A process of the measurement ended with code ${code}.`)
  })
  return Promise.race([once(child, 'message'), ended])
}

/** Resident memory of a process in MB, where Linux tells it. */
export function memoryMb(child: ChildProcess): number | null {
  try {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024)
  } catch {
    return null
  }
}
