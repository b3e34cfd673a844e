/**
 * A file (Akte) as xdomea 3.0.0 exchanges it, in its words and structure and in no other product's. Days are `2026-09-15`,
 * instants ISO 8601 in UTC, ids UUIDs.
 */
export type XdomeaRecord = {
  readonly id: string
  /** Betreff. */
  readonly title: string
  /** Kennzeichen: the file number. */
  readonly reference: string
  /** Federführung: the unit that leads. */
  readonly lead: string
  /** Aktenführung: the authority that keeps the file. */
  readonly keeper: string
  readonly remark?: string | undefined
  /** Aktenplaneinheit: its sign in the file plan of the house. */
  readonly filePlanUnit?: string | undefined
  readonly begun: string
  readonly ended?: string | undefined
  /** The day of z.d.A.; absent while the file is open. */
  readonly closed?: string | undefined
  readonly disposal: XdomeaDisposal
  readonly history: readonly XdomeaHistoryLine[]
  readonly processes: readonly XdomeaProcess[]
  /** Documents of the file as a whole. */
  readonly documents: readonly XdomeaDocument[]
  /** What only the sending product knows; said by name and value. */
  readonly proofs: readonly XdomeaProof[]
}

/** Aussonderung: how long it is kept, and what becomes of it then. */
export type XdomeaDisposal = {
  readonly years: number
  /** Last day of retention. */
  readonly until?: string | undefined
  /** archivwürdig, bewerten, vernichten. */
  readonly kind: 'A' | 'B' | 'V'
  /** What the authority proposes to the archive. */
  readonly proposal?: 'A' | 'V' | undefined
}

/** Vorgang: a part of a file. */
export type XdomeaProcess = {
  readonly id: string
  readonly title: string
  readonly reference: string
  readonly begun?: string | undefined
  readonly ended?: string | undefined
  readonly closed?: string | undefined
  readonly documents: readonly XdomeaDocument[]
  readonly circulation?: XdomeaCirculation | undefined
}

export type XdomeaDocument = {
  readonly id: string
  readonly title: string
  readonly reference?: string | undefined
  /** Hier: what in particular. */
  readonly particular?: string | undefined
  /** Datum des Schreibens. */
  readonly day?: string | undefined
  readonly editor?: string | undefined
  /** Typ, in the authority's words. */
  readonly type: string
  readonly versions: readonly XdomeaVersion[]
  readonly circulation?: XdomeaCirculation | undefined
  readonly enclosures: readonly XdomeaDocument[]
  readonly proofs: readonly XdomeaProof[]
}

type XdomeaVersion = {
  readonly number: string
  readonly files: readonly XdomeaPrimaryFile[]
}

export type XdomeaPrimaryFile = {
  /** As it lies in the package: begins with a UUID. */
  readonly name: string
  readonly original: string
  readonly author?: string | undefined
  readonly at?: string | undefined
  /** SHA-256, hex. */
  readonly sha256: string
  /** PDF/A-2a: what papers are kept as. */
  readonly isArchival?: boolean
}

/** Geschäftsgang: who was to do what, and who did. */
export type XdomeaCirculation = {
  readonly id: string
  readonly steps: readonly XdomeaCirculationStep[]
}

export type XdomeaCirculationStep = {
  readonly number: string
  readonly status: 'future' | 'current' | 'done' | 'skipped'
  /** Verfügung. */
  readonly directive: {
    readonly by: XdomeaContact
    readonly to: XdomeaContact
    readonly at: string
    readonly text: string
    readonly due?: string | undefined
    readonly note?: string | undefined
  }
  /** Bearbeitung. */
  readonly done?:
    | {
        readonly by: XdomeaContact
        readonly at: string
        /** Vermerk: what was signed or decided. */
        readonly mark: string
        readonly note?: string | undefined
      }
    | undefined
}

export type XdomeaContact = {
  readonly institution?: string | undefined
  readonly unit?: string | undefined
  /** Full name of a person. */
  readonly person?: string | undefined
  /** Tätigkeit. */
  readonly role?: string | undefined
}

/** Historien- und Protokollinformation. */
export type XdomeaHistoryLine = {
  readonly actor: string
  readonly at: string
  readonly action: string
  readonly remark?: string | undefined
  /** The metadatum that was changed, and to what. */
  readonly changed?: { readonly name: string; readonly to: string } | undefined
}

export type XdomeaProof = {
  readonly name: string
  readonly description: string
  readonly value: string
}
