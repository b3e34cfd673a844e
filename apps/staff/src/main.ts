import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { openBackgroundWork, type BackgroundWork } from './background/background-work.ts'
import { hourlyBarrierReports } from './barrier-reports/fetch-barrier-reports.ts'
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
  wholeEnvironment,
  withSecurityTxt,
} from '@meinungsbild/service'
import { openStorage } from '@meinungsbild/storage'
import { openProvider } from './accounts/provider/provider.ts'
import { readProviderConfiguration } from './accounts/provider/provider-configuration.ts'
import { regularForgettingOfTries } from './accounts/signing-in/begin-try.ts'
import { createStaffApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { followKeyChange } from './inside-key/follow-key-change.ts'
import { keyFiles } from './inside-key/key-files.ts'
import { settleKeys } from './inside-key/settle-keys.ts'
import { dailyFetch } from './field/fetch-daily.ts'
import { hourlyDeletion } from './deletion/delete-hourly.ts'
import { openCourier, regularResuming } from './mailing/courier.ts'
import { readMailConfiguration } from './mailing/mail-configuration.ts'
import { regularTaskMails } from './reminders/send-task-mails.ts'
import { openSurveyFigures } from './results/evaluation/survey-figures.ts'
import { regularTellingOfNewKey } from './publishing/tell-new-key.ts'
import { dailySigning } from './records-heads/sign-daily.ts'
import type { StaffDeps } from './staff-deps.ts'

const tenMinutes = 10 * 60 * 1000

const environment = settingsOrRefuse(wholeEnvironment(process.env))
const {
  folder,
  place,
  host,
  port,
  collector,
  admission,
  operationsPort,
  logFormat,
  ...configured
} = settingsOrRefuse(readConfiguration(environment))
const readMail = readMailConfiguration(environment)
if (!readMail.ok) refuseToStart(readMail.sentence)
const { mail } = readMail
const readProvider = readProviderConfiguration(environment)
if (!readProvider.ok) refuseToStart(readProvider.sentence)

makeDataFolder(folder)
const now = () => new Date()
const log = openLog({ surface: 'staff', format: logFormat, now, grain: 'second' })
const opened = await openStorage(place, (error) => log(`The database: ${error.message}`))
if (!opened.ok) refuseToStart(`${opened.refusal.sentence.de} / ${opened.refusal.sentence.en}`)
const { storage } = opened
const files = keyFiles(join(folder, 'keys'))
const settled = await settleKeys(files, storage.houseKey)
if (!settled.ok) refuseToStart(settled.sentence)
const { ring } = settled

const running: { background?: BackgroundWork } = {}
const operations = openOperations({
  host,
  port: operationsPort,
  checks: [databaseCheck(storage.ask), diskCheck(folder)],
  standing: () => running.background?.standing(),
  together: 1,
})
const [inside, watched] = await Promise.all([
  // Register extracts and files for an archive are large, and lines out of a house are slow.
  listen(host, port, tenMinutes),
  operations.serve(),
])
const publicUrl = configured.publicUrl ?? `http://${host}:${inside.port}`
const deps: StaffDeps = {
  storage,
  figures: openSurveyFigures(storage, log),
  insideKey: ring,
  collector,
  admission,
  publicUrl,
  now,
  newId: randomUUID,
  log,
  provider: readProvider.provider && openProvider(readProvider.provider),
}
const courier = mail && openCourier(deps, mail)
const reports = { contact: configured.securityContact, publicUrl, now }
inside.serve(
  operations.measured(withSecurityTxt(createStaffApp({ ...deps, courier }).fetch, reports)),
)
running.background = openBackgroundWork(deps, [
  hourlyDeletion(deps),
  dailyFetch(deps),
  hourlyBarrierReports(deps),
  dailySigning(deps),
  regularTellingOfNewKey(deps),
  regularForgettingOfTries(deps),
  ...(courier ? [regularResuming(courier), regularTaskMails({ ...deps, courier })] : []),
])
const stopped = new AbortController()
const followed = followKeyChange({ ...deps, ring, files }, stopped.signal)
// Before the parent hears that we are ready, since it may end us at once.
closeWhenStopped(close)
announceReady({ publicUrl }, publicUrl)

/** Lets requests in work and e-mails on their way finish, then closes the database. */
async function close(): Promise<void> {
  const sent = courier?.close()
  const done = running.background?.close()
  stopped.abort()
  await Promise.all([inside.close(), watched?.close()])
  await Promise.all([sent, done, followed])
  await storage.close()
}
