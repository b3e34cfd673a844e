import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'

/**
 * OWASP's second setting for Argon2id: 19 MiB, two passes, one lane; about 50 ms here. Raised here, it is raised for everybody:
 * each password is hashed anew when its person signs in.
 */
const cost = { memory: 19_456, passes: 2, parallelism: 1 }
const tagLength = 32

/** The password as an Argon2id hash in PHC form: `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH`. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const hash = await derive(password, salt, cost)
  const { memory, passes, parallelism } = cost
  return `$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$${encode(salt)}$${encode(hash)}`
}

/** Whether a hash was made at the cost that new ones are made at. */
export function isHashedAsNow(hashed: string): boolean {
  const { memory, passes, parallelism } = cost
  return hashed.startsWith(`$argon2id$v=19$m=${memory},t=${passes},p=${parallelism}$`)
}

/** Whether `password` is the one that was hashed. A text that is no such hash fits no password. */
export async function passwordFits(password: string, hashed: string): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([\w+/]+)\$([\w+/]+)$/.exec(hashed)
  if (parts === null) return false
  const [, memory, passes, parallelism, salt = '', hash = ''] = parts
  const expected = Buffer.from(hash, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'), {
    memory: Number(memory),
    passes: Number(passes),
    parallelism: Number(parallelism),
  })
  return expected.length === actual.length && timingSafeEqual(actual, expected)
}

function derive(password: string, nonce: Buffer, settings: typeof cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const message = password.normalize('NFC')
    argon2('argon2id', { message, nonce, tagLength, ...settings }, (error, hash) => {
      if (error) reject(error)
      else resolve(hash)
    })
  })
}

function encode(bytes: Buffer): string {
  return bytes.toString('base64').replaceAll('=', '')
}
