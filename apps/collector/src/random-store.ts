import { randomFillSync } from 'node:crypto'

const storeBytes = 4_096

/**
 * Cryptographically random bytes as `randomBytes` gives them, drawn some thousand at a time: a draw of its own takes as long as reading a
 * form, and each page wants some. What was given out is wiped, so that nothing of it stays behind.
 */
export function randomStore(): (size: number) => Uint8Array {
  const store = new Uint8Array(storeBytes)
  let used = storeBytes
  return (size) => {
    if (size > storeBytes) return randomFillSync(new Uint8Array(size))
    if (used + size > storeBytes) {
      randomFillSync(store)
      used = 0
    }
    const drawn = store.slice(used, used + size)
    store.fill(0, used, used + size)
    used += size
    return drawn
  }
}
