import { z } from 'zod'
import type { AdmissionList } from './admission-list.ts'
import { hash, instant, opensBeforeItCloses, slug, surveyId, text } from './document-fields.ts'
import { webAddress } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'

/** Refuses another format, unknown keys, a field that closes before it opens, and code hashes that are unsorted or twice there. */
export function parseAdmissionList(value: unknown): Parsed<AdmissionList> {
  return parseAs(schema, value)
}

const schema = z
  .strictObject({
    format: z.literal('meinungsbild/admission-list/1'),
    surveyId,
    slug,
    title: text,
    collectorUrl: webAddress,
    opens: instant,
    closes: instant,
    codeHashes: z.array(hash).refine(isSorted, 'not in sorted order, or one is there twice'),
    codeHashKey: hash,
  })
  .refine(opensBeforeItCloses, { path: ['closes'], message: 'not after opens' })

function isSorted(hashes: readonly string[]): boolean {
  return hashes.every((one, index) => index === 0 || (hashes[index - 1] ?? '') < one)
}
