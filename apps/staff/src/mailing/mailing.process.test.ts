import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { canonicalJson, type AdmissionList, type PublishedSurvey } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { openStorage } from '@meinungsbild/storage'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readOrMakeInsideKey, type InsideKey } from '../inside-key.ts'
import { callOutside } from '../publishing/call-outside.ts'
import { parkSurvey } from '../questionnaire/testing/park-survey.ts'
import type { OuterMachine } from '../staff-deps.ts'
import { connections } from './transport.ts'
import { newMailId } from './mail-id.ts'
import { drawn, sample } from './testing/invited-people.ts'
import { startMailServer, type MailServer } from './testing/mail-server.ts'

const initiative = 'i1'
const people = 60

let folder: string
let server: MailServer
let admission: OuterMachine
let insideKey: InsideKey
const children: ChildProcess[] = []

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mailing-process-'))
  mkdirSync(join(folder, 'staff'))
  insideKey = readOrMakeInsideKey(join(folder, 'staff', 'keys'))
  server = await startMailServer()
  admission = (
    await start('@meinungsbild/admission/main', {
      ADMISSION_DATA: join(folder, 'admission'),
      ADMISSION_PORT: '0',
      ADMISSION_INTERNAL_PORT: '0',
      ADMISSION_TRUSTED_KEY: insideKey.publicKey,
    })
  ).ready
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue
    child.kill('SIGTERM')
    await once(child, 'exit')
  }
  await server.stop()
  rmSync(folder, { recursive: true })
})

async function start(main: string, env: Readonly<Record<string, string>>) {
  const child = fork(fileURLToPath(import.meta.resolve(main)), [], {
    execArgv: ['--import', '@meinungsbild/design/tsx'],
    env: { PATH: process.env['PATH'] ?? '', ...env },
  })
  children.push(child)
  const [{ ready }] = await once(child, 'message')
  return { child, ready: ready as OuterMachine }
}

async function startStaff(): Promise<ChildProcess> {
  const { child } = await start('@meinungsbild/staff/main', {
    STAFF_DATA: join(folder, 'staff'),
    STAFF_PORT: '0',
    COLLECTOR_INTERNAL_URL: admission.internalUrl,
    COLLECTOR_PUBLIC_URL: admission.publicUrl,
    ADMISSION_INTERNAL_URL: admission.internalUrl,
    ADMISSION_PUBLIC_URL: admission.publicUrl,
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(server.port),
    MAIL_SECURITY: 'none',
    // Slow enough to be killed in the middle.
    MAIL_PER_MINUTE: '1200',
    MAIL_SENDER_NAME: 'Stadt Beispiel',
    MAIL_SENDER_ADDRESS: 'umfrage@stadt.example',
  })
  return child
}

async function open() {
  const opened = await openStorage({ file: join(folder, 'staff', 'staff.sqlite') })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  return opened.storage
}

/** An open field with an invitation that is to be sent, as the process finds it when it starts. */
async function prepare(): Promise<void> {
  const storage = await open()
  const sealing = { id: 'k', ...(await generateSealingKeys()) }
  const survey: PublishedSurvey = {
    format: 'meinungsbild/published-survey/1',
    id: 's1',
    slug: 'park',
    questionnaire: parkSurvey,
    questionnaireHash: 'a'.repeat(64),
    authority: { name: 'Stadt', unit: '', postalAddress: '', email: '', phone: '' },
    notice: {
      purpose: { de: 'Planung', en: 'Planning' },
      legalBasis: { de: 'e', en: 'e' },
      dataProtectionOfficer: 'd',
      supervisoryAuthority: 's',
      retention: { de: 'r', en: 'r' },
    },
    opens: '2020-01-01T00:00:00.000Z',
    closes: '2099-01-01T00:00:00.000Z',
    access: { kind: 'open' },
    sealing: { id: 'k', publicKey: sealing.publicKey },
  }
  const codeHashKey = randomBytes(32).toString('base64url')
  const { id, slug, opens, closes } = survey
  await storage.surveys.create({ id, slug, initiative, sealing, codeHashKey })
  await storage.surveys.setPublished(id, { document: canonicalJson(survey), signature: '' })
  const numbers = Array.from({ length: people }, (_, index) => index + 1)
  await storage.participants.replace(
    initiative,
    sample,
    numbers.map((number) => drawn(number)),
  )
  const codes = numbers.map((participant) => ({
    participant,
    stratum: '',
    codeHash: randomBytes(32).toString('base64url'),
  }))
  await storage.codes.replace(id, codes)
  const texts = { de: { subject: 'Park', body: '{anrede}: {zugang}' } }
  await storage.mailSeries.add(initiative, { kind: 'invitation', newCode: true, texts })
  const mails = numbers.map((participant) => ({ participant, id: newMailId() }))
  await storage.mails.add(initiative, 1, mails)
  await storage.mailSeries.setState(initiative, 1, { state: 'running' })
  const list: AdmissionList = {
    format: 'meinungsbild/admission-list/2',
    surveyId: id,
    slug,
    title: { de: 'Park' },
    collectorUrl: admission.publicUrl,
    opens,
    closes,
    mode: 'plain',
    strata: await storage.codes.hashes(id),
    codeHashKey,
  }
  await storage.close()
  const document = canonicalJson(list)
  const signed = { document, signature: insideKey.sign(document) }
  const deps = { insideKey, now: () => new Date() }
  const pushed = await callOutside(deps, admission, 'PUT', `/lists/${id}`, signed)
  expect(pushed).toMatchObject({ ok: true })
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}

test('a process that is killed again and again sends to everybody, and twice only what was in the hands of the server', async () => {
  await prepare()
  const kills = [10, 25, 40]
  for (const received of kills) {
    const staff = await startStaff()
    await until(() => server.received.length >= received)
    // From here on the server answers nothing: the next handful is in its hands when the process dies.
    let release: () => void = () => undefined
    server.hold(new Promise((resolve) => (release = resolve)))
    const before = server.received.length
    await until(() => server.received.length >= before + connections)
    staff.kill('SIGKILL')
    await once(staff, 'exit')
    release()
    server.hold(undefined)
  }
  const last = await startStaff()
  await until(() => server.received.length >= people + kills.length * connections)
  await until(() => new Set(server.received.map(({ to }) => to)).size === people)
  last.kill('SIGTERM')
  await once(last, 'exit')
  expect(server.received).toHaveLength(people + kills.length * connections)
  const storage = await open()
  const counts = await storage.mails.counts(initiative)
  expect(counts).toEqual([{ series: 1, state: 'sent', count: people }])
  await storage.close()
})
