const pieceLength = 65_536

/** The same bytes in pieces of one length, the last one shorter: what is packed must not depend on how it arrived. */
export async function* inPieces(
  contents: string | Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceLength)
  let filled = 0
  for await (const chunk of chunksOf(contents)) {
    for (let at = 0; at < chunk.length;) {
      const part = chunk.subarray(at, at + pieceLength - filled)
      piece.set(part, filled)
      filled += part.length
      at += part.length
      if (filled < pieceLength) continue
      yield piece
      piece = new Uint8Array(pieceLength)
      filled = 0
    }
  }
  if (filled > 0) yield piece.subarray(0, filled)
}

async function* chunksOf(
  contents: string | Uint8Array | AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  if (typeof contents === 'string') yield new TextEncoder().encode(contents)
  else if (contents instanceof Uint8Array) yield contents
  else yield* contents
}
