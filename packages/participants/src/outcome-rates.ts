/**
 * Final dispositions of a survey in the words of AAPOR, Standard Definitions: complete interviews I, partial ones P,
 * refusals and break-offs R, non-contacts NC, others O, and cases whose eligibility is unknown, UH and UO.
 */
export type Dispositions = {
  readonly complete: number
  readonly partial: number
  readonly refused: number
  readonly notReached: number
  readonly other: number
  /** Nobody knows whether there is anybody who belongs to the population. */
  readonly unknown: number
  readonly unknownOther: number
}

/** Every rate lies between 0 and 1; `undefined` where it would be divided by nothing. */
export type OutcomeRates = Readonly<Record<OutcomeRate, number | undefined>>

export const outcomeRateNames = [
  'RR1',
  'RR2',
  'RR3',
  'RR4',
  'RR5',
  'RR6',
  'COOP1',
  'REF1',
  'CON1',
] as const

export type OutcomeRate = (typeof outcomeRateNames)[number]

/**
 * Response rates 1 to 6, cooperation rate 1, refusal rate 1 and contact rate 1 (AAPOR, Standard Definitions, 10th edition
 * 2023). `eligible` is e, the share of the unknown cases that belong to the population, from 0 to 1.
 */
export function outcomeRates(cases: Dispositions, eligible: number): OutcomeRates {
  const { complete, partial, refused, notReached, other } = cases
  const interviews = complete + partial
  const known = interviews + refused + notReached + other
  const unknown = cases.unknown + cases.unknownOther
  const estimated = known + eligible * unknown
  const contacts = interviews + refused + other
  return {
    RR1: share(complete, known + unknown),
    RR2: share(interviews, known + unknown),
    RR3: share(complete, estimated),
    RR4: share(interviews, estimated),
    RR5: share(complete, known),
    RR6: share(interviews, known),
    COOP1: share(complete, contacts),
    REF1: share(refused, known + unknown),
    CON1: share(contacts, known + unknown),
  }
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined
}
