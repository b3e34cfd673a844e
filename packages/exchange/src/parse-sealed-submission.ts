import { z } from 'zod'
import { base64url, sha256Hex, stratum, surveyId } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'
import type { SealedSubmission } from './sealed-submission.ts'

/** Judges the form only; whether the seal opens is said by the secrecy package. */
export function parseSealedSubmission(value: unknown): Parsed<SealedSubmission> {
  return parseAs(schema, value)
}

const schema = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'not 16 bytes in base64url'),
  surveyId,
  questionnaireHash: sha256Hex,
  day: z.iso.date(),
  stratum,
  sealed: base64url,
})
