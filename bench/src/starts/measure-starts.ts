import type { ChildProcess } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { memoryMb, startProcess } from '../processes.ts'
import { quantile } from '../quantile.ts'
import { round } from '../round.ts'

const mostMs = 1_000
const mostMb = 120
const times = 5
const idleMs = 3_000

const surfaces = {
  collector: 'die Urne',
  admission: 'der Einlass',
  staff: 'die Verwaltung',
} as const

type Surface = keyof typeof surfaces

type Start = { readonly firstPageMs: number; readonly idleMb: number | null }

/**
 * From the start of each process over an empty folder to its first page, and what it holds when nobody asks it for anything; beside a
 * process of Node that does nothing but answer. Programs have been compiled before (`packages/launch`).
 */
export async function measureStarts(say: (line: string) => void) {
  const bare = await median(() => startOnce(new URL('bare-server.mjs', import.meta.url).href, {}))
  const all: Partial<Record<Surface, Start & { readonly ratio: number }>> = {}
  for (const name of ['collector', 'admission', 'staff'] as const) {
    const main = import.meta.resolve(`@meinungsbild/${name}/main`)
    const start = () => inEmptyFolder((folder) => startOnce(main, settingsFor(name, folder)))
    await start()
    const found = await median(start)
    all[name] = { ...found, ratio: round(found.firstPageMs / bare.firstPageMs, 2) }
    say(
      `Start: ${surfaces[name]} zeigt die erste Seite nach ${found.firstPageMs} ms (höchstens ${mostMs}), nacktes node:http nach ${bare.firstPageMs}; in Ruhe ${found.idleMb} MB (höchstens ${mostMb}), nacktes ${bare.idleMb}`,
    )
  }
  return { ...all, bare, mostMs, mostMb }
}

async function median(start: () => Promise<Start>): Promise<Start> {
  const starts: Start[] = []
  for (let time = 0; time < times; time += 1) starts.push(await start())
  return {
    firstPageMs: round(
      quantile(
        starts.map(({ firstPageMs }) => firstPageMs),
        0.5,
      ),
      0,
    ),
    idleMb: quantile(
      starts.map(({ idleMb }) => idleMb ?? 0),
      0.5,
    ),
  }
}

async function inEmptyFolder(start: (folder: string) => Promise<Start>): Promise<Start> {
  const folder = mkdtempSync(join(tmpdir(), 'meinungsbild-start-'))
  try {
    return await start(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function settingsFor(name: Surface, folder: string): Readonly<Record<string, string>> {
  const prefix = name.toUpperCase()
  const nowhere = 'http://127.0.0.1:9'
  const own = { [`${prefix}_DATA`]: folder, [`${prefix}_PORT`]: '0' }
  if (name === 'staff')
    return {
      ...own,
      COLLECTOR_PUBLIC_URL: nowhere,
      COLLECTOR_INTERNAL_URL: nowhere,
      ADMISSION_PUBLIC_URL: nowhere,
      ADMISSION_INTERNAL_URL: nowhere,
    }
  const { publicKey } = generateKeyPairSync('ed25519')
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64url')
  return { ...own, [`${prefix}_INTERNAL_PORT`]: '0', [`${prefix}_TRUSTED_KEY`]: key }
}

async function startOnce(main: string, settings: Readonly<Record<string, string>>): Promise<Start> {
  const begun = performance.now()
  const { child, ready } = await startProcess(main, settings)
  try {
    const page = await fetch(`${ready.publicUrl}/`)
    await page.text()
    const firstPageMs = performance.now() - begun
    await setTimeout(idleMs)
    return { firstPageMs, idleMb: memoryMb(child) }
  } finally {
    await stopped(child)
  }
}

async function stopped(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  await ended
}
