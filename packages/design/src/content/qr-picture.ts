import encodeQR from 'qr'

/** Light modules around the code, as the norm (ISO/IEC 18004) asks for. */
const QUIET = 4

/** The dark modules of a QR code as one path, a stroke for each run in a row, in a square of `size` modules. */
export type QrStrokes = { readonly size: number; readonly path: string }

/** A QR code with medium error correction and its quiet zone. */
export function qrStrokes(text: string): QrStrokes {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET })
  return { size: rows.length, path: rows.map(strokesIn).join('') }
}

/** The same as an SVG file. */
export function qrPicture(text: string): string {
  const { size, path } = qrStrokes(text)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path stroke="#000" d="${path}"/></svg>`
}

function strokesIn(row: readonly boolean[], y: number): string {
  const at = ` ${y + 0.5}h`
  let strokes = ''
  for (let from = row.indexOf(true); from !== -1;) {
    const next = row.indexOf(false, from)
    const to = next === -1 ? row.length : next
    strokes += `M${from}${at}${to - from}`
    from = row.indexOf(true, to)
  }
  return strokes
}
