import { parseQuestionnaire, type Questionnaire } from '@meinungsbild/questionnaire'
import { z } from 'zod'
import { admissionMode, authority, base64url, instant } from './document-fields.ts'
import { opensBeforeItCloses, sha256Hex, slug, stratum } from './document-fields.ts'
import { surveyId, text, webAddress } from './document-fields.ts'
import { parseAs, type Parsed } from './parsed.ts'
import type { PublishedSurvey } from './published-survey.ts'

/**
 * Refuses another format, unknown keys, a questionnaire that is none and a field that closes before it opens. That
 * `questionnaireHash` belongs to the questionnaire is for the reader to check, who has the hash function.
 */
export function parsePublishedSurvey(value: unknown): Parsed<PublishedSurvey> {
  return parseAs(schema, value)
}

const questionnaire = z.unknown().transform((value, context): Questionnaire => {
  const parsed = parseQuestionnaire(value)
  if (parsed.ok) return parsed.questionnaire
  for (const flaw of parsed.flaws)
    context.issues.push({
      code: 'custom',
      path: flaw.path === '' ? [] : flaw.path.split('.'),
      message: flaw.message.en,
      input: value,
    })
  return z.NEVER
})

const schema = z
  .strictObject({
    format: z.literal('meinungsbild/published-survey/1'),
    id: surveyId,
    slug,
    questionnaire,
    questionnaireHash: sha256Hex,
    authority,
    notice: z.strictObject({
      purpose: text,
      legalBasis: text,
      dataProtectionOfficer: z.string(),
      supervisoryAuthority: z.string(),
      retention: text,
      parts: z
        .array(z.strictObject({ id: z.string(), heading: text, lines: z.array(text) }))
        .exactOptional(),
      easy: z.array(z.string()).exactOptional(),
    }),
    opens: instant,
    closes: instant,
    access: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('open') }),
      z.strictObject({
        kind: z.literal('code'),
        admissionUrl: webAddress,
        mode: admissionMode,
        smallestStratum: z.int().nonnegative(),
        admissionKeys: z.array(z.strictObject({ stratum, key: base64url })).min(1),
      }),
    ]),
    sealing: z.strictObject({
      id: z.string(),
      publicKey: base64url,
      box: z.enum(['open', 'sealed']).exactOptional(),
    }),
  })
  .refine(opensBeforeItCloses, { path: ['closes'], message: 'not after opens' })
