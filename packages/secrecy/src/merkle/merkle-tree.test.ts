import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { leafHash, merkleTree, rootFromProof } from './merkle-tree.ts'

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest()
}

function hex(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('hex')
}

/** The entries by which implementations of Certificate Transparency (RFC 9162) check each other, and the roots over the first n. */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots: readonly (readonly [size: number, root: string])[] = [
  [1, '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  [2, 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  [3, 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  [7, 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  [8, '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
]
const known = entries.map((entry) => leafHash(Buffer.from(entry, 'hex'), sha256))

describe('the tree of RFC 9162', () => {
  test.each(roots)('over %i entries has the known root', (size, root) => {
    expect(hex(merkleTree(known.slice(0, size), sha256).root)).toBe(root)
  })

  test('over nothing is the hash of nothing', () => {
    expect(hex(merkleTree([], sha256).root)).toBe(hex(sha256(new Uint8Array())))
  })

  test('gives the known proof of the first of eight', () => {
    const proof = merkleTree(known, sha256)
      .proof(0)
      .map((hash) => hex(hash)?.slice(0, 8))
    expect(proof).toEqual(['96a296d2', '5f083f0a', '6b47aaf2'])
  })

  test('has no proof for a leaf that is not there', () => {
    for (const index of [-1, 8, 1.5]) {
      expect(() => merkleTree(known, sha256).proof(index)).toThrow(RangeError)
    }
  })
})

const forest = fc
  .array(fc.uint8Array({ maxLength: 8 }), { minLength: 1, maxLength: 70 })
  .chain((all) => fc.record({ all: fc.constant(all), index: fc.nat(all.length - 1) }))

test('every leaf leads to the root, and no other leaf, place or proof does', () => {
  fc.assert(
    fc.property(forest, fc.nat(), ({ all, index }, pick) => {
      const leaves = all.map((entry) => leafHash(entry, sha256))
      const size = leaves.length
      const tree = merkleTree(leaves, sha256)
      const root = hex(tree.root)
      const proof = tree.proof(index)
      const leaf = leaves[index] ?? new Uint8Array()
      const from = (own: Uint8Array, place: { index: number; size: number }, path = proof) =>
        hex(rootFromProof(own, place, path, sha256))

      expect(from(leaf, { index, size })).toBe(root)
      expect(from(leafHash(Buffer.from('another'), sha256), { index, size })).not.toBe(root)
      expect(from(leaf, { index, size }, [...proof, leaf])).not.toBe(root)
      expect(from(leaf, { index: size, size })).toBeUndefined()
      if (proof.length === 0) return
      expect(from(leaf, { index, size }, proof.slice(1))).toBeUndefined()
      const at = pick % proof.length
      const bent = proof.map((hash, place) => (place === at ? sha256(hash) : hash))
      expect(from(leaf, { index, size }, bent)).not.toBe(root)
    }),
  )
})
