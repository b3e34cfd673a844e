import { fork, type ForkOptions } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openTestDatabase } from '@meinungsbild/database/testing/fresh-database.ts'
import {
  startPostgres,
  type PostgresServer,
} from '@meinungsbild/database/testing/postgres-server.ts'
import type { PublishedSurvey } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrations } from './migrations.ts'
import { newAdmission } from './testing/admission.ts'
import { newInside } from './testing/inside.ts'
import { townSurvey } from './testing/town-survey.ts'

type Collector = { readonly publicUrl: string; readonly internalUrl: string }

const inside = newInside()
const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'
const newId = () => randomBytes(16).toString('base64url')

let server: PostgresServer
let address: string
let collectors: readonly Collector[]
let stop: () => Promise<unknown>

/** Two real processes over one real database that flushes every commit. */
beforeAll(async () => {
  server = await startPostgres({ durable: true })
  address = await server.newDatabase()
  const started = await Promise.all([start(), start()])
  collectors = started.map(({ ready }) => ready)
  stop = () => Promise.all(started.map(({ end }) => end()))
}, 60_000)

afterAll(async () => {
  await stop()
  await server.stop()
})

function processOptions(stderr: 'pipe' | 'ignore'): ForkOptions {
  return {
    execArgv: ['--import', '@meinungsbild/launch'],
    cwd: import.meta.dirname,
    env: {
      PATH: process.env['PATH'] ?? '',
      COLLECTOR_DATABASE: address,
      COLLECTOR_PORT: '0',
      COLLECTOR_INTERNAL_PORT: '0',
      COLLECTOR_TRUSTED_KEY: inside.publicKeyText,
      COLLECTOR_OPEN_DOOR: 'unguarded',
    },
    stdio: ['ignore', 'ignore', stderr, 'ipc'],
  }
}

async function start() {
  const child = fork(join(import.meta.dirname, 'main.ts'), [], processOptions('ignore'))
  const [{ ready }] = (await once(child, 'message')) as [{ ready: Collector }]
  return {
    ready,
    async end() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      expect(await gone).toEqual([0, null])
    },
  }
}

/** Publishes at the first collector, and waits until the second one has heard of it. */
async function publish(change: Partial<PublishedSurvey>): Promise<PublishedSurvey> {
  const sealing = await generateSealingKeys()
  const survey = townSurvey(sealing.publicKey, {
    opens: '2020-01-01T00:00:00Z',
    closes: '2099-01-01T00:00:00Z',
    ...change,
  })
  const path = `${collectors[0]?.internalUrl}/surveys/${survey.id}`
  const put = await fetch(inside.request('PUT', path, new Date(), inside.sign(survey)))
  expect(put.status).toBe(200)
  for (const { publicUrl } of collectors)
    await expect
      .poll(async () => (await fetch(`${publicUrl}/befragung/${survey.slug}`)).status, {
        timeout: 10_000,
      })
      .toBe(200)
  return survey
}

function send(collector: Collector | undefined, slug: string, id: string, token = '') {
  return fetch(`${collector?.publicUrl}/befragung/${slug}/fragen`, {
    method: 'POST',
    body: new URLSearchParams({ page: 'check', go: 'send', id, token, carried }),
    headers: { origin: collector?.publicUrl ?? '' },
  })
}

async function ballotsOf(survey: string) {
  const place = { address }
  const database = await openTestDatabase({ place, migrations })
  return database.all('SELECT id FROM ballots WHERE survey = ?', survey)
}

test('the same token at both at once pays for one answer, and one of the two is told so', async () => {
  const admission = newAdmission()
  const survey = await publish({ id: 'codes', slug: 'codes', access: admission.access })
  const tokens = Array.from({ length: 150 }, () => admission.token())
  const outcomes = await Promise.all(
    tokens.map(async (token) => {
      const both = await Promise.all(
        collectors.map((collector) => send(collector, survey.slug, newId(), token)),
      )
      return both.map(({ status }) => status).toSorted((a, b) => a - b)
    }),
  )
  expect(outcomes).toEqual(tokens.map(() => [200, 409]))
  expect(await ballotsOf(survey.id)).toHaveLength(150)
}, 60_000)

test('the same submission at both at once counts once, and is thanked for twice with one receipt', async () => {
  const survey = await publish({ id: 'open', slug: 'offen' })
  const ids = Array.from({ length: 150 }, newId)
  const receipts = await Promise.all(
    ids.map(async (id) => {
      const both = await Promise.all(
        collectors.map((collector) => send(collector, survey.slug, id)),
      )
      expect(both.map(({ status }) => status)).toEqual([200, 200])
      const pages = await Promise.all(both.map((page) => page.text()))
      return pages.map((page) => /class="receipt__value">([0-9a-f ]+)</.exec(page)?.[1])
    }),
  )
  for (const [first, second] of receipts) {
    expect(first).toBeDefined()
    expect(second).toBe(first)
  }
  expect((await ballotsOf(survey.id)).map(({ id }) => String(id)).toSorted()).toEqual(
    ids.toSorted(),
  )
}, 60_000)

test('when the power of the database fails in mid-load, nobody loses what was acknowledged, and both go on by themselves', async () => {
  const survey = await publish({ id: 'power', slug: 'strom' })
  const acknowledged: string[] = []
  const refused = new Set<string>()
  let sending = true
  async function citizen(turn: number): Promise<void> {
    while (sending) {
      const id = newId()
      const { status, headers } = await send(collectors[turn % 2], survey.slug, id)
      if (status === 200) acknowledged.push(id)
      else {
        refused.add(`${status}, again after ${headers.get('retry-after')}`)
        await pause(50)
      }
    }
  }
  const crowd = Array.from({ length: 16 }, (_, turn) => citizen(turn))
  while (acknowledged.length < 100) await pause(5)
  await server.crash()
  const before = acknowledged.length
  while (acknowledged.length < before + 100) await pause(5)
  sending = false
  await Promise.all(crowd)
  expect([...refused]).toEqual(['503, again after 30'])
  const kept = new Set((await ballotsOf(survey.id)).map(({ id }) => id))
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
}, 60_000)

// The last one: from here on no process of this version starts.
test('while a newer version has the database, processes of this one that run go on, and none starts any more', async () => {
  const survey = await publish({ id: 'update', slug: 'neufassung' })
  const newer = "ALTER TABLE ballots ADD COLUMN seen_by_the_next_version TEXT NOT NULL DEFAULT ''"
  // The rolling update: the first process of the next version changes the schema while these still answer.
  const next = await openTestDatabase({ place: { address }, migrations: [...migrations, newer] })
  const ids = Array.from({ length: 20 }, newId)
  const answers = await Promise.all(
    ids.map((id, turn) => send(collectors[turn % 2], survey.slug, id)),
  )
  expect(answers.map(({ status }) => status)).toEqual(ids.map(() => 200))
  const kept = await next.all('SELECT id FROM ballots WHERE survey = ?', survey.id)
  expect(kept.map(({ id }) => String(id)).toSorted()).toEqual(ids.toSorted())

  const refused = fork(join(import.meta.dirname, 'main.ts'), [], processOptions('pipe'))
  let said = ''
  refused.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text))
  expect(await once(refused, 'close')).toEqual([1, null])
  expect(said).toContain('stammt aus einer neueren Version von Meinungsbild')
  expect(said.trim().split('\n')).toHaveLength(1)
}, 60_000)
