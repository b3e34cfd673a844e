import type { Database } from '@meinungsbild/database'
import type { Arrivals } from '@meinungsbild/exchange'
import { germanDay } from '../journey/german-day.ts'
import { busySenders } from './busy-senders.ts'
import { challengeSeal, type Bound, type Challenge } from './challenge.ts'
import { doorKey } from './door-key.ts'
import type { Arrival } from './arrival.ts'
import { failureCounter, readArrivals } from './door-tally.ts'
import { germanHour } from './german-hour.ts'
import { isSolved, mostBits, usualBits } from './proof-of-work.ts'

/**
 * What stands before the ballot box of a survey that anybody may answer: a little work for the citizen's browser, or a
 * moment to wait. It refuses nobody and knows nobody; it makes a thousand answers dear, and counts what comes.
 */
export type OpenDoor = {
  /** What the form is to carry on: its own challenge with its solution if it is sound, else a new one. */
  carryOn(form: CarriedProof): Proof
  /** Judges a form that is to be sent. */
  judge(form: CarriedProof, network: string | undefined): DoorVerdict
  arrivals(survey: string): Promise<Arrivals>
}

/** The two hidden fields; the solution is empty until a script has found it. */
export type Proof = { readonly challenge: string; readonly solution: string }
export type CarriedProof = Bound & Proof

export type DoorVerdict =
  | {
      readonly kind: 'open'
      readonly arrival: Arrival
      /** Seconds since the first page was sent in. */
      readonly seconds: number
    }
  /** To be sent again with this challenge, after so many seconds; unless it is busy, or earlier with a solution. */
  | {
      readonly kind: 'wait'
      readonly challenge: string
      readonly seconds: number
      readonly busy: boolean
    }

/** For whom no script works, or not fast enough; seconds. */
export const usualWait = 8
/** So much longer for each answer beyond what a network may send in an hour, but never so long that people give up. */
const waitPerAnswer = 4
export const longestWait = 120
/** A form that has lain open for longer gets a new challenge; seconds. */
export const lifetime = 24 * 60 * 60

export type DoorParts = {
  readonly database: Database
  readonly now: () => Date
  readonly random: (size: number) => Uint8Array
}

/** The door over the collector's own database, which holds its key and bare counts. */
export async function openOpenDoor({ database, now, random }: DoorParts): Promise<OpenDoor> {
  const seal = challengeSeal(await doorKey(database, random))
  const countFailure = failureCounter(database)
  const senders = busySenders(now, random)
  const instant = () => Math.floor(now().getTime() / 1000)

  /** One from further ahead than anybody waits was made by a clock that has been put back since. */
  function isSound({ began, opens }: Challenge): boolean {
    const age = instant() - (opens ?? began)
    return age >= -longestWait && age <= lifetime
  }

  /** While many answers come from few networks everybody works more: each bit is twice as much. */
  function bits(): number {
    return Math.min(mostBits, usualBits + Math.floor(Math.log2(1 + senders.pressure() / 25)))
  }

  function wait(form: Bound, began: number, beyond: number): DoorVerdict {
    const seconds = Math.min(longestWait, usualWait + waitPerAnswer * beyond)
    const busy = beyond > 0
    const challenge = { began, opens: instant() + seconds, bits: bits(), busy }
    return { kind: 'wait', challenge: seal.write(challenge, form), seconds, busy }
  }

  function open(began: number, waited: boolean, beyondLimit: boolean): DoorVerdict {
    const arrival = { hour: germanHour(now()), waited, beyondLimit }
    return { kind: 'open', arrival, seconds: Math.max(0, instant() - began) }
  }

  return {
    carryOn(form) {
      const read = seal.read(form.challenge, form)
      if (read !== undefined && isSound(read))
        return { challenge: form.challenge, solution: form.solution }
      const challenge = { began: instant(), opens: undefined, bits: bits(), busy: false }
      return { challenge: seal.write(challenge, form), solution: '' }
    },

    judge(form, network) {
      const read = seal.read(form.challenge, form)
      const sound = read !== undefined && isSound(read) ? read : undefined
      const solved = sound !== undefined && isSolved(form.challenge, sound.bits, form.solution)
      if ((form.challenge !== '' && !sound) || (form.solution !== '' && !solved))
        countFailure(form.survey, germanDay(now()))

      if (sound?.opens === undefined) {
        // Each answer is noted once: here, and not again when it comes back from the waiting page.
        const beyond = network === undefined ? 0 : senders.note(network)
        return solved && beyond === 0
          ? open(sound.began, false, false)
          : wait(form, read?.began ?? instant(), beyond)
      }
      const { began, opens, busy } = sound
      const seconds = opens - instant()
      return seconds <= 0 || (solved && !busy)
        ? open(began, true, busy)
        : { kind: 'wait', challenge: form.challenge, seconds, busy }
    },

    arrivals: (survey) => readArrivals(database, survey),
  }
}
