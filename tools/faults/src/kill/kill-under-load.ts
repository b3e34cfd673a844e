import { setTimeout as pause } from 'node:timers/promises'
import {
  startPostgres,
  type PostgresServer,
} from '@meinungsbild/database/testing/postgres-server.ts'
import { startMailServer } from '@meinungsbild/staff/testing/mail-server.ts'
import { seatPressOfficer } from '../crowd/press-officer.ts'
import { codesPerSecond, isSound, putToWork, type Kept } from '../crowd/put-to-work.ts'
import { leadToField } from '../field/lead-to-field.ts'
import { layOutHouse, type Databases, type House } from '../house/house.ts'
import { surfaces } from '../house/surface-process.ts'
import { verifyDossiers } from '../house/verify-dossiers.ts'
import { killAtRandom, type Victim } from './kill-at-random.ts'
import { areSound, countMails, tryNewestCodes, untilAllMailed, type Mails } from './mails.ts'

const perMinute = 600
/** Part of the time that the e-mails take, so that they are under way as long as somebody is killed. */
const mailedPart = 0.7

export type Outcome = Kept & {
  readonly seed: number
  readonly seconds: number
  readonly database: 'files' | 'PostgreSQL'
  readonly kills: Readonly<Record<string, number>>
  /** Processes that ended without being killed. */
  readonly fallen: number
  readonly mails: Mails
  readonly dossiersProved: boolean
  readonly sound: boolean
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
  const mailServer = await startMailServer()
  const databases = server && (await databasesOn(server))
  const more = mailSettings(mailServer.port)
  const house = await layOutHouse(folder, { databases, more })
  try {
    await house.startAll()
    const mailed = Math.round(seconds * (perMinute / 60) * mailedPart)
    const people = mailed + Math.round(seconds * codesPerSecond)
    const open = await leadToField(house.staffUrl, 'Wie gern leben Sie hier?', 'anybody')
    const coded = await leadToField(house.staffUrl, 'Was fehlt Ihnen?', { people, mailed })
    const officer = await seatPressOfficer(house.staffUrl)
    say(`Two fields are open, ${mailed} e-mails wait, ${coded.codes.length} people have letters.`)

    const work = putToWork(house, officer, { open, coded })
    const enough = new AbortController()
    const killing = Promise.all(
      victimsIn(house, server).map(async ([name, victim, longest], index) => {
        const moments = { seed: seed + index, longest, signal: enough.signal }
        return [name, await killAtRandom(victim, moments)] as const
      }),
    )
    await Promise.race([pause(1_000 * seconds), work.failed, killing])
    enough.abort()
    const kills = Object.fromEntries(await killing)
    await work.stop()
    say(`The load is over; killed: ${JSON.stringify(kills)}.`)

    await work.fetchAll()
    await untilAllMailed(mailServer, mailed, () => officer.mail(coded))
    const newestCodes = await tryNewestCodes(house, coded, mailServer)
    await house.stopAll()
    const storage = await house.openStorage()
    const kept = await work.count(storage)
    const deaths = (kills['staff'] ?? 0) + (kills['database'] ?? 0)
    const counted = await countMails(storage, coded, mailServer, { people: mailed, deaths })
    await storage.close()
    const mails = { ...counted, newestCodes }
    const { proved, said } = verifyDossiers(house, databases?.staff)
    say(said)
    const fallen = house.fallen()
    return {
      seed,
      seconds,
      database: postgres ? 'PostgreSQL' : 'files',
      kills,
      fallen,
      ...kept,
      mails,
      dossiersProved: proved,
      sound: isSound(kept) && areSound(mails) && fallen === 0 && proved,
    }
  } finally {
    await Promise.all(surfaces.map((name) => house.kill(name)))
    await mailServer.stop()
    await server?.stop()
  }
}

function mailSettings(port: number): Readonly<Record<string, string>> {
  return {
    MAIL_HOST: '127.0.0.1',
    MAIL_PORT: String(port),
    MAIL_SECURITY: 'none',
    MAIL_PER_MINUTE: String(perMinute),
    MAIL_SENDER_NAME: 'Stadt Auental',
    MAIL_SENDER_ADDRESS: 'umfrage@auental.example',
  }
}

async function databasesOn(server: PostgresServer): Promise<Databases> {
  return {
    collector: await server.newDatabase(),
    admission: await server.newDatabase(),
    staff: await server.newDatabase(),
  }
}

/** Who is killed, and how many milliseconds it lives at most: the database seldom, since all others wait for it. */
function victimsIn(
  house: House,
  server: PostgresServer | undefined,
): readonly (readonly [name: string, victim: Victim, longest: number])[] {
  const processes = surfaces.map((name) => {
    const victim = { start: () => house.start(name), kill: () => house.kill(name) }
    return [name, victim, 8_000] as const
  })
  if (server === undefined) return processes
  const database = { start: server.crash, kill: async () => undefined }
  return [...processes, ['database', database, 30_000]]
}
