import { createHash } from 'node:crypto'

/** What a table holds, whatever the order of its rows: how many there are, and the sum of their hashes. */
export type TableSum = {
  add(row: Readonly<Record<string, unknown>>): void
  /** Rows, and SHA-256 of each added up (modulo 2^256), hex. */
  read(): { readonly rows: number; readonly hash: string }
}

const modulus = 1n << 256n

/** Sums rows by these columns; numbers, texts, bytes and nothing are told apart. */
export function tableSum(columns: readonly string[]): TableSum {
  let rows = 0
  let sum = 0n
  return {
    add(row) {
      const hash = createHash('sha256')
      for (const column of columns) {
        const [kind, content] = told(row[column])
        hash.update(`${kind}${content.length}:`).update(content)
      }
      sum = (sum + BigInt(`0x${hash.digest('hex')}`)) % modulus
      rows += 1
    },
    read: () => ({ rows, hash: sum.toString(16).padStart(64, '0') }),
  }
}

function told(value: unknown): readonly [kind: string, content: Uint8Array] {
  if (value === null || value === undefined) return ['-', new Uint8Array()]
  if (value instanceof Uint8Array) return ['b', value]
  if (typeof value === 'string') return ['t', Buffer.from(value)]
  if (typeof value === 'number') return ['n', Buffer.from(String(value))]
  throw new TypeError(`A column holds a ${typeof value}.`)
}
