import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { openDatabase } from '@meinungsbild/database'
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
} from '@meinungsbild/service'
import type { AdmissionDeps } from './admission-deps.ts'
import { createAdmissionApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { openDoors } from './doors/doors.ts'
import { createAdmissionInternalApp } from './internal-app.ts'
import { migrations } from './migrations.ts'
import { openUnsubscriptions } from './unsubscribe/unsubscriptions.ts'

const tenMinutes = 10 * 60 * 1000
const oneDay = 24 * 60 * 60 * 1000

const environment = settingsOrRefuse(wholeEnvironment(process.env))
const { folder, host, addressHeader, markBatch, verify, ...configuration } = settingsOrRefuse(
  readConfiguration(environment),
)

makeDataFolder(folder)
const opened = openDatabase(join(folder, 'admission.sqlite'), migrations, 'nothing')
if (!opened.ok) refuseToStart(`${opened.refusal.sentence.de} / ${opened.refusal.sentence.en}`)
const { database } = opened

const operations = openOperations({
  host,
  port: configuration.operationsPort,
  checks: [databaseCheck(() => database.prepare('SELECT 1').get()), diskCheck(folder)],
  together: 10,
})
const [outside, inside, watched] = await Promise.all([
  listen(host, configuration.port),
  listen(host, configuration.internalPort),
  operations.serve(),
])
const publicUrl = configuration.publicUrl ?? `http://${host}:${outside.port}`
const now = () => new Date()
const deps: AdmissionDeps = {
  doors: openDoors(database, markBatch),
  unsubscriptions: openUnsubscriptions(database),
  now,
  random: randomBytes,
  log: openLog({ surface: 'admission', format: configuration.logFormat, now, grain: 'hour' }),
  publicUrl,
  addressHeader,
  verify,
}
// Both wait for nothing else: a process that only keeps time may end.
const tidying = setInterval(() => carefully(deps.doors.tidy), tenMinutes).unref()
const marking = setInterval(() => carefully(deps.doors.codes.markAll), oneDay).unref()
outside.serve(operations.measured(shedLoad(createAdmissionApp(deps).fetch)))
inside.serve(createAdmissionInternalApp(deps).fetch)
// Before the parent hears that we are ready, since it may end us at once.
closeWhenStopped(close)

const internalUrl = `http://${host}:${inside.port}`
announceReady({ publicUrl, internalUrl }, `${publicUrl} (intern: ${internalUrl})`)

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
  await Promise.all([outside.close(), inside.close(), watched?.close()])
  clearInterval(tidying)
  clearInterval(marking)
  carefully(deps.doors.codes.markAll)
  carefully(deps.doors.tidy)
  database.close()
}
