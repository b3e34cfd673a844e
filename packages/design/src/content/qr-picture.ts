import encodeQR from 'qr'

/** Light modules around the code, as the norm (ISO/IEC 18004) asks for. */
const QUIET = 4

/** The dark modules of a QR code as one path, a stroke for each run in a row, in a square of `size` modules. */
export type QrStrokes = { readonly size: number; readonly path: string }

/**
 * A QR code with medium error correction and its quiet zone. `mask` (0 to 7) is for texts that are random, in which none of the eight is
 * much better than another; for all others the best is found by trying them, which takes most of the time.
 */
export function qrStrokes(text: string, mask?: number): QrStrokes {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET, mask })
  return { size: rows.length, path: rows.map(strokesIn).join('') }
}

/** The same as an SVG file. */
export function qrPicture(text: string, mask?: number): string {
  const { size, path } = qrStrokes(text, mask)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
}

/** Each stroke begins where the one before it ended: that is a third shorter than its place in the square. */
function strokesIn(row: readonly boolean[], y: number): string {
  let strokes = `M0 ${y + 0.5}`
  let at = 0
  for (let from = row.indexOf(true); from !== -1; from = row.indexOf(true, at)) {
    const next = row.indexOf(false, from)
    const to = next === -1 ? row.length : next
    strokes += `m${from - at} 0h${to - from}`
    at = to
  }
  return at === 0 ? '' : strokes
}
