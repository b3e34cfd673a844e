import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { House } from './house.ts'

const command = fileURLToPath(new URL('../../../../apps/cli/bin/meinungsbild.js', import.meta.url))

/** What `meinungsbild verify` says of a house; `database` where it lies on a server. */
export function verifyDossiers(
  { data }: House,
  database?: string,
): { readonly proved: boolean; readonly said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'verify'], {
    encoding: 'utf8',
    env: {
      PATH: process.env['PATH'] ?? '',
      MEINUNGSBILD_DATA: data,
      ...(database !== undefined && { STAFF_DATABASE: database }),
    },
  })
  return { proved: status === 0, said: (stdout + stderr).trim() }
}
