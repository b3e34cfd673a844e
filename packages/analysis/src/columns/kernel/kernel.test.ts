import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { assembleKernel } from '../../../../../tools/write-kernel.ts'

test('kernel.wasm.ts is what kernel.wat says; `node tools/write-kernel.ts` writes it anew', async () => {
  const written = readFileSync(new URL('kernel.wasm.ts', import.meta.url), 'utf8')
  expect(written).toBe(await assembleKernel())
})
