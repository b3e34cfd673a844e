/** SHA-256 of the platform. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array

/**
 * The hash of one leaf (RFC 9162, section 2.1.1): SHA-256 over a zero byte and the entry. The byte keeps leaves and
 * inner nodes apart: nobody can pass one off as the other.
 */
export function leafHash(entry: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joined(leafMark, entry))
}

/** A Merkle tree (RFC 9162, section 2.1): one hash, the root, that stands for all leaves in their order. */
export type MerkleTree = {
  readonly root: Uint8Array
  /**
   * What must be known besides the leaf at `index` to compute the root (section 2.1.3.1), from the leaf upwards. Throws
   * for an index beyond the leaves.
   */
  proof(index: number): readonly Uint8Array[]
}

/** The tree over these leaf hashes. Without leaves its root is the hash of nothing. */
export function merkleTree(leaves: readonly Uint8Array[], sha256: Sha256): MerkleTree {
  const levels = levelsOver(leaves, sha256)
  return {
    root: levels.at(-1)?.[0] ?? sha256(new Uint8Array()),
    proof(index) {
      if (!Number.isInteger(index) || index < 0 || index >= leaves.length)
        throw new RangeError(`proof: no leaf ${index} among ${leaves.length}`)
      // Who has no neighbour on a level goes up as it is.
      return levels.flatMap((level, height) => level[Math.floor(index / 2 ** height) ^ 1] ?? [])
    },
  }
}

/** From the leaves to the root, each level half as long as the one before. */
function levelsOver(
  leaves: readonly Uint8Array[],
  sha256: Sha256,
): readonly (readonly Uint8Array[])[] {
  const levels = [leaves]
  for (let below = leaves; below.length > 1;) {
    const above: Uint8Array[] = []
    for (let index = 0; index < below.length; index += 2) {
      const [left, right] = below.slice(index, index + 2)
      if (left !== undefined) above.push(right === undefined ? left : nodeHash(left, right, sha256))
    }
    levels.push(above)
    below = above
  }
  return levels
}

/** Where a leaf stands, and in how large a tree. */
export type LeafPlace = { readonly index: number; readonly size: number }

/**
 * The root that follows from a leaf hash, its place and its proof (RFC 9162, section 2.1.3.2); `undefined` if no tree of
 * that size has a proof of that length at that place. Whoever knows the published root compares.
 */
export function rootFromProof(
  leaf: Uint8Array,
  { index, size }: LeafPlace,
  proof: readonly Uint8Array[],
  sha256: Sha256,
): Uint8Array | undefined {
  if (!Number.isInteger(index) || index < 0 || index >= size) return undefined
  const [last] = proof.slice(-1)
  if (size === 1) return last === undefined ? leaf : undefined
  if (last === undefined) return undefined
  const split = largestPowerBelow(size)
  const isLeft = index < split
  const place = isLeft ? { index, size: split } : { index: index - split, size: size - split }
  const below = rootFromProof(leaf, place, proof.slice(0, -1), sha256)
  if (below === undefined) return undefined
  return isLeft ? nodeHash(below, last, sha256) : nodeHash(last, below, sha256)
}

const leafMark = Uint8Array.of(0)
const nodeMark = Uint8Array.of(1)

function nodeHash(left: Uint8Array, right: Uint8Array, sha256: Sha256): Uint8Array {
  return sha256(joined(nodeMark, left, right))
}

function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let place = 0
  for (const part of parts) {
    bytes.set(part, place)
    place += part.length
  }
  return bytes
}
