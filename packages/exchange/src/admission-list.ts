import type { AdmissionMode } from './admission-mode.ts'

/** What the inside tells the admission about one survey: which codes open the door. */
export type AdmissionList = {
  readonly format: 'meinungsbild/admission-list/2'
  readonly surveyId: string
  readonly slug: string
  readonly title: Readonly<Record<string, string>>
  /** Where a token is taken to: an absolute address of the collector. */
  readonly collectorUrl: string
  readonly opens: string
  readonly closes: string
  readonly mode: AdmissionMode
  readonly strata: readonly AdmissionStratum[]
  /** The key of that hash, base64url; known to the inside and the admission only. */
  readonly codeHashKey: string
}

/** The codes of one stratum (Schicht); its id is '' where a sample has none. */
export type AdmissionStratum = {
  readonly id: string
  /** Keyed hashes (HMAC-SHA-256, base64url) of the codes, in sorted order so that the order tells nothing. */
  readonly codeHashes: readonly string[]
}
