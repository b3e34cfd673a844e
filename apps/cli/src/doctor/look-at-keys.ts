import { createPrivateKey, createPublicKey } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { insideKey } from '@meinungsbild/staff'
import { dataFolders } from '../house/data-folders.ts'
import { bad, good, warning, type Finding } from './finding.ts'

/** The key of the inside: readable by its owner alone, and the one that the outer machines are told to believe. */
export function lookAtKeys(
  data: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly Finding[] {
  const folder = join(dataFolders(data).staff, 'keys')
  const file = join(folder, 'inside-private.pem')
  if (!existsSync(file)) return []
  const publicKey = publicKeyIn(folder, file)
  if (publicKey === undefined)
    return [
      bad(
        'keys',
        `Der Schlüssel ${file} ist nicht lesbar oder passt nicht zu seiner öffentlichen Hälfte.`,
      ),
    ]
  const told = ['COLLECTOR_TRUSTED_KEY', 'ADMISSION_TRUSTED_KEY'].filter(
    (name) => environment[name] !== undefined && environment[name] !== publicKey,
  )
  return [
    (statSync(file).mode & 0o077) === 0
      ? good('keys', `Der Schlüssel ${file} ist lesbar, und nur für seinen Besitzer.`)
      : warning('keys', `Der Schlüssel ${file} ist auch für andere lesbar (chmod 600 hilft).`),
    ...told.map((name) => bad('keys', `${name} ist nicht der Schlüssel dieses Hauses.`)),
  ]
}

/** SPKI in DER, base64url; undefined where a half is missing, unreadable or of another key. */
function publicKeyIn(folder: string, file: string): string | undefined {
  try {
    const { publicKey } = insideKey(createPrivateKey(readFileSync(file)))
    const written = createPublicKey(readFileSync(join(folder, 'inside-public.pem')))
    const spki = written.export({ type: 'spki', format: 'der' }).toString('base64url')
    return spki === publicKey ? publicKey : undefined
  } catch {
    return undefined
  }
}
