import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolders, installDemoAccounts, startSurface } from '@meinungsbild/cli'
import { freePort } from './free-port.ts'
import { onTestFileEnd } from './test-file-end.ts'

/** Nobody listens there: nothing of this is about citizens. */
const nowhere = 'http://127.0.0.1:1'

/**
 * The staff process alone, with the demonstration's people, under a name: browsers know no passkeys at a bare address. It ends after the
 * file's last test. Gives its address.
 */
export async function runStaff(): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'meinungsbild-e2e-'))
  onTestFileEnd(async () => rmSync(data, { recursive: true, force: true }))
  const installed = await installDemoAccounts(data)
  if (!installed.ok) throw new Error(installed.sentence)
  const port = await freePort()
  const address = `http://localhost:${port}`
  const started = await startSurface('staff', {
    STAFF_DATA: dataFolders(data).staff,
    STAFF_PORT: String(port),
    STAFF_PUBLIC_URL: address,
    COLLECTOR_PUBLIC_URL: nowhere,
    COLLECTOR_INTERNAL_URL: nowhere,
    ADMISSION_PUBLIC_URL: nowhere,
    ADMISSION_INTERNAL_URL: nowhere,
  })
  if (!started.ok) throw new Error(started.sentence)
  onTestFileEnd(() => started.surface.close())
  return address
}
