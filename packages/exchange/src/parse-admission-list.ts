import { z } from 'zod'
import type { AdmissionList } from './admission-list.ts'
import { admissionMode, hash, instant, opensBeforeItCloses, slug } from './document-fields.ts'
import { stratum, surveyId, text, webAddress } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'

/** Refuses another format, unknown keys, a field that closes before it opens, and code hashes that are unsorted or twice there, in one stratum or in two. */
export function parseAdmissionList(value: unknown): Parsed<AdmissionList> {
  return parseAs(schema, value)
}

const codeHashes = z.array(hash).refine(isSorted, 'not in sorted order, or one is there twice')

const schema = z
  .strictObject({
    format: z.literal('meinungsbild/admission-list/2'),
    surveyId,
    slug,
    title: text,
    collectorUrl: webAddress,
    opens: instant,
    closes: instant,
    mode: admissionMode,
    strata: z
      .array(z.strictObject({ id: stratum, codeHashes }))
      .refine(areDistinct, 'one is there twice'),
    codeHashKey: hash,
  })
  .refine(opensBeforeItCloses, { path: ['closes'], message: 'not after opens' })

function isSorted(hashes: readonly string[]): boolean {
  return hashes.every((one, index) => index === 0 || (hashes[index - 1] ?? '') < one)
}

function areDistinct(strata: AdmissionList['strata']): boolean {
  const ids = strata.map(({ id }) => id)
  const hashes = strata.flatMap((each) => each.codeHashes)
  return new Set(ids).size === ids.length && new Set(hashes).size === hashes.length
}
