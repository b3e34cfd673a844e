import { argon2, createHmac } from 'node:crypto'
import { beforeEach, describe, expect, test } from 'vitest'
import type { Account } from './accounts.ts'
import { hashPassword, passwordFits } from './password.ts'
import { attemptLimits } from './sign-in-attempts.ts'

const account: Account = {
  id: 'a1',
  login: 'Jülich',
  name: 'Dr. Anne Jülich',
  office: 'Leiterin der Pressestelle',
  unit: 'Pressestelle',
  roles: ['pressOffice'],
  deputy: false,
  language: 'de',
  administrator: false,
}
const start = Date.parse('2026-11-22T08:00:00.000Z')
const after = (minutes: number) => new Date(start + minutes * 60_000).toISOString()
import { storageScene } from './testing/storage-scene.ts'

const scene = storageScene()
beforeEach(async () => {
  await scene.storage.accounts.create(account, 'richtig und lang')
})

describe('an account', () => {
  test('is opened by its own password only, whatever the case of the login', async () => {
    const known = { ...account, login: 'jülich' }
    expect(await scene.storage.accounts.check('jÜLICH ', 'richtig und lang')).toEqual(known)
    expect(await scene.storage.accounts.check('jülich', 'richtig und lang ')).toBeUndefined()
    expect(await scene.storage.accounts.check('niemand', 'richtig und lang')).toBeUndefined()
    await scene.storage.accounts.setPassword('a1', 'ganz neu gewählt')
    expect(await scene.storage.accounts.check('jülich', 'richtig und lang')).toBeUndefined()
    expect(await scene.storage.accounts.check('jülich', 'ganz neu gewählt')).toEqual(known)
  })

  test('keeps its login for itself', async () => {
    const again = await scene.storage.accounts.create(
      { ...account, id: 'a2', login: 'JÜLICH' },
      'x',
    )
    expect(again).toEqual({ ok: false, code: 'loginTaken' })
    expect(await scene.storage.accounts.list()).toHaveLength(1)
  })
})

describe('a password', () => {
  test('is hashed with Argon2id, salted, and compared whole', async () => {
    const [one, two] = await Promise.all([hashPassword('Grün'), hashPassword('Grün')])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    // The same word typed on another keyboard: u and combining diaeresis.
    expect(await passwordFits('Gru\u0308n', one)).toBe(true)
    expect(await passwordFits('Gruen', one)).toBe(false)
    expect(await passwordFits('Grün', 'no hash')).toBe(false)
  })
})

describe('a session', () => {
  test('lives while it is used, ends when idle, and after ten hours in any case', async () => {
    const { token } = await scene.storage.sessions.start('a1', after(0))
    const first = await scene.storage.sessions.find(token, after(29))
    expect(first?.account).toBe('a1')
    for (let minute = 58; minute < 600; minute += 29) {
      expect(await scene.storage.sessions.find(token, after(minute))).toEqual(first)
    }
    expect(await scene.storage.sessions.find(token, after(601))).toBeUndefined()
    const idle = await scene.storage.sessions.start('a1', after(0))
    expect(await scene.storage.sessions.find(idle.token, after(31))).toBeUndefined()
  })

  test('ends on signing out, and with a new password for all others', async () => {
    const tokens = await Promise.all(
      [1, 2, 3].map(() => scene.storage.sessions.start('a1', after(0))),
    )
    const [one, two, three] = tokens.map((session) => session.token)
    await scene.storage.sessions.end(one ?? '')
    await scene.storage.sessions.endOthers('a1', two ?? '')
    const found = [one, two, three].map((token) =>
      scene.storage.sessions.find(token ?? '', after(1)),
    )
    expect((await Promise.all(found)).map((session) => session?.account)).toEqual([
      undefined,
      'a1',
      undefined,
    ])
  })

  test('cannot be taken from a copy of the database', async () => {
    const { token } = await scene.storage.sessions.start('a1', after(0))
    const session = await scene.storage.sessions.find(token, after(0))
    await scene.storage.close()
    const bytes = await scene.database.remains()
    expect(bytes.includes('Pressestelle')).toBe(true)
    expect(bytes.includes(token)).toBe(false)
    expect(bytes.includes(session?.csrfToken ?? '')).toBe(false)
  })
})

