import { beforeEach, describe, expect, test } from 'vitest'
import type { Account } from './accounts.ts'
import { hasSecondFactor } from './second-factors.ts'
import { storageScene } from './testing/storage-scene.ts'

const account: Account = {
  id: 'a1',
  login: 'nora',
  name: 'Nora Blum',
  office: '',
  unit: 'Kulturamt',
  roles: [],
  deputy: false,
  language: 'de',
  administrator: false,
}
const at = '2026-11-22T08:00:00.000Z'
const later = (minutes: number) => new Date(Date.parse(at) + minutes * 60_000).toISOString()
const key = { sealedSecret: 'sealed', step: 100 }
const passkey = {
  credential: 'c1',
  name: 'Dienstlaptop',
  publicKey: new Uint8Array([1, 2]),
  counter: 0,
}

const scene = storageScene()
beforeEach(async () => {
  await scene.storage.accounts.create(account, 'richtig und lang')
})
const kinds = async () => (await scene.storage.accountLog.lines('a1')).map(({ kind }) => kind)

describe('a key of one-time codes', () => {
  test('gives each code once, and none older than the newest that was used', async () => {
    const { secondFactors } = scene.storage
    expect(await secondFactors.addTotp('a1', key, ['h1'], at)).toBe(true)
    expect(await secondFactors.addTotp('a1', { ...key, sealedSecret: 'other' }, [], at)).toBe(false)
    const both = await Promise.all([101, 101].map((step) => secondFactors.useTotpStep('a1', step)))
    expect(both.filter(Boolean)).toEqual([true])
    // The one by which it was confirmed as well.
    expect(await secondFactors.useTotpStep('a1', 100)).toBe(false)
    expect(await secondFactors.useTotpStep('a1', 102)).toBe(true)
    expect(await secondFactors.sealedTotp('a1')).toBe('sealed')
  })

  test('goes on record, and the recovery codes with the last factor', async () => {
    const { secondFactors, passkeys } = scene.storage
    await secondFactors.addTotp('a1', key, ['h1', 'h2'], at)
    await passkeys.add('a1', passkey, [], at)
    await secondFactors.removeTotp('a1', at)
    expect((await secondFactors.of('a1')).recoveryCodes).toBe(2)
    await passkeys.remove('a1', 'c1', at)
    const left = await secondFactors.of('a1')
    expect([hasSecondFactor(left), left.recoveryCodes]).toEqual([false, 0])
    expect(await kinds()).toEqual(['factorRemoved', 'factorRemoved', 'factorAdded', 'factorAdded'])
  })
})

test('a recovery code counts once, on record', async () => {
  const { secondFactors } = scene.storage
  await secondFactors.addTotp('a1', key, ['h1', 'h2'], at)
  const both = await Promise.all(
    ['h1', 'h1'].map((hash) => secondFactors.useRecoveryCode('a1', hash, at)),
  )
  expect(both.filter(Boolean)).toEqual([true])
  expect(await secondFactors.useRecoveryCode('a2', 'h2', at)).toBe(false)
  expect((await secondFactors.of('a1')).recoveryCodes).toBe(1)
  expect(await kinds()).toEqual(['recoveryCodeUsed', 'factorAdded'])
})

test('what a passkey signs counts once, in time, and for whom it was made', async () => {
  const { passkeys } = scene.storage
  const [own, signIn] = [await passkeys.challenge('a1', at), await passkeys.challenge('', at)]
  expect(await passkeys.useChallenge(own, '', at)).toBe(false)
  expect(await passkeys.useChallenge(own, 'a1', later(6))).toBe(false)
  expect(await passkeys.useChallenge(own, 'a1', later(1))).toBe(true)
  expect(await passkeys.useChallenge(own, 'a1', later(1))).toBe(false)
  expect(await passkeys.useChallenge(signIn, '', later(1))).toBe(true)
})

