import { setTimeout as pause } from 'node:timers/promises'
import {
  startPostgres,
  type PostgresServer,
} from '@meinungsbild/database/testing/postgres-server.ts'
import { startMailServer } from '@meinungsbild/staff/testing/mail-server.ts'
import { layOutHouse, type Databases, type House } from '../house/house.ts'
import { surfaces, type SurfaceName } from '../house/surface-process.ts'
import { mailSettings, playField, type Tally } from '../play/play-field.ts'
import { killAtRandom, type Victim } from './kill-at-random.ts'

export type Outcome = Tally & {
  readonly seed: number
  readonly seconds: number
  readonly database: 'files' | 'PostgreSQL'
  readonly kills: Readonly<Record<string, number>>
}

type Run = {
  readonly seconds: number
  /** Decides at which moments who is killed. */
  readonly seed: number
  /** Over a real server, which is killed as well, in place of files. */
  readonly postgres: boolean
  readonly say: (line: string) => void
}

/**
 * Kills every process at random moments for so many seconds, while citizens answer, a press officer writes into a dossier and fetches
 * answers, and e-mails go out; then counts what is there.
 */
export async function killUnderLoad(
  folder: string,
  { seconds, seed, postgres, say }: Run,
): Promise<Outcome> {
  const server = postgres ? await startPostgres({ durable: true }) : undefined
  const mailServer = await startMailServer('127.0.0.1', 'starttls')
  const databases = server && (await databasesOn(server))
  const more = mailSettings('127.0.0.1', mailServer.port)
  const house = await layOutHouse(folder, { databases, more })
  let kills: Readonly<Record<string, number>> = {}
  try {
    const tally = await playField(house, mailServer, {
      seconds,
      database: databases?.staff,
      say,
      async disturb({ failed }) {
        const enough = new AbortController()
        const killing = Promise.all(
          victimsIn(house, server).map(async ([name, victim], index) => {
            // The database seldom, since all others wait for it; in a short run everybody more often.
            const longest = Math.min(name === 'database' ? 60_000 : 20_000, 400 * seconds)
            const moments = { seed: seed + index, longest, signal: enough.signal }
            return [name, await killAtRandom(victim, moments)] as const
          }),
        )
        await Promise.race([pause(1_000 * seconds), failed, killing])
        enough.abort()
        kills = Object.fromEntries(await killing)
        say(`Killed: ${JSON.stringify(kills)}`)
        return (kills['staff'] ?? 0) + (kills['database'] ?? 0)
      },
    })
    return { seed, seconds, database: postgres ? 'PostgreSQL' : 'files', kills, ...tally }
  } finally {
    await Promise.all(surfaces.map((name) => house.kill(name)))
    await mailServer.stop()
    await server?.stop()
  }
}

async function databasesOn(server: PostgresServer): Promise<Databases> {
  return {
    collector: await server.newDatabase(),
    admission: await server.newDatabase(),
    staff: await server.newDatabase(),
  }
}

/** Who is killed, by name. */
function victimsIn(
  house: House,
  server: PostgresServer | undefined,
): readonly (readonly [name: string, victim: Victim])[] {
  const processes = surfaces.map((name) => {
    const victim = server ? unitOf(house, name) : processOf(house, name)
    return [name, victim] as const
  })
  if (server === undefined) return processes
  const database = { start: server.crash, kill: async () => undefined }
  return [...processes, ['database', database]]
}

function processOf(house: House, name: SurfaceName): Victim {
  return { start: () => house.start(name), kill: () => house.kill(name) }
}

/** As systemd does with `Restart=on-failure`: a process whose database is away refuses to start, and is started again. */
function unitOf(house: House, name: SurfaceName): Victim {
  let wanted = false
  return {
    async start() {
      wanted = true
      while (wanted) {
        try {
          return await house.start(name)
        } catch {
          await pause(500)
        }
      }
    },
    async kill() {
      wanted = false
      await house.kill(name)
    },
  }
}
