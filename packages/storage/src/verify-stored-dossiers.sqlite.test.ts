import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openedStorage } from './testing/storage-scene.ts'
import { verifyStoredDossiers } from './verify-stored-dossiers.ts'

let folder: string
let file: string

/** A dossier, the file closed. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'))
  file = join(folder, 'staff.db')
  const storage = await openedStorage({ file })
  for (let number = 0; number < 4; number += 1) {
    const payload = { text: `Gründlich geprüft radweg ${number}` }
    const at = '2026-11-22T10:00:00.000Z'
    await storage.dossiers.append('radweg', number, [{ at, actor: 'a1', kind: 'noted', payload }])
  }
  await storage.close()
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('verifying the dossiers of a file', () => {
  test('finds one bit flipped in any byte of a payload on the disk', async () => {
    const sound = readFileSync(file)
    const payload = Buffer.from('{"text":"Gründlich geprüft radweg 3"}')
    const start = sound.indexOf(payload)
    expect(start).toBeGreaterThan(0)
    for (let offset = 0; offset < payload.length; offset += 1) {
      const flipped = Buffer.from(sound)
      flipped[start + offset] = (flipped[start + offset] ?? 0) ^ 1
      writeFileSync(file, flipped)
      expect(await verifyStoredDossiers({ file })).toMatchObject({
        verification: { flaws: [{ initiative: 'radweg', number: 4, flaw: 'altered' }] },
      })
    }
  })

  test('says so when the file is no database', async () => {
    writeFileSync(
      file,
      'something else altogether, and long enough to be read as a header. '.repeat(99),
    )
    expect(await verifyStoredDossiers({ file })).toMatchObject({ ok: false, code: 'unreadable' })
    expect(await verifyStoredDossiers({ file: join(folder, 'missing.db') })).toMatchObject({
      ok: false,
    })
  })
})
