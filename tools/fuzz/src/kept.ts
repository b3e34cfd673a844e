import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../kept')

/** Inputs that once led somewhere new, or to a defect that is mended; they are tried again in every test. */
export function keptInputs(target: string): readonly Uint8Array[] {
  const own = join(folder, target)
  if (!existsSync(own)) return []
  return readdirSync(own)
    .toSorted()
    .map((name) => new Uint8Array(readFileSync(join(own, name))))
}

/** Keeps an input under the sum of its bytes. */
export function keep(target: string, input: Uint8Array): void {
  const own = join(folder, target)
  mkdirSync(own, { recursive: true })
  writeFileSync(join(own, createHash('sha256').update(input).digest('hex').slice(0, 16)), input)
}
