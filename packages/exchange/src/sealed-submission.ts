/** One sealed answer as the collector keeps it and the inside pulls it. Nothing in it tells who, when (but the day) or from where. */
export type SealedSubmission = {
  /** Random, 16 bytes, base64url; made by the form, so that sending twice counts once. */
  readonly id: string
  readonly surveyId: string
  readonly questionnaireHash: string
  /** ISO date. */
  readonly day: string
  /** Whose code paid for the answer, by stratum; '' where there are no codes, or no strata. */
  readonly stratum: string
  /** Encapsulated key and ciphertext, base64url. */
  readonly sealed: string
}
