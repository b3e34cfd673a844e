import { createHash } from 'node:crypto'
import type { BallotBoxHead, BallotBoxHeads } from '@meinungsbild/exchange'
import { leafHash, merkleTree } from '@meinungsbild/secrecy'
import type { BallotLeaf, Survey } from '@meinungsbild/storage'
import type { StaffDeps } from '../staff-deps.ts'
import { callOutside } from './call-outside.ts'
import type { Pushed } from './publish-survey.ts'
import { signDocument } from './sign-document.ts'

/** The leaf of a sealed answer (base64url), hex: the same that its sender was given as a receipt. */
export function leafOf(sealed: string): string {
  return hex(leafHash(Buffer.from(sealed, 'base64url'), sha256))
}

/**
 * Signs what was fetched of the finished days, those before `until` (ISO date), and tells everybody through the collector.
 * Heads that were told before stay as they were. `alarm`: the counts do not add up. May be repeated.
 */
export async function tellHeads(
  deps: StaffDeps,
  { id }: Survey,
  { until, alarm }: { readonly until: string; readonly alarm: boolean },
): Promise<Pushed> {
  const { ballotLeaves } = deps.storage
  const told = await ballotLeaves.toldHeads(id)
  const heads = headsUntil(until, told, await ballotLeaves.read(id))
  if (heads.length === 0) return { ok: true }
  const document: BallotBoxHeads = {
    format: 'meinungsbild/ballot-box-heads/1',
    surveyId: id,
    heads,
    alarm,
  }
  // Noted first: what may have been told must be told the same way again.
  await ballotLeaves.noteTold(id, heads)
  const signed = signDocument(deps.insideKey, document)
  const pushed = await callOutside(deps, deps.collector, 'PUT', `/heads/${id}`, signed)
  return pushed.ok ? { ok: true } : { ok: false, refusal: pushed }
}

/** The heads that were told, and one for each finished day since. */
function headsUntil(
  until: string,
  told: readonly BallotBoxHead[],
  leaves: readonly BallotLeaf[],
): readonly BallotBoxHead[] {
  const last = told.at(-1)?.day ?? ''
  const days = new Set(leaves.map(({ day }) => day).filter((day) => day > last && day < until))
  return [...told, ...[...days].map((day) => headOf(day, leaves))]
}

function headOf(last: string, leaves: readonly BallotLeaf[]): BallotBoxHead {
  const own = leaves.filter(({ day }) => day <= last)
  const tree = merkleTree(
    own.map(({ leaf }) => Buffer.from(leaf, 'hex')),
    sha256,
  )
  return { day: last, size: own.length, root: hex(tree.root) }
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
