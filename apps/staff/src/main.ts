import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fetchBarrierReportsHourly } from './barrier-reports/fetch-barrier-reports.ts'
import { makeFolder } from '@meinungsbild/database'
import { getRequestListener } from '@hono/node-server'
import { openStorage } from '@meinungsbild/storage'
import { createStaffApp } from './app.ts'
import { readConfiguration } from './configuration.ts'
import { readOrMakeInsideKey } from './inside-key.ts'
import { fetchDaily } from './field/fetch-daily.ts'
import { deleteHourly } from './deletion/delete-hourly.ts'
import { openCourier, type Courier } from './mailing/courier.ts'
import { readMailConfiguration } from './mailing/mail-configuration.ts'
import { sendTaskMailsRegularly } from './reminders/send-task-mails.ts'
import { openSurveyFigures } from './results/evaluation/survey-figures.ts'
import { signDaily } from './records-heads/sign-daily.ts'
import type { StaffDeps } from './staff-deps.ts'

/** Ends the process with one sentence and code 1. */
function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n`)
  process.exit(1)
}

const read = readConfiguration(process.env)
if (!read.ok) refuse(read.sentence)
const { folder, host, port, collector, admission, publicUrl } = read.configuration
const readMail = readMailConfiguration(process.env)
if (!readMail.ok) refuse(readMail.sentence)
const { mail } = readMail

try {
  makeFolder(folder)
} catch {
  refuse(
    `Der Datenordner ${folder} lässt sich nicht anlegen. / The data folder ${folder} cannot be made.`,
  )
}
const opened = openStorage(join(folder, 'staff.sqlite'))
if (!opened.ok) refuse(`${opened.refusal.sentence.de} / ${opened.refusal.sentence.en}`)
const { storage } = opened
const insideKey = readInsideKey(join(folder, 'keys'))

function readInsideKey(keys: string) {
  try {
    return readOrMakeInsideKey(keys)
  } catch {
    return refuse(
      `Der Schlüssel im Ordner ${keys} ist nicht lesbar. / The key in the folder ${keys} cannot be read.`,
    )
  }
}

let courier: Courier | undefined
const server = createServer()
server.once('error', (error: NodeJS.ErrnoException) =>
  refuse(
    error.code === 'EADDRINUSE'
      ? `Der Port ${port} auf ${host} ist schon belegt. / Port ${port} on ${host} is already in use.`
      : `Auf ${host}:${port} lässt sich nicht lauschen (${error.code}). / Cannot listen on ${host}:${port}.`,
  ),
)
server.listen(port, host, () => {
  const address = server.address()
  const actual = typeof address === 'object' && address ? address.port : port
  const url = publicUrl ?? `http://${host}:${actual}`
  const log = (line: string) => process.stderr.write(`${line}\n`)
  const deps: StaffDeps = {
    storage,
    figures: openSurveyFigures(storage, log),
    insideKey,
    collector,
    admission,
    publicUrl: url,
    now: () => new Date(),
    newId: randomUUID,
    log,
  }
  courier = mail && openCourier(deps, mail)
  const app = createStaffApp({ ...deps, courier })
  const answer = getRequestListener(app.fetch, { hostname: host })
  server.on('request', (incoming, outgoing) => void answer(incoming, outgoing))
  void courier?.resume()
  if (courier) sendTaskMailsRegularly({ ...deps, courier })
  deleteHourly(deps)
  fetchDaily(deps)
  fetchBarrierReportsHourly(deps)
  signDaily(deps)
  if (process.send) process.send({ ready: { publicUrl: url } })
  else process.stdout.write(`${url}\n`)
})

/** Lets requests in work and e-mails on their way finish, then closes the database. */
function close(): void {
  const sent = courier?.close()
  server.close(() => void finish())
  server.closeIdleConnections()

  async function finish(): Promise<void> {
    await sent
    await storage.close()
    process.exit(0)
  }
}
process.once('SIGTERM', close)
process.once('SIGINT', close)
// The parent process has gone: nobody would end this one any more.
process.once('disconnect', close)
