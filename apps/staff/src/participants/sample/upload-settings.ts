import type { ListRules } from '@meinungsbild/participants'
import { personFields } from '@meinungsbild/participants'
import type { Json } from '@meinungsbild/exchange'
import { z } from 'zod'
import { legalBases } from './legal-bases.ts'

const column = z.int().min(0)

const rules = z.strictObject({
  columns: z.partialRecord(z.enum(personFields), column),
  age: z
    .strictObject({ on: z.string(), least: z.int(), most: z.int().optional() })
    .transform((age) => ({ ...age, most: age.most }))
    .optional(),
  mainResidenceOnly: z.boolean(),
  strata: z.array(
    z.union([
      z.strictObject({ kind: z.literal('column'), column }),
      z.strictObject({ kind: z.literal('ageGroup'), on: z.string(), from: z.array(z.int()) }),
    ]),
  ),
})

const schema = z.strictObject({
  source: z.enum(['register', 'addressBook']),
  legalBasis: z.enum(legalBases).optional(),
  reference: z.string(),
  fileHash: z.string(),
  rules: rules.optional(),
})

/** What has been settled about a file with people since it was uploaded. */
export type UploadSettings = {
  readonly source: 'register' | 'addressBook'
  /** Absent for an address book. */
  readonly legalBasis?: (typeof legalBases)[number] | undefined
  readonly reference: string
  /** SHA-256 of the file, hex. */
  readonly fileHash: string
  /** Absent before the columns were settled. */
  readonly rules?: ListRules | undefined
}

export function settingsToJson(settings: UploadSettings): Json {
  const value: Json = JSON.parse(JSON.stringify(settings))
  return value
}

/** Reads back what `settingsToJson` made; throws for anything else, which this application never wrote. */
export function settingsFromJson(value: Json): UploadSettings {
  const { rules: read, ...rest } = schema.parse(value)
  return { ...rest, rules: read && { ...read, age: read.age } }
}
