import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export type SurfaceName = 'collector' | 'admission' | 'staff'

/** A surface that listens: its addresses, and how to end it. */
export type Surface = {
  readonly publicUrl: string
  readonly internalUrl: string | undefined
  /** Resolves when the process has ended, however that came about. */
  readonly ended: Promise<void>
  close(): Promise<void>
}

export type SurfaceStart =
  | { readonly ok: true; readonly surface: Surface }
  | { readonly ok: false; readonly sentence: string }

type Ready = { readonly ready: { readonly publicUrl: string; readonly internalUrl?: string } }

/** Starts one surface as a process of its own, knowing nothing but `environment`. A refusal carries its one sentence. */
export function startSurface(
  name: SurfaceName,
  environment: Readonly<Record<string, string>>,
): Promise<SurfaceStart> {
  const main = fileURLToPath(import.meta.resolve(`@meinungsbild/${name}/main`))
  const child = spawn(process.execPath, ['--import', '@meinungsbild/launch', main], {
    cwd: fileURLToPath(new URL('.', import.meta.url)),
    env: { ...inherited(), ...environment },
    stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
  })
  let complaint = ''
  let started = false
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    if (started) process.stderr.write(text)
    else complaint += text
  })
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ ok: false, sentence: error.message }))
    // Not `exit`, which may come before the last words on standard error have been read.
    child.once('close', () =>
      resolve({ ok: false, sentence: complaint.trim() || `${name} endete ohne ein Wort.` }),
    )
    child.once('message', (message) => {
      if (!isReady(message)) return
      started = true
      process.stderr.write(complaint)
      resolve({ ok: true, surface: surfaceOf(child, message.ready) })
    })
  })
}

/** What a surface may know of this process's environment; nothing secret. */
function inherited(): NodeJS.ProcessEnv {
  const { PATH, TZ = 'Europe/Berlin', NODE_COMPILE_CACHE } = process.env
  return { PATH, TZ, ...(NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE }) }
}

function surfaceOf(child: ChildProcess, { publicUrl, internalUrl }: Ready['ready']): Surface {
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return {
    publicUrl,
    internalUrl,
    ended,
    close() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

function isReady(message: unknown): message is Ready {
  return typeof message === 'object' && message !== null && 'ready' in message
}