test('a passkey belongs to one account', async () => {
  const { passkeys } = scene.storage
  await scene.storage.accounts.create({ ...account, id: 'a2', login: 'zwei' }, 'auch sehr lang')
  expect(await passkeys.add('a1', passkey, ['h1'], at)).toBe(true)
  expect(await passkeys.add('a2', passkey, [], at)).toBe(false)
  await passkeys.noteCounter('c1', 7)
  const { name, ...known } = passkey
  expect(await passkeys.find('c1')).toEqual({ ...known, account: 'a1', counter: 7 })
  await passkeys.remove('a2', 'c1', at)
  expect((await scene.storage.secondFactors.of('a1')).passkeys.map((each) => each.name)).toEqual([
    name,
  ])
})

test('all factors go at once for somebody who has lost them, with every session', async () => {
  const { secondFactors, passkeys, sessions } = scene.storage
  await secondFactors.addTotp('a1', key, ['h1'], at)
  await passkeys.add('a1', passkey, [], at)
  const { token } = await sessions.start('a1', at)
  await secondFactors.removeAll('a1', { by: 'admin', at })
  expect(await sessions.find(token, at)).toBeUndefined()
  expect(await secondFactors.of('a1')).toEqual({
    totpSince: undefined,
    passkeys: [],
    recoveryCodes: 0,
  })
  const [line] = await scene.storage.accountLog.lines('a1')
  expect(line).toMatchObject({ kind: 'factorsRemoved', by: 'admin' })
  await secondFactors.removeAll('a1', { by: 'admin', at })
  expect(await kinds()).toHaveLength(3)
})

test('an identity of the provider opens one account, which has no password', async () => {
  const { providerIdentities, accountAdministration, accounts } = scene.storage
  const identity = { issuer: 'https://id.example', subject: 's1' }
  const fresh = { ...account, id: 'a3', login: 'vera', administrator: true }
  const taken = await providerIdentities.enrol({ ...fresh, login: 'NORA' }, identity, at)
  expect(taken).toEqual({ ok: false, code: 'loginTaken' })
  expect(await providerIdentities.enrol(fresh, identity, at)).toEqual({ ok: true })
  expect((await providerIdentities.find(identity))?.login).toBe('vera')
  expect(await providerIdentities.find({ ...identity, issuer: 'https://other.example' })).toBe(
    undefined,
  )
  expect(await providerIdentities.connect('a1', identity, at)).toBe(false)
  expect(await accounts.hasPassword('a3')).toBe(false)
  const records = await accountAdministration.records()
  expect(records.find((each) => each.account.id === 'a3')).toMatchObject({
    state: 'active',
    byProvider: true,
  })
  // Somebody who comes by the provider can keep accounts as well.
  const act = { by: 'a1', at }
  expect(await accountAdministration.deactivate('a3', act)).toEqual({
    ok: false,
    code: 'lastAdministrator',
  })
})

test('the log of accounts is shortened at its old end alone, with a proof', async () => {
  const { accountLog, deletions } = scene.storage
  const line = { by: '', account: 'a1', kind: 'changed', changes: [] } as const
  await accountLog.note({ ...line, at })
  await accountLog.note({ ...line, at: later(10) })
  const proof = (count: number) => ({ at: later(20), actor: '', kind: 'told', payload: { count } })
  expect(await deletions.forgetAccountLog(later(5), proof)).toBe(1)
  expect(await deletions.forgetAccountLog(later(5), proof)).toBe(0)
  expect((await accountLog.lines()).map((each) => each.at)).toEqual([later(10)])
  const told = await deletions.register()
  expect(told.map(({ payload }) => payload)).toEqual([{ count: 1 }])
})

test('what is left of signing in goes some time after it has ended', async () => {
  const { deletions, sessions, accountLinks, passkeys } = scene.storage
  await sessions.start('a1', at)
  await accountLinks.make('a1', { by: '', at })
  const challenge = await passkeys.challenge('', at)
  await deletions.forgetSignIns(later(4))
  expect(await sessions.of('a1', later(4))).toHaveLength(1)
  await deletions.forgetSignIns(later(2 * 24 * 60))
  expect(await passkeys.useChallenge(challenge, '', at)).toBe(false)
  expect(await sessions.of('a1', at)).toEqual([])
  const [record] = await scene.storage.accountAdministration.records()
  expect(record?.link).toBeUndefined()
  await scene.storage.close()
  expect((await scene.database.remains()).includes(challenge)).toBe(false)
})
