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
import { createCollectorApp } from './app.ts'
import type { CollectorDeps } from './collector-deps.ts'
import { readConfiguration } from './configuration.ts'
import { createCollectorInternalApp } from './internal-app.ts'
import { migrations } from './migrations.ts'
import { openCollector } from './open-collector.ts'
import { StoredDocumentError } from './shelf/survey-shelf.ts'

const tenMinutes = 10 * 60 * 1000

const environment = settingsOrRefuse(wholeEnvironment(process.env))
const { folder, host, trustedKey, guarded, addressHeader, ...configuration } = settingsOrRefuse(
  readConfiguration(environment),
)

makeDataFolder(folder)
const opened = openDatabase(join(folder, 'collector.sqlite'), migrations)
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
const deps = open()
// Waits for nothing else: a process that only keeps time may end.
const tidying = setInterval(tidy, tenMinutes).unref()
outside.serve(operations.measured(shedLoad(createCollectorApp(deps).fetch)))
inside.serve(createCollectorInternalApp(deps).fetch)
// Before the parent hears that we are ready, since it may end us at once.
closeWhenStopped(close)

const internalUrl = `http://${host}:${inside.port}`
announceReady({ publicUrl, internalUrl }, `${publicUrl} (intern: ${internalUrl})`)

function open(): CollectorDeps {
  const now = () => new Date()
  try {
    return openCollector({
      database,
      trustedKey,
      publicUrl,
      guarded,
      addressHeader,
      now,
      random: randomBytes,
      log: openLog({
        surface: 'collector',
        format: configuration.logFormat,
        now,
        grain: 'hour',
      }),
    })
  } catch (error) {
    if (!(error instanceof StoredDocumentError)) throw error
    return refuseToStart(
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
  await Promise.all([outside.close(), inside.close(), watched?.close()])
  clearInterval(tidying)
  tidy()
  database.close()
}
