import { readFileSync } from 'node:fs'
import type { Crowd } from '../crowd.ts'
import { participation } from '../exchanges.ts'
import type { Collector } from '../processes.ts'
import { memoryMb } from '../processes.ts'
import { quantile } from '../quantile.ts'
import { round } from '../round.ts'

/** What so many citizens at once get, each as fast as he is answered. */
export type LoadPoint = {
  readonly citizens: number
  /** Whole participations per second. */
  readonly perSecond: number
  /** Of a whole participation, in milliseconds. */
  readonly medianMs: number
  readonly p99Ms: number
  /** Processor time of the collector for one participation, in milliseconds: what does not depend on who else works here. */
  readonly processorMs: number
  readonly memoryMb: number | null
  /** Requests that were put off (503). */
  readonly putOff: number
}

export const crowds = [1, 3, 10, 30, 100, 300, 1_000] as const

export async function measureLoad(
  crowd: Crowd,
  { origin, child }: Collector,
  citizens: number,
  milliseconds: number,
): Promise<LoadPoint> {
  const before = processorMs(child.pid)
  const { perSecond, times, wrong } = await crowd.play({
    origin,
    steps: participation,
    citizens,
    milliseconds,
  })
  return {
    citizens,
    perSecond: round(perSecond, 0),
    medianMs: round(quantile(times, 0.5), 1),
    p99Ms: round(quantile(times, 0.99), 1),
    processorMs: round((processorMs(child.pid) - before) / times.length, 2),
    memoryMb: memoryMb(child),
    putOff: wrong,
  }
}

/** User and system time of a process and its threads so far, as Linux tells it in hundredths of a second. */
function processorMs(pid: number | undefined): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * 10
}
