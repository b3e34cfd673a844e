import { strToU8, zipSync } from 'fflate'

/** The cells of sheets by name. */
export type Cells = Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>

/** An .xlsx file whose first text in each sheet is shared and whose others stand in their cells. */
export function xlsxOf(sheets: Cells): Uint8Array {
  const names = Object.keys(sheets)
  const shared = names.map((name) => String(sheets[name]?.[0]?.[0] ?? ''))
  const files = names.map((name, index): [string, Uint8Array] => {
    const rows = (sheets[name] ?? []).map((cells, row) => {
      const written = cells.map((cell, column) => {
        const place = `r="${letters(column)}${row + 1}"`
        if (row === 0 && column === 0) return `<c ${place} t="s"><v>${index}</v></c>`
        if (typeof cell === 'number') return `<c ${place}><v>${cell}</v></c>`
        if (typeof cell === 'boolean') return `<c ${place} t="b"><v>${Number(cell)}</v></c>`
        return cell === '' ? '' : `<c ${place} t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
      })
      return `<row r="${row + 1}">${written.join('')}</row>`
    })
    const sheet = `<worksheet><sheetData>${rows.join('')}</sheetData></worksheet>`
    return [`xl/worksheets/sheet${index + 1}.xml`, strToU8(sheet)]
  })
  const entries = names.map((name, index) => `<sheet name="${escaped(name)}" r:id="r${index}"/>`)
  const relations = names.map(
    (_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index + 1}.xml"/>`,
  )
  const texts = shared.map((text) => `<si><t>${escaped(text)}</t></si>`)
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets>${entries.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${relations.join('')}</Relationships>`),
    'xl/sharedStrings.xml': strToU8(`<sst>${texts.join('')}</sst>`),
    ...Object.fromEntries(files),
  })
}

/** An .xlsx file of one sheet with one row of these cells, as XML. */
export function xlsxWith(cells: string): Uint8Array {
  const sheet = `<worksheet><sheetData><row>${cells}</row></sheetData></worksheet>`
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="a" r:id="r"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="r" Target="worksheets/sheet.xml"/></Relationships>',
    ),
    'xl/worksheets/sheet.xml': strToU8(sheet),
  })
}

export function odsOf(sheets: Cells): Uint8Array {
  const tables = Object.entries(sheets).map(([name, rows]) => {
    const written = rows.map(
      (cells) => `<table:table-row>${cells.map(odsCell).join('')}</table:table-row>`,
    )
    return `<table:table table:name="${escaped(name)}">${written.join('')}</table:table>`
  })
  return odsWith(tables.join(''))
}

/** An .ods file with these tables, as XML. */
export function odsWith(tables: string): Uint8Array {
  const content = `<office:document-content><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`
  return zipSync({ 'content.xml': strToU8(content) })
}

function odsCell(cell: string | number | boolean): string {
  if (typeof cell === 'number') {
    return `<table:table-cell office:value-type="float" office:value="${cell}"/>`
  }
  if (typeof cell === 'boolean') {
    return `<table:table-cell office:value-type="boolean" office:boolean-value="${cell}"/>`
  }
  const lines = cell.split('\n').map((line) => `<text:p>${escaped(line)}</text:p>`)
  return `<table:table-cell office:value-type="string">${lines.join('')}</table:table-cell>`
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
