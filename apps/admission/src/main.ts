import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { makeFolder, openDatabase } from '@meinungsbild/database'
import type { AdmissionDeps } from './admission-deps.ts'
import { createAdmissionApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { openDoors } from './doors/doors.ts'
import { createAdmissionInternalApp } from './internal-app.ts'
import { listen, type Listening } from './listen.ts'
import { migrations } from './migrations.ts'
import { openUnsubscriptions } from './unsubscribe/unsubscriptions.ts'

const tenMinutes = 10 * 60 * 1000
const oneDay = 24 * 60 * 60 * 1000

/** Ends the process with one sentence and code 1. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const read = readConfiguration(process.env)
if (!read.ok) refuse(read.sentence)
const { folder, host, port, internalPort, addressHeader, markBatch, verify, ...configured } =
  read.configuration

try {
  makeFolder(folder)
} catch {
  refuse(
    `Der Datenordner ${folder} lässt sich nicht anlegen. / The data folder ${folder} cannot be made.`,
  )
}
const opened = openDatabase(join(folder, 'admission.sqlite'), migrations, 'nothing')
if (!opened.ok) refuse(`${opened.refusal.sentence.de} / ${opened.refusal.sentence.en}`)
const { database } = opened

const [outside, inside] = await Promise.all([take(port), take(internalPort)])
const publicUrl = configured.publicUrl ?? `http://${host}:${outside.port}`
const deps: AdmissionDeps = {
  doors: openDoors(database, markBatch),
  unsubscriptions: openUnsubscriptions(database),
  now: () => new Date(),
  random: randomBytes,
  log: (line) => process.stderr.write(`${line}\n`),
  publicUrl,
  addressHeader,
  verify,
}
// Both wait for nothing else: a process that only keeps time may end.
const tidying = setInterval(() => carefully(deps.doors.tidy), tenMinutes).unref()
const marking = setInterval(() => carefully(deps.doors.codes.markAll), oneDay).unref()
outside.serve(createAdmissionApp(deps).fetch)
inside.serve(createAdmissionInternalApp(deps).fetch)
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

/** A full disk, say, must not end the process: codes may still find room. */
function carefully(work: () => void): void {
  try {
    work()
  } catch (error) {
    deps.log(`admission: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lets requests in work finish, then closes the database. */
async function close(): Promise<void> {
  await Promise.all([outside.close(), inside.close()])
  clearInterval(tidying)
  clearInterval(marking)
  carefully(deps.doors.codes.markAll)
  carefully(deps.doors.tidy)
  database.close()
  process.exit(0)
}
