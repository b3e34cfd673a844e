import { escapeXml } from '../../safe/escape-xml.ts'
import type { DateUnit } from '../data-table.ts'
import type { Sheet, SheetFormat } from './sheet.ts'

const mediaType = 'application/vnd.oasis.opendocument.spreadsheet'
const styles = { heading: 'heading', day: 'day', time: 'time', exactlyZero: 'zero' } as const

/** OpenDocument 1.3 (ISO/IEC 26300), as much of it as tables need. */
export const ods: SheetFormat = {
  number: (value) => cell(`office:value-type="float" office:value="${value}"`),
  text: (value) => cell('office:value-type="string"', paragraphs(value)),
  date: dateCell,
  heading: (text) =>
    cell(`table:style-name="${styles.heading}" office:value-type="string"`, paragraphs(text)),
  empty: '<table:table-cell/>',
  exactlyZero: cell(
    `table:style-name="${styles.exactlyZero}" office:value-type="float" office:value="0"`,
    '<text:p>–</text:p>',
  ),
  row: { begin: '<table:table-row>', between: '', end: '</table:table-row>' },
  // `<text:s text:c="1"/>`
  mostPerByte: 20,

  parts: (sheets) => [
    { name: 'mimetype', contents: [mediaType], isPlain: true },
    { name: 'META-INF/manifest.xml', contents: [manifest] },
    { name: 'content.xml', contents: content(sheets) },
  ],
}

function cell(attributes: string, inner = ''): string {
  return inner === ''
    ? `<table:table-cell ${attributes}/>`
    : `<table:table-cell ${attributes}>${inner}</table:table-cell>`
}

/** A paragraph per line. Blanks that XML programs would make one, or none, are counted; what XML cannot hold is left out. */
function paragraphs(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, '')
    .split('\n')
    .map((line) => {
      const words = escapeXml(line)
        .replace(/ {2,100}|^ | $/g, (blanks) => `<text:s text:c="${blanks.length}"/>`)
        .replaceAll('\t', '<text:tab/>')
      return `<text:p>${words}</text:p>`
    })
    .join('')
}

function dateCell(value: string, unit: DateUnit): string {
  switch (unit) {
    case 'day':
      return cell(
        `table:style-name="${styles.day}" office:value-type="date" office:date-value="${value}"`,
      )
    case 'time': {
      const duration = `PT${value.replace(':', 'H')}M00S`
      return cell(
        `table:style-name="${styles.time}" office:value-type="time" office:time-value="${duration}"`,
      )
    }
    case 'month':
      return ods.text(value)
    default:
      unit satisfies never
      throw new TypeError('A date of unknown unit was given')
  }
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespaces = ['office', 'style', 'table', 'text', 'number:datastyle', 'fo:xsl-fo-compatible']
  .map((own) => {
    const [prefix = '', name = prefix] = own.split(':')
    return `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`
  })
  .join(' ')

async function* content(sheets: readonly Sheet[]): AsyncGenerator<string, void, undefined> {
  yield `${declaration}<office:document-content ${namespaces} office:version="1.3">${automaticStyles}<office:body><office:spreadsheet>`
  for (const { name, columns, rows } of sheets) {
    const repeated = `table:number-columns-repeated="${Math.max(1, columns)}"`
    yield `<table:table table:name="${escapeXml(name)}"><table:table-column ${repeated}/>`
    yield* rows(ods)
    yield '</table:table>'
  }
  yield '</office:spreadsheet></office:body></office:document-content>\n'
}

const automaticStyles = [
  '<office:automatic-styles>',
  '<number:date-style style:name="days"><number:day number:style="long"/><number:text>.</number:text><number:month number:style="long"/><number:text>.</number:text><number:year number:style="long"/></number:date-style>',
  '<number:time-style style:name="times"><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:time-style>',
  '<number:number-style style:name="zeros"><number:text>–</number:text></number:number-style>',
  `<style:style style:name="${styles.heading}" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>`,
  `<style:style style:name="${styles.day}" style:family="table-cell" style:data-style-name="days"/>`,
  `<style:style style:name="${styles.time}" style:family="table-cell" style:data-style-name="times"/>`,
  `<style:style style:name="${styles.exactlyZero}" style:family="table-cell" style:data-style-name="zeros"><style:paragraph-properties fo:text-align="end"/></style:style>`,
  '</office:automatic-styles>',
].join('')

const manifest = `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="${mediaType}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>\n`
