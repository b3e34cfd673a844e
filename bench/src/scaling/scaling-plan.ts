/** What one of each costs on the machine that measured, each on one core. */
export type Costs = {
  /** Processor milliseconds of a collector for a whole participation: six requests, sealed and on disk. */
  readonly participationMs: number
  /** Milliseconds in which the door signs what a code buys. */
  readonly signMs: number
  /** Milliseconds in which the inside opens an answer. */
  readonly openMs: number
  /** Bytes that an answer takes in the collector's database. */
  readonly answerBytes: number
}

/** How people answer. */
export type Habits = {
  /** Share of those asked who take part. */
  readonly response: number
  /** Share of all answers that come in the busiest hour. */
  readonly busiestHour: number
  /** How much more the busiest minute of it has than the others. */
  readonly rush: number
}

/** A letter to everybody, opened after work: a tenth of all answers in one hour, thrice as many in its worst minute. */
const usualHabits: Habits = { response: 0.3, busiestHour: 0.1, rush: 3 }

/** Machines are planned so that half of them could do it. */
const load = 0.5
const requestsEach = 6

export type ScalingPlan = {
  readonly people: number
  readonly participations: number
  /** Participations in the second that the machines are planned for. */
  readonly peakPerSecond: number
  readonly requestsPerSecond: number
  readonly collectorCores: number
  readonly doorCores: number
  readonly gigabytes: number
  /** Hours in which one thread opens all answers. */
  readonly openingHours: number
}

/** What a survey of so many people needs. */
export function scalingPlan(
  people: number,
  costs: Costs,
  habits: Habits = usualHabits,
): ScalingPlan {
  const participations = people * habits.response
  const peakPerSecond = (participations * habits.busiestHour * habits.rush) / 3600
  const cores = (milliseconds: number) => (peakPerSecond * milliseconds) / 1000 / load
  return {
    people,
    participations,
    peakPerSecond,
    requestsPerSecond: peakPerSecond * requestsEach,
    collectorCores: cores(costs.participationMs),
    doorCores: cores(costs.signMs),
    gigabytes: (participations * costs.answerBytes) / 1e9,
    openingHours: (participations * costs.openMs) / 3_600_000,
  }
}

/** How many people can be asked before one core is no longer enough for a step of so many milliseconds. */
export function mostPeople(milliseconds: number, habits: Habits = usualHabits): number {
  return Math.floor(
    (load * 1000 * 3600) / (milliseconds * habits.response * habits.busiestHour * habits.rush),
  )
}
