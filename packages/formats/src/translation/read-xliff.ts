import { refused, type Refused } from '../report.ts'
import { readXml } from '../safe/read-xml.ts'
import { allText, elementsIn, type XmlElement } from '../safe/xml-element.ts'
import { childrenNamed, localName } from '../spreadsheet/local-name.ts'
import { tidied, type TranslationEntry, type TranslationFile } from './translation-file.ts'

/**
 * Reads an XLIFF 2 file as a translator sends it back: units in groups, units parted into segments, comments of the
 * program. Refused: what is no XLIFF 2, and a file that does not say its two languages.
 */
export function readXliff(xml: string): TranslationFile | Refused {
  const document = readXml(xml)
  if (!document.ok) return document
  const { root } = document
  if (localName(root) !== 'xliff' || !(root.attributes['version'] ?? '').startsWith('2.')) {
    return notXliff
  }
  const { srcLang: source, trgLang: target } = root.attributes
  if (source === undefined || target === undefined) return noLanguages
  const files = childrenNamed(root, 'file')
  return {
    ok: true,
    original: files[0]?.attributes['original'],
    source,
    entries: files.flatMap(unitsIn).map((unit) => entryOf(unit, target)),
  }
}

function unitsIn(element: XmlElement): readonly XmlElement[] {
  return elementsIn(element).flatMap((child) => {
    const name = localName(child)
    return name === 'unit' ? [child] : name === 'group' ? unitsIn(child) : []
  })
}

function entryOf(unit: XmlElement, language: string): TranslationEntry {
  const data = dataIn(unit)
  const segments = elementsIn(unit).filter((child) =>
    ['segment', 'ignorable'].includes(localName(child)),
  )
  const joined = (side: 'source' | 'target') =>
    segments.map((segment) => {
      const [own] = childrenNamed(segment, side)
      // What stands between two sentences is the same on both sides.
      const same = localName(segment) === 'ignorable' ? childrenNamed(segment, 'source')[0] : own
      const part = own ?? same
      return part === undefined ? '' : inlineText(part, data)
    })
  const source = joined('source')
  // Half a text is none.
  const isTranslated = segments.every(
    (segment) => localName(segment) === 'ignorable' || childrenNamed(segment, 'target').length > 0,
  )
  const target = isTranslated ? joined('target') : []
  return {
    id: unit.attributes['id'] ?? '',
    language,
    source: tidied(source.map((part) => part ?? '').join('')),
    words: target.includes(undefined) ? undefined : tidied(target.join('')),
  }
}

/** What the placeholders of a unit stand for, by the id of their data. */
function dataIn(unit: XmlElement): ReadonlyMap<string, string> {
  const data = childrenNamed(unit, 'originalData').flatMap((each) => childrenNamed(each, 'data'))
  return new Map(data.map((each) => [each.attributes['id'] ?? '', allText(each)]))
}

/** The words of a source or target; undefined if they hold what only another program understands. */
function inlineText(element: XmlElement, data: ReadonlyMap<string, string>): string | undefined {
  const parts = element.content.map((part) => {
    if (typeof part === 'string') return part
    switch (localName(part)) {
      case 'ph':
        return data.get(part.attributes['dataRef'] ?? '') ?? part.attributes['disp']
      case 'cp':
        return codePoint(part.attributes['hex'])
      case 'mrk':
        return inlineText(part, data)
      case 'sm':
      case 'em':
        return ''
      default:
        return undefined
    }
  })
  return parts.includes(undefined) ? undefined : parts.join('')
}

function codePoint(hex = ''): string | undefined {
  const code = /^[0-9A-Fa-f]{1,6}$/.test(hex) ? Number.parseInt(hex, 16) : -1
  return code >= 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : undefined
}

const notXliff = refused(
  'notXliff',
  'Die Datei ist keine Übersetzungsdatei im Format XLIFF 2. Ältere Fassungen (1.2) werden nicht gelesen.',
  'The file is no translation file in the format XLIFF 2. Older versions (1.2) are not read.',
)

const noLanguages = refused(
  'noLanguages',
  'Die Datei sagt nicht, aus welcher und in welche Sprache übersetzt wurde (srcLang, trgLang).',
  'The file does not say from which and into which language it was translated (srcLang, trgLang).',
)
