import { generateKeyPairSync, sign } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { keyPeriods } from './key-periods.ts'
import type { HeadSigner } from './records-heads.ts'
import { storageScene } from './testing/storage-scene.ts'
import { verifyStoredDossiers } from './verify-stored-dossiers.ts'

const scene = storageScene()
const [first, second, third] = [newSigner(), newSigner(), newSigner()]
const day = (number: number) => `2026-11-${String(number).padStart(2, '0')}T08:00:00.000Z`

function newSigner(): HeadSigner {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    sign: (text) => sign(null, Buffer.from(text), privateKey).toString('base64url'),
    publicKey: publicKey.export({ type: 'spki', format: 'der' }).toString('base64url'),
  }
}

function change(
  previous: HeadSigner | { readonly publicKey: string },
  next: HeadSigner,
  at: string,
) {
  return scene.storage.houseKey.change({ at, previous, next, reseal: (sealed) => `${sealed}!` })
}

/** An entry, and a head over it. */
async function headBy(signer: HeadSigner, number: number): Promise<void> {
  const entry = { at: day(number), actor: 'a', kind: 'noted', payload: { number } }
  await scene.storage.dossiers.append(`radweg-${number}`, 0, [entry])
  await scene.storage.recordsHeads.sign(day(number), signer)
}

async function flaws({ publicKey }: HeadSigner) {
  const verified = await verifyStoredDossiers(scene.database.place, { key: publicKey })
  if (!verified.ok) throw new Error(verified.reason)
  return verified.verification.flaws.map(({ number, flaw }) => `${flaw} ${number}`)
}

describe('the key of the house', () => {
  test('is that of the first who came, also after a restart', async () => {
    const { houseKey } = scene.storage
    expect([await houseKey.noted(), await houseKey.isNeeded()]).toEqual([undefined, false])
    expect(await houseKey.isOurs('first')).toBe(true)
    expect(await houseKey.isOurs('other')).toBe(false)
    await scene.reopen()
    expect(await scene.storage.houseKey.isOurs('first')).toBe(true)
    expect(await scene.storage.houseKey.isNeeded()).toBe(true)
  })

  test('is needed where something was signed by a version that noted none', async () => {
    await headBy(first, 1)
    expect(await scene.storage.houseKey.isNeeded()).toBe(true)
  })

  test('changes once, with what is sealed for it, and signs no head any more', async () => {
    const { houseKey, accounts, secondFactors, recordsHeads } = scene.storage
    await houseKey.isOurs(first.publicKey)
    const account = { id: 'a1', login: 'nora', name: 'Nora', office: '', unit: '', roles: [] }
    const rest = { deputy: false, administrator: false, language: 'de' } as const
    await accounts.create({ ...account, ...rest }, 'richtig und lang')
    await secondFactors.addTotp('a1', { sealedSecret: 'sealed', step: 1 }, [], day(1))
    await headBy(first, 1)
    expect(await change(first, second, day(2))).toBe('changed')
    expect(await change(first, second, day(2))).toBe('otherKey')
    expect(await secondFactors.sealedTotp('a1')).toBe('sealed!')
    expect(await houseKey.noted()).toBe(second.publicKey)
    const entry = { at: day(2), actor: 'a', kind: 'noted', payload: {} }
    await scene.storage.dossiers.append('markt', 0, [entry])
    await expect(recordsHeads.sign(day(2), first)).rejects.toThrow('another one by now')
    expect(await houseKey.untold()).toBe(1)
    await houseKey.noteTold(1, day(3))
    expect(await houseKey.untold()).toBeUndefined()
  })

  test('leaves the heads of earlier keys proved, for whoever trusts any of them', async () => {
    await scene.storage.houseKey.isOurs(first.publicKey)
    await headBy(first, 1)
    await change(first, second, day(2))
    await headBy(second, 3)
    await change(second, third, day(4))
    await headBy(third, 5)
    for (const trusted of [first, second, third]) expect(await flaws(trusted)).toEqual([])
    expect(await flaws(newSigner())).toEqual(['headForeign 1', 'headForeign 2', 'headForeign 3'])
  })

  test('that was lost is answered for by its successor, and leads nobody to it', async () => {
    await scene.storage.houseKey.isOurs(first.publicKey)
    await headBy(first, 1)
    expect(await change({ publicKey: first.publicKey }, second, day(2))).toBe('changed')
    await headBy(second, 3)
    expect(await flaws(second)).toEqual([])
    expect(await flaws(first)).toEqual(['headForeign 2'])
  })

  test('signs nothing after its time, and nothing behind its successor', async () => {
    await scene.storage.houseKey.isOurs(first.publicKey)
    await headBy(first, 1)
    await change(first, second, day(2))
    await headBy(second, 3)
    // Somebody has kept the first key and writes into the database.
    const forge = (at: string) =>
      scene.database
        .tamper(`update settings set value = '${first.publicKey}' where key = 'insidePublicKey'`)
        .then(() => scene.storage.recordsHeads.sign(at, first))
    const entry = { at: day(4), actor: 'a', kind: 'noted', payload: {} }
    await scene.storage.dossiers.append('markt', 0, [entry])
    await forge(day(1))
    expect(await flaws(second)).toEqual(['headForeign 3'])
  })

  test('changes on record that nobody can rewrite', async () => {
    await scene.storage.houseKey.isOurs(first.publicKey)
    await change(first, second, day(2))
    const sql = `update key_successions set document = '{}'`
    await expect(scene.database.run(sql)).rejects.toThrow('never changed')
    await expect(scene.database.run('delete from key_successions')).rejects.toThrow('never removed')
  })
})

test('a key that claims another as its predecessor is believed by nobody who trusts that one', async () => {
  await scene.storage.houseKey.isOurs(first.publicKey)
  await change({ publicKey: first.publicKey }, second, day(2))
  const changes = await scene.storage.houseKey.successions()
  const keys = (trusted: HeadSigner) =>
    keyPeriods(changes, trusted.publicKey).map((each) => each.publicKey)
  expect(keys(first)).toEqual([first.publicKey])
  expect(keys(second)).toEqual([first.publicKey, second.publicKey])
})
