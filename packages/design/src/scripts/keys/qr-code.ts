/// <reference lib="dom" />
import { qrStrokes } from '../../content/qr-picture.ts'

const svg = 'http://www.w3.org/2000/svg'

/** A picture that hand scanners type as `text`: black on white, with the quiet zone that they need. */
export function qrCode(text: string, label: string): SVGSVGElement {
  const { size, path } = qrStrokes(text)
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', `0 0 ${size} ${size}`)
  picture.setAttribute('role', 'img')
  picture.setAttribute('aria-label', label)
  picture.setAttribute('shape-rendering', 'crispEdges')
  const dark = document.createElementNS(svg, 'path')
  dark.setAttribute('stroke', '#000')
  dark.setAttribute('d', path)
  picture.append(dark)
  return picture
}
