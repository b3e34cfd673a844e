import { generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto'
import { rootFromProof } from '@meinungsbild/secrecy'
import { beforeEach, describe, expect, test } from 'vitest'
import type { HeadSigner, SignedRecordsHead } from './records-heads.ts'
import { hashOfLeaf, sha256 } from './records-tree.ts'
import { isOverPostgres, type TestDatabase } from './testing/test-database.ts'
import { storageScene } from './testing/storage-scene.ts'
import { verifyStoredDossiers } from './verify-stored-dossiers.ts'

const scene = storageScene()

function signer({
  privateKey,
  publicKey,
}: {
  privateKey: KeyObject
  publicKey: KeyObject
}): HeadSigner {
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  return {
    sign: (text) => signBytes(null, Buffer.from(text), privateKey).toString('base64url'),
    publicKey: spki.toString('base64url'),
  }
}

const house = signer(generateKeyPairSync('ed25519'))
const at = '2026-11-27T20:00:00.000Z'

async function note(initiative: string, number: number): Promise<void> {
  const entry = { at, actor: 'a1', kind: 'noted', payload: { number } }
  await scene.storage.dossiers.append(initiative, number - 1, [entry])
}

async function signed(): Promise<SignedRecordsHead> {
  const head = await scene.storage.recordsHeads.sign(at, house)
  if (head === undefined) throw new Error('There is nothing to sign.')
  return head
}

/** Two heads: over three dossiers, and over the four that it became. */
beforeEach(async () => {
  for (const initiative of ['radweg', 'badestelle', 'markt']) await note(initiative, 1)
  await note('radweg', 2)
  await signed()
  await note('badestelle', 2)
  await note('spielplatz', 1)
  await signed()
})

const tamper: TestDatabase['tamper'] = (sql) => scene.database.tamper(sql)

async function flaws(key?: string) {
  const verified = await verifyStoredDossiers(scene.database.place, { key })
  if (!verified.ok) throw new Error(verified.reason)
  expect(verified.verification.signedHeads).toBeGreaterThan(0)
  return verified.verification.flaws.map(({ number, flaw }) => `${flaw} ${number}`)
}

describe('a signed head', () => {
  test('stands for every dossier there is, and is made once for what has been written', async () => {
    const { recordsHeads } = scene.storage
    const second = await signed()
    expect(second.head).toMatchObject({ number: 2, dossiers: 4, entries: 6 })
    expect(second.head.journal).toEqual(await scene.storage.dossiers.head())
    const list = await recordsHeads.list(9, 0)
    expect(list.map(({ head }) => head.number)).toEqual([2, 1])
    expect(await recordsHeads.newest()).toEqual(second)
    expect(await recordsHeads.find(1)).toEqual(list[1])
    expect(await recordsHeads.find(3)).toBeUndefined()
    expect(await flaws(house.publicKey)).toEqual([])
  })

  test('proves of each dossier how far it had come, also after it went on', async () => {
    const { recordsHeads } = scene.storage
    const before = await recordsHeads.find(1)
    if (before === undefined) throw new Error('There is no first head.')
    for (const [initiative, number] of [
      ['badestelle', 1],
      ['markt', 1],
      ['radweg', 2],
    ] as const) {
      const inclusion = await recordsHeads.inclusion(before.head, initiative)
      if (inclusion === undefined) throw new Error(`${initiative} is in no head.`)
      const { leaf, index, size, path } = inclusion
      expect(leaf).toMatchObject({ initiative, number })
      expect(await recordsHeads.covered(before.head, initiative)).toBe(number)
      const root = rootFromProof(
        hashOfLeaf(leaf),
        { index, size },
        path.map((hash) => Buffer.from(hash, 'hex')),
        sha256,
      )
      expect(root && Buffer.from(root).toString('hex')).toBe(before.head.root)
    }
    expect(await recordsHeads.inclusion(before.head, 'spielplatz')).toBeUndefined()
    expect(await recordsHeads.covered(before.head, 'spielplatz')).toBeUndefined()
  })

  test('cannot be changed, removed or replaced through SQL', async () => {
    for (const sql of [
      'update records_heads set signature = document',
      'delete from records_heads',
      ...(isOverPostgres
        ? []
        : ['insert or replace into records_heads select * from records_heads']),
    ]) {
      await expect(scene.database.run(sql)).rejects.toThrow(/never/)
    }
  })
})

describe('verifying signed heads', () => {
  test('finds one that was changed in any place', async () => {
    const { document, signature, publicKey } = await signed()
    const flipped = (text: string, index: number) =>
      `${text.slice(0, index)}${String.fromCharCode(text.charCodeAt(index) ^ 1)}${text.slice(index + 1)}`
    const every = <Place>(_: Place, index: number) => index % 9 === 0
    const places = [
      ...Array.from(document, (_, index) => ['document', flipped(document, index)] as const).filter(
        every,
      ),
      ...Array.from(
        signature,
        (_, index) => ['signature', flipped(signature, index)] as const,
      ).filter(every),
      ...Array.from(
        publicKey,
        (_, index) => ['public_key', flipped(publicKey, index)] as const,
      ).filter(every),
      // The last sign of a signature holds bits that mean nothing.
      ['signature', flipped(signature, signature.length - 1)] as const,
    ]
    for (const [column, text] of places) {
      await tamper(
        `update records_heads set ${column} = '${text.replaceAll("'", "''")}' where number = 2`,
      )
      expect(await flaws()).toContain('headForged 2')
      const sound = { document, signature, public_key: publicKey }[column]
      await tamper(`update records_heads set ${column} = '${sound}' where number = 2`)
    }
    expect(await flaws()).toEqual([])
  })

  test('finds one that somebody else has signed, where the key of the house is known', async () => {
    const thief = signer(generateKeyPairSync('ed25519'))
    const { document } = await signed()
    await tamper(
      `update records_heads set signature = '${thief.sign(document)}', public_key = '${thief.publicKey}' where number = 2`,
    )
    expect(await flaws()).toEqual([])
    expect(await flaws(house.publicKey)).toEqual(['headForeign 2'])
  })

  test('finds one taken out', async () => {
    await note('markt', 2)
    await signed()
    await tamper('delete from records_heads where number = 2')
    expect(await flaws()).toEqual(['headUnlinked 3'])
  })

  test('finds dossiers and journal that were both written anew', async () => {
    await tamper('delete from dossier_journal where position = 6')
    await tamper("delete from dossier_entries where initiative = 'spielplatz'")
    expect(await flaws()).toEqual(['headContradicted 2'])
  })
})
