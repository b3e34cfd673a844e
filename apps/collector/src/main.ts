import { dirname } from 'node:path'
import {
  announceReady,
  closeWhenStopped,
  databaseCheck,
  diskCheck,
  listen,
  makeDataFolder,
  openLog,
  openOperations,
  refuseToStart,
  settingsOrRefuse,
  shedLoad,
  wholeEnvironment,
  withSecurityTxt,
} from '@meinungsbild/service'
import { createCollectorApp } from './app.ts'
import { openMemory } from './ballot-box/open-memory.ts'
import type { CollectorDeps } from './collector-deps.ts'
import { readConfiguration } from './configuration.ts'
import { createCollectorInternalApp } from './internal-app.ts'
import { openCollector } from './open-collector.ts'
import { randomStore } from './random-store.ts'
import { followShelf } from './shelf/follow-shelf.ts'
import { StoredDocumentError } from './shelf/survey-shelf.ts'

const tenMinutes = 10 * 60 * 1000

const environment = settingsOrRefuse(wholeEnvironment(process.env))
const { place, host, trustedKeys, guarded, addressHeader, logFormat, ...configuration } =
  settingsOrRefuse(readConfiguration(environment))
const now = () => new Date()
const log = openLog({ surface: 'collector', format: logFormat, now, grain: 'hour' })

const folder = 'file' in place ? dirname(place.file) : undefined
if (folder !== undefined) makeDataFolder(folder)
const connected = await openMemory(place, ({ message }) => log(`collector: ${message}`))
if (!connected.ok)
  refuseToStart(`${connected.refusal.sentence.de} / ${connected.refusal.sentence.en}`)
const { database, cast } = connected

const operations = openOperations({
  host,
  port: configuration.operationsPort,
  checks: [
    databaseCheck(() => database.get('SELECT 1 AS answers')),
    ...(folder === undefined ? [] : [diskCheck(folder)]),
  ],
  together: 10,
})
const [outside, inside, watched] = await Promise.all([
  listen(host, configuration.port),
  listen(host, configuration.internalPort),
  operations.serve(),
])
const publicUrl = configuration.publicUrl ?? `http://${host}:${outside.port}`
const deps = await open()
// Waits for nothing else: a process that only keeps time may end.
const tidying = setInterval(() => void tidy(), tenMinutes).unref()
const stopped = new AbortController()
if (database.kind === 'postgres') void followShelf(deps, stopped.signal)
const reports = { contact: configuration.securityContact, publicUrl, now }
outside.serve(
  operations.measured(withSecurityTxt(shedLoad(createCollectorApp(deps).fetch), reports)),
)
inside.serve(createCollectorInternalApp(deps).fetch)
// Before the parent hears that we are ready, since it may end us at once.
closeWhenStopped(close)

const internalUrl = `http://${host}:${inside.port}`
announceReady({ publicUrl, internalUrl }, `${publicUrl} (intern: ${internalUrl})`)

async function open(): Promise<CollectorDeps> {
  const given = { database, cast, trustedKeys, publicUrl, guarded, addressHeader, now, log }
  try {
    return await openCollector({ ...given, random: randomStore() })
  } catch (error) {
    if (!(error instanceof StoredDocumentError)) throw error
    return refuseToStart(
      `Die veröffentlichten Dokumente in der Datenbank sind nicht von dem Schlüssel unterschrieben, dem dieser Prozess traut. / ${error.message}`,
    )
  }
}

/** A full disk, say, must not end the process: answers may still find room. */
async function tidy(): Promise<void> {
  try {
    await database.forgetOrder()
  } catch (error) {
    log(`collector: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lets requests in work finish, then closes the database. */
async function close(): Promise<void> {
  await Promise.all([outside.close(), inside.close(), watched?.close()])
  clearInterval(tidying)
  stopped.abort()
  await tidy()
  await database.close()
}
