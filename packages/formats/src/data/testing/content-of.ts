import type { Refused } from '../../report.ts'
import type { DataFile } from '../data-file.ts'

/** The bytes of a file that was not refused. */
export async function contentOf(file: DataFile | Refused): Promise<Uint8Array> {
  if (!file.ok) throw new Error(file.flaw.code)
  const pieces: Uint8Array[] = []
  for await (const piece of file.bytes) pieces.push(piece)
  return Uint8Array.from(Buffer.concat(pieces))
}
