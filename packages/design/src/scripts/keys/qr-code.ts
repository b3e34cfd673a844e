/// <reference lib="dom" />
import encodeQR from 'qr'

const svg = 'http://www.w3.org/2000/svg'

/** A picture that hand scanners type as `text`: black on white, with the quiet zone that they need. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', `0 0 ${rows.length} ${rows.length}`)
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', label)
  picture.setAttribute('shape-rendering', 'crispEdges')
  const path = document.createElementNS(svg, 'path')
  const dots = rows.flatMap((row, y) =>
    row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])),
  )
  path.setAttribute('d', dots.join(''))
  picture.append(path)
  return picture
}
