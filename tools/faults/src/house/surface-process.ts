import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const surfaces = ['collector', 'admission', 'staff'] as const
export type SurfaceName = (typeof surfaces)[number]

/** A surface in a process of its own, as `npm start` starts it. */
export type SurfaceProcess = {
  /** Fulfilled as soon as it listens; rejected if it ends before. */
  readonly ready: Promise<void>
  /** Fulfilled when it is gone; true if nobody had told it to. */
  readonly gone: Promise<boolean>
  /** Ends it without a word, as `kill -9` does; fulfilled when it is gone. */
  kill(): Promise<void>
  /** Tells it to stop; fulfilled when it has. */
  stop(): Promise<void>
}

const compiled = fileURLToPath(new URL('../../../../node_modules/.cache/node', import.meta.url))

/**
 * Starts a surface that knows nothing but its settings. What it says is added to the file `log`. `within`: a command that runs it
 * elsewhere on this machine, such as in a network of its own.
 */
export function startSurfaceProcess(
  name: SurfaceName,
  settings: Readonly<Record<string, string>>,
  log: string,
  within: readonly string[] = [],
): SurfaceProcess {
  const main = fileURLToPath(import.meta.resolve(`@meinungsbild/${name}/main`))
  const node = [process.execPath, '--import', '@meinungsbild/launch', main]
  const [program = '', ...args] = [...within, ...node]
  const said = openSync(log, 'a')
  const child = spawn(program, args, {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: {
      PATH: process.env['PATH'] ?? '',
      TZ: 'Europe/Berlin',
      NODE_COMPILE_CACHE: compiled,
      ...settings,
    },
    stdio: ['ignore', said, said, 'ipc'],
  })
  closeSync(said)
  let told = false
  const ended = once(child, 'exit')
  const ready = Promise.race([
    once(child, 'message').then(() => undefined),
    ended.then(([code, signal]) => {
      throw new Error(`${name} ended at its start (${String(code ?? signal)}): see ${log}`)
    }),
  ])
  // Whoever kills it during its start does not wait for it any more.
  ready.catch(() => undefined)
  async function end(signal: NodeJS.Signals): Promise<void> {
    told = true
    child.kill(signal)
    await ended
  }
  return {
    ready,
    gone: ended.then(() => !told),
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  }
}
