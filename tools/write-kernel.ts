/** `node tools/write-kernel.ts`: assembles the loops of cross tables anew. A test says when it is due. */
import { readFileSync, writeFileSync } from 'node:fs'
import wabt from 'wabt'

const folder = new URL('../packages/analysis/src/columns/kernel/', import.meta.url)

/** The module that stands in kernel.wasm.ts. */
export async function assembleKernel(): Promise<string> {
  const name = 'kernel.wat'
  const module = (await wabt()).parseWat(name, readFileSync(new URL(name, folder), 'utf8'), {
    simd: true,
  })
  const binary = Buffer.from(module.toBinary({}).buffer).toString('hex')
  const lines = binary.match(/.{1,96}/g) ?? []
  return [
    '/** kernel.wat as a machine reads it. Written by `node tools/write-kernel.ts`. */',
    'export const kernelBinary = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('')",
    '',
  ].join('\n')
}

if (import.meta.main) writeFileSync(new URL('kernel.wasm.ts', folder), await assembleKernel())
