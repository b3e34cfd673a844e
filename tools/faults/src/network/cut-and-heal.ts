import { setTimeout as pause } from 'node:timers/promises'
import { startMailServer } from '@meinungsbild/staff/testing/mail-server.ts'
import { layOutHouse } from '../house/house.ts'
import { surfaces } from '../house/surface-process.ts'
import { mailSettings, playField, type Tally } from '../play/play-field.ts'
import { layOutHosts, type Line, type ThreeHosts } from './three-hosts.ts'

/** Several lines that are cut at once and healed one after the other, in this order. */
type Cut = readonly (readonly [line: Line, end: 'near' | 'far'])[]

const betweenCuts = 500
const betweenHeals = 300

export type NetworkOutcome = Tally & {
  readonly cuts: readonly {
    readonly lines: readonly string[]
    readonly seconds: number
    /** How many citizens were thanked while they were cut. */
    readonly thankedMeanwhile: number
  }[]
}

type Run = {
  /** How long each of the lines stays cut. */
  readonly seconds: number
  readonly say: (line: string) => void
}

/**
 * Three hosts, one for each process, and a field in which everybody is at work: cuts lines between them in various orders, heals them, and
 * counts at the end.
 */
export async function cutAndHeal(folder: string, { seconds, say }: Run): Promise<NetworkOutcome> {
  const network = layOutHosts()
  const mailServer = await startMailServer(network.worldHost, 'starttls')
  const { hosts, worldHost } = network
  const cuts: NetworkOutcome['cuts'][number][] = []
  try {
    const house = await layOutHouse(folder, {
      hosts,
      more: mailSettings(worldHost, mailServer.port),
    })
    try {
      const planned = plan(network)
      const tally = await playField(house, mailServer, {
        seconds: planned.length * (seconds + betweenCuts / 1_000),
        say,
        async disturb({ failed, thanked }) {
          await Promise.race([failed, disturbed()])
          return planned.flat().filter(([line]) => line === network.lines.toStaff).length

          async function disturbed(): Promise<void> {
            for (const cut of planned) {
              await pause(betweenCuts)
              const before = thanked()
              const lines = cut.map(([{ name }, end]) => `${name} (${end} end)`)
              for (const [line, end] of cut) line.cut(end)
              await pause(1_000 * seconds)
              const thankedMeanwhile = thanked() - before
              for (const [line] of cut) {
                line.heal()
                await pause(betweenHeals)
              }
              cuts.push({ lines, seconds, thankedMeanwhile })
              say(`Cut and healed: ${lines.join(', ')}; thanked meanwhile: ${thankedMeanwhile}`)
            }
          }
        },
      })
      return { cuts, ...tally }
    } finally {
      await Promise.all(surfaces.map((name) => house.kill(name)))
    }
  } finally {
    await mailServer.stop()
    network.remove()
  }
}

function plan({ lines }: ThreeHosts): readonly Cut[] {
  const { staffToCollector, staffToAdmission, toCollector, toAdmission, toStaff } = lines
  return [
    [[staffToCollector, 'near']],
    [[staffToAdmission, 'far']],
    [
      [staffToAdmission, 'near'],
      [staffToCollector, 'far'],
    ],
    [
      [staffToCollector, 'far'],
      [toCollector, 'far'],
      [staffToAdmission, 'far'],
    ],
    [
      [toStaff, 'far'],
      [toAdmission, 'far'],
    ],
  ]
}
