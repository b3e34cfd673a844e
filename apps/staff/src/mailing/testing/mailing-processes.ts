import { fork, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { canonicalJson, type AdmissionList, type PublishedSurvey } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import type { Storage } from '@meinungsbild/storage'
import { openedStorage } from '@meinungsbild/storage/testing/storage-scene.ts'
import { afterEach, beforeEach, expect } from 'vitest'
import { staffPlace } from '../../configuration.ts'
import type { InsideKey } from '../../inside-key/inside-key.ts'
import { readOrMakeInsideKey } from '../../inside-key/key-files.ts'
import { callOutside } from '../../publishing/call-outside.ts'
import { parkSurvey } from '../../questionnaire/testing/park-survey.ts'
import type { OuterMachine } from '../../staff-deps.ts'
import { newMailId } from '../mail-id.ts'
import { drawn, sample } from './invited-people.ts'
import { startMailServer, type MailServer } from './mail-server.ts'

export const initiative = 'i1'
export const people = 60

/** Real processes and a mail server; to be looked at within tests and their hooks only. */
export type MailingProcesses = {
  readonly server: MailServer
  startStaff(settings?: Readonly<Record<string, string>>): Promise<ChildProcess>
  /** The database of the staff process; `address` where it lies on a server. */
  open(address?: string): Promise<Storage>
  /** What became of the series, read beside the running process over its file. */
  seriesState(): string
  /** An open field with an invitation that is to be sent, as a process finds it when it starts. */
  prepare(address?: string): Promise<void>
}

export function mailingProcesses(): MailingProcesses {
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
      execArgv: ['--import', '@meinungsbild/launch'],
      env: { PATH: process.env['PATH'] ?? '', ...env },
    })
    children.push(child)
    const [{ ready }] = await once(child, 'message')
    return { child, ready: ready as OuterMachine }
  }

  async function startStaff(
    settings: Readonly<Record<string, string>> = {},
  ): Promise<ChildProcess> {
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
      ...settings,
    })
    return child
  }

  const open = (address?: string) => openedStorage(staffPlace(join(folder, 'staff'), address))

  function seriesState(): string {
    const beside = new DatabaseSync(join(folder, 'staff', 'staff.sqlite'), { readOnly: true })
    const row = beside.prepare('SELECT state FROM mail_series').get()
    beside.close()
    return String(row?.['state'])
  }

  async function prepare(address?: string): Promise<void> {
    const storage = await open(address)
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

  return {
    get server() {
      return server
    },
    startStaff,
    open,
    seriesState,
    prepare,
  }
}

/** Looks again and again until it holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20))
}
