import { refused, type Refused } from '../report.ts'
import { element, xmlFile, type Attributes, type Content, type Xml } from '../xml/element.ts'
import { readText } from './read-text.ts'
import { readXml } from './read-xml.ts'
import { allText, type XmlElement } from './xml-element.ts'

export type CleanSvg = { readonly ok: true; readonly svg: string }

/** Shapes, paints and what groups them. Everything else is left out, or refused below. */
const drawing = new Set(
  `svg g defs symbol use title desc style path rect circle ellipse line polyline polygon
  clipPath mask linearGradient radialGradient stop pattern`.split(/\s+/),
)

/** What acts, loads, or shows something that is not drawn here. */
const acting = new Set(
  'script foreignObject image iframe a handler feImage animate animateMotion animateTransform set'.split(
    ' ',
  ),
)

/**
 * A picture from a stranger as SVG that only draws: known shapes and paints are written anew, references lead inside the
 * picture, nothing of editors stays. Refused: what is no SVG, scripts, embedded pictures and pages, anything that is loaded
 * from elsewhere, text (it would need a typeface), and what `readXml` refuses. A plain document type without own entities,
 * as older programs write it, is taken out.
 */
export function cleanSvg(file: Uint8Array): CleanSvg | Refused {
  const text = readText(file)
  if (!text.ok) return text
  const read = readXml(text.text.replace(/<!DOCTYPE\s+svg\b[^[\]<>]*>/i, ''))
  if (!read.ok) return read
  if (localName(read.root.name) !== 'svg') return notSvg
  const flaw = flawIn(read.root)
  if (flaw !== undefined) return flaw
  return { ok: true, svg: xmlFile(written(read.root, true)) }
}

function flawIn(part: XmlElement): Refused | undefined {
  const name = localName(part.name)
  if (acting.has(name)) return isActing(name)
  if (name === 'text') return hasText
  for (const [key, value] of Object.entries(part.attributes)) {
    if (/^on/i.test(localName(key))) return isActing(key)
    if (localName(key) === 'href' && drawing.has(name) && !/^#[\w:.-]+$/.test(value.trim())) {
      return isActing(key)
    }
    if (!isInside(value)) return isActing(key)
  }
  if (name === 'style' && !isPlainStyle(allText(part))) return isActing('style')
  for (const child of part.content) {
    const inChild = typeof child === 'string' ? undefined : flawIn(child)
    if (inChild !== undefined) return inChild
  }
  return undefined
}

/** Paints and clips may be named, if they stand in the same picture. */
function isInside(value: string): boolean {
  return Array.from(value.matchAll(/url\s*\(\s*["']?\s*(.?)/gi)).every(([, first]) => first === '#')
}

function isPlainStyle(css: string): boolean {
  return isInside(css) && !/@(?!charset)|expression|javascript:|\\/i.test(css)
}

function written(part: XmlElement, isRoot = false): Xml {
  const attributes: Record<string, string> = isRoot
    ? { xmlns: 'http://www.w3.org/2000/svg', 'xmlns:xlink': 'http://www.w3.org/1999/xlink' }
    : {}
  for (const [key, value] of Object.entries(part.attributes)) {
    if (key === 'xlink:href' || (!key.includes(':') && key !== 'xmlns')) attributes[key] = value
  }
  const content = part.content.flatMap((each): readonly Content[] => {
    if (typeof each === 'string') return each.trim() === '' ? [] : [each]
    return drawing.has(localName(each.name)) && isOwn(each.name) ? [written(each)] : []
  })
  return element(localName(part.name), attributes satisfies Attributes, content)
}

/** Editors put elements of their own beside those of SVG, with a prefix. */
function isOwn(name: string): boolean {
  return !name.includes(':') || name.startsWith('svg:')
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}

function isActing(what: string): Refused {
  return refused(
    'activeSvg',
    `Das Bild enthält „${what}“. Aus Sicherheitsgründen wird nur gelesen, was rein gezeichnet ist: ohne Skripte, eingebettete Bilder und Verweise nach außen.`,
    `The picture contains “${what}”. For reasons of security only what is merely drawn is read: no scripts, embedded pictures or links to elsewhere.`,
  )
}

const hasText = refused(
  'textInSvg',
  'Das Bild enthält Text. Bitte wandeln Sie ihn im Zeichenprogramm in Pfade um, sonst sähe er überall anders aus.',
  'The picture contains text. Please convert it to paths in your drawing program; it would look different everywhere.',
)

const notSvg = refused('notSvg', 'Die Datei ist kein SVG-Bild.', 'The file is no SVG picture.')
