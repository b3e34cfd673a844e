import { randomBytes } from 'node:crypto'
import { dirname } from 'node:path'
import {
  freshPlace,
  openTestDatabase,
  type DatabaseKind,
} from '@meinungsbild/database/testing/fresh-database.ts'
import type { Json, PublishedSurvey } from '@meinungsbild/exchange'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { createCollectorApp } from '../app.ts'
import { createCollectorInternalApp } from '../internal-app.ts'
import { migrations, orderedTables } from '../migrations.ts'
import { openCollector } from '../open-collector.ts'
import { newInside } from './inside.ts'
import { townSurvey } from './town-survey.ts'

export const publicUrl = 'https://befragung.example'
const internalUrl = 'http://collector.internal'

type Settings = {
  readonly kind?: DatabaseKind
  readonly guarded?: boolean
  readonly addressHeader?: string
}

/**
 * Both surfaces over a real database (a file, unless another kind is asked for), with a clock that stands. Open surveys are
 * answered without work or waiting unless it is `guarded`.
 */
export async function collectorAtWork({
  kind = 'sqlite',
  guarded = false,
  addressHeader,
}: Settings = {}) {
  const place = await freshPlace(kind)
  const database = await openTestDatabase({ place, migrations, ordered: orderedTables })
  const inside = newInside()
  const sealing = await generateSealingKeys()
  const clock = { now: new Date('2026-11-22T10:00:00Z') }
  const log: string[] = []
  const deps = await openCollector({
    database,
    trustedKeys: [inside.publicKey],
    publicUrl,
    guarded,
    addressHeader,
    now: () => clock.now,
    random: randomBytes,
    log: (line) => log.push(line),
  })
  const app = createCollectorApp(deps)
  const internal = createCollectorInternalApp(deps)

  const call = (method: string, path: string, content?: Json) =>
    internal.request(inside.request(method, internalUrl + path, clock.now, content))

  return {
    app,
    database,
    /** Where the file of the database lies. */
    folder: 'file' in place ? dirname(place.file) : '',
    internal,
    inside,
    sealing,
    clock,
    log,
    call,
    survey: (changes: Partial<PublishedSurvey> = {}) => townSurvey(sealing.publicKey, changes),
    /** Publishes as the inside does; throws if it is refused. */
    async publish(survey: PublishedSurvey): Promise<PublishedSurvey> {
      const response = await call('PUT', `/surveys/${survey.id}`, inside.sign(survey))
      if (response.status !== 200) throw new Error(await response.text())
      return survey
    },
    get: (path: string, headers: Record<string, string> = {}) =>
      app.request(publicUrl + path, { headers }),
    /** Posts a form as a browser does that has our page open. */
    post: (path: string, form: string | Record<string, string>, headers = {}) =>
      app.request(publicUrl + path, {
        method: 'POST',
        body: typeof form === 'string' ? form : new URLSearchParams(form).toString(),
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          origin: publicUrl,
          ...headers,
        },
      }),
    /** From now on the ballot box cannot be written into. */
    breakDisk: () => database.run('PRAGMA query_only = ON'),
    mendDisk: () => database.run('PRAGMA query_only = OFF'),
    /** Every row of every table, so that a test can say what was kept and that nothing else was. */
    async dump() {
      const [surveys, ballots, spent, results] = await Promise.all(
        ['surveys', 'ballots', 'spent', 'results'].map((table) =>
          database.all(`SELECT * FROM ${table}`),
        ),
      )
      return { surveys, ballots, spent, results }
    },
  }
}
