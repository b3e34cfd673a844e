import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'
import { generateSealingKeys, hashAccessCode, newAccessCode } from '@meinungsbild/secrecy'
import type { Machines } from './machines.ts'
import { admissionList, opens, publishedSurvey } from './survey.ts'

/** A printed code, the stratum of its letter, and what the admission keeps of it. */
export type PrintedCode = { readonly code: string; readonly stratum: string; readonly hash: string }

/** A survey in the field, with everything that only the inside knows. */
export type OpenField = {
  readonly machines: Machines
  readonly slug: string
  readonly codes: readonly PrintedCode[]
  readonly codeHashKey: Uint8Array
  /** The public keys of the strata, which the door shows. */
  readonly keys: ReadonlyMap<string, string>
}

const received = z.object({
  admissionKeys: z.array(z.object({ stratum: z.string(), key: z.string() })),
})

/** Publishes a survey as the inside does: with one code for each of these strata, which may be the same many times. */
export async function openField(
  machines: Machines,
  slug: string,
  strataOfCodes: readonly string[],
): Promise<OpenField> {
  machines.clock.now = new Date(opens)
  const codeHashKey = randomBytes(32)
  const codes = strataOfCodes.map((stratum): PrintedCode => {
    const code = newAccessCode(randomBytes(10))
    return { code, stratum, hash: hashAccessCode(code, codeHashKey, hmac) }
  })
  const strata = [...Map.groupBy(codes, ({ stratum }) => stratum)].map(([id, own]) => ({
    id,
    codeHashes: own.map(({ hash }) => hash).sort(),
  }))
  const list = admissionList(slug, strata, codeHashKey.toString('base64url'))
  const answered = await machines.order('admission', 'PUT', `/lists/${slug}`, machines.signed(list))
  const { admissionKeys } = received.parse(answered)
  const { publicKey } = await generateSealingKeys()
  const smallest = Math.min(...strata.map(({ codeHashes }) => codeHashes.length))
  const survey = publishedSurvey(slug, publicKey, admissionKeys, smallest)
  await machines.order('collector', 'PUT', `/surveys/${slug}`, machines.signed(survey))
  const keys = new Map(admissionKeys.map(({ stratum, key }) => [stratum, key]))
  return { machines, slug, codes, codeHashKey, keys }
}

function hmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  return createHmac('sha256', key).update(message).digest()
}
