import type { InsideKey } from './inside-key.ts'
import type { KeyFiles } from './key-files.ts'

/** The key of the inside while it may change: it signs with the current one and opens what any that lies here has sealed. */
export type KeyRing = InsideKey & {
  /** The key that shall take the place of the current one, if an operator has made one. */
  next(): InsideKey | undefined
  /** Goes over to the next key. */
  adopt(): void
}

/** Throws where there is no current key, or a file that holds none. */
export function openKeyRing(files: KeyFiles): KeyRing {
  let current = currentIn(files)

  function* others(): Generator<InsideKey> {
    for (const slot of ['next', 'previous'] as const) {
      const other = files.read(slot)
      if (other !== undefined) yield other
    }
  }

  return {
    get publicKey() {
      return current.publicKey
    },
    sign: (text) => current.sign(text),
    sealFor: (purpose) => ({
      seal: (text, of) => current.sealFor(purpose).seal(text, of),
      open(sealed, of) {
        const opened = current.sealFor(purpose).open(sealed, of)
        if (opened !== undefined) return opened
        for (const other of others()) {
          const text = other.sealFor(purpose).open(sealed, of)
          if (text !== undefined) return text
        }
        return undefined
      },
    }),
    hashFor: (purpose) => (text) => current.hashFor(purpose)(text),
    next: () => files.read('next'),
    adopt() {
      files.adopt()
      current = currentIn(files)
    },
  }
}

function currentIn(files: KeyFiles): InsideKey {
  const current = files.read('current')
  if (current === undefined) throw new Error(`There is no key in ${files.folder}.`)
  return current
}
