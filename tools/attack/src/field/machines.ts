import {
  createHash,
  createPublicKey,
  generateKeyPairSync,
  randomBytes,
  sign,
  verify,
} from 'node:crypto'
import { cpSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import {
  createAdmissionApp,
  createAdmissionInternalApp,
  migrations as admissionMigrations,
  openDoors,
  openUnsubscriptions,
} from '@meinungsbild/admission'
import {
  collectorMigrations,
  createCollectorApp,
  createCollectorInternalApp,
  openCollector,
} from '@meinungsbild/collector'
import { openDatabase } from '@meinungsbild/database'
import {
  canonicalJson,
  formatAuthorization,
  requestText,
  type Json,
  type Signed,
} from '@meinungsbild/exchange'

/** One line of a reverse proxy's access log. */
export type LogLine = {
  /** ISO 8601, to the second. */
  readonly at: string
  readonly address: string
  readonly request: string
  readonly status: number
  /** Bytes of the request's body and of the answer. */
  readonly sizes: readonly [asked: number, answered: number]
}

export type Machine = 'admission' | 'collector'

/** As the admission is set unless somebody says otherwise. */
const marksTogether = 25

export const origins = {
  admission: 'https://zugang.example',
  collector: 'https://befragung.example',
} as const

/** Admission and collector as they run, over real files in `folder`, behind a proxy that logs everything. */
export function startMachines(folder: string) {
  const inside = generateKeyPairSync('ed25519')
  const trustedKey = createPublicKey(inside.privateKey)
  const clock = { now: new Date(0) }
  const processLogs: string[] = []
  const accessLogs: Readonly<Record<Machine, LogLine[]>> = { admission: [], collector: [] }
  const files = {
    admission: join(folder, 'admission.sqlite'),
    collector: join(folder, 'collector.sqlite'),
  }
  mkdirSync(folder, { recursive: true })

  const admissionDatabase = opened(openDatabase(files.admission, admissionMigrations, 'nothing'))
  const collectorDatabase = opened(openDatabase(files.collector, collectorMigrations))
  const addressHeader = 'x-forwarded-for'
  const common = {
    addressHeader,
    now: () => clock.now,
    random: randomBytes,
    log: (line: string) => void processLogs.push(line),
  }
  const doors = openDoors(admissionDatabase, marksTogether)
  const admissionDeps = {
    ...common,
    doors,
    unsubscriptions: openUnsubscriptions(admissionDatabase),
    publicUrl: origins.admission,
    verify: (text: string, signature: string) =>
      verify(null, Buffer.from(text), trustedKey, Buffer.from(signature, 'base64url')),
  }
  const collectorDeps = openCollector({
    ...common,
    database: collectorDatabase,
    trustedKey,
    publicUrl: origins.collector,
    guarded: true,
  })
  const apps = {
    admission: createAdmissionApp(admissionDeps),
    collector: createCollectorApp(collectorDeps),
  }
  const internalApps = {
    admission: createAdmissionInternalApp(admissionDeps),
    collector: createCollectorInternalApp(collectorDeps),
  }

  function signText(text: string): string {
    return sign(null, Buffer.from(text), inside.privateKey).toString('base64url')
  }

  return {
    clock,
    processLogs,
    accessLogs,
    signed(document: Json): Signed {
      const text = canonicalJson(document)
      return { document: text, signature: signText(text) }
    },
    /** A request of the inside; throws unless it is granted. */
    async order(machine: Machine, method: string, path: string, content: Json): Promise<unknown> {
      const body = JSON.stringify(content)
      const bodyHash = createHash('sha256').update(body).digest('hex')
      const at = clock.now.toISOString()
      const signature = signText(requestText({ method, path, bodyHash, at }))
      const headers = { authorization: formatAuthorization({ at, signature }) }
      const answer = await internalApps[machine].request(path, { method, headers, body })
      const text = await answer.text()
      if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
      return JSON.parse(text)
    },
    /** A request of a citizen, through the proxy. */
    async ask(
      machine: Machine,
      path: string,
      {
        address,
        body,
        type,
        origin,
      }: { address: string; body: string; type: string; origin: string },
    ): Promise<Response> {
      const answer = await apps[machine].request(origins[machine] + path, {
        method: 'POST',
        body,
        headers: { 'content-type': type, origin, [addressHeader]: address },
      })
      const text = await answer.clone().text()
      accessLogs[machine].push({
        at: clock.now.toISOString().replace(/\.\d+Z$/, 'Z'),
        address,
        request: `POST ${path}`,
        status: answer.status,
        sizes: [body.length, text.length],
      })
      return answer
    },
    /** Copies all files as they lie there, as a backup or a thief does. */
    copyTo(target: string): void {
      mkdirSync(target, { recursive: true })
      for (const file of readdirSync(folder)) cpSync(join(folder, file), join(target, file))
    },
    /** What the machines do every ten minutes: no log and no file keeps an order for longer. */
    tidy(): void {
      doors.tidy()
      collectorDeps.box.tidy()
    },
    /** What somebody sees who looks into both databases now. */
    look: () => ({
      codes: column(admissionDatabase, `SELECT hash FROM codes WHERE way <> 'fresh'`),
      issues: column(admissionDatabase, 'SELECT key FROM issues'),
      ballots: column(collectorDatabase, 'SELECT id FROM ballots'),
    }),
    close() {
      admissionDatabase.close()
      collectorDatabase.close()
    },
  }
}

export type Machines = ReturnType<typeof startMachines>

function column(database: DatabaseSync, query: string): readonly string[] {
  return database
    .prepare(query)
    .all()
    .map((row) => String(Object.values(row)[0]))
}

function opened(result: ReturnType<typeof openDatabase>) {
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.database
}
