import { setTimeout } from 'node:timers/promises'
import { keyId, keySlots, type KeyFiles } from '@meinungsbild/staff/keys'
import { staffDatabase } from '../house/staff-database.ts'
import { beginAnew } from '../keys/begin-anew.ts'
import { keyStanding, type KeyStanding } from '../keys/key-standing.ts'
import { nextStep } from '../keys/next-step.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

/** So long the running staff process has to go over to the next key; milliseconds. */
const patience = 30_000

/** The key of the house: shows how it stands, and changes it in steps that can each be repeated. */
export async function keys(args: readonly string[]): Promise<number> {
  const [act = 'show', ...more] = args
  const data = dataFolder()
  if (more.length > 0) return refuse('„meinungsbild keys“ nimmt nur einen Schritt auf einmal.')
  if (act === 'begin-anew') return beginAnew(data)
  if (!Object.hasOwn(acts, act)) return refuse(`Den Schritt „keys ${act}“ gibt es nicht.`)
  const standing = await readStanding(data)
  return typeof standing === 'string' ? refuse(standing) : (acts[act]?.(standing, data) ?? 1)
}

type Act = (standing: KeyStanding, data: string) => Promise<number> | number

const acts: Readonly<Record<string, Act>> = {
  show(standing) {
    const { files, earlier } = standing
    const lines = keySlots.flatMap((slot) => lineOf(files, slot))
    const ended = earlier.map(
      ({ publicKey, until }) => `  früher    ${keyId(publicKey)}  bis ${until}`,
    )
    process.stdout.write([...lines, ...ended].map((line) => `${line}\n`).join(''))
    return sayNext(standing)
  },

  async new(standing, data) {
    const { files, stage } = standing
    if (stage !== 'steady')
      return refuse(nextStep(standing) ?? 'Der erste Schlüssel entsteht beim ersten Start.')
    files.make('next')
    const made = await readStanding(data)
    return typeof made === 'string' ? refuse(made) : sayNext(made)
  },

  async activate(standing, data) {
    const { files, stage } = standing
    if (files.read('next') === undefined)
      return refuse(
        nextStep(standing) ?? 'Es gibt keinen nächsten Schlüssel: meinungsbild keys new',
      )
    if (stage === 'lost' || stage === 'other') return refuse(nextStep(standing) ?? '')
    files.setWish({ kind: 'wanted' })
    for (const end = Date.now() + patience; Date.now() < end; await setTimeout(200))
      if (files.read('next') === undefined || files.wish()?.kind === 'refused') break
    const now = await readStanding(data)
    if (typeof now === 'string') return refuse(now)
    if (files.read('next') !== undefined) return refuse(nextStep(now) ?? '')
    process.stdout.write(`Der Schlüssel ${idOf(files)} gilt.\n`)
    return sayNext(now)
  },

  retire(standing) {
    const { files, stage } = standing
    if (stage !== 'told')
      return refuse(
        nextStep(standing) ?? 'Es gibt keinen vorigen Schlüssel, der zu entfernen wäre.',
      )
    files.retire()
    const setting = files.read('current')?.publicKey ?? ''
    process.stdout
      .write(`Der vorige Schlüssel ist entfernt. Setzen Sie auf den äußeren Rechnern, und starten Sie sie neu:
  COLLECTOR_TRUSTED_KEY=${setting}
  ADMISSION_TRUSTED_KEY=${setting}
Läuft die Verwaltung auf mehreren Rechnern: „meinungsbild keys retire“ auf jedem. Sichern Sie danach neu: ältere Sicherungen
tragen den vorigen Schlüssel. Adressen für Geräte vor Ort (Wege zur Befragung) gelten nicht mehr; rufen Sie sie neu ab.
`)
    return 0
  },
}

async function readStanding(data: string): Promise<KeyStanding | string> {
  try {
    return await keyStanding(data, staffDatabase(data))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return `Schlüssel oder Datenbank lassen sich nicht lesen (${reason}).`
  }
}

const words = { current: 'gilt', next: 'nächster', previous: 'voriger' } as const

function lineOf(files: KeyFiles, slot: keyof typeof words): readonly string[] {
  const key = files.read(slot)
  if (key === undefined) return []
  const made = files.madeAt(slot)?.toISOString().slice(0, 10) ?? ''
  return [`  ${words[slot].padEnd(9)} ${keyId(key.publicKey)}  vom ${made}`]
}

function idOf(files: KeyFiles): string {
  return keyId(files.read('current')?.publicKey ?? '')
}

function sayNext(standing: KeyStanding): number {
  process.stdout.write(`${nextStep(standing) ?? 'Es ist nichts zu tun.'}\n`)
  return 0
}
