import type { Crowd } from './crowd.ts'
import type { Step } from './exchanges.ts'
import { quantile } from './quantile.ts'

export type Duel = {
  readonly perSecond: number
  readonly ceiling: number
  readonly ratio: number
  readonly p99Ms: number
  /** Runs that the server has acknowledged in all, warm-up included. */
  readonly done: number
}

export type DuelParts = {
  readonly crowd: Crowd
  readonly steps: readonly Step[]
  /** Origins. */
  readonly server: string
  readonly ceiling: string
  readonly citizens: number
  readonly milliseconds: number
  readonly rounds: number
  /** Tokens that nobody has used yet, where the steps ask for them; asked for before each round. */
  readonly tokens?: (milliseconds: number) => readonly string[]
}

/** Until V8 has compiled what a participation goes through; the ceiling has little to compile. */
export const warmUpMs = 4_000

/**
 * Server and ceiling in turns, so that a machine that gets slower or faster meanwhile does so for both; each first runs
 * warm. Of several rounds the median counts.
 */
export async function duel(parts: DuelParts): Promise<Duel> {
  const { crowd, steps, server, ceiling, citizens, milliseconds, rounds, tokens } = parts
  const play = async (origin: string, time = milliseconds) => {
    const measured = await crowd.play({
      origin,
      steps,
      citizens,
      milliseconds: time,
      ...(tokens && origin === server && { tokens: tokens(time) }),
    })
    if (measured.wrong > 0) throw new Error(`${origin} gave ${measured.wrong} unexpected answers`)
    return measured
  }
  let done = (await play(server, warmUpMs)).times.length
  await play(ceiling, warmUpMs / 4)

  const ours: number[] = []
  const bare: number[] = []
  const times: number[] = []
  for (let round = 0; round < rounds; round++) {
    const measured = await play(server)
    ours.push(measured.perSecond)
    times.push(...measured.times)
    done += measured.times.length
    bare.push((await play(ceiling)).perSecond)
  }
  const perSecond = quantile(ours, 0.5)
  const most = quantile(bare, 0.5)
  return { perSecond, ceiling: most, ratio: perSecond / most, p99Ms: quantile(times, 0.99), done }
}
