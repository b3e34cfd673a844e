import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'

/** A file that pages load: never changed under its name, so it may be cached for ever. */
export type Asset = {
  /** Media type with charset where it is text. */
  readonly type: string
  readonly body: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
}

export type HashedFile = { readonly name: string; readonly asset: Asset }

/** Names a file for its contents: `citizen.css` becomes `citizen-1a2b3c4d5e.css`. */
export function hashedFile(name: string, type: string, body: Uint8Array<ArrayBuffer>): HashedFile {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  const dot = name.lastIndexOf('.')
  return {
    name: `${name.slice(0, dot)}-${hash}${name.slice(dot)}`,
    asset: { type, body, gzip: gzipSync(body, { level: 9 }) },
  }
}
