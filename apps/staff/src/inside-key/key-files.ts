import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { insideKey, keyId, type InsideKey } from './inside-key.ts'

/** The key that signs, the one that shall take its place, and the one whose place it took. */
export const keySlots = ['current', 'next', 'previous'] as const
type KeySlot = (typeof keySlots)[number]

/** What an operator wishes of the next key, and why the house has not gone over to it. */
type KeyWish =
  | { readonly kind: 'wanted' }
  | {
      readonly kind: 'refused'
      readonly machine: 'collector' | 'admission'
      readonly code: 'unreachable' | 'refused'
    }

/** The keys of the inside as they lie in a folder; private files are readable by their owner only. */
export type KeyFiles = {
  readonly folder: string
  /** Throws if a file is there and holds no Ed25519 key. */
  read(slot: KeySlot): InsideKey | undefined
  /** When the key was made, by its file; undefined where there is none. */
  madeAt(slot: KeySlot): Date | undefined
  /** Makes a key in an empty slot; throws where there is one: a key that is there is never replaced. */
  make(slot: KeySlot): InsideKey
  /** The next key takes the place of the current one, which becomes the previous. May be interrupted and repeated. */
  adopt(): void
  /** Removes the private half of the previous key; its public half stays, for what it has signed. */
  retire(): void
  wish(): KeyWish | undefined
  setWish(wish: KeyWish): void
}

const stems: Readonly<Record<KeySlot, string>> = {
  current: 'inside',
  next: 'inside-next',
  previous: 'inside-previous',
}

export function keyFiles(folder: string): KeyFiles {
  const privateFile = (slot: KeySlot) => join(folder, `${stems[slot]}-private.pem`)
  /** For the operators of collector and admission, who get nothing but this file. */
  const publicFile = (slot: KeySlot) => join(folder, `${stems[slot]}-public.pem`)
  const wishFile = join(folder, 'inside-next-wish.json')

  function read(slot: KeySlot): InsideKey | undefined {
    const file = privateFile(slot)
    return existsSync(file) ? insideKey(createPrivateKey(readFileSync(file))) : undefined
  }

  function writePublic(slot: KeySlot): void {
    const pem = createPublicKey(readFileSync(privateFile(slot)))
    writeFileSync(publicFile(slot), pem.export({ type: 'spki', format: 'pem' }))
  }

  return {
    folder,
    read,
    madeAt: (slot) =>
      existsSync(privateFile(slot)) ? statSync(privateFile(slot)).mtime : undefined,

    make(slot) {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      const { privateKey } = generateKeyPairSync('ed25519')
      const pem = privateKey.export({ type: 'pkcs8', format: 'pem' })
      writeFileSync(privateFile(slot), pem, { mode: 0o600, flag: 'wx' })
      writePublic(slot)
      return insideKey(privateKey)
    },

    adopt() {
      // The private files tell what holds; each step leaves them so that the whole can be done again.
      if (existsSync(privateFile('next'))) {
        if (existsSync(privateFile('current'))) {
          copyFileSync(privateFile('current'), `${privateFile('previous')}.new`)
          renameSync(`${privateFile('previous')}.new`, privateFile('previous'))
        }
        renameSync(privateFile('next'), privateFile('current'))
      }
      for (const slot of ['current', 'previous'] as const)
        if (existsSync(privateFile(slot))) writePublic(slot)
      rmSync(publicFile('next'), { force: true })
      rmSync(wishFile, { force: true })
    },

    retire() {
      const previous = read('previous')
      if (previous === undefined) return
      const kept = join(folder, `inside-until-${keyId(previous.publicKey)}-public.pem`)
      copyFileSync(publicFile('previous'), kept)
      rmSync(privateFile('previous'))
      rmSync(publicFile('previous'))
    },

    wish() {
      if (!existsSync(wishFile)) return undefined
      const wish: KeyWish = JSON.parse(readFileSync(wishFile, 'utf8'))
      return wish
    },

    setWish(wish) {
      writeFileSync(`${wishFile}.new`, JSON.stringify(wish))
      renameSync(`${wishFile}.new`, wishFile)
    },
  }
}

/** Reads the key from `folder`, or makes it on the first start; for whoever knows that there was none before. */
export function readOrMakeInsideKey(folder: string): InsideKey {
  const files = keyFiles(folder)
  return files.read('current') ?? files.make('current')
}
