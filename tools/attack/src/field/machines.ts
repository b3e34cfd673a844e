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
import { openDatabase, sqliteDatabase, type Database } from '@meinungsbild/database'
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
export async function startMachines(folder: string) {
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

  const admissionDatabase = sqliteDatabase(
    opened(openDatabase(files.admission, admissionMigrations, 'nothing')),
    Number.POSITIVE_INFINITY,
  )
  const collectorDatabase = sqliteDatabase(
    opened(openDatabase(files.collector, collectorMigrations)),
  )
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
  const collectorDeps = await openCollector({
    ...common,
    database: collectorDatabase,
    trustedKeys: [trustedKey],
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
    async tidy(): Promise<void> {
      await admissionDatabase.forgetOrder()
      await collectorDatabase.forgetOrder()
    },
    /** What somebody sees who looks into both databases now. */
    look: async () => ({
      codes: await column(admissionDatabase, `SELECT hash FROM codes WHERE way <> 'fresh'`),
      issues: await column(admissionDatabase, 'SELECT key FROM issues'),
      ballots: await column(collectorDatabase, 'SELECT id FROM ballots'),
    }),
    async close() {
      await admissionDatabase.close()
      await collectorDatabase.close()
    },
  }
}

export type Machines = Awaited<ReturnType<typeof startMachines>>

async function column(database: Database, query: string): Promise<readonly string[]> {
  return (await database.all(query)).map((row) => String(Object.values(row)[0]))
}

function opened(result: ReturnType<typeof openDatabase>) {
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.database
}
