import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import { connectDatabase } from '@meinungsbild/database'
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
  trusting,
  wholeEnvironment,
  withSecurityTxt,
} from '@meinungsbild/service'
import type { AdmissionDeps } from './admission-deps.ts'
import { createAdmissionApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { openDoors } from './doors/doors.ts'
import { createAdmissionInternalApp } from './internal-app.ts'
import { migrations, orderedTables } from './migrations.ts'
import { openUnsubscriptions } from './unsubscribe/unsubscriptions.ts'

const tenMinutes = 10 * 60 * 1000
const oneDay = 24 * 60 * 60 * 1000

const environment = settingsOrRefuse(wholeEnvironment(process.env))
const { place, host, addressHeader, markBatch, trustedKeys, logFormat, ...configuration } =
  settingsOrRefuse(readConfiguration(environment))
const now = () => new Date()
const log = openLog({ surface: 'admission', format: logFormat, now, grain: 'hour' })

const folder = 'file' in place ? dirname(place.file) : undefined
if (folder !== undefined) makeDataFolder(folder)
const connected = await connectDatabase({
  place,
  migrations,
  ordered: orderedTables,
  leaves: 'nothing',
  onBroken: ({ message }) => log(`admission: ${message}`),
  // Marks of used codes wait in the memory of one process: another one would not know of them.
  onReplaced: () => refuseToStart('admission: another admission has taken the database.'),
})
if (!connected.ok)
  refuseToStart(`${connected.refusal.sentence.de} / ${connected.refusal.sentence.en}`)
const { database } = connected

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
const deps: AdmissionDeps = {
  doors: openDoors(database, markBatch),
  unsubscriptions: openUnsubscriptions(database),
  now,
  random: randomBytes,
  log,
  publicUrl,
  collectorUrl: configuration.collectorUrl,
  addressHeader,
  verify: trusting(trustedKeys).verify,
}
// Both wait for nothing else: a process that only keeps time may end.
const tidying = setInterval(() => void carefully(database.forgetOrder), tenMinutes).unref()
const marking = setInterval(() => void carefully(deps.doors.codes.markAll), oneDay).unref()
const reports = { contact: configuration.securityContact, publicUrl, now }
outside.serve(
  operations.measured(withSecurityTxt(shedLoad(createAdmissionApp(deps).fetch), reports)),
)
inside.serve(createAdmissionInternalApp(deps).fetch)
// Before the parent hears that we are ready, since it may end us at once.
closeWhenStopped(close)

const internalUrl = `http://${host}:${inside.port}`
announceReady({ publicUrl, internalUrl }, `${publicUrl} (intern: ${internalUrl})`)

/** A full disk, say, must not end the process: codes may still find room. */
async function carefully(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    log(`admission: ${error instanceof Error ? error.message : String(error)}`)
  }
}

/** Lets requests in work finish, then closes the database. */
async function close(): Promise<void> {
  await Promise.all([outside.close(), inside.close(), watched?.close()])
  clearInterval(tidying)
  clearInterval(marking)
  await carefully(deps.doors.codes.markAll)
  await carefully(database.forgetOrder)
  await database.close()
}
