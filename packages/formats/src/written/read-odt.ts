import type { Refused } from '../report.ts'
import { readText } from '../safe/read-text.ts'
import { readXml } from '../safe/read-xml.ts'
import { notZip } from '../safe/zip-entry.ts'
import { readZip } from '../safe/read-zip.ts'
import { childOf, type XmlElement } from '../safe/xml-element.ts'
import { lossLines } from './losses.ts'
import { odtHtml } from './odt-html.ts'
import { odtStyles } from './odt-styles.ts'
import { partsOf } from './parts-of.ts'
import type { WrittenDocument } from './written-document.ts'

/** Reads OpenDocument Text (ODF 1.3): its text as HTML, emphasis by what the styles say. */
export function readOdt(file: Uint8Array): WrittenDocument | Refused {
  const zip = readZip(file, (name) => name === 'content.xml' || name === 'styles.xml')
  if (!zip.ok) return zip
  const content = xmlIn(zip.files.get('content.xml'))
  if (!content.ok) return content
  const styles = xmlIn(zip.files.get('styles.xml'))
  const body = childOf(content.root, 'office:body')
  const text = body && childOf(body, 'office:text')
  if (text === undefined) return notZip
  const known = odtStyles(styles.ok ? [content.root, styles.root] : [content.root])
  const { html, losses } = odtHtml(text, known)
  const hasHeaders = styles.ok && hasText(styles.root)
  return {
    ok: true,
    type: 'odt',
    parts: partsOf(html),
    report: lossLines(hasHeaders ? { ...losses, headers: 1 } : losses),
  }
}

function xmlIn(
  contents: Uint8Array | undefined,
): { readonly ok: true; readonly root: XmlElement } | Refused {
  if (contents === undefined) return notZip
  const text = readText(contents)
  return text.ok ? readXml(text.text) : text
}

/** Whether headers or footers of the pages say anything. */
function hasText(styles: XmlElement): boolean {
  const masters = childOf(styles, 'office:master-styles')
  return masters !== undefined && saysSomething(masters)
}

function saysSomething({ content }: XmlElement): boolean {
  return content.some((part) =>
    typeof part === 'string' ? part.trim() !== '' : saysSomething(part),
  )
}
