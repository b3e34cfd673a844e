import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { demoAccounts, demoPassword, installDemoAccounts } from '../demo/accounts.ts'
import { loadDemonstration } from '../demo/load-demonstration.ts'
import { dataFolders, makeDataFolders } from '../house/data-folders.ts'
import { startHouse, type House } from '../house/house.ts'
import { dataFolder } from './data-folder.ts'
import { refuse } from './refuse.ts'

/** `npm start`: runs everything on this machine until it is told to stop; with a name only that surface, as it is configured. */
export async function serve(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'port-citizen': { type: 'string', default: '8080' },
      'port-admission': { type: 'string', default: '8081' },
      'port-staff': { type: 'string', default: '8090' },
      'without-demo': { type: 'boolean', default: false },
    },
  })
  const [surface] = positionals
  if (surface !== undefined) return serveOne(surface)
  const wrong = portOptions.find((option) => !isPort(values[option]))
  if (wrong !== undefined)
    return refuse(`--${wrong}: „${values[wrong]}“ ist kein Port (0 bis 65535).`)
  const data = resolve(dataFolder())
  const empty = !existsSync(join(dataFolders(data).staff, 'staff.sqlite'))
  const pending = join(data, 'demonstration-pending')
  const loads = !values['without-demo'] && (empty || existsSync(pending))
  if (loads) {
    const prepared = await prepareDemonstration(data, pending)
    if (!prepared.ok) return refuse(prepared.sentence)
  }
  const started = await startHouse(data, {
    collector: Number(values['port-citizen']),
    collectorInternal: 0,
    admission: Number(values['port-admission']),
    admissionInternal: 0,
    staff: Number(values['port-staff']),
  })
  if (!started.ok) return refuse(started.sentence)
  const { house } = started
  rmSync(pending, { force: true })

  const stopped = untilStopped(house)
  announce(house, data)
  if (!values['without-demo']) announceAccounts()
  if (loads) await fill(house)
  return stopped
}

const surfaces: Readonly<Record<string, () => Promise<unknown>>> = {
  collector: () => import('@meinungsbild/collector/main'),
  admission: () => import('@meinungsbild/admission/main'),
  staff: () => import('@meinungsbild/staff/main'),
}

/** This process becomes the surface, which ends it when it is told to stop. */
async function serveOne(name: string): Promise<number> {
  const become = Object.hasOwn(surfaces, name) ? surfaces[name] : undefined
  if (become === undefined)
    return refuse(
      `Die Oberfläche „${name}“ gibt es nicht. Es gibt: ${Object.keys(surfaces).join(', ')}.`,
    )
  await become()
  return new Promise(() => undefined)
}

const portOptions = ['port-citizen', 'port-admission', 'port-staff'] as const

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535
}

/** Leaves a mark that stays if the start fails (a port in use), so that the next one still loads the demonstration. */
async function prepareDemonstration(data: string, pending: string) {
  const made = makeDataFolders(data)
  if (!made.ok) return made
  try {
    writeFileSync(pending, '')
  } catch (error) {
    const sentence = `Der Datenordner ${data} lässt sich nicht beschreiben (${String(error)}).`
    return { ok: false, sentence } as const
  }
  return installDemoAccounts(data)
}

/** The system is usable before; a demonstration that fails to load is said and ends nothing. */
async function fill(house: House): Promise<void> {
  process.stdout.write('Leerer Datenordner: Die Vorführung wird geladen …\n')
  try {
    await loadDemonstration(house)
    process.stdout.write('Die Vorführung ist geladen.\n')
  } catch (error) {
    process.stderr.write(`Die Vorführung ließ sich nicht ganz laden: ${String(error)}\n`)
  }
}

function announce(house: House, data: string): void {
  process.stdout.write(`
Meinungsbild läuft.

  Bürgerinnen und Bürger   ${house.citizenUrl}
  Einlass mit Zugangscode  ${house.admissionUrl}
  Verwaltung               ${house.staffUrl}

  Daten liegen in ${data}. Beenden mit Strg+C.
`)
}

function announceAccounts(): void {
  process.stdout.write(`
  Konten der Vorführung (Kennwort für alle: ${demoPassword})
${demoAccounts.map(({ id, name, office }) => `    ${id.padEnd(14)} ${name}, ${office}`).join('\n')}
`)
}

/** Waits for a signal (0) or for a surface that ends by itself (1), then ends the others. */
async function untilStopped(house: House): Promise<number> {
  const asked = new Promise<undefined>((resolve) => {
    process.once('SIGINT', () => resolve(undefined))
    process.once('SIGTERM', () => resolve(undefined))
  })
  const broken = await Promise.race([asked, house.broken])
  await house.close()
  return broken === undefined ? 0 : refuse(`Der Dienst „${broken}“ hat unerwartet geendet.`)
}
