import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dataFolders, installDemoAccounts, startHouse } from '@meinungsbild/cli'
import { readOrMakeInsideKey } from '@meinungsbild/staff'
import { freePort } from './free-port.ts'
import { insideWith, type Inside } from './inside.ts'
import { onTestFileEnd } from './test-file-end.ts'

/** The three processes over an empty data folder, with the demonstration's people and nothing else. */
export type RunningHouse = {
  readonly citizenUrl: string
  readonly admissionUrl: string
  readonly staffUrl: string
  readonly collectorInternalUrl: string
  readonly admissionInternalUrl: string
  readonly inside: Inside
}

/** Starts a house of its own for a test file; it ends, and its folder vanishes, after the file's last test. */
export async function runHouse(): Promise<RunningHouse> {
  const data = mkdtempSync(join(tmpdir(), 'meinungsbild-e2e-'))
  onTestFileEnd(async () => rmSync(data, { recursive: true, force: true }))
  const installed = await installDemoAccounts(data)
  if (!installed.ok) throw new Error(installed.sentence)

  // The internal addresses are nobody's business but the house's own; here they must be known beforehand.
  const [collectorInternal, admissionInternal] = await Promise.all([freePort(), freePort()])
  const ports = { collector: 0, collectorInternal, admission: 0, admissionInternal, staff: 0 }
  const started = await startHouse(data, ports)
  if (!started.ok) throw new Error(started.sentence)
  const { house } = started
  onTestFileEnd(() => house.close())
  const { citizenUrl, admissionUrl, staffUrl } = house
  return {
    citizenUrl,
    admissionUrl,
    staffUrl,
    collectorInternalUrl: `http://127.0.0.1:${collectorInternal}`,
    admissionInternalUrl: `http://127.0.0.1:${admissionInternal}`,
    inside: insideWith(readOrMakeInsideKey(join(dataFolders(data).staff, 'keys')).sign),
  }
}
