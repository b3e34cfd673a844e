import { generateKeyPairSync, sign } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { NewDossierEntry } from './dossier-entry.ts'
import { keptWithFile, rawDataTables } from './raw-data.ts'
import { openReader } from './read-beside.ts'
import { storageScene } from './testing/storage-scene.ts'
import { verifyStoredDossiers } from './verify-stored-dossiers.ts'

const scene = storageScene()
const at = '2026-11-27T20:00:00.000Z'
const { privateKey, publicKey } = generateKeyPairSync('ed25519')
const signer = {
  sign: (text: string) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
  publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
}

let own: string
let shared: string
let enclosed: string

/** Two dossiers with a survey each; one content is named by both, one only by the first, as is a file. */
beforeEach(async () => {
  const { dossiers, contents, attachmentFiles, recordsHeads } = scene.storage
  own = await contents.put({ text: 'nur im Radweg' })
  shared = await contents.put({ text: 'in beiden' })
  enclosed = await attachmentFiles.put(Buffer.from('Anlage'))
  await dossiers.append('radweg', 0, [noted({ own, shared }), noted({ enclosed })])
  await dossiers.append('markt', 0, [noted({ shared })])
  for (const initiative of ['radweg', 'markt']) await survey(initiative)
  await recordsHeads.sign(at, signer)
})

function noted(payload: Readonly<Record<string, string>>): NewDossierEntry {
  return { at, actor: 'a1', kind: 'noted', payload }
}

async function survey(initiative: string): Promise<void> {
  const { surveys, answers } = scene.storage
  await surveys.create({
    id: `s-${initiative}`,
    initiative,
    slug: initiative,
    sealing: { id: 'k', publicKey: 'public', privateKey: 'private' },
    codeHashKey: 'secret',
  })
  const day = '2026-11-01'
  await answers.keep(`s-${initiative}`, [
    { submission: '1', day, stratum: '', opened: true, content: '{"a":1}' },
    { submission: '2', day, stratum: '', opened: false, sealed: 'x', reason: 'torn' },
  ])
}

/** The entry by which the first dossier goes. */
async function destruction(): Promise<NewDossierEntry> {
  const last = await scene.storage.dossiers.lastEntry('radweg')
  const payload = {
    file: { initiative: 'radweg', title: 'Radweg', number: 'PR-1' },
    entries: last?.number ?? 0,
    hash: last?.hash ?? '',
  }
  return { at, actor: 'a1', kind: 'fileDestroyed', payload }
}

async function verified() {
  const file = await verifyStoredDossiers(scene.database.place)
  if (!file.ok) throw new Error(file.reason)
  const { flaws, alteredContents, destroyed } = file.verification
  return { flaws, alteredContents, destroyed }
}

const sound = { flaws: [], alteredContents: [] }

/** Those of the tables that have such rows. */
async function holding(tables: readonly string[], where: string): Promise<readonly string[]> {
  const found = await Promise.all(
    tables.map(async (table) => {
      const { rows } = await scene.database.run(`select 1 from ${table} where ${where}`)
      return rows.length > 0 ? [table] : []
    }),
  )
  return found.flat()
}

/** Tables with a column of this name. */
async function tablesWith(column: string): Promise<readonly string[]> {
  const db = await openReader(scene.database.place)
  const tables = await db.introspection.getTables()
  await db.destroy()
  return tables
    .filter(({ columns }) => columns.some(({ name }) => name === column))
    .map(({ name }) => name)
    .toSorted()
}

