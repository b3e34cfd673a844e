import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attachmentTypes } from './attachment-type.ts'
import { checkAttachment } from './check-attachment.ts'

function told(file: Uint8Array | string, name = 'Datei.bin'): string {
  const bytes = typeof file === 'string' ? Uint8Array.from(Buffer.from(file, 'latin1')) : file
  const checked = checkAttachment(bytes, name)
  return checked.ok ? checked.type : checked.flaw.code
}

const archive = (files: Readonly<Record<string, string>>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))

const wordTypes = `<Types><Override PartName="/word/document.xml" ContentType="${attachmentTypes.docx}.main+xml"/></Types>`
const word = { '[Content_Types].xml': wordTypes, 'word/document.xml': '<x/>' }
const relation = (type: string) =>
  `<Relationships><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="https://example.org/x" TargetMode="External"/></Relationships>`

describe('a file to be enclosed', () => {
  test.each([
    ['%PDF-1.7\n%\xE2\xE3 /Type /Page', 'pdf'],
    ['\x89PNG\r\n\x1A\n\0\0', 'png'],
    ['\xFF\xD8\xFF\xE0\0\x10JFIF', 'jpg'],
    ['Grün;1\nBlau;2\n', 'txt'],
    ['', 'empty'],
    ['MZ\x90\0\x03', 'unknownType'],
    ['\x7FELF\x02', 'unknownType'],
    ['#!/bin/sh\nrm -rf /', 'unknownType'],
    ['GIF89a\x01\0', 'unknownType'],
    ['\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'unknownType'],
    ['%PDF-1.7 /OpenAction << /S /JavaScript /JS (app.alert) >>', 'activePdf'],
    ['%PDF-1.7 /S /Launch', 'activePdf'],
    ['PK\x03\x04 and no more', 'notZip'],
  ])('is what its contents say, not its name: %j', (file, type) => {
    expect(told(file, 'Zeitplan.pdf')).toBe(type)
  })

  test('is a table or plain text by its name, for only that tells them apart', () => {
    expect(told('a;b\n1;2', 'Zahlen.CSV')).toBe('csv')
    expect(told('a;b\n1;2', 'Zahlen.txt')).toBe('txt')
  })

  test('is an office file by what its archive says', () => {
    expect(told(archive({ mimetype: attachmentTypes.odt, 'content.xml': '<x/>' }))).toBe('odt')
    expect(told(archive({ mimetype: attachmentTypes.ods, 'content.xml': '<x/>' }))).toBe('ods')
    expect(told(archive(word))).toBe('docx')
    const sheet = `<Types><Override ContentType="${attachmentTypes.xlsx}.main+xml"/></Types>`
    expect(told(archive({ '[Content_Types].xml': sheet, 'xl/workbook.xml': '<x/>' }))).toBe('xlsx')
    expect(told(archive({ 'a.txt': 'x' }))).toBe('notZip')
  })

  test('with macros, programs or parts that are fetched is refused; links are none', () => {
    const macros = wordTypes.replace('document.main', 'macroEnabled.main')
    expect(told(archive({ ...word, '[Content_Types].xml': wordTypes + macros }))).toBe('macros')
    for (const name of [
      'word/vbaProject.bin',
      'word/embeddings/oleObject1.bin',
      'word/activeX/activeX1.xml',
      'word/media/tool.exe',
    ]) {
      expect(told(archive({ ...word, [name]: 'x' }))).toBe('macros')
    }
    const text = { mimetype: attachmentTypes.odt, 'content.xml': '<x/>' }
    expect(told(archive({ ...text, 'Basic/Standard/Module1.xml': 'x' }))).toBe('macros')
    const relations = 'word/_rels/document.xml.rels'
    expect(told(archive({ ...word, [relations]: relation('attachedTemplate') }))).toBe('fetching')
    expect(told(archive({ ...word, [relations]: relation('hyperlink') }))).toBe('docx')
    const local = relation('attachedTemplate').replace(
      'https://example.org/x',
      'file:///C:\\x.dotm',
    )
    expect(told(archive({ ...word, [relations]: local }))).toBe('docx')
    const server = relation('attachedTemplate').replace('https://example.org/x', 'file://server/x')
    expect(told(archive({ ...word, [relations]: server }))).toBe('fetching')
    expect(told(archive({ ...word, 'xl/printerSettings/printerSettings1.bin': 'x' }))).toBe('docx')
  })

  test('too large is refused before anybody looks', () => {
    expect(told(new Uint8Array(20_000_001))).toBe('tooLarge')
  })

  test('of any bytes is judged without an exception', () => {
    const whole = archive(word)
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), fc.nat(), (bytes, cut, place) => {
        told(bytes)
        told(whole.slice(0, cut % whole.length))
        const broken = whole.slice()
        broken.set(bytes.slice(0, 4), place % (whole.length - 4))
        told(broken)
      }),
    )
  })
})
