import type { Codes } from './codes.ts'
import { fewestForKernel, maskByKernel } from './kernel/count-by-kernel.ts'
import { include, nobody, type Mask } from './mask.ts'

/** Those whose code is wanted; `wanted` holds 1 or 0 for each code. */
export function maskOfCodes(codes: Codes, wanted: Uint8Array): Mask {
  const isMany = codes instanceof Uint8Array && codes.length >= fewestForKernel
  return (isMany ? maskByKernel(codes, wanted) : undefined) ?? maskOneByOne(codes, wanted)
}

function maskOneByOne(codes: Codes, wanted: Uint8Array): Mask {
  const mask = nobody(codes.length)
  for (let person = 0; person < codes.length; person += 1)
    if (wanted[codes[person] ?? 0] === 1) include(mask, person)
  return mask
}
