import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { attachmentTypes } from '../attachment/attachment-type.ts'
import { readWrittenDocument } from './read-written-document.ts'

const files = join(import.meta.dirname, '../testing/written')
const docx = readFileSync(join(files, 'outline.docx'))
const odt = readFileSync(join(files, 'outline.odt'))

/** The file with some of its parts in another way. */
function changed(file: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array {
  const own = unzipSync(file)
  const others = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const)
  return zipSync({ ...own, ...Object.fromEntries(others) }, { level: 9 })
}

async function codeOf(file: Uint8Array): Promise<string> {
  const read = await readWrittenDocument(file)
  return read.ok ? 'read' : read.flaw.code
}

describe('a document of a word processor', () => {
  test.each([
    ['docx', docx],
    ['odt', odt],
  ] as const)(
    'as %s is taken apart at its headings, with what is lost said',
    async (type, file) => {
      const read = await readWrittenDocument(file)
      if (!read.ok) throw new Error(read.flaw.code)
      expect(read.type).toBe(type)
      expect(read.parts.map(({ heading, level }) => [level, heading])).toEqual([
        [1, 'Grobkonzept Kundenzentren'],
        [2, '1. Zielsetzung'],
        [3, 'Nutzen'],
        [2, '2. Beteiligte unterstützende Stellen'],
        [2, '3. Ressourceneinsatz'],
        [2, '4. Rechtliche Rahmenbedingungen'],
        [2, '5. Randbemerkungen'],
      ])
      const html = read.parts.map((part) => part.html).join('\n')
      expect(html).toContain('<strong>wissen</strong>, was in den <em>Kundenzentren</em> fehlt')
      expect(html).toContain('<a href="https://auental.example/haushalt">Haushalt</a>')
      expect(html).toMatch(/<ol><li>(?:<p>)?Grünflächen/)
      expect(html).toMatch(/<li>(?:<p>)?Wartezeit(?:<\/p>)?<ul><li>(?:<p>)?am Samstag/)
      expect(html).toContain('<td colspan="2"><p>Summe 9</p></td>')
      expect(html).not.toContain('<img')
      expect(read.report.map(({ kind, message }) => `${kind} ${message['de']}`)).toEqual([
        'lost Bilder und Zeichnungen; fügen Sie sie dem Dokument als Anlage bei.',
        'changed Verbundene Zellen von Tabellen stehen einmal, daneben leere.',
      ])
    },
  )

  test('of LibreOffice keeps notes, drops comments and deleted words, and ends circles of styles', async () => {
    const content = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f" xmlns:table="b">
<office:automatic-styles><style:style style:name="A" style:parent-style-name="B"/><style:style style:name="B" style:parent-style-name="A"/></office:automatic-styles>
<office:body><office:text><text:tracked-changes><text:p>Gelöscht</text:p></text:tracked-changes>
<text:p>Vorab<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Siehe Anlage</text:p></text:note-body></text:note></text:p>
<text:h text:outline-level="9">Ziel &lt;b&gt;</text:h>
<text:p text:style-name="A"><office:annotation><text:p>Bitte prüfen</text:p></office:annotation>Text</text:p>
<table:table><table:table-row table:number-rows-repeated="1000000"><table:table-cell table:number-columns-spanned="999999"><text:h>Kopf</text:h></table:table-cell></table:table-row></table:table>
</office:text></office:body></office:document-content>`
    const read = await readWrittenDocument(changed(odt, { 'content.xml': content }))
    if (!read.ok) throw new Error(read.flaw.code)
    expect(read.parts.map(({ heading, level }) => [level, heading])).toEqual([
      [0, ''],
      [6, 'Ziel <b>'],
    ])
    expect(read.parts[0]?.html).toBe('<p>Vorab (Siehe Anlage)</p>')
    expect(read.parts[1]?.html).toContain('<td colspan="20"><h1>Kopf</h1></td>')
    expect(read.parts[1]?.html).not.toMatch(/Gelöscht|Bitte prüfen/)
  })

  test('that would do harm is refused: entities, bombs, macros, what is none', async () => {
    const entities = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>'
    expect(await codeOf(changed(docx, { 'word/document.xml': entities }))).toBe('documentType')
    expect(await codeOf(changed(odt, { 'content.xml': entities }))).toBe('documentType')
    const bomb = `<x>${' '.repeat(30_000_000)}</x>`
    expect(await codeOf(changed(docx, { 'word/document.xml': bomb }))).toBe('zipBomb')
    expect(await codeOf(changed(odt, { 'content.xml': bomb }))).toBe('zipBomb')
    const long = `<x>${Array.from({ length: 900_000 }, (_, at) => `${at}`).join(' ')}</x>`
    expect(await codeOf(changed(docx, { 'word/document.xml': long }))).toBe('tooLarge')
    const deep = '<w:p>'.repeat(60) + '</w:p>'.repeat(60)
    expect(await codeOf(changed(docx, { 'word/document.xml': deep }))).toBe('tooDeep')
    expect(await codeOf(changed(docx, { 'word/vbaProject.bin': 'x' }))).toBe('macros')
    expect(await codeOf(changed(docx, { 'word/document.xml': '<x/>' }))).toBe('damaged')
    expect(await codeOf(zipSync({ mimetype: strToU8(attachmentTypes.ods) }))).toBe('notWritten')
    expect(await codeOf(strToU8('Nur Text'))).toBe('notWritten')
  })

  test('broken in any way is read or refused, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(docx, odt),
        fc.uint8Array({ maxLength: 8 }),
        fc.nat(),
        async (file, bytes, place) => {
          const broken = Uint8Array.from(file)
          broken.set(bytes, place % (file.length - 8))
          expect(await codeOf(broken)).not.toBe('')
          expect(await codeOf(file.subarray(0, place % file.length))).not.toBe('')
        },
      ),
      { numRuns: 40 },
    )
  })
})
