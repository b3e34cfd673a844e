import { createHash } from 'node:crypto'
import { readZip } from '@meinungsbild/formats'
import { people } from '@meinungsbild/procedure/story.examples.ts'
import { routes } from '@meinungsbild/staff'
import { verifyDossierExport, verifyStoredDossiers, type Storage } from '@meinungsbild/storage'
import { quantile } from '../quantile.ts'
import { timed } from '../questionnaire/timed.ts'
import { round } from '../round.ts'
import { openBenchHouse, type BenchHouse } from './bench-house.ts'
import { writeInitiatives, writeLongDossier } from './dossiers.ts'

const entries = 5_000
const fewEntries = 50
const initiatives = 200
const fewInitiatives = 20
const mostPageMs = 150
const mostVerifyMs = 2_000
const mostListMs = 50

/** A dossier with thousands of entries and a house with hundreds of dossiers, beside the same pages with a tenth or less. */
export async function measureDossiers(say: (line: string) => void) {
  const id = 'lange-akte'
  const long = await houseWith((storage) => writeLongDossier(storage, id, entries))
  const brief = await houseWith((storage) => writeLongDossier(storage, id, fewEntries))
  // As after each start, when the background work looks at everything once.
  const begun = performance.now()
  await long.open(routes.tasks.href())
  const readMs = round(performance.now() - begun, 0)
  const page = await duelOf(routes.dossier.href({ id }), long, brief)
  say(
    `Akte mit ${entries} Einträgen: nach dem Start im Hintergrund gelesen in ${readMs} ms; zum ersten Mal geöffnet: ${page.firstMs} ms, danach ${page.ms} ms (höchstens ${mostPageMs}); mit ${fewEntries} Einträgen ${page.fewMs} ms, Verhältnis ${page.ratio}`,
  )
  const verify = await verifyBoth(long, id)
  say(
    `Prüfen von ${entries} Einträgen: Datenbank ${verify.databaseMs} ms, Ausfuhr ${verify.exportMs} ms (höchstens ${mostVerifyMs}); bloß die Prüfsumme über dieselben Bytes ${verify.bareMs} ms, Verhältnis ${verify.ratio}`,
  )
  await Promise.all([long.close(), brief.close()])

  const many = await houseWith((storage) => writeInitiatives(storage, initiatives))
  const few = await houseWith((storage) => writeInitiatives(storage, fewInitiatives))
  const tasks = await duelOf(routes.tasks.href(), many, few)
  const list = await duelOf(routes.initiatives.href(), many, few)
  for (const [name, { firstMs, ms, fewMs, ratio }] of [
    ['Meine Aufgaben', tasks],
    ['Vorhaben', list],
  ] as const)
    say(
      `${name} mit ${initiatives} Vorhaben, zum ersten Mal: ${firstMs} ms, danach ${ms} ms (höchstens ${mostListMs}); mit ${fewInitiatives} ${fewMs} ms, Verhältnis ${ratio}`,
    )
  await Promise.all([many.close(), few.close()])
  return {
    entries,
    page: { ...page, readMs, most: mostPageMs },
    verify: { ...verify, most: mostVerifyMs },
    initiatives,
    tasks: { ...tasks, most: mostListMs },
    list: { ...list, most: mostListMs },
  }
}

function houseWith(fill: (storage: Storage) => Promise<unknown>): Promise<BenchHouse> {
  const looking = people.find(({ account }) => account === 'press')
  if (looking === undefined) throw new Error('The story has no press office.')
  return openBenchHouse(looking, fill)
}

/** The same page in a house with much and in one with little in it, in turns. */
async function duelOf(path: string, much: BenchHouse, little: BenchHouse) {
  const open = async (house: BenchHouse) => {
    const begun = performance.now()
    await house.open(path)
    return performance.now() - begun
  }
  const first = await open(much)
  const times: number[] = []
  const fewTimes: number[] = []
  for (let turn = 0; turn < 25; turn += 1) {
    times.push(await open(much))
    fewTimes.push(await open(little))
  }
  const ms = quantile(times, 0.5)
  const few = quantile(fewTimes, 0.5)
  return {
    firstMs: round(first, 0),
    ms: round(ms, 1),
    fewMs: round(few, 1),
    ratio: round(ms / few, 2),
  }
}

/** The database and the export, each proved; and what SHA-256 alone takes for the bytes of the export. */
async function verifyBoth(house: BenchHouse, id: string) {
  const archive = await house.take(routes.dossierExport.href({ id }))
  const begun = performance.now()
  const verified = await verifyStoredDossiers({ file: house.file })
  const databaseMs = performance.now() - begun
  if (!verified.ok || verified.verification.flaws.length > 0)
    throw new Error(`The database is not sound: ${JSON.stringify(verified)}`)
  const unpackedAt = performance.now()
  const zip = readZip(archive, () => true)
  if (!zip.ok) throw new Error(zip.flaw.code)
  const { flaws } = verifyDossierExport(zip.files)
  const exportMs = performance.now() - unpackedAt
  if (flaws.length > 0) throw new Error(`The export is not sound: ${JSON.stringify(flaws)}`)
  const bareMs = timed(() => {
    for (const content of zip.files.values()) createHash('sha256').update(content).digest()
  })
  return {
    databaseMs: round(databaseMs, 0),
    exportMs: round(exportMs, 0),
    bareMs: round(bareMs, 1),
    ratio: round(exportMs / bareMs, 1),
  }
}
