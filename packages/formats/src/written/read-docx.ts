import { zipSync } from 'fflate'
import { refused, type Refused, type ReportLine } from '../report.ts'
import { readXml } from '../safe/read-xml.ts'
import { readZip } from '../safe/read-zip.ts'
import { lossLines, type LossName } from './losses.ts'
import { partsOf } from './parts-of.ts'
import type { WrittenDocument } from './written-document.ts'

/** Of one part of the archive. A concept of a hundred pages has less than one. */
const mostCharacters = 6_000_000
const mostStyles = 20

/** German and other names of styles that the library does not know as headings. */
const styleMap = [
  ...['Title', 'Titel'].map((name) => `p[style-name='${name}'] => h1:fresh`),
  ...[1, 2, 3, 4].map((level) => `p[style-name='Überschrift ${level}'] => h${level}:fresh`),
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='Aufzählungszeichen'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  "p[style-name='Listennummer'] => ol > li:fresh",
]

/**
 * Reads DOCX with a library that trusts its files. So it is given a new archive, of checked XML alone: no pictures, no
 * objects, no document types, sizes counted while unpacking.
 */
export async function readDocx(file: Uint8Array): Promise<WrittenDocument | Refused> {
  const zip = readZip(
    file,
    (name) =>
      /^(?:\[Content_Types\]|_rels\/|word\/)[^]*\.(?:xml|rels)$/.test(name) ||
      name === '[Content_Types].xml',
  )
  if (!zip.ok) return zip
  const texts = new Map<string, string>()
  for (const [name, contents] of zip.files) {
    const text = new TextDecoder().decode(contents)
    if (text.length > mostCharacters) return tooLong
    const read = readXml(text)
    if (!read.ok) return read
    texts.set(name, text)
  }
  const { default: mammoth } = await import('mammoth')
  try {
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(zipSync(Object.fromEntries(zip.files))) },
      { styleMap, convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) },
    )
    const styles = messages.flatMap(({ message }) => unknownStyle(message))
    return {
      ok: true,
      type: 'docx',
      parts: partsOf(value.replaceAll(/<img[^>]*>/g, '')),
      report: [...lossLines(countLosses(texts)), ...stylesLine([...new Set(styles)])],
    }
  } catch {
    // The library tells damage by exceptions of its own.
    return damaged
  }
}

function countLosses(texts: ReadonlyMap<string, string>): Partial<Record<LossName, number>> {
  const body = texts.get('word/document.xml') ?? ''
  const count = (pattern: RegExp) => Array.from(body.matchAll(pattern)).length
  const has = (name: RegExp, pattern: RegExp) =>
    [...texts].filter(([each, text]) => name.test(each) && pattern.test(text)).length
  return {
    pictures: count(/<(?:pic:pic|v:imagedata)\b/g),
    formulas: count(/<m:oMath[ >]/g),
    charts: count(/<(?:c:chart|dgm:relIds)\b/g),
    comments: count(/<w:commentReference\b/g),
    headers: has(/^word\/(?:header|footer)\d*\.xml$/, /<w:t[ >]/),
    tracked: count(/<w:(?:ins|del) /g),
    notes: count(/<w:(?:footnote|endnote)Reference\b/g),
    joinedCells: count(/<w:(?:gridSpan|vMerge)\b/g),
    contents: count(/<w:instrText[^>]*>\s*TOC\b/g),
    textBoxes: count(/<v:textbox\b/g),
  }
}

/** Styles of running text and of cells, of which nothing is lost. */
const ordinary =
  /^(?:Body Text|Text body|Textkörper|Standard|Normal|No Spacing|List Paragraph|Listenabsatz|Table (?:Contents|Heading)|Tabelleninhalt)/i

/** "Unrecognised paragraph style: 'Randnotiz' (Style ID: Randnotiz)". */
function unknownStyle(message: string): readonly string[] {
  const name = /^Unrecognised paragraph style: '([^']{1,60})'/.exec(message)?.[1]
  return name === undefined || ordinary.test(name) ? [] : [name]
}

function stylesLine(styles: readonly string[]): readonly ReportLine[] {
  if (styles.length === 0) return []
  const names = styles.slice(0, mostStyles).map((name) => `„${name}“`)
  const more = styles.length > mostStyles ? ', …' : ''
  return [
    {
      kind: 'changed',
      place: { de: `${styles.length} Formatvorlagen`, en: `${styles.length} styles` },
      message: {
        de: `Absätze dieser Formatvorlagen sind gewöhnliche Absätze: ${names.join(', ')}${more}`,
        en: `Paragraphs of these styles are ordinary paragraphs: ${names.join(', ')}${more}`,
      },
    },
  ]
}

const tooLong = refused(
  'tooLarge',
  'Das Dokument ist zu lang (höchstens 6 Millionen Zeichen mit allen Auszeichnungen).',
  'The document is too long (at most 6 million characters, markup included).',
)

const damaged = refused(
  'damaged',
  'Das Word-Dokument ist beschädigt. Bitte öffnen und speichern Sie es in Word noch einmal.',
  'The Word document is damaged. Please open and save it in Word once more.',
)
