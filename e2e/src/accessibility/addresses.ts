import { generateKeyPairSync, randomBytes, verify } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createAdmissionApp,
  migrations as admissionMigrations,
  openDoors,
  openUnsubscriptions,
  routes as admissionRoutes,
} from '@meinungsbild/admission'
import {
  collectorMigrations,
  createCollectorApp,
  openCollector,
  routes as collectorRoutes,
} from '@meinungsbild/collector'
import { openDatabase, sqliteDatabase } from '@meinungsbild/database'
import {
  createStaffApp,
  openSurveyFigures,
  readOrMakeInsideKey,
  routes as staffRoutes,
} from '@meinungsbild/staff'
import { openStorage } from '@meinungsbild/storage'

export type SurfaceName = 'collector' | 'admission' | 'staff'

/** One address that answers GET, by its name in the route table of its surface. */
export type Address = {
  readonly surface: SurfaceName
  readonly name: string
  readonly pattern: string
}

type Table = Readonly<Record<string, { readonly pattern: string }>>
type App = { readonly routes: readonly { readonly method: string; readonly path: string }[] }

/**
 * Every address that answers GET: the route tables of the three surfaces, held against what their applications themselves
 * have registered. What is registered and stands in no table counts too, under its own pattern.
 */
export async function everyAddress(): Promise<readonly Address[]> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-addresses-'))
  const { publicKey } = generateKeyPairSync('ed25519')
  const now = () => new Date()
  const log = () => undefined
  const common = {
    now,
    log,
    random: randomBytes,
    publicUrl: 'http://127.0.0.1',
    addressHeader: undefined,
  }
  const opened = [
    openDatabase(join(folder, 'collector.sqlite'), collectorMigrations),
    openDatabase(join(folder, 'admission.sqlite'), admissionMigrations),
  ] as const
  const inside = await openStorage({ file: join(folder, 'staff.sqlite') })
  if (!opened[0].ok || !opened[1].ok || !inside.ok) throw new Error('An empty file cannot be made.')
  const collector = sqliteDatabase(opened[0].database)
  const admission = sqliteDatabase(opened[1].database)
  const { storage } = inside
  const outer = { internalUrl: 'http://127.0.0.1', publicUrl: 'http://127.0.0.1' }
  try {
    return [
      ...read(
        'collector',
        collectorRoutes,
        createCollectorApp(
          await openCollector({
            ...common,
            database: collector,
            trustedKeys: [publicKey],
            guarded: true,
          }),
        ),
      ),
      ...read(
        'admission',
        admissionRoutes,
        createAdmissionApp({
          ...common,
          doors: openDoors(admission, 25),
          unsubscriptions: openUnsubscriptions(admission),
          verify: (text, signature) =>
            verify(null, Buffer.from(text), publicKey, Buffer.from(signature)),
        }),
      ),
      ...read(
        'staff',
        staffRoutes,
        createStaffApp({
          storage,
          figures: openSurveyFigures(storage, log),
          insideKey: readOrMakeInsideKey(join(folder, 'keys')),
          collector: outer,
          admission: outer,
          publicUrl: outer.publicUrl,
          now,
          newId: () => '',
          log,
        }),
      ),
    ]
  } finally {
    await collector.close()
    await admission.close()
    await storage.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

function read(surface: SurfaceName, table: Table, app: App): readonly Address[] {
  const names = new Map(Object.entries(table).map(([name, { pattern }]) => [pattern, name]))
  const answering = new Set(
    app.routes.flatMap(({ method, path }) => (method === 'GET' ? [path] : [])),
  )
  return [...answering].map((pattern) => ({
    surface,
    pattern,
    name: names.get(pattern) ?? pattern,
  }))
}

/** The address that a path belongs to; fixed words go before parameters. */
export function addressOf(
  addresses: readonly Address[],
  surface: SurfaceName,
  path: string,
): Address | undefined {
  return addresses
    .filter((each) => each.surface === surface && expressionOf(each.pattern).test(path))
    .toSorted((a, b) => parameters(a) - parameters(b))[0]
}

function parameters({ pattern }: Address): number {
  return pattern.split('/:').length
}

function expressionOf(pattern: string): RegExp {
  const escaped = pattern.replaceAll('.', '[.]').replaceAll(/:\w+/g, '[^/]+')
  return new RegExp(`^${escaped}$`)
}
