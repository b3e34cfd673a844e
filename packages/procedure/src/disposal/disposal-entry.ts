import type { Signature } from '../participant.ts'

/** A archivwürdig, B bewerten, V vernichten. */
export const disposalVerdicts = ['A', 'B', 'V'] as const

export type DisposalVerdict = (typeof disposalVerdicts)[number]

/** Which xdomea message the archive was given: 0501 (Anbieteverzeichnis) or 0503 (Aussonderung). */
export type DisposalMessage = {
  readonly name: '0501' | '0503'
  /** ProzessID. */
  readonly process: string
  /** SHA-256 (hex) over the package as it was given. */
  readonly packageHash: string
}

/**
 * What happened to a file after z.d.A.: one entry of the register of disposal (Aussonderung). The register is a dossier of its
 * own and outlives the files that it tells of; that is why entries name them with their titles.
 */
export type DisposalEntry = {
  /** Instant, ISO 8601 in UTC. */
  readonly at: string
  readonly by: Signature
  readonly file: DisposedFile
} & DisposalHappening

/** The file as it is called, also when it is gone. */
export type DisposedFile = {
  readonly initiative: string
  readonly title: string
  /** Aktenzeichen. */
  readonly number: string
}

export type DisposalHappening =
  | {
      readonly kind: 'disposalProposed'
      readonly verdict: DisposalVerdict
      readonly reason: string
    }
  /** Löschsperre: neither file nor raw data may go, as in a dispute before a court; to the end of a day, or until it is lifted. */
  | { readonly kind: 'holdPlaced'; readonly reason: string; readonly until?: string }
  | { readonly kind: 'holdLifted'; readonly reason: string }
  | { readonly kind: 'fileOffered'; readonly archive: string; readonly message: DisposalMessage }
  | ArchiveAnswered
  | { readonly kind: 'fileHandedOver'; readonly message: DisposalMessage }
  | {
      readonly kind: 'takeoverConfirmed'
      /** Under which the archive keeps it: Archivkennung. */
      readonly reference: string
    }
  | FileDestroyed
  | RawDataDestroyed

type ArchiveAnswered = {
  readonly kind: 'archiveAnswered'
  /** Taken over, or of no lasting value. */
  readonly verdict: 'A' | 'V'
  /** Day and sign of the archive's letter, in its words. */
  readonly reference: string
  readonly note: string
}

/** Vernichtungsnachweis: what is left of a file that is gone. */
type FileDestroyed = {
  readonly kind: 'fileDestroyed'
  readonly reason: string
  readonly begun: string
  readonly closed: string
  readonly retentionEnd: string
  /** How many entries it had, and the hash of the last. */
  readonly entries: number
  readonly hash: string
  readonly documents: number
  readonly answer: 'A' | 'V'
  readonly reference: string
}

type RawDataDestroyed = {
  readonly kind: 'rawDataDestroyed'
  readonly reason: string
  /** Day from which on it had to be done. */
  readonly due: string
  /** How many of what: opened answers, damaged ones, files that citizens sent, texts, forms on paper. */
  readonly counts: Readonly<Record<string, number>>
  /** Papers that were kept before, because they cannot be made any more: SHA-256 (hex) by document and version. */
  readonly papers: readonly {
    readonly document: string
    readonly version: number
    readonly hash: string
  }[]
}
