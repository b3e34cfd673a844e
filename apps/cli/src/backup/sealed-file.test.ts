import { randomBytes } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSealingKeys } from '@meinungsbild/secrecy'
import { describe, expect, test } from 'vitest'
import { openWorkplace } from '../demo/testing/workplace.ts'
import { openSealedFile, sealFile } from './sealed-file.ts'

const workplace = openWorkplace()
const { publicKey, privateKey } = await generateSealingKeys()
const mebibyte = 1024 * 1024
/** Mark, length of the sealed key, sealed key. */
const head = 8 + 2 + 113
const piece = mebibyte + 16

async function sealed(name: string, bytes: Buffer) {
  const [plain, file] = [join(workplace, name), join(workplace, `${name}.sealed`)]
  writeFileSync(plain, bytes)
  const written = await sealFile(plain, file, publicKey, name)
  const open = (to = `${name}.back`) => openSealedFile(file, join(workplace, to), privateKey, name)
  return { file, written, open, back: join(workplace, `${name}.back`) }
}

describe('a sealed file', () => {
  test.each([0, 1, mebibyte - 1, mebibyte, mebibyte + 1, 2 * mebibyte])(
    'of %i bytes comes back as it was',
    async (length) => {
      const bytes = randomBytes(length)
      const { open, written, back } = await sealed(`f${length}`, bytes)
      expect(await open()).toEqual({ ok: true, ...written })
      expect(readFileSync(back)).toEqual(bytes)
    },
  )

  test('does not open when pieces of it are left out, exchanged or put to another file', async () => {
    const { file, open } = await sealed('long', randomBytes(3 * mebibyte))
    const whole = readFileSync(file)
    const at = (number: number) => head + number * piece
    const changed = {
      cut: whole.subarray(0, at(2)),
      without: Buffer.concat([whole.subarray(0, at(1)), whole.subarray(at(2))]),
      exchanged: Buffer.concat([
        whole.subarray(0, head),
        whole.subarray(at(1), at(2)),
        whole.subarray(head, at(1)),
        whole.subarray(at(2)),
      ]),
      longer: Buffer.concat([whole, whole.subarray(at(2))]),
    }
    for (const [name, bytes] of Object.entries(changed)) {
      writeFileSync(file, bytes)
      expect([name, await open(name)]).toEqual([name, { ok: false, code: 'damaged' }])
    }
    writeFileSync(file, whole)
    const renamed = await openSealedFile(file, join(workplace, 'renamed'), privateKey, 'short')
    expect(renamed).toEqual({ ok: false, code: 'otherKey' })
  })
})
