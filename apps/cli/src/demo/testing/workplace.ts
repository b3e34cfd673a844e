import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A temporary folder of a test file; what still runs over it at the end is ended, and the folder is removed. */
export function openWorkplace(): string {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-cli-test-'))
  afterAll(() => {
    for (const pid of processesOver(folder)) process.kill(pid, 'SIGKILL')
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  return folder
}

/** Only Linux tells every process's environment; elsewhere `processesOver` finds none. */
export const canSeeProcesses = process.platform === 'linux'

/** The processes whose environment names `folder` or something in it: those that serve data that lie there. */
export function processesOver(folder: string): readonly number[] {
  if (!canSeeProcesses) return []
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && environmentOf(name).includes(folder))
    .map(Number)
}

/** Empty for a process that has just gone, and for one that belongs to somebody else. */
function environmentOf(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'utf8')
  } catch {
    return ''
  }
}

/** Ports for every surface that nobody else has. */
export const anyPorts = ['--port-citizen', '0', '--port-admission', '0', '--port-staff', '0']