describe('a dossier that is destroyed', () => {
  test('is gone with all that hangs on it, and with nothing of another one', async () => {
    const { disposals, dossiers, contents, attachmentFiles, surveys } = scene.storage
    expect((await disposals.destroyDossier(0, await destruction(), 'radweg')).ok).toBe(true)
    expect(await dossiers.read('radweg')).toEqual([])
    expect(await contents.read(own)).toBeUndefined()
    expect(await attachmentFiles.read(enclosed)).toBeUndefined()
    expect(await contents.read(shared)).toEqual({ text: 'in beiden' })
    expect(await surveys.ofInitiative('radweg')).toBeUndefined()
    expect(await surveys.ofInitiative('markt')).toBeDefined()
    const left = [
      ...(await holding(await tablesWith('initiative'), "initiative = 'radweg'")),
      ...(await holding(await tablesWith('survey'), "survey = 's-radweg'")),
    ]
    expect(left).toEqual(['destroyed_dossiers', 'dossier_journal'])
  })

  test('lies nowhere on the disk any more', async () => {
    const isThere = async () => (await scene.database.remains()).includes('nur im Radweg')
    expect(await isThere()).toBe(true)
    await scene.storage.disposals.destroyDossier(0, await destruction(), 'radweg')
    expect(await isThere()).toBe(false)
  })

  test('leaves a record by which journal and signed heads still hold', async () => {
    const { disposals, dossiers } = scene.storage
    await disposals.destroyDossier(0, await destruction(), 'radweg')
    expect(await verified()).toEqual({ ...sound, destroyed: 1 })
    expect((await disposals.register()).map(({ kind }) => kind)).toEqual(['fileDestroyed'])
    expect((await dossiers.initiatives()).map(({ initiative }) => initiative)).toEqual(['markt'])
    expect((await dossiers.beginnings()).map(({ initiative }) => initiative)).toEqual([
      'markt',
      'radweg',
    ])
  })

  test('is not gone where its record is not written', async () => {
    const { disposals, dossiers } = scene.storage
    expect(await disposals.destroyDossier(1, await destruction(), 'radweg')).toEqual({
      ok: false,
      code: 'conflict',
    })
    expect(await dossiers.read('radweg')).toHaveLength(2)
    expect(await disposals.register()).toEqual([])
  })

  test('never returns, and no other one goes without a record', async () => {
    const { disposals, dossiers } = scene.storage
    await disposals.destroyDossier(0, await destruction(), 'radweg')
    await expect(dossiers.append('radweg', 0, [noted({})])).rejects.toThrow(/never returns/)
    for (const sql of [
      "delete from dossier_entries where initiative = 'markt'",
      `delete from contents where hash = '${shared}'`,
      'delete from destroyed_dossiers',
      "update destroyed_dossiers set entries = 9 where initiative = 'radweg'",
      'delete from destroyed_contents',
    ])
      await expect(scene.database.run(sql)).rejects.toThrow(/never/)
  })

  test('is told as lost where the record does not say what the journal says', async () => {
    const entry = await destruction()
    const payload = { ...Object(entry.payload), entries: 1 }
    await scene.storage.disposals.destroyDossier(0, { ...entry, payload }, 'radweg')
    const { flaws, destroyed } = await verified()
    expect(destroyed).toBe(0)
    expect(flaws.map(({ initiative, number, flaw }) => [initiative, number, flaw])).toEqual([
      ['radweg', 1, 'lost'],
      ['radweg', 2, 'lost'],
    ])
  })
})

describe('raw data that are destroyed', () => {
  const entry: NewDossierEntry = { at, actor: 'a1', kind: 'rawDataDestroyed', payload: {} }
  const of = { initiative: 'radweg', survey: 's-radweg' }

  test('leave the dossier, the counts per day and the papers that were kept', async () => {
    const { disposals, dossiers, answers, surveys } = scene.storage
    expect(await disposals.countRawData('s-radweg')).toEqual({
      answers: 1,
      damaged: 1,
      sealed: 0,
      files: 0,
      texts: 0,
      paperForms: 0,
    })
    const paper = { document: 'report', version: 1, content: Buffer.from('PDF') }
    expect((await disposals.destroyRawData(0, entry, of, [paper])).ok).toBe(true)
    expect(await disposals.countRawData('s-radweg')).toMatchObject({ answers: 0, damaged: 0 })
    expect(await disposals.countRawData('s-markt')).toMatchObject({ answers: 1, damaged: 1 })
    expect(await holding(rawDataTables, "survey = 's-radweg'")).toEqual([])
    expect(await surveys.ofInitiative('radweg')).toMatchObject({
      sealing: { privateKey: undefined },
      codeHashKey: '',
    })
    expect(await dossiers.read('radweg')).toHaveLength(2)
    expect(Buffer.from((await disposals.keptPaper('radweg', 'report', 1)) ?? []).toString()).toBe(
      'PDF',
    )
    expect(await disposals.keptPaper('radweg', 'report', 2)).toBeUndefined()
    expect((await answers.counts('s-radweg')).opened).toBe(0)
    expect(await verified()).toEqual({ ...sound, destroyed: 0 })
  })

  test('cover every table that belongs to a survey, unless it is said to stay with the file', async () => {
    const known = [...rawDataTables, ...keptWithFile].toSorted()
    expect(await tablesWith('survey')).toEqual(known)
  })
})

test('the register is no dossier of an initiative', async () => {
  const { disposals, dossiers } = scene.storage
  await disposals.append(0, { at, actor: 'a1', kind: 'holdPlaced', payload: {} })
  expect(await disposals.append(0, { at, actor: 'a1', kind: 'holdPlaced', payload: {} })).toEqual({
    ok: false,
    code: 'conflict',
  })
  expect(await dossiers.initiatives()).toHaveLength(2)
  expect(await dossiers.lastEntry('@aussonderung')).toBeUndefined()
  await expect(dossiers.append('@aussonderung', 1, [noted({})])).rejects.toThrow(RangeError)
  expect(await verified()).toEqual({ ...sound, destroyed: 0 })
})
