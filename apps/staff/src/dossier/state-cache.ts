import { setImmediate } from 'node:timers/promises'
import { evolve, nothingYet, type Model, type State } from '@meinungsbild/procedure'
import type { DossierHead, Dossiers, Storage } from '@meinungsbild/storage'
import { modelOf } from './model-of.ts'
import { fromStored } from './stored-entries.ts'

/** What a dossier came to, and the entry up to which it was read. */
export type KnownState = DossierHead & { readonly model: Model; readonly state: State }

/** States are kept for dossiers with so many entries together; those asked for longest ago go first. */
const mostEntries = 200_000

/** So many entries are read without a pause: a long dossier keeps nobody else waiting, also while all are read after a start. */
const withoutPause = 200

type Cache = {
  readonly states: Map<string, KnownState>
  /** What is being read now, by dossier and newest entry: who asks for the same meanwhile gets the same. */
  readonly reading: Map<string, Promise<KnownState | undefined>>
}

/** What is known of the dossiers of a storage lives as long as they do. */
const caches = new WeakMap<Dossiers, Cache>()

/**
 * The state of a dossier up to `head`, its newest entry. Only the entries since the last time are read. They must go on from
 * the hash that was the newest then; if they do not, the whole dossier is read anew. Undefined if `head` is not in the
 * dossier.
 */
export function stateUpTo(
  storage: Storage,
  initiative: string,
  head: DossierHead,
): Promise<KnownState | undefined> {
  const { states, reading } = cacheOf(storage.dossiers)
  const name = `${initiative} ${head.number} ${head.hash}`
  const begun = reading.get(name)
  if (begun) return begun
  const read = readUpTo(storage, initiative, head, states).finally(() => reading.delete(name))
  reading.set(name, read)
  return read
}

async function readUpTo(
  storage: Storage,
  initiative: string,
  head: DossierHead,
  cache: Cache['states'],
): Promise<KnownState | undefined> {
  const known = cache.get(initiative)
  const state =
    (known && (await goOn(storage, initiative, head, known))) ??
    (await goOn(storage, initiative, head, undefined))
  cache.delete(initiative)
  if (state === undefined) return undefined
  cache.set(initiative, state)
  dropOldest(cache)
  return state
}

async function goOn(
  storage: Storage,
  initiative: string,
  head: DossierHead,
  known: KnownState | undefined,
): Promise<KnownState | undefined> {
  if (known?.number === head.number) return known.hash === head.hash ? known : undefined
  const stored = await storage.dossiers.read(initiative, known?.number)
  const [first] = stored
  if (first === undefined) return undefined
  if (known !== undefined && first.previousHash !== known.hash) return undefined
  const entries = fromStored(stored)
  const model = known?.model ?? (await modelOf(storage, entries))
  let state = known?.state ?? nothingYet
  for (const [index, entry] of entries.entries()) {
    if (index > 0 && index % withoutPause === 0) await setImmediate()
    state = evolve(model, state, entry)
  }
  const { number, hash } = stored.at(-1) ?? first
  return { number, hash, model, state }
}

function cacheOf(dossiers: Dossiers): Cache {
  const there = caches.get(dossiers)
  if (there) return there
  const fresh: Cache = { states: new Map(), reading: new Map() }
  caches.set(dossiers, fresh)
  return fresh
}

function dropOldest(cache: Cache['states']): void {
  let kept = 0
  for (const { number } of cache.values()) kept += number
  for (const [initiative, { number }] of cache) {
    if (kept <= mostEntries || cache.size === 1) return
    cache.delete(initiative)
    kept -= number
  }
}
