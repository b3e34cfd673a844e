import { join } from 'node:path'
import { believedKeys, keyFiles, settleKeys } from '@meinungsbild/staff/keys'
import { openStorage } from '@meinungsbild/storage'
import { dataFolders, makeDataFolders } from './data-folders.ts'
import { staffDatabase } from './staff-database.ts'
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

/** The public keys that the outer surfaces shall believe: while the key of the house changes, there are several. */
async function trustedKeys(data: string) {
  const files = keyFiles(join(dataFolders(data).staff, 'keys'))
  const opened = await openStorage(staffDatabase(data))
  if (!opened.ok) return { ok: false, sentence: opened.refusal.sentence.de } as const
  const { houseKey, close } = opened.storage
  const settled = await settleKeys(files, houseKey)
  const believed = settled.ok ? await believedKeys(files, houseKey) : []
  await close()
  return settled.ok ? ({ ok: true, setting: believed.join(',') } as const) : settled
}

/** Starts the outer surfaces first, then the inside, which opens every connection. */
export async function startHouse(data: string, ports: Ports): Promise<HouseStart> {
  const made = makeDataFolders(data)
  if (!made.ok) return made
  const folders = dataFolders(data)
  const trusted = await trustedKeys(data)
  if (!trusted.ok) return trusted
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
      COLLECTOR_TRUSTED_KEY: trusted.setting,
    }),
    start('admission', {
      ...settingsOf('ADMISSION_'),
      ADMISSION_DATA: folders.admission,
      ADMISSION_PORT: String(ports.admission),
      ADMISSION_INTERNAL_PORT: String(ports.admissionInternal),
      ADMISSION_TRUSTED_KEY: trusted.setting,
      COLLECTOR_PUBLIC_URL: collectorAddress(ports),
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

/** Where citizens will find the collector, as far as that is known before it has started. */
function collectorAddress({ collector }: Ports): string {
  const named = process.env['COLLECTOR_PUBLIC_URL'] ?? ''
  return named !== '' || collector === 0 ? named : `http://127.0.0.1:${collector}`
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
