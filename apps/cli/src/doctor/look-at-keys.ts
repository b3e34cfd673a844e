import { createPublicKey } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { keyId } from '@meinungsbild/staff/keys'
import { staffDatabase } from '../house/staff-database.ts'
import { keyStanding, type KeyStanding } from '../keys/key-standing.ts'
import { nextStep } from '../keys/next-step.ts'
import { bad, good, warning, type Finding } from './finding.ts'

type Settings = Readonly<Record<string, string | undefined>>

/** The key of the house: readable by its owner alone, which one it is and how old, whether a change of it is half done, and whom the outer machines believe. */
export async function lookAtKeys(data: string, settings: Settings): Promise<readonly Finding[]> {
  let standing: KeyStanding
  try {
    standing = await keyStanding(data, staffDatabase(data))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return [bad('keys', `Der Schlüssel des Hauses lässt sich nicht lesen (${reason}).`)]
  }
  const { stage, files, believed } = standing
  if (stage === 'none') return []
  const step = nextStep(standing)?.replaceAll(/\s+/g, ' ')
  return [
    ...(step === undefined
      ? []
      : [stage === 'lost' || stage === 'other' ? bad('keys', step) : warning('keys', step)]),
    ...lookAtFile(standing),
    ...['COLLECTOR_TRUSTED_KEY', 'ADMISSION_TRUSTED_KEY'].flatMap((name) =>
      lookAtTrust(name, settings[name], believed, files.read('current')?.publicKey),
    ),
  ]
}

function lookAtFile({ files }: KeyStanding): readonly Finding[] {
  const key = files.read('current')
  if (key === undefined) return []
  const file = join(files.folder, 'inside-private.pem')
  if (publicHalf(files.folder) !== key.publicKey)
    return [bad('keys', `Der Schlüssel ${file} passt nicht zu seiner öffentlichen Hälfte daneben.`)]
  const made = files.madeAt('current') ?? new Date(0)
  const days = Math.floor((Date.now() - made.getTime()) / 86_400_000)
  return [
    (statSync(file).mode & 0o077) === 0
      ? good(
          'keys',
          `Der Schlüssel ${keyId(key.publicKey)} (${file}, ${days} Tage alt) ist lesbar, und nur für seinen Besitzer.`,
        )
      : warning('keys', `Der Schlüssel ${file} ist auch für andere lesbar (chmod 600 hilft).`),
  ]
}

/** SPKI in DER, base64url, as it is handed to the operators of the other hosts; undefined where it is missing or unreadable. */
function publicHalf(folder: string): string | undefined {
  try {
    const written = createPublicKey(readFileSync(join(folder, 'inside-public.pem')))
    return written.export({ type: 'spki', format: 'der' }).toString('base64url')
  } catch {
    return undefined
  }
}

/** Where the settings of an outer machine are known here: no key too few, and none that nobody needs. */
function lookAtTrust(
  name: string,
  setting: string | undefined,
  believed: readonly string[],
  current: string | undefined,
): readonly Finding[] {
  if (setting === undefined) return []
  const told = setting.split(/[\s,]+/)
  if (current !== undefined && !told.includes(current))
    return [bad('keys', `${name} ist nicht der Schlüssel dieses Hauses.`)]
  if (believed.some((key) => !told.includes(key)))
    return [warning('keys', `${name} nennt noch nicht alle Schlüssel, die jetzt gebraucht werden.`)]
  return told.some((key) => !believed.includes(key))
    ? [warning('keys', `${name} nennt noch einen Schlüssel, den niemand mehr braucht.`)]
    : []
}
