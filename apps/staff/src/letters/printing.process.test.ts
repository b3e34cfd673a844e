import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { readPdf } from '@meinungsbild/documents/examples/read-pdf.ts'
import { hashAccessCode } from '@meinungsbild/secrecy'
import { openStorage, type Storage } from '@meinungsbild/storage'
import { fileOf } from '@meinungsbild/storage/testing/test-database.ts'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hmacSha256 } from '../hmac-sha256.ts'
import { id } from '../questionnaire/testing/short-initiative.ts'
import { csrfField } from '../requests/csrf-field.ts'
import { openHouse } from '../testing/open-house.ts'
import { codePlan, done, place, untilApproved } from '../testing/survey-initiative.ts'
import { crowd, draw } from './testing/drawn-people.ts'
import { letter } from './testing/letter.ts'

const people = 170

let folder: string
let child: ChildProcess | undefined
let session: { readonly token: string; readonly csrfToken: string }

/** A data folder in which everything is ready for the series of letters, and somebody signed in. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'staff-letters-'))
  const house = await openHouse()
  const presse = await house.as('presse')
  await untilApproved(house)
  await done(presse, 'teilnehmende', { ...codePlan, size: String(people) })
  await done(presse, 'anschreiben/texte/einladung/de', letter)
  await draw(house, crowd(people))
  const now = new Date().toISOString()
  const { token } = await house.storage.sessions.start('a-presse', now)
  const found = await house.storage.sessions.find(token, now)
  session = { token, csrfToken: found?.csrfToken ?? '' }
  await house.storage.close()
  cpSync(fileOf(house.database), join(folder, 'staff.sqlite'))
  await house.database.forget()
}, 60_000)
afterEach(async () => {
  await kill()
  rmSync(folder, { recursive: true })
})

async function start(): Promise<string> {
  child = fork(new URL('../main.ts', import.meta.url), {
    env: {
      PATH: process.env['PATH'] ?? '',
      STAFF_DATA: folder,
      STAFF_PORT: '0',
      COLLECTOR_INTERNAL_URL: 'http://127.0.0.1:1',
      COLLECTOR_PUBLIC_URL: 'http://127.0.0.1:1',
      ADMISSION_INTERNAL_URL: 'http://127.0.0.1:1',
      ADMISSION_PUBLIC_URL: 'http://127.0.0.1:1',
    },
    execArgv: ['--import', '@meinungsbild/launch'],
    stdio: 'pipe',
  })
  const [{ ready }] = await once(child, 'message')
  return ready.publicUrl
}

async function kill(): Promise<void> {
  const running = child
  child = undefined
  if (!running || running.exitCode !== null || running.signalCode !== null) return
  const ended = once(running, 'exit')
  running.kill('SIGKILL')
  await ended
}

async function post(url: string, path: string, fields: Readonly<Record<string, string>>) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { cookie: `sitzung=${session.token}`, origin: url },
    body: new URLSearchParams({ [csrfField]: session.csrfToken, ...fields }),
    redirect: 'manual',
  })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

/** What lies on the disk of a process that is not there any more. */
async function onDisk<Found>(look: (storage: Storage) => Promise<Found>): Promise<Found> {
  const opened = await openStorage({ file: join(folder, 'staff.sqlite') })
  if (!opened.ok) throw new Error(opened.refusal.sentence.en)
  const found = await look(opened.storage)
  await opened.storage.close()
  return found
}

/** The hashes of all codes that stand in printed files, and those that are known. */
function codesOnDisk() {
  return onDisk(async (storage) => {
    const survey = await storage.surveys.ofInitiative(id)
    const series = await storage.letterSeries.find(id, 1)
    const key = Buffer.from(survey?.codeHashKey ?? '', 'base64url')
    const printed: string[] = []
    for (const { number, state } of series?.files ?? []) {
      const content = await storage.letterFiles.content(id, 1, number)
      expect(content === undefined).toBe(state === 'waiting')
      const text = content === undefined ? '' : (await readPdf(content)).shown.join(' ')
      for (const [code] of text.matchAll(/\b(?:[0-9A-Z]{4} ){4}[0-9A-Z]{2}\b/g))
        printed.push(hashAccessCode(code.replaceAll(' ', '-'), key, hmacSha256))
    }
    const known = await storage.codes.numbered(survey?.id ?? '')
    return { printed: printed.toSorted(), known: known.map((each) => each.codeHash).toSorted() }
  })
}

// At several moments, so that some of them fall between the parts of one act.
test('a process that is killed while it prints leaves whole files only, and the next one goes on', async () => {
  let url = await start()
  const series = await post(url, `${place}/anschreiben`, { art: 'einladung' })
  for (const milliseconds of [400, 700, 1000]) {
    await wait(milliseconds)
    await kill()
    const { printed, known } = await codesOnDisk()
    expect(printed).toEqual(known)
    url = await start()
    await post(url, series, { tun: 'fortsetzen' })
  }
  const page = () =>
    fetch(url + series, { headers: { cookie: `sitzung=${session.token}` } }).then((answer) =>
      answer.text(),
    )
  await expect.poll(page, { timeout: 60_000 }).toContain('gedruckt, zu prüfen')
  await kill()
  const { printed, known } = await codesOnDisk()
  expect([printed.length, new Set(known).size]).toEqual([people, people])
  expect(printed).toEqual(known)
}, 120_000)
