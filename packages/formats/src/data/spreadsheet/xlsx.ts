import { escapeXml } from '../../safe/escape-xml.ts'
import type { DateUnit } from '../data-table.ts'
import type { Sheet, SheetFormat } from './sheet.ts'

/** In UTF-16 units, the limit of Excel. */
export const longestCell = 32_767

const styles = { heading: 1, day: 2, time: 3, exactlyZero: 4 } as const

/** Office Open XML (ISO/IEC 29500), as much of it as tables need. */
export const xlsx: SheetFormat = {
  number: (value) => `<c><v>${value}</v></c>`,
  text: (value) => `<c t="inlineStr">${inlineText(value)}</c>`,
  date: dateCell,
  heading: (text) => `<c s="${styles.heading}" t="inlineStr">${inlineText(text)}</c>`,
  empty: '<c/>',
  exactlyZero: `<c s="${styles.exactlyZero}"><v>0</v></c>`,
  row: { begin: '<row>', between: '', end: '</row>' },
  // `_x0001_`
  mostPerByte: 7,

  parts: (sheets) => [
    { name: '[Content_Types].xml', contents: [contentTypes(sheets)] },
    { name: '_rels/.rels', contents: [packageRelations] },
    { name: 'xl/workbook.xml', contents: [workbook(sheets)] },
    { name: 'xl/_rels/workbook.xml.rels', contents: [workbookRelations(sheets)] },
    { name: 'xl/styles.xml', contents: [styleSheet] },
    ...sheets.map((sheet, index) => ({ name: `xl/${pathOf(index)}`, contents: worksheet(sheet) })),
  ],
}

function inlineText(text: string): string {
  return `<is><t xml:space="preserve">${escapeXml(xlsxText(text))}</t></is>`
}

/** What XML cannot hold is written as `_x0001_`; a text that looks so already gets its underscore written that way. */
function xlsxText(text: string): string {
  return shortened(text)
    .toWellFormed()
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu, hexadecimal)
}

function shortened(text: string): string {
  return text.length <= longestCell
    ? text
    : text.slice(0, longestCell).replace(/[\uD800-\uDBFF]$/, '')
}

function hexadecimal(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`
}

/** Excel counts days from the last one of 1899, but takes 1900 for a leap year: what was before 1 March 1900 stays a text. */
function dateCell(value: string, unit: DateUnit): string {
  if (unit === 'day' && value >= '1900-03-01') {
    const days = (Date.parse(`${value}T00:00:00Z`) - dayZero) / millisecondsPerDay
    return `<c s="${styles.day}"><v>${days}</v></c>`
  }
  if (unit === 'time') {
    const part = Date.parse(`1970-01-01T${value}:00Z`) / millisecondsPerDay
    return `<c s="${styles.time}"><v>${part}</v></c>`
  }
  return xlsx.text(value)
}

const dayZero = Date.UTC(1899, 11, 30)
const millisecondsPerDay = 86_400_000

async function* worksheet(sheet: Sheet): AsyncGenerator<string, void, undefined> {
  const pane = sheet.headRows === 0 ? '' : frozenPane
  yield `${declaration}<worksheet xmlns="${main}">${pane}<sheetData>`
  yield* sheet.rows(xlsx)
  yield '</sheetData></worksheet>'
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const frozenPane =
  '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'

function pathOf(index: number): string {
  return `worksheets/sheet${index + 1}.xml`
}

function contentTypes(sheets: readonly Sheet[]): string {
  const parts = [
    ['workbook.xml', 'sheet.main'],
    ['styles.xml', 'styles'],
    ...sheets.map((_, index) => [pathOf(index), 'worksheet']),
  ].map(
    ([path, kind]) => `<Override PartName="/xl/${path}" ContentType="${mediaType}.${kind}+xml"/>`,
  )
  return `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${parts.join('')}</Types>`
}

const packageRelations = `${declaration}<Relationships xmlns="${relationships}"><Relationship Id="book" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`

function workbook(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    ({ name }, index) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="sheet${index + 1}"/>`,
  )
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${entries.join('')}</sheets></workbook>`
}

function workbookRelations(sheets: readonly Sheet[]): string {
  const entries = sheets.map(
    (_, index) =>
      `<Relationship Id="sheet${index + 1}" Type="${office}/worksheet" Target="${pathOf(index)}"/>`,
  )
  return `${declaration}<Relationships xmlns="${relationships}">${entries.join('')}<Relationship Id="styles" Type="${office}/styles" Target="styles.xml"/></Relationships>`
}

/** In the order of `styles`, behind the plain one; 14 and 20 are built in: a day and a time of day, as the country writes them. From 164 on one's own. */
const styleSheet = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;–&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf/><xf fontId="1" applyFont="1"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="20" applyNumberFormat="1"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`
