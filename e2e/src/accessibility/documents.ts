import { ofRole, readPdf, type Element } from '@meinungsbild/documents/examples/read-pdf.ts'
import type { GivenFile } from './visits.ts'

export type CheckedDocument = { readonly path: string; readonly findings: readonly string[] }

/** Structure of PDF/UA as an independent reader sees it: headings, table headers, alternative texts, language, title, order. */
export async function checkDocument({ url, bytes }: GivenFile): Promise<CheckedDocument> {
  const { pathname, search } = new URL(url)
  const read = await readPdf(bytes)
  const findings: string[] = []
  if (!read.marked) findings.push('not tagged')
  if (!/^[a-z]{2}/.test(read.language)) findings.push(`language: ${read.language}`)
  if (read.title === 'undefined' || read.title.trim() === '') findings.push('no title')
  if (!read.metadata.includes('pdfuaid')) findings.push('does not say that it is PDF/UA')

  let before = 0
  for (const { role } of flat(read.elements)) {
    const level = /^H([1-6])$/.exec(role)?.[1]
    if (level === undefined) continue
    if (Number(level) > before + 1) findings.push(`heading H${before} is followed by ${role}`)
    before = Number(level)
  }
  for (const table of ofRole(read.elements, 'Table')) {
    if (ofRole([table], 'TH').length === 0)
      findings.push(`table without header cells: ${table.text.slice(0, 60)}`)
  }
  for (const figure of [...ofRole(read.elements, 'Figure'), ...ofRole(read.elements, 'Formula')]) {
    if ((figure.alt ?? '').trim() === '') findings.push('picture without an alternative text')
  }
  const outOfOrder = firstOutOfOrder(words(spoken(read.elements)), words(read.shown.join(' ')))
  if (outOfOrder !== undefined)
    findings.push(`read in another order than drawn, from "${outOfOrder}"`)
  return { path: pathname + search, findings }
}

function flat(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => [element, ...flat(element.children)])
}

/** All text but that of pictures, which are read by their alternative text. */
function spoken(elements: readonly Element[]): string {
  return elements
    .map(({ role, text, children }) => {
      if (role === 'Figure' || role === 'Formula') return ''
      return children.length === 0 ? text : spoken(children)
    })
    .join(' ')
}

function words(text: string): readonly string[] {
  return [...text.replaceAll(/\s+/g, '')]
}

/** What is read must stand in what is drawn in the same order; headers and footers are drawn and not read. */
function firstOutOfOrder(read: readonly string[], drawn: readonly string[]): string | undefined {
  let at = 0
  for (const [index, sign] of read.entries()) {
    at = drawn.indexOf(sign, at) + 1
    if (at === 0) return read.slice(index, index + 30).join('')
  }
  return undefined
}
