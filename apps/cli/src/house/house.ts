import { join } from 'node:path'
import { readOrMakeInsideKey } from '@meinungsbild/staff'
import { dataFolders, makeDataFolders } from './data-folders.ts'
import { startSurface, type Surface, type SurfaceName } from './surface.ts'

/** Which ports the surfaces listen on; 0 takes any free one. */
export type Ports = {
  readonly collector: number
  readonly collectorInternal: number
  readonly admission: number
  readonly admissionInternal: number
  readonly staff: number
}

/** All three surfaces running over one data folder. */
export type House = {
  readonly citizenUrl: string
  readonly admissionUrl: string
  readonly staffUrl: string
  /** Resolves with the name of the first surface that ended by itself. */
  readonly broken: Promise<SurfaceName>
  close(): Promise<void>
}

export type HouseStart =
  | { readonly ok: true; readonly house: House }
  | { readonly ok: false; readonly sentence: string }

function readTrustedKey(folder: string): string | undefined {
  try {
    return readOrMakeInsideKey(folder).publicKey
  } catch {
    return undefined
  }
}

/** Starts the outer surfaces first, then the inside, which opens every connection. */
export async function startHouse(data: string, ports: Ports): Promise<HouseStart> {
  const made = makeDataFolders(data)
  if (!made.ok) return made
  const folders = dataFolders(data)
  const trusted = readTrustedKey(join(folders.staff, 'keys'))
  if (trusted === undefined) {
    return {
      ok: false,
      sentence: `Der Schlüssel im Ordner ${join(folders.staff, 'keys')} lässt sich nicht lesen oder anlegen.`,
    }
  }
  const running: [SurfaceName, Surface][] = []

  async function start(
    name: SurfaceName,
    environment: Readonly<Record<string, string>>,
  ): Promise<Surface | string> {
    const started = await startSurface(name, environment)
    if (!started.ok) return started.sentence
    running.push([name, started.surface])
    return started.surface
  }
  async function giveUp(sentence: string): Promise<HouseStart> {
    await Promise.all(running.map(([, surface]) => surface.close()))
    return { ok: false, sentence }
  }

  const [collector, admission] = await Promise.all([
    start('collector', {
      ...settingsOf('COLLECTOR_'),
      COLLECTOR_DATA: folders.collector,
      COLLECTOR_PORT: String(ports.collector),
      COLLECTOR_INTERNAL_PORT: String(ports.collectorInternal),
      COLLECTOR_TRUSTED_KEY: trusted,
    }),
    start('admission', {
      ...settingsOf('ADMISSION_'),
      ADMISSION_DATA: folders.admission,
      ADMISSION_PORT: String(ports.admission),
      ADMISSION_INTERNAL_PORT: String(ports.admissionInternal),
      ADMISSION_TRUSTED_KEY: trusted,
    }),
  ])
  if (typeof collector === 'string') return giveUp(collector)
  if (typeof admission === 'string') return giveUp(admission)
  const staff = await start('staff', {
    ...settingsOf('STAFF_'),
    ...settingsOf('MAIL_'),
    ...settingsOf('OIDC_'),
    STAFF_DATA: folders.staff,
    STAFF_PORT: String(ports.staff),
    COLLECTOR_PUBLIC_URL: collector.publicUrl,
    COLLECTOR_INTERNAL_URL: collector.internalUrl ?? '',
    ADMISSION_PUBLIC_URL: admission.publicUrl,
    ADMISSION_INTERNAL_URL: admission.internalUrl ?? '',
  })
  if (typeof staff === 'string') return giveUp(staff)

  return {
    ok: true,
    house: {
      citizenUrl: collector.publicUrl,
      admissionUrl: admission.publicUrl,
      staffUrl: staff.publicUrl,
      broken: Promise.race(running.map(([name, surface]) => surface.ended.then(() => name))),
      async close() {
        await Promise.all(running.map(([, surface]) => surface.close()))
      },
    },
  }
}

/** What this process was told for one surface alone: no other one needs to know it. */
function settingsOf(prefix: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      (name.startsWith(prefix) || name === 'LOG_FORMAT') && value !== undefined
        ? [[name, value]]
        : [],
    ),
  )
}
