import { generateSealingKeys } from '@meinungsbild/secrecy'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Crowd } from '../crowd.ts'
import { sealedSending } from '../modes/sealed-steps.ts'
import { memoryMb, startCollector } from '../processes.ts'
import { benchSurvey } from '../survey.ts'

/** How far the memory after the last tenth may lie above that after the first. */
const mostGrowth = 1.15

export type FlatMemory = {
  readonly submissions: number
  readonly seconds: number
  /** Resident memory of the collector in MB after each tenth. */
  readonly memoryMb: readonly number[]
  /** Last against first. */
  readonly growth: number
  readonly most: number
}

/**
 * One submission after the other from 64 citizens, each sealed in the browser and on disk before it is acknowledged, until the collector
 * has counted so many. Throws if it counts fewer than it has acknowledged. `before`: so many come first, until its heap has the size
 * that it keeps.
 */
export async function measureFlatMemory(
  crowd: Crowd,
  submissions: number,
  say: (line: string) => void,
  before = 0,
): Promise<FlatMemory> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-million-'))
  const { publicKey } = await generateSealingKeys()
  const collector = await startCollector(join(folder, 'collector'))
  try {
    const survey = benchSurvey(publicKey)
    await collector.publish(survey)
    const steps = await sealedSending(survey)
    const { origin } = collector
    async function send(most: number): Promise<number> {
      const round = { origin, steps, citizens: 64, milliseconds: 3_600_000, most }
      const { times, wrong } = await crowd.play(round)
      if (wrong > 0) throw new Error(`${wrong} unexpected answers`)
      return times.length
    }
    let acknowledged = before === 0 ? 0 : await send(before)
    const memory: number[] = []
    const begun = performance.now()
    for (let tenth = 1; tenth <= 10; tenth += 1) {
      acknowledged += await send(before + Math.round((submissions * tenth) / 10) - acknowledged)
      memory.push(memoryMb(collector.child) ?? 0)
      say(`  ${acknowledged} Absendungen: ${memory.at(-1)} MB`)
    }
    const counted = await collector.counted(survey.id)
    if (counted !== acknowledged)
      throw new Error(`${acknowledged} submissions were acknowledged, ${counted} are counted`)
    const seconds = Math.round((performance.now() - begun) / 1_000)
    const growth = Number(((memory.at(-1) ?? 0) / (memory[0] ?? 1)).toFixed(3))
    say(
      `Speicher der Urne über ${submissions} Absendungen in ${seconds} s: ${memory[0]} MB nach dem ersten Zehntel, ${memory.at(-1)} MB nach dem letzten, Verhältnis ${growth} (höchstens ${mostGrowth})`,
    )
    return { submissions, seconds, memoryMb: memory, growth, most: mostGrowth }
  } finally {
    collector.child.kill('SIGTERM')
    rmSync(folder, { recursive: true, force: true })
  }
}
