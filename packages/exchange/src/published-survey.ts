import type { AdmissionMode } from './admission-mode.ts'
import type { Questionnaire, Text } from '@meinungsbild/questionnaire'

/** What the inside tells a collector about one survey. Signed by the inside, immutable but for its window. */
export type PublishedSurvey = {
  readonly format: 'meinungsbild/published-survey/1'
  readonly id: string
  /** The name in public addresses: `/befragung/SLUG`. Matches `/^[a-z0-9][a-z0-9-]{0,62}$/`. */
  readonly slug: string
  readonly questionnaire: Questionnaire
  /** SHA-256 of the canonical JSON of `questionnaire`, hex. */
  readonly questionnaireHash: string
  readonly authority: Authority
  readonly notice: PrivacyNotice
  /** The field is open from `opens` until before `closes`; instants in ISO 8601, UTC. */
  readonly opens: string
  readonly closes: string
  readonly access: SurveyAccess
  readonly sealing: SealingKey
}

/** Who asks. */
export type Authority = {
  readonly name: string
  readonly unit: string
  readonly postalAddress: string
  readonly email: string
  readonly phone: string
  /** Schlichtungsstelle (§ 16 BGG or the law of the state): whom to turn to where a barrier stays; name and how to reach it. */
  readonly enforcementBody?: string
}

/** What Articles 13 and 14 DSGVO ask to be said; the claim about anonymity is computed from the configuration, not written here. */
export type PrivacyNotice = {
  readonly purpose: Text
  readonly legalBasis: Text
  readonly dataProtectionOfficer: string
  readonly supervisoryAuthority: string
  readonly retention: Text
  /** All that is said under a heading, computed by the inside from what is set there. Absent from surveys of earlier versions. */
  readonly parts?: readonly NoticePart[]
  /** The same in short German sentences, for people who read with difficulty. */
  readonly easy?: readonly string[]
}

/** `id` names what the part is about, as `purpose` or `retention`. */
export type NoticePart = {
  readonly id: string
  readonly heading: Text
  readonly lines: readonly Text[]
}

/** `open`: anybody with the address. `code`: one answer per code from a letter, bought at the admission. */
export type SurveyAccess =
  | { readonly kind: 'open' }
  | {
      readonly kind: 'code'
      /** Where codes are taken, an absolute address. */
      readonly admissionUrl: string
      readonly mode: AdmissionMode
      /** How many codes the smallest stratum has. */
      readonly smallestStratum: number
      /** What checks the admission's tokens: one key per stratum. */
      readonly admissionKeys: readonly AdmissionKey[]
    }

/** The public key with which the admission signs the tokens of one stratum: SPKI, base64url. */
export type AdmissionKey = { readonly stratum: string; readonly key: string }

/** The public half of the survey's sealing key (RFC 9180, DHKEM P-256): raw point, base64url. */
export type SealingKey = {
  readonly id: string
  readonly publicKey: string
  /** Who has the private half: the inside (`open`), or nobody until two shares of it meet. Not said means `open`. */
  readonly box?: 'open' | 'sealed'
}
