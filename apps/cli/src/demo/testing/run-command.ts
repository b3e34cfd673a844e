import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type Ended = {
  readonly code: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
}

/** The command line, running as a process of its own. */
export type Running = {
  readonly pid: number
  /** What it has written so far. */
  readonly stdout: () => string
  /** Resolves when standard output matches; rejects if the process ends before that. */
  says(pattern: RegExp): Promise<void>
  readonly ended: Promise<Ended>
  kill(signal: NodeJS.Signals): void
}

const bin = fileURLToPath(new URL('../../../bin/meinungsbild.js', import.meta.url))
/** The tests start dozens of processes; what Node compiled for one serves the next. */
const compiled = fileURLToPath(new URL('../../../../../node_modules/.cache/node', import.meta.url))

/**
 * Starts `meinungsbild` with `args`; it knows nothing of the environment but the path and what is given. `input` is
 * its standard input.
 */
export function startCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  input = '',
): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compiled, ...environment },
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  // A command that refuses before it reads closes its end first; that is no failure of the test.
  child.stdin.on('error', () => undefined).end(input)
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => resolve({ code, signal, stdout, stderr }))
  })
  return {
    pid: child.pid ?? 0,
    stdout: () => stdout,
    ended,
    kill: (signal) => void child.kill(signal),
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => pattern.test(stdout) && resolve()
        child.stdout.on('data', look)
        child.once('close', () => {
          reject(new Error(`It ended without ${String(pattern)}: ${stdout}${stderr}`))
        })
        look()
      }),
  }
}

/** Runs `meinungsbild` to its end. */
export function runCommand(...given: Parameters<typeof startCommand>): Promise<Ended> {
  return startCommand(...given).ended
}
