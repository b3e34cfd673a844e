import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { insideKey } from '../inside-key/inside-key.ts'
import type { OuterMachine, StaffDeps } from '../staff-deps.ts'

type Name = 'collector' | 'admission'

/** What becomes of a request: it never arrives, or it arrives and its answer is lost. */
type Fault = 'unreachable' | 'answerLost'

/** The real collector and the real admission as processes of their own, with a line to them that can be disturbed. */
export type OuterMachines = Pick<StaffDeps, 'collector' | 'admission' | 'insideKey'> & {
  /** What the inside has asked of them since the start, as `PUT /surveys/…`. */
  readonly asked: readonly string[]
  /** The collector's database, for tests that damage what lies there. */
  readonly ballotBox: string
  /** The admission's database, likewise. */
  readonly doorList: string
  /** Starts both anew over what they have, where they were, believing these keys of the inside. */
  trust(publicKeys: readonly string[]): Promise<void>
  /** Decides for each request of the inside; without one the line is sound. */
  disturb(fault: ((asked: string) => Fault | undefined) | undefined): void
  stop(): Promise<void>
}

/** Settings that name a server for the database of a machine; without them it is a file. */
type Databases = Readonly<Partial<Record<Name, Readonly<Record<string, string>>>>>

/** `unguarded`: citizens answer open surveys without a script and do not wait. */
type OpenDoor = 'guarded' | 'unguarded'

/** `markBatch`: how many uses of codes the door marks together; tests want to see at once who has come. */
export async function startOuterMachines(
  openDoor: OpenDoor = 'unguarded',
  markBatch = 1,
  key = insideKey(generateKeyPairSync('ed25519').privateKey),
  databases: Databases = {},
): Promise<OuterMachines> {
  const folder = mkdtempSync(join(tmpdir(), 'outer-machines-'))
  const asked: string[] = []
  let faultOf: ((asked: string) => Fault | undefined) | undefined
  const settings = {
    collector: { COLLECTOR_OPEN_DOOR: openDoor, ...databases.collector },
    admission: { ADMISSION_MARK_BATCH: String(markBatch), ...databases.admission },
  }
  let started = await Promise.all([
    start('collector', folder, key.publicKey, settings.collector),
    start('admission', folder, key.publicKey, settings.admission),
  ])
  const lines = await Promise.all(
    started.map(({ machine }) =>
      lineTo(machine.internalUrl, (request) => {
        asked.push(request)
        return faultOf?.(request)
      }),
    ),
  )
  const [collector, admission] = started.map(({ machine }, index) => ({
    publicUrl: machine.publicUrl,
    internalUrl: lines[index]?.url ?? '',
  }))
  if (!collector || !admission) throw new Error('A machine outside did not start.')
  return {
    insideKey: key,
    collector,
    admission,
    asked,
    ballotBox: join(folder, 'collector', 'collector.sqlite'),
    doorList: join(folder, 'admission', 'admission.sqlite'),
    async trust(publicKeys) {
      const again = async (name: Name, { machine, end }: (typeof started)[number]) => {
        await end()
        const places = { ...settings[name], ...portsOf(name, machine) }
        return start(name, folder, publicKeys.join(','), places)
      }
      const [collector, admission] = started
      started = await Promise.all([again('collector', collector), again('admission', admission)])
    },
    disturb: (fault) => void (faultOf = fault),
    async stop() {
      for (const line of lines) line.close()
      await Promise.all(started.map(({ end }) => end()))
      rmSync(folder, { recursive: true })
    },
  }
}

/** Where a machine listens, as its settings say it. */
function portsOf(name: Name, { publicUrl, internalUrl }: OuterMachine) {
  const prefix = name.toUpperCase()
  return {
    [`${prefix}_PORT`]: new URL(publicUrl).port,
    [`${prefix}_INTERNAL_PORT`]: new URL(internalUrl).port,
  }
}

/** Starts a machine as production does: by its main module, knowing nothing but its environment. */
function start(
  name: Name,
  folder: string,
  trustedKey: string,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly machine: OuterMachine; end(): Promise<void> }> {
  const main = fileURLToPath(import.meta.resolve(`@meinungsbild/${name}/main`))
  const prefix = name.toUpperCase()
  const child = spawn(process.execPath, ['--import', '@meinungsbild/launch', main], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'Europe/Berlin',
      [`${prefix}_DATA`]: join(folder, name),
      [`${prefix}_PORT`]: '0',
      [`${prefix}_INTERNAL_PORT`]: '0',
      [`${prefix}_TRUSTED_KEY`]: trustedKey,
      ...others,
    },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  let said = ''
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${name}: ${said}`)))
    child.once('message', (message: { readonly ready: OuterMachine }) =>
      resolve({
        machine: message.ready,
        end() {
          child.kill('SIGTERM')
          return ended
        },
      }),
    )
  })
}

/** A line to a machine: passes everything on word for word, unless the fault says otherwise. */
async function lineTo(url: string, faultOf: (request: string) => Fault | undefined) {
  const server = createServer((request, response) => {
    void pass(request)
    async function pass({ method = '', url: path = '', headers }: IncomingMessage): Promise<void> {
      const fault = faultOf(`${method} ${path}`)
      if (fault === 'unreachable') return void response.destroy()
      const body: Buffer[] = []
      for await (const piece of request) body.push(Buffer.from(piece))
      const answer = await fetch(new URL(path, url), {
        method,
        headers: { authorization: headers.authorization ?? '' },
        ...(body.length === 0 ? {} : { body: Buffer.concat(body) }),
      })
      const text = await answer.text()
      if (fault === 'answerLost') return void response.destroy()
      response.writeHead(answer.status).end(answer.status === 204 ? undefined : text)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    url: `http://127.0.0.1:${port}`,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
