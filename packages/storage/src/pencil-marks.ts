/** Whose mark: a role of the procedure, the Leitung apart from its deputies. */
export const markHolders = [
  'leadership',
  'leadershipDeputy',
  'pressOffice',
  'supportingUnit',
  'dataProtectionOfficer',
  'statisticsOffice',
] as const

export type MarkHolder = (typeof markHolders)[number]

/** Farbstifte of the Gemeinsame Geschäftsordnung (GGO, Anlage 2); `none` for an office without one. */
export const pencilColours = ['green', 'violet', 'red', 'blue', 'brown', 'none'] as const

export type PencilColour = (typeof pencilColours)[number]

/** How an office marks papers in this authority: its name, its sign, its pencil. */
export type PencilMark = {
  readonly label: string
  /** Paraphe: what stands beside a mark, as "L". */
  readonly abbreviation: string
  readonly colour: PencilColour
}

export type PencilMarks = Readonly<Record<MarkHolder, PencilMark>>

/**
 * What holds until an authority says otherwise, after GGO Anlage 2: the minister green, the state secretary red, heads of
 * department blue, heads of subdepartment brown. Officers outside of the line have no pencil.
 */
export const usualMarks: PencilMarks = {
  leadership: { label: 'Leitung', abbreviation: 'L', colour: 'green' },
  leadershipDeputy: { label: 'Vertretung der Leitung', abbreviation: 'VL', colour: 'red' },
  pressOffice: { label: 'Pressestelle', abbreviation: 'Pr', colour: 'brown' },
  supportingUnit: { label: 'Amtsleitung', abbreviation: 'AL', colour: 'blue' },
  dataProtectionOfficer: { label: 'Datenschutz', abbreviation: 'DSB', colour: 'none' },
  statisticsOffice: { label: 'Statistikstelle', abbreviation: 'St', colour: 'none' },
}
