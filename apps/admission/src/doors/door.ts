import type { AdmissionMode } from '@meinungsbild/exchange'

/** One survey as its door sees it. */
export type Door = {
  readonly surveyId: string
  readonly slug: string
  readonly title: Readonly<Record<string, string>>
  readonly collectorUrl: string
  readonly opens: string
  readonly closes: string
  readonly mode: AdmissionMode
  /** Absent after the end of the field: then nothing opens this door any more, nor can it be told who used it. */
  readonly secrets: DoorSecrets | undefined
}

export type DoorSecrets = {
  /** 32 bytes, shared with the inside: the key of the hash of codes. */
  readonly codeHashKey: Uint8Array
  /** 32 bytes, known to nobody else: makes a code's one token in the plain mode. */
  readonly tokenSecret: Uint8Array
}