describe('failed sign-ins', () => {
  const attempt = (minute: number, login = 'jülich', address = '10.0.0.1') => ({
    login,
    address,
    at: after(minute),
    hide: (text: string) => createHmac('sha256', 'key').update(text).digest('base64url'),
  })

  test('block the account for a while, from every address', async () => {
    const { signInAttempts } = scene.storage
    // At once, as a program would that guesses: each counts from its beginning.
    const many = Array.from({ length: attemptLimits.perAccount + 5 }, () =>
      signInAttempts.begin(attempt(0)),
    )
    expect((await Promise.all(many)).filter((each) => each !== undefined)).toHaveLength(
      attemptLimits.perAccount,
    )
    expect(await signInAttempts.begin(attempt(14, 'JÜLICH', '10.0.0.2'))).toBeUndefined()
    expect(await signInAttempts.begin(attempt(14, 'other'))).toBeDefined()
    expect(await signInAttempts.begin(attempt(16))).toBeDefined()
  })

  test('block an address that tries many accounts', async () => {
    const { signInAttempts } = scene.storage
    for (let count = 0; count < attemptLimits.perAddress; count += 1) {
      await signInAttempts.begin(attempt(0, `guess${count}`))
    }
    expect(await signInAttempts.begin(attempt(1, 'new'))).toBeUndefined()
    expect(await signInAttempts.begin(attempt(1, 'new', '10.0.0.2'))).toBeDefined()
  })

  test('of a login are forgotten when it succeeds, and its try does not count for the address', async () => {
    const { signInAttempts } = scene.storage
    let last
    for (let count = 0; count < attemptLimits.perAccount; count += 1) {
      last = await signInAttempts.begin(attempt(0))
    }
    await last?.succeeded()
    for (let count = 0; count < attemptLimits.perAddress; count += 1) {
      const next = await signInAttempts.begin(attempt(1, 'jülich', '10.0.0.3'))
      expect(next).toBeDefined()
      await next?.succeeded()
    }
    expect(await signInAttempts.begin(attempt(1, 'another', '10.0.0.3'))).toBeDefined()
  })

  test('are counted by every process of a house, also after a restart, name nobody, and go when they block nobody', async () => {
    for (let count = 1; count < attemptLimits.perAccount; count += 1)
      await scene.storage.signInAttempts.begin(attempt(0, 'niemand'))
    await scene.reopen()
    const { signInAttempts } = scene.storage
    expect(await signInAttempts.begin(attempt(1, 'niemand'))).toBeDefined()
    expect(await signInAttempts.begin(attempt(1, 'niemand'))).toBeUndefined()
    const remains = await scene.database.remains()
    expect([remains.includes('niemand'), remains.includes('10.0.0.1')]).toEqual([false, false])
    const left = async () =>
      (await scene.database.run('select * from sign_in_failures')).rows.length
    await signInAttempts.forgetEnded(after(16))
    expect(await left()).toBe(2)
    await signInAttempts.forgetEnded(after(17))
    expect(await left()).toBe(0)
  })

  test('are kept while only the password was right: whoever knows it gains no tries at the code', async () => {
    const { signInAttempts } = scene.storage
    for (let count = 1; count < attemptLimits.perAccount; count += 1) {
      const password = await signInAttempts.begin(attempt(0))
      await password?.passed()
      expect(await signInAttempts.begin(attempt(0))).toBeDefined()
    }
    await (await signInAttempts.begin(attempt(1)))?.passed()
    expect(await signInAttempts.begin(attempt(1))).toBeDefined()
    expect(await signInAttempts.begin(attempt(1))).toBeUndefined()
  })
})

describe('a password hashed at a lower cost', () => {
  test('is hashed anew when its person signs in, and only then', async () => {
    const { accounts } = scene.storage
    const { run } = scene.database
    const weak = await weaklyHashed('richtig und lang')
    await run('update accounts set password_hash = $1 where id = $2', weak, 'a1')
    const kept = async () => (await run('select password_hash from accounts')).rows[0]
    expect(await accounts.check('jülich', 'falsch')).toBeUndefined()
    expect(await kept()).toEqual({ password_hash: weak })
    expect(await accounts.check('jülich', 'richtig und lang')).toBeDefined()
    expect(String((await kept())?.['password_hash'])).toMatch(
      /^\$argon2id\$v=19\$m=19456,t=2,p=1\$/,
    )
    expect(await accounts.check('jülich', 'richtig und lang')).toBeDefined()
  })
})

function weaklyHashed(password: string): Promise<string> {
  const settings = { memory: 1_024, passes: 1, parallelism: 1, tagLength: 32 }
  const nonce = Buffer.alloc(16, 7)
  const coded = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  return new Promise((resolve, reject) => {
    argon2('argon2id', { message: password, nonce, ...settings }, (error, hash) => {
      if (error) reject(error)
      else resolve(`$argon2id$v=19$m=1024,t=1,p=1$${coded(nonce)}$${coded(hash)}`)
    })
  })
}
