import { storedZip } from './stored-zip.ts'

type Rows = readonly (readonly string[])[]

/** A workbook (.xlsx) with the sheets of an XLSForm. */
export function xlsForm(sheets: Readonly<Record<string, Rows>>): Uint8Array<ArrayBuffer> {
  const names = Object.keys(sheets)
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const list = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="r${index}"/>`,
  )
  const links = names.map(
    (_, index) =>
      `<Relationship Id="r${index}" Type="${relations}/worksheet" Target="worksheets/sheet${index}.xml"/>`,
  )
  const files = names.map((name, index) => [
    `xl/worksheets/sheet${index}.xml`,
    `<worksheet xmlns="${main}"><sheetData>${rowsOf(sheets[name] ?? [])}</sheetData></worksheet>`,
  ])
  return storedZip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links.join('')}</Relationships>`,
    ...Object.fromEntries(files),
  })
}

function rowsOf(rows: Rows): string {
  return rows
    .map((row, index) => {
      const cells = row.map(
        (text, column) =>
          `<c r="${String.fromCodePoint(65 + column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      )
      return `<row r="${index + 1}">${cells.join('')}</row>`
    })
    .join('')
}
