import { createHash } from 'node:crypto'
import { dossierLeaf, type DossierLeaf } from '@meinungsbild/exchange'
import { leafHash, merkleTree, type MerkleTree } from '@meinungsbild/secrecy'

/** The tree over all dossiers (RFC 9162) in the order of their ids. */
export function recordsTree(leaves: readonly DossierLeaf[]): {
  readonly leaves: readonly DossierLeaf[]
  readonly tree: MerkleTree
} {
  const ordered = leaves.toSorted((a, b) => (a.initiative < b.initiative ? -1 : 1))
  return { leaves: ordered, tree: merkleTree(ordered.map(hashOfLeaf), sha256) }
}

/** Whoever proves many heads meets the same leaves again and again. */
const hashes = new WeakMap<DossierLeaf, Uint8Array>()

export function hashOfLeaf(leaf: DossierLeaf): Uint8Array {
  const known = hashes.get(leaf)
  if (known) return known
  const hash = leafHash(Buffer.from(dossierLeaf(leaf)), sha256)
  hashes.set(leaf, hash)
  return hash
}

export function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}
