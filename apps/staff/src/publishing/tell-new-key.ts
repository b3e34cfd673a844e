import { createHash } from 'node:crypto'
import { canonicalJson, parseBallotBoxHeads, parsePublishedSurvey } from '@meinungsbild/exchange'
import { isSignedBy, keyPeriods } from '@meinungsbild/storage'
import { z } from 'zod'
import type { BackgroundJob } from '../background/background-work.ts'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside } from './call-outside.ts'

type Telling = Pick<StaffDeps, 'storage' | 'collector' | 'insideKey' | 'now'>

/** A document that the collector holds, and where. */
const held = z.object({ place: z.string(), document: z.string(), signature: z.string() })
type Held = z.infer<typeof held>

const minute = 60_000

/**
 * After a change of the key: signs everything that the collector holds with the new one, so that it need not believe the old one any
 * longer. Only what this house knows as its own is signed, whatever the collector shows. May be interrupted and repeated;
 * rejects where something is left.
 */
export async function tellNewKey(deps: Telling): Promise<void> {
  const { storage, collector, insideKey, now } = deps
  const untold = await storage.houseKey.untold()
  if (untold === undefined || (await storage.houseKey.noted()) !== insideKey.publicKey) return
  let unknown = 0
  for (let after = ''; ;) {
    const path = `/documents?after=${encodeURIComponent(after)}`
    const answered = await callOutside(deps, collector, 'GET', path)
    if (!answered.ok) throw new Error(answered.code)
    if (answered.body === null) break
    const { place, document, signature } = held.parse(answered.body)
    after = place
    if (isSignedBy(insideKey.publicKey, document, signature)) continue
    if (!(await isOwn(deps, { place, document, signature }))) {
      unknown += 1
      continue
    }
    const signed = { document, signature: insideKey.sign(document) }
    const put = await callOutside(deps, collector, 'PUT', '/documents/signature', signed)
    if (!put.ok) throw new Error(put.code)
  }
  if (unknown > 0) throw new Error(`The collector holds ${unknown} documents that are not ours.`)
  await storage.houseKey.noteTold(untold, now().toISOString())
}

/** Every minute while something is left to be signed. */
export function regularTellingOfNewKey(deps: Telling): BackgroundJob {
  return {
    name: 'The new signatures after a change of the key',
    every: minute,
    atOnce: true,
    work: () => tellNewKey(deps),
  }
}

async function isOwn(deps: Telling, { place, document, signature }: Held): Promise<boolean> {
  const { surveys, contents, ballotLeaves } = deps.storage
  const [table, ...rest] = place.split('/')
  const name = rest.join('/')
  switch (table) {
    case 'results':
      return contents.wasPut(createHash('sha256').update(document).digest('hex'))
    case 'surveys': {
      const survey = await surveys.find(name)
      if (survey !== undefined) return survey.published?.document === document
      const read = parsePublishedSurvey(JSON.parse(document))
      return read.ok && read.value.closes < deps.now().toISOString() && signedBefore()
    }
    case 'heads': {
      const told = await ballotLeaves.toldHeads(name)
      const read = parseBallotBoxHeads(JSON.parse(document))
      if (told.length === 0) return signedBefore()
      return read.ok && canonicalJson(read.value.heads) === canonicalJson(told)
    }
    default:
      return false
  }

  /** What a destroyed dossier has left outside is known by our own signature alone. */
  async function signedBefore(): Promise<boolean> {
    const { houseKey } = deps.storage
    const keys = keyPeriods(await houseKey.successions(), deps.insideKey.publicKey)
    return keys.some(({ publicKey }) => isSignedBy(publicKey, document, signature))
  }
}
