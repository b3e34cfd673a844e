import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolders, installDemoAccounts } from '@meinungsbild/cli'
import { freePort } from '@meinungsbild/database/testing/free-port.ts'
import { openStorage, type Storage } from '@meinungsbild/storage'
import { startSurfaceProcess, type SurfaceName, type SurfaceProcess } from './surface-process.ts'

/** A machine: where its process listens, how the others reach it, and a command that runs things there. */
type Host = {
  readonly listensOn: string
  /** As citizens or employees see it. */
  readonly publicHost: string
  /** As staff sees it. */
  readonly internalHost: string
  readonly within: readonly string[]
}

export type Hosts = Readonly<Record<SurfaceName, Host>>

/** In place of files: the addresses of a database each. */
export type Databases = Readonly<Record<SurfaceName, string>>

/** The three processes over places that outlive them; they keep their addresses however often they are started. */
export type House = {
  readonly citizenUrl: string
  readonly admissionUrl: string
  readonly staffUrl: string
  readonly data: string
  /** What the processes have said so far. */
  said(name: SurfaceName): string
  /** Starts one; fulfilled as soon as it listens, rejected if it refuses to. */
  start(name: SurfaceName): Promise<void>
  /** Starts staff first, which makes the key that the others trust. */
  startAll(): Promise<void>
  /** `kill -9`; fulfilled when it is gone, also where it is not running or only just starting. */
  kill(name: SurfaceName): Promise<void>
  /** Tells all to stop, and waits for it. */
  stopAll(): Promise<void>
  /** How often a process has ended that listened and that nobody had told to. */
  fallen(): number
  /** What the inside remembers, while its process is stopped. */
  openStorage(): Promise<Storage>
}

const here: Host = {
  listensOn: '127.0.0.1',
  publicHost: '127.0.0.1',
  internalHost: '127.0.0.1',
  within: [],
}

/** All on this machine. */
const oneHost: Hosts = { collector: here, admission: here, staff: here }

/**
 * Lays out a house with the people of the demonstration; nothing runs yet. What it says is written below `folder`, and so is what it
 * remembers unless `data` names another place. `more`: settings of staff.
 */
export async function layOutHouse(
  folder: string,
  {
    data = join(folder, 'data'),
    hosts = oneHost,
    databases,
    more = {},
  }: {
    readonly data?: string
    readonly hosts?: Hosts
    readonly databases?: Databases | undefined
    readonly more?: Readonly<Record<string, string>>
  } = {},
): Promise<House> {
  const folders = dataFolders(data)
  const logs = join(folder, 'logs')
  mkdirSync(logs, { recursive: true })
  const place = databases
    ? { address: databases.staff }
    : { file: join(folders.staff, 'staff.sqlite') }
  const installed = await installDemoAccounts(data, place)
  if (!installed.ok) throw new Error(installed.sentence)

  const url = (host: string, port: number) => `http://${host}:${port}`
  const outer = (name: 'collector' | 'admission', port: number, internalPort: number) => {
    const { publicHost, internalHost } = hosts[name]
    const publicUrl = url(publicHost, port)
    return { port, internalPort, publicUrl, internalUrl: url(internalHost, internalPort) }
  }
  const [a = 0, b = 0, c = 0, d = 0, staffPort = 0] = await freePorts(5)
  const collector = outer('collector', a, b)
  const admission = outer('admission', c, d)
  const staffUrl = url(hosts.staff.publicHost, staffPort)

  const settingsOf: Readonly<Record<SurfaceName, () => Readonly<Record<string, string>>>> = {
    collector: () => ({
      ...storedIn('COLLECTOR', folders.collector, databases?.collector),
      COLLECTOR_HOST: hosts.collector.listensOn,
      COLLECTOR_PORT: String(collector.port),
      COLLECTOR_INTERNAL_PORT: String(collector.internalPort),
      COLLECTOR_PUBLIC_URL: collector.publicUrl,
      COLLECTOR_TRUSTED_KEY: publicKeyIn(folders.staff),
      // What is asked is whether answers are kept, not how fast somebody may give them.
      COLLECTOR_OPEN_DOOR: 'unguarded',
    }),
    admission: () => ({
      ...storedIn('ADMISSION', folders.admission, databases?.admission),
      ADMISSION_HOST: hosts.admission.listensOn,
      ADMISSION_PORT: String(admission.port),
      ADMISSION_INTERNAL_PORT: String(admission.internalPort),
      ADMISSION_PUBLIC_URL: admission.publicUrl,
      ADMISSION_TRUSTED_KEY: publicKeyIn(folders.staff),
    }),
    staff: () => ({
      STAFF_DATA: folders.staff,
      ...(databases && { STAFF_DATABASE: databases.staff }),
      STAFF_HOST: hosts.staff.listensOn,
      STAFF_PORT: String(staffPort),
      STAFF_PUBLIC_URL: staffUrl,
      COLLECTOR_PUBLIC_URL: collector.publicUrl,
      COLLECTOR_INTERNAL_URL: collector.internalUrl,
      ADMISSION_PUBLIC_URL: admission.publicUrl,
      ADMISSION_INTERNAL_URL: admission.internalUrl,
      ...more,
    }),
  }

  const logOf = (name: SurfaceName) => join(logs, `${name}.log`)
  const running = new Map<SurfaceName, SurfaceProcess>()
  let fallen = 0

  async function start(name: SurfaceName): Promise<void> {
    const { within } = hosts[name]
    const started = startSurfaceProcess(name, settingsOf[name](), logOf(name), within)
    running.set(name, started)
    await started.ready
    void started.gone.then((byItself) => (fallen += byItself ? 1 : 0))
  }

  return {
    citizenUrl: collector.publicUrl,
    admissionUrl: admission.publicUrl,
    staffUrl,
    data,
    said: (name) => readFileSync(logOf(name), 'utf8'),
    start,
    async startAll() {
      await start('staff')
      await Promise.all([start('collector'), start('admission')])
    },
    async kill(name) {
      await running.get(name)?.kill()
    },
    async stopAll() {
      await Promise.all(Array.from(running.values(), (each) => each.stop()))
    },
    fallen: () => fallen,
    async openStorage() {
      const opened = await openStorage(place)
      if (!opened.ok) throw new Error(opened.refusal.sentence.en)
      return opened.storage
    },
  }
}

function storedIn(name: string, folder: string, database: string | undefined) {
  return database === undefined ? { [`${name}_DATA`]: folder } : { [`${name}_DATABASE`]: database }
}

/** What an operator copies to the outer machines: the line between the two marks. */
function publicKeyIn(staffFolder: string): string {
  const pem = readFileSync(join(staffFolder, 'keys', 'inside-public.pem'), 'utf8')
  return pem.split('\n').find((line) => line !== '' && !line.startsWith('-')) ?? ''
}

/** As many different ones. */
async function freePorts(count: number): Promise<readonly number[]> {
  const ports = new Set<number>()
  while (ports.size < count) ports.add(await freePort())
  return [...ports]
}
