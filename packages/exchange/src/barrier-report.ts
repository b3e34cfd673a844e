import { z } from 'zod'
import { parseAs, type Parsed } from './parsed.ts'

/**
 * Meldung einer Barriere (§ 12b Abs. 2 Nr. 2 BGG, § 7 BITV 2.0), as a citizen wrote it and the inside fetches it. Nothing
 * in it tells who, when (but the day) or from where, unless somebody wrote how to be answered.
 */
export type BarrierReport = {
  /** Random, 16 bytes, base64url. */
  readonly id: string
  /** ISO date. */
  readonly day: string
  /** Which page it is about, in the citizen's words or as a path; may be empty. */
  readonly page: string
  readonly text: string
  /** How the citizen wants to be answered; empty where nobody does. */
  readonly contact: string
}

/** How long each text may be, in characters. */
export const barrierReportLimits = { page: 300, text: 4000, contact: 300 } as const

export function parseBarrierReports(value: unknown): Parsed<readonly BarrierReport[]> {
  const parsed = parseAs(schema, value)
  return parsed.ok ? { ok: true, value: parsed.value.reports } : parsed
}

const schema = z.strictObject({
  reports: z.array(
    z.strictObject({
      id: z.string().regex(/^[A-Za-z0-9_-]{22}$/, 'not 16 bytes in base64url'),
      day: z.iso.date(),
      page: z.string().max(barrierReportLimits.page),
      text: z.string().min(1).max(barrierReportLimits.text),
      contact: z.string().max(barrierReportLimits.contact),
    }),
  ),
})
