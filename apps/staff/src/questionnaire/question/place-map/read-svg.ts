import { allText, elementsIn, readXml, type XmlElement } from '@meinungsbild/formats'
import type { Place } from '@meinungsbild/questionnaire'
import { identity, matrixIn, product, type Matrix } from './matrix.ts'
import { movedPath } from './moved-path.ts'
import { refusedMap, type RefusedMap } from './refused-map.ts'

type SvgShape = {
  readonly properties: Readonly<Record<string, string>>
  readonly shape: string
}

type ReadSvg = {
  readonly ok: true
  readonly viewBox: Place['viewBox']
  readonly shapes: readonly SvgShape[]
}

const mostShapes = 500

/**
 * Reads the areas of an SVG: its paths and polygons that bear a title, a label or an id. Only their outlines are taken
 * over, moved to where transformations put them; whatever else is in the file - scripts, styles, links - is not looked at.
 */
export function readSvg(file: string): ReadSvg | RefusedMap {
  // Drawing programs write the document type of SVG 1.1, which declares nothing.
  const read = readXml(file.replace(/<!DOCTYPE\s+svg\b[^[>]*>/i, ''))
  if (!read.ok || localName(read.root) !== 'svg') return refusedMap('unreadable')
  const viewBox = viewBoxOf(read.root)
  if (viewBox === undefined) return refusedMap('noViewBox')
  const found = [...shapesIn(read.root, identity)]
  if (found.length === 0) return refusedMap('noPaths')
  if (found.length > mostShapes) return refusedMap('tooMany')
  const shapes = found.flatMap(({ properties, shape }) =>
    shape === undefined ? [] : [{ properties, shape }],
  )
  return shapes.length < found.length ? refusedMap('badPath') : { ok: true, viewBox, shapes }
}

type Found = Omit<SvgShape, 'shape'> & { readonly shape: string | undefined }

/** What stands in definitions is not drawn. */
const notDrawn: ReadonlySet<string> = new Set(['defs', 'clipPath', 'mask', 'symbol', 'pattern'])

/** `outer` is undefined within a transformation that cannot be followed: what is drawn there has no shape. */
function* shapesIn(element: XmlElement, outer: Matrix | undefined): Iterable<Found> {
  for (const child of elementsIn(element)) {
    const name = localName(child)
    if (notDrawn.has(name)) continue
    const own = attribute(child, 'transform')
    const inner = own === '' ? identity : matrixIn(own)
    const matrix = outer && inner && product(outer, inner)
    const data = pathOf(child)
    if (data === undefined) {
      yield* shapesIn(child, matrix)
      continue
    }
    const properties = propertiesOf(child)
    if (Object.keys(properties).length === 0) continue
    yield { properties, shape: matrix && movedPath(data, matrix) }
  }
}

function pathOf(element: XmlElement): string | undefined {
  switch (localName(element)) {
    case 'path':
      return attribute(element, 'd') || undefined
    case 'polygon':
      return `M${attribute(element, 'points')}Z`
    default:
      return undefined
  }
}

function propertiesOf(element: XmlElement): Readonly<Record<string, string>> {
  const title = elementsIn(element).find((child) => localName(child) === 'title')
  const told = {
    title: title === undefined ? '' : allText(title).trim(),
    label: attribute(element, 'inkscape:label') || attribute(element, 'aria-label'),
    name: attribute(element, 'data-name'),
    id: attribute(element, 'id'),
  }
  return Object.fromEntries(Object.entries(told).filter(([, words]) => words !== ''))
}

function viewBoxOf(root: XmlElement): Place['viewBox'] | undefined {
  const given = attribute(root, 'viewBox')
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  const sides = [attribute(root, 'width'), attribute(root, 'height')].map(Number.parseFloat)
  const [left, top, width, height] = given.length === 4 ? given : [0, 0, ...sides]
  if (left === undefined || top === undefined) return undefined
  if (width === undefined || height === undefined) return undefined
  const box = [left, top, width, height] as const
  return box.every(Number.isFinite) && width > 0 && height > 0 ? box : undefined
}

/** The name without a prefix: files from drawing programs may write `svg:path`. */
function localName({ name }: XmlElement): string {
  return name.slice(name.indexOf(':') + 1)
}

function attribute({ attributes }: XmlElement, name: string): string {
  return Object.hasOwn(attributes, name) ? (attributes[name] ?? '') : ''
}
