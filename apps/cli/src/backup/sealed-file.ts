import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { open, type FileHandle } from 'node:fs/promises'
import { openSecret, sealSecret } from '@meinungsbild/secrecy'

/*
 * A file sealed for a public key, in pieces, so that it may be larger than the memory: `MBBACKUP`, the length of the sealed key
 * (two bytes), the key (RFC 9180), and the pieces, each with AES-256-GCM. The nonce of a piece is its number and whether it is
 * the last one, so that none can be left out, moved or cut off at the end (STREAM; Hoang, Reyhanitabar, Rogaway, Vizár 2015).
 */

const magic = Buffer.from('MBBACKUP')
const pieceBytes = 1024 * 1024
const tagBytes = 16
const purpose = 'meinungsbild backup'

export type SealedFile = { readonly bytes: number; readonly sha256: string }

/** Seals a file under its name within the backup; tells its length and the hash of what was sealed. */
export async function sealFile(
  from: string,
  to: string,
  publicKey: string,
  name: string,
): Promise<SealedFile> {
  const key = randomBytes(32)
  const sealedKey = await sealSecret(publicKey, { purpose, name }, key)
  const length = Buffer.alloc(2)
  length.writeUInt16BE(sealedKey.length)
  return withFiles(from, to, async (source, target) => {
    await target.writeFile(Buffer.concat([magic, length, sealedKey]))
    const hash = createHash('sha256')
    let bytes = 0
    for await (const { piece, number, isLast } of piecesOf(source, pieceBytes)) {
      const cipher = createCipheriv('aes-256-gcm', key, nonce(number, isLast))
      hash.update(piece)
      bytes += piece.length
      await target.writeFile(
        Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]),
      )
    }
    return { bytes, sha256: hash.digest('hex') }
  })
}

export type OpenedFile =
  | ({ readonly ok: true } & SealedFile)
  /** `otherKey`: sealed for another key, or another file of the backup. `damaged`: not what was sealed. */
  | { readonly ok: false; readonly code: 'noBackup' | 'otherKey' | 'damaged' }

/** Writes what was sealed to a new file. What is refused leaves a part of it behind. */
export async function openSealedFile(
  from: string,
  to: string,
  privateKey: string,
  name: string,
): Promise<OpenedFile> {
  return withFiles(from, to, async (source, target) => {
    const head = await read(source, magic.length + 2)
    if (!head.subarray(0, magic.length).equals(magic)) return { ok: false, code: 'noBackup' }
    const sealedKey = await read(source, head.readUInt16BE(magic.length))
    const key = await openSecret(privateKey, { purpose, name }, sealedKey)
    if (key === undefined) return { ok: false, code: 'otherKey' }
    const hash = createHash('sha256')
    let bytes = 0
    for await (const { piece, number, isLast } of piecesOf(source, pieceBytes + tagBytes)) {
      const plain = opened(key, piece, nonce(number, isLast))
      if (plain === undefined) return { ok: false, code: 'damaged' }
      hash.update(plain)
      bytes += plain.length
      await target.writeFile(plain)
    }
    return { ok: true, bytes, sha256: hash.digest('hex') }
  })
}

/** From one file into a new one, which is on disk when this returns. */
async function withFiles<Done>(
  from: string,
  to: string,
  work: (source: FileHandle, target: FileHandle) => Promise<Done>,
): Promise<Done> {
  const source = await open(from, 'r')
  try {
    const target = await open(to, 'wx', 0o600)
    try {
      const done = await work(source, target)
      await target.sync()
      return done
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}

function opened(key: Uint8Array, piece: Buffer, iv: Buffer): Buffer | undefined {
  if (piece.length < tagBytes) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, iv, { authTagLength: tagBytes })
  decipher.setAuthTag(piece.subarray(-tagBytes))
  const begin = decipher.update(piece.subarray(0, -tagBytes))
  try {
    return Buffer.concat([begin, decipher.final()])
  } catch {
    // A wrong tag is the one thing that can be wrong here.
    return undefined
  }
}

function nonce(number: number, isLast: boolean): Buffer {
  const bytes = Buffer.alloc(12)
  bytes.writeUIntBE(number, 0, 6)
  bytes.writeUInt8(isLast ? 1 : 0, 11)
  return bytes
}

type Piece = { readonly piece: Buffer; readonly number: number; readonly isLast: boolean }

/** The rest of a file in pieces of this length, the last one shorter; an empty rest is one empty piece. */
async function* piecesOf(file: FileHandle, length: number): AsyncIterable<Piece> {
  let piece = await read(file, length)
  for (let number = 0; ; number += 1) {
    const next = piece.length === length ? await read(file, length) : Buffer.alloc(0)
    yield { piece, number, isLast: next.length === 0 }
    if (next.length === 0) return
    piece = next
  }
}

/** As many bytes as there are, at most `length`. */
async function read(file: FileHandle, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  let filled = 0
  while (filled < length) {
    const { bytesRead } = await file.read(buffer, filled, length - filled, null)
    if (bytesRead === 0) break
    filled += bytesRead
  }
  return buffer.subarray(0, filled)
}
