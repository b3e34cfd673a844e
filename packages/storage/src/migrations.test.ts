import { openDatabase, openPostgres, type Migration } from '@meinungsbild/database'
import { expect, test } from 'vitest'
import { entryHash, firstLink, journalHash } from './dossier-entry.ts'
import { migrations } from './migrations.ts'
import { openedStorage } from './testing/storage-scene.ts'
import { bareTestDatabase, type TestDatabase } from './testing/test-database.ts'

/** Brings a database to the schema that these make. */
async function migrate({ place }: TestDatabase, steps: readonly Migration[]): Promise<void> {
  if ('file' in place) {
    const opened = openDatabase(place.file, steps)
    if (!opened.ok) throw new Error(opened.refusal.sentence.en)
    opened.database.close()
  } else {
    const onBroken = (error: Error) => {
      throw error
    }
    const opened = await openPostgres({ address: place.address, migrations: steps, onBroken })
    if (!opened.ok) throw new Error(opened.refusal.sentence.en)
    await opened.pool.end()
  }
}

const at = '2026-11-22T10:00:00.000Z'
const entry = {
  initiative: 'radweg',
  number: 1,
  at,
  actor: 'a1',
  kind: 'noted',
  payload: { text: 'grün' },
  previousHash: firstLink,
}
const hash = entryHash(entry)
const line = {
  position: 1,
  initiative: 'radweg',
  number: 1,
  entryHash: hash,
  previousHash: firstLink,
}

/** What was in the house when its schema had so many steps, in the words of that schema. */
const arrivals: Readonly<Record<number, readonly string[]>> = {
  1: [
    `insert into dossier_entries values
       ('radweg', 1, '${at}', 'a1', 'noted', '{"text":"grün"}', '${firstLink}', '${hash}')`,
    `insert into dossier_journal values (1, 'radweg', 1, '${hash}', '${firstLink}', '${journalHash(line)}')`,
    `insert into accounts values ('a1', 'jülich', 'Jülich', '', '', '["press"]', 'de', 0, 1, 'x')`,
    `insert into sessions values ('hash', 'a1', '${at}', '${at}')`,
    `insert into sign_in_failures values ('jülich', '${at}')`,
    `insert into surveys values ('s', 'radweg', 'rad', 'open', 'k', 'p', 'q', 'key', '', '')`,
    `insert into codes values ('s', 1, 'hash of a code')`,
    `insert into answers values ('s1', 's', '2026-11-22', '{"visit":1}')`,
    `insert into pulled_submissions values ('s', 'one')`,
    `insert into damaged_submissions values ('s', 'two', '2026-11-22', 'x', 'torn')`,
    `insert into settings values ('authority', '{"name":"Auental"}')`,
  ],
  2: [
    `insert into questionnaire_comments values
       ('radweg', 'c1', 'page:1', 'a1', 'Jülich', '${at}', 'Warum?', 0)`,
  ],
  8: [
    `insert into mail_series values ('radweg', 1, 'invitation', 1, 'running', '', 0, '{}', 'a1', '{}')`,
    `insert into mails values ('radweg', 1, 7, 'id-7', 'waiting', 0, 0, '')`,
  ],
  15: [
    `insert into answers (id, survey, day, content) values
       ('s2', 's', '2026-11-22', '{}'), ('s3', 's', '2026-11-23', '{}')`,
    `insert into open_texts values
       ('s', 'why', 't1', 'Weil', 'raw', '', '', '', '', '', '')`,
    `insert into sealed_submissions values ('s', 'three', '2026-11-24', '', 'q', 'x')`,
  ],
  16: [`insert into answer_columns values ('s', 1, 'visit', $1)`],
}

test('a database of every earlier version comes to the newest with all that was in it', async () => {
  const database = await bareTestDatabase()
  for (let version = 1; version < migrations.length; version += 1) {
    await migrate(database, migrations.slice(0, version))
    for (const statement of arrivals[version] ?? [])
      await database.run(statement, ...(statement.includes('$1') ? [new Uint8Array([7])] : []))
  }
  const storage = await openedStorage(database.place)
  const { dossiers, accounts, answers, codes, comments, mails, mailSeries, surveys } = storage
  const { deletions, sealedSubmissions } = storage
  expect(await dossiers.verify()).toMatchObject({ entries: 1, flaws: [], head: { position: 1 } })
  expect(await accounts.find('a1')).toMatchObject({ login: 'jülich', administrator: true })
  expect(await surveys.find('s')).toMatchObject({ initiative: 'radweg', state: 'open' })
  expect(await codes.count('s')).toBe(1)
  expect(await answers.counts('s')).toEqual({ opened: 3, damaged: 1 })
  // Those that were kept before they were counted by day are counted.
  expect(await answers.perDay('s')).toEqual([
    { day: '2026-11-22', answers: 2 },
    { day: '2026-11-23', answers: 1 },
    { day: '2026-11-24', answers: 1 },
  ])
  // And so is all else that is counted as it comes and goes: one pulled, one sealed, one torn, and the key.
  expect((await deletions.holdings('radweg')).holdings).toEqual(
    expect.arrayContaining([
      { kind: 'sealedAnswers', item: '', count: 4 },
      { kind: 'openTexts', item: '', count: 1 },
      { kind: 'openedAnswers', item: '', count: 3 },
    ]),
  )
  expect(await sealedSubmissions.count('s')).toBe(1)
  expect(await comments.all('radweg')).toMatchObject([{ text: 'Warum?' }])
  expect(await mailSeries.running()).toEqual([{ initiative: 'radweg', number: 1 }])
  expect(await mails.due('radweg', 1, at, 9)).toMatchObject([{ participant: 7, handedOver: false }])
  await storage.close()
  await database.forget()
})
