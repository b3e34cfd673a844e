import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase, sqliteDatabase } from '@meinungsbild/database'
import { afterAll, expect, test } from 'vitest'
import { nothingBlinded } from './doors/code-use.ts'
import { openDoors } from './doors/doors.ts'
import { migrations } from './migrations.ts'

const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-migrations-'))
afterAll(() => rmSync(folder, { recursive: true }))

function opened(versions: number) {
  const result = openDatabase(join(folder, 'old.sqlite'), migrations.slice(0, versions), 'nothing')
  if (!result.ok) throw new Error(result.refusal.sentence.en)
  return result.database
}

test('a door from before the strata goes on with its key, in the plain mode, and knows who has been there', async () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 3072 })
  const before = opened(1)
  before
    .prepare(`INSERT INTO surveys VALUES ('s1', 'park', '{}', '', '', '', ?, ?, ?, ?)`)
    .run(
      randomBytes(32),
      randomBytes(32),
      privateKey.export({ type: 'pkcs8', format: 'der' }),
      publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
    )
  before.exec(`INSERT INTO codes VALUES ('s1', 'used', 1), ('s1', 'unused', 0)`)
  before.close()

  const after = opened(migrations.length)
  const doors = openDoors(sqliteDatabase(after), 1)
  expect((await doors.find('park'))?.mode).toBe('plain')
  expect(await doors.keys('s1')).toMatchObject([{ stratum: '' }])
  expect(await doors.codes.used('s1')).toEqual(['used'])
  const code = (hash: string) => ({ surveyId: 's1', hash, issue: hash })
  const plainly = { way: 'plain', blinded: nothingBlinded } as const
  expect(await doors.codes.use(code('used'), plainly)).toEqual({ ok: true })
  expect(await doors.codes.use(code('unused'), plainly)).toEqual({ ok: true })
  const blindly = { way: 'blind', blinded: randomBytes(32) } as const
  expect(await doors.codes.use(code('used'), blindly)).toEqual({
    ok: false,
    problem: 'usedPlainly',
  })
  after.close()
})
