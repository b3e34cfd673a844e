import { join } from 'node:path'
import type { Links } from '../judge/judge.ts'
import type { Citizen } from './citizens.ts'
import { startMachines, type LogLine, type Machine } from './machines.ts'
import { openField, type PrintedCode } from './open-field.ts'
import { opens } from './survey.ts'
import { enterCode, newId, sendAnswers, type Way } from './take-part.ts'

/** Everything that an insider can hold in the hands after the field. */
export type Evidence = {
  /** Copies of both databases: one for each night, the last one from right after the last answer. */
  readonly nights: readonly KeptNight[]
  readonly accessLogs: Readonly<Record<Machine, readonly LogLine[]>>
  readonly processLogs: readonly string[]
  /** When a code was first seen used, and an answer first seen, by somebody who looked every ten minutes (ms). */
  readonly watched: Readonly<Record<Watched, ReadonlyMap<string, number>>>
  /** The codes as they were printed: whoever prints the letters could have kept them. */
  readonly letters: readonly PrintedCode[]
}

/** A folder with copies of all files, and the day (ISO) that was over when they were made. */
export type KeptNight = { readonly folder: string; readonly day: string }

/** What appears in the databases while the field runs: marked codes, purchases, answers. */
type Watched = 'codes' | 'issues' | 'ballots'

export type PlayedField = { readonly evidence: Evidence; readonly truth: Links }

const tenMinutes = 600_000
const day = 86_400_000

/** Plays a whole field with these citizens; every request goes through the real applications and their real files. */
export async function playField(
  folder: string,
  people: readonly Citizen[],
  way: Way,
): Promise<PlayedField> {
  const machines = await startMachines(join(folder, 'live'))
  try {
    const field = await openField(
      machines,
      'leben',
      people.map(({ stratum }) => stratum),
    )
    const { codes } = field
    const truth = new Map<string, string>()
    const tokens = new Map<Citizen, string>()
    const watched: Record<Watched, Map<string, number>> = {
      codes: new Map(),
      issues: new Map(),
      ballots: new Map(),
    }
    const nights: KeptNight[] = []
    const keepNight = () => {
      const night = join(folder, `night-${nights.length + 1}`)
      machines.copyTo(night)
      const over = new Date(opens + nights.length * day).toISOString().slice(0, 10)
      nights.push({ folder: night, day: over })
    }
    let lookedAt = 0
    let nightAt = day

    for (const { at, what } of moments(people)) {
      for (; lookedAt + tenMinutes <= at; lookedAt += tenMinutes) await see(lookedAt + tenMinutes)
      for (; nightAt <= at; nightAt += day) keepNight()
      machines.clock.now = new Date(opens + at)
      await what()
    }
    await see(lookedAt + tenMinutes)
    keepNight()
    const { accessLogs, processLogs } = machines
    return { evidence: { nights, accessLogs, processLogs, watched, letters: codes }, truth }

    async function see(at: number): Promise<void> {
      const seen = await machines.look()
      await machines.tidy()
      for (const kind of ['codes', 'issues', 'ballots'] as const)
        for (const name of seen[kind]) if (!watched[kind].has(name)) watched[kind].set(name, at)
    }

    function moments(all: readonly Citizen[]) {
      return all
        .flatMap((person, index) => {
          const { address, text } = person
          const { code = '', hash = '' } = codes[index] ?? {}
          const enter = async () => {
            tokens.set(person, await enterCode(field, way, { address, code }))
          }
          const send = async () => {
            const token = tokens.get(person) ?? ''
            const id = newId()
            const status = await sendAnswers(field, { address, token, text, id })
            if (status >= 400) throw new Error(`An answer was refused: ${status}`)
            truth.set(id, hash)
          }
          return [
            { at: person.entersAt, what: enter },
            { at: person.sendsAt, what: send },
          ]
        })
        .sort((some, other) => some.at - other.at)
    }
  } finally {
    await machines.close()
  }
}
