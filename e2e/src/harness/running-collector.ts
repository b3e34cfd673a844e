import { fork } from 'node:child_process'
import { generateKeyPairSync, sign } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { insideWith } from './inside.ts'
import type { RunningHouse } from './running-house.ts'
import { onTestFileEnd } from './test-file-end.ts'

/** The collector's process alone, over an empty data folder, for whom somebody with a key is the inside. */
export type RunningCollector = Pick<RunningHouse, 'citizenUrl' | 'collectorInternalUrl' | 'inside'>

type Ready = { readonly ready: { readonly publicUrl: string; readonly internalUrl: string } }

/**
 * Starts one for a test file; it ends, and its folder vanishes, after the file's last test. `unguarded`: open surveys want
 * neither work nor waiting.
 */
export async function runCollector(
  door: 'guarded' | 'unguarded' = 'guarded',
): Promise<RunningCollector> {
  const data = mkdtempSync(join(tmpdir(), 'meinungsbild-collector-'))
  onTestFileEnd(async () => rmSync(data, { recursive: true, force: true }))
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const child = fork(fileURLToPath(import.meta.resolve('@meinungsbild/collector/main')), [], {
    execArgv: ['--import', '@meinungsbild/launch'],
    env: {
      PATH: process.env['PATH'] ?? '',
      COLLECTOR_DATA: data,
      COLLECTOR_PORT: '0',
      COLLECTOR_INTERNAL_PORT: '0',
      COLLECTOR_OPEN_DOOR: door,
      COLLECTOR_TRUSTED_KEY: publicKey
        .export({ type: 'spki', format: 'der' })
        .toString('base64url'),
    },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  onTestFileEnd(
    () =>
      new Promise((resolve) => {
        child.once('close', () => resolve())
        child.kill()
      }),
  )
  const { ready } = await new Promise<Ready>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Ready))
    child.once('close', () => reject(new Error('The collector did not start.')))
  })
  return {
    citizenUrl: ready.publicUrl,
    collectorInternalUrl: ready.internalUrl,
    inside: insideWith((text) => sign(null, Buffer.from(text), privateKey).toString('base64url')),
  }
}
