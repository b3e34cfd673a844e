import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { moveToPostgres } from '@meinungsbild/database'
import { freshPlace, openTestDatabase } from '@meinungsbild/database/testing/fresh-database.ts'
import { expect, test } from 'vitest'
import { createCollectorApp } from './app.ts'
import { migrations, orderedTables } from './migrations.ts'
import { openCollector } from './open-collector.ts'
import { collectorAtWork, publicUrl } from './testing/collector-at-work.ts'

const carried = 'satisfaction=4&quality.bus=1&quality.parks=1&quality.office=1'

test('a ballot box that moves to a server in the middle of a field loses nothing and takes nothing twice', async () => {
  const work = await collectorAtWork()
  const survey = await work.publish(work.survey())
  const path = `/befragung/${survey.slug}/fragen`
  const form = (id: string) => ({ page: 'check', go: 'send', id, carried })
  const ids = [randomBytes(16), randomBytes(16)].map((id) => id.toString('base64url'))
  const [first = '', second = ''] = ids
  expect((await work.post(path, form(first))).status).toBe(200)
  const waiting = await work.database.all('SELECT * FROM ballots')
  await work.database.close()

  const place = await freshPlace('postgres')
  const address = 'address' in place ? place.address : ''
  const file = join(work.folder, 'test.sqlite')
  expect(await moveToPostgres({ file, address, migrations })).toMatchObject({ ok: true })
  expect(await moveToPostgres({ file, address, migrations })).toMatchObject({
    ok: false,
    refusal: { code: 'notEmpty' },
  })
  const database = await openTestDatabase({ place, migrations, ordered: orderedTables })
  expect(await database.all('SELECT * FROM ballots')).toEqual(waiting)
  const deps = await openCollector({
    database,
    trustedKeys: [work.inside.publicKey],
    publicUrl,
    guarded: false,
    addressHeader: undefined,
    now: () => work.clock.now,
    random: randomBytes,
    log: (line) => work.log.push(line),
  })
  const app = createCollectorApp(deps)
  for (const id of [first, second]) {
    const body = new URLSearchParams(form(id))
    const sent = await app.request(publicUrl + path, {
      method: 'POST',
      body,
      headers: { origin: publicUrl },
    })
    expect(sent.status).toBe(200)
  }
  expect(await database.all('SELECT id FROM ballots')).toHaveLength(2)
  expect(work.log).toEqual([])
})
