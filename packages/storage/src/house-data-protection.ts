/** Auftragsverarbeiter, Art. 28 DSGVO. */
export type Processor = {
  readonly id: string
  readonly name: string
  readonly task: string
  /** Where data are processed. */
  readonly place: string
  /** Whether outside the European Economic Area (Drittland). */
  readonly thirdCountry: boolean
  /** What makes a transfer there lawful (Art. 44 ff.); empty where there is none. */
  readonly transferBasis: string
  /** Day of the contract (ISO); empty where there is none yet. */
  readonly contractDay: string
  /** Day on which it is to be looked at again; empty for none. */
  readonly reviewDay: string
  /** Unterauftragsverarbeiter, a line each. */
  readonly subProcessors: readonly string[]
}

/** The seven goals of the Standard-Datenschutzmodell. */
export const protectionGoals = [
  'minimisation',
  'availability',
  'integrity',
  'confidentiality',
  'unlinkability',
  'transparency',
  'intervenability',
] as const

export type ProtectionGoal = (typeof protectionGoals)[number]

/** What the house says about data protection for all its surveys. */
export type HouseDataProtection = {
  readonly processors: readonly Processor[]
  /** What the house does beside what the system does, by goal. */
  readonly ownMeasures: Readonly<Partial<Record<ProtectionGoal, string>>>
  /** What is done when data are lost or seen by others (Art. 33, 34 DSGVO). */
  readonly incidentPlan: string
  /** The last line of `npm run attack`, who noted it, and when (ISO instant). */
  readonly attack:
    | { readonly figures: string; readonly by: string; readonly at: string }
    | undefined
}

export const nothingSaid: HouseDataProtection = {
  processors: [],
  ownMeasures: {},
  incidentPlan: '',
  attack: undefined,
}
