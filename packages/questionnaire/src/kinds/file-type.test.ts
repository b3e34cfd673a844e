import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { archiveOf, bytesOf } from '../testing/archive.ts'
import { fileTypeOf } from './file-type.ts'

const odt = ['mimetype', 'application/vnd.oasis.opendocument.text'] as const
const types = ['[Content_Types].xml', '<Types/>'] as const

describe('the type of a file', () => {
  it.each([
    ['pdf', '%PDF-1.7\n%\xE2\xE3'],
    ['jpeg', '\xFF\xD8\xFF\xE0\x00\x10JFIF'],
    ['png', '\x89PNG\r\n\x1A\n\x00\x00'],
    ['webp', 'RIFF\x24\x00\x00\x00WEBPVP8 '],
    ['plainText', 'Guten Tag,\r\n\tSt\xC3\xA4dte'],
    [undefined, ''],
    [undefined, 'RIFF\x24\x00\x00\x00WAVEfmt '],
    [undefined, 'GIF89a\x01\x00'],
    [undefined, 'MZ\x90\x00\x03'],
    [undefined, '\x7FELF\x02'],
    [undefined, 'PK\x03\x04'],
    [undefined, `PK\x03\x04PK\x05\x06${'\0'.repeat(18)}`],
  ])('is %s by what it begins with', (type, contents) => {
    expect(fileTypeOf(bytesOf(contents))).toBe(type)
  })

  it('is that of a text document by what its archive says and holds', () => {
    expect(fileTypeOf(archiveOf(odt, ['content.xml', '<x/>']))).toBe('odt')
    expect(fileTypeOf(archiveOf(types, ['word/document2.xml', '<x/>']))).toBe('docx')
    expect(fileTypeOf(archiveOf(['_rels/.rels', ''], ['word/document.xml', ''], types))).toBe(
      'docx',
    )
  })

  it('is none for other archives: tables, templates, anything packed', () => {
    const spreadsheet = ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'] as const
    const template = ['mimetype', 'application/vnd.oasis.opendocument.text-template'] as const
    for (const archive of [
      archiveOf(spreadsheet, ['content.xml', '']),
      archiveOf(template, ['content.xml', '']),
      archiveOf(['content.xml', ''], odt),
      archiveOf(types, ['xl/workbook.xml', '']),
      archiveOf(['word/document.xml', '']),
      archiveOf(['a.exe', 'MZ']),
      archiveOf(),
    ]) {
      expect(fileTypeOf(archive)).toBeUndefined()
    }
  })

  it('is none for a document with macros', () => {
    const word = [types, ['word/document.xml', '']] as const
    expect(fileTypeOf(archiveOf(...word, ['word/vbaProject.bin', 'x']))).toBeUndefined()
    expect(fileTypeOf(archiveOf(odt, ['Basic/Standard/Module1.xml', 'x']))).toBeUndefined()
    expect(fileTypeOf(archiveOf(odt, ['Scripts/python/a.py', 'x']))).toBeUndefined()
  })

  it('is looked for in any bytes without an exception', () => {
    const archive = archiveOf(odt, ['content.xml', '<x/>'])
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), fc.nat(), (bytes, cut, place) => {
        fileTypeOf(bytes)
        fileTypeOf(archive.slice(0, cut % archive.length))
        const broken = archive.slice()
        broken.set(bytes.slice(0, 4), place % (archive.length - 4))
        fileTypeOf(broken)
      }),
    )
  })
})
