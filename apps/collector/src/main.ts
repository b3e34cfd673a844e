import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { makeFolder, openDatabase } from '@meinungsbild/database'
import { createCollectorApp } from './app.ts'
import type { CollectorDeps } from './collector-deps.ts'
import { readConfiguration } from './configuration.ts'
import { createCollectorInternalApp } from './internal-app.ts'
import { listen, type Listening } from './listen.ts'
import { migrations } from './migrations.ts'
import { openCollector } from './open-collector.ts'
import { StoredDocumentError } from './shelf/survey-shelf.ts'

const tenMinutes = 10 * 60 * 1000

/** Ends the process with one sentence and code 1. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const read = readConfiguration(process.env)
if (!read.ok) refuse(read.sentence)
const { folder, host, port, internalPort, trustedKey, guarded, addressHeader, ...configuration } =
  read.configuration

try {
  makeFolder(folder)
} catch {
  refuse(
    `Der Datenordner ${folder} lässt sich nicht anlegen. / The data folder ${folder} cannot be made.`,
  )
}
const opened = openDatabase(join(folder, 'collector.sqlite'), migrations)
if (!opened.ok) refuse(`${opened.refusal.sentence.de} / ${opened.refusal.sentence.en}`)
const { database } = opened

const [outside, inside] = await Promise.all([take(port), take(internalPort)])
const publicUrl = configuration.publicUrl ?? `http://${host}:${outside.port}`
const deps = open()
// Waits for nothing else: a process that only keeps time may end.
const tidying = setInterval(tidy, tenMinutes).unref()
outside.serve(createCollectorApp(deps).fetch)
inside.serve(createCollectorInternalApp(deps).fetch)
// Before the parent hears that we are ready, since it may end us at once.
process.once('SIGTERM', () => void close())
process.once('SIGINT', () => void close())
// The parent process has gone: nobody would end this one any more.
process.once('disconnect', () => void close())

const ready = { publicUrl, internalUrl: `http://${host}:${inside.port}` }
if (process.send) process.send({ ready })
else process.stdout.write(`${ready.publicUrl} (intern: ${ready.internalUrl})\n`)

function take(wanted: number): Promise<Listening> {
  return listen(host, wanted).catch((error: NodeJS.ErrnoException) =>
    refuse(
      error.code === 'EADDRINUSE'
        ? `Der Port ${wanted} auf ${host} ist schon belegt. / Port ${wanted} on ${host} is already in use.`
        : `Auf ${host}:${wanted} lässt sich nicht lauschen (${error.code}). / Cannot listen on ${host}:${wanted}.`,
    ),
  )
}

function open(): CollectorDeps {
  try {
    return openCollector({
      database,
      trustedKey,
      publicUrl,
      guarded,
      addressHeader,
      now: () => new Date(),
      random: randomBytes,
      log: (line) => process.stderr.write(`${line}\n`),
    })
  } catch (error) {
    if (!(error instanceof StoredDocumentError)) throw error
    return refuse(
      `Die veröffentlichten Dokumente in ${folder} sind nicht von dem Schlüssel unterschrieben, dem dieser Prozess traut. / ${error.message}`,
    )
  }
}

/** A full disk, say, must not end the process: answers may still find room. */
function tidy(): void {
  try {
    deps.box.tidy()
  } catch (error) {
    deps.log(`collector: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lets requests in work finish, then closes the database. */
async function close(): Promise<void> {
  await Promise.all([outside.close(), inside.close()])
  clearInterval(tidying)
  tidy()
  database.close()
  process.exit(0)
}
