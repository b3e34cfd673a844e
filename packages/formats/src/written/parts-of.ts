import { decodeXml } from '../safe/decode-xml.ts'
import type { WrittenPart } from './written-document.ts'

const tag = /<(\/?)(table|h[1-6])\b[^>]*>/g

/** HTML of one document taken apart at its headings; one inside a table stays where it is. Parts without anything are left out. */
export function partsOf(html: string): readonly WrittenPart[] {
  const parts: WrittenPart[] = []
  let heading = ''
  let level = 0
  let from = 0
  let tables = 0
  let opened: { readonly level: number; readonly at: number } | undefined
  const close = (end: number) => {
    const text = html.slice(from, end)
    if (heading !== '' || plain(text) !== '') parts.push({ heading, level, html: text.trim() })
  }
  for (const found of html.matchAll(tag)) {
    const [whole, slash, name = ''] = found
    if (name === 'table') {
      tables = Math.max(0, tables + (slash === '' ? 1 : -1))
      continue
    }
    if (tables > 0) continue
    if (slash === '') {
      if (opened === undefined) {
        close(found.index)
        opened = { level: Number(name.slice(1)), at: found.index + whole.length }
      }
    } else if (opened !== undefined) {
      heading = plain(html.slice(opened.at, found.index))
      level = opened.level
      from = found.index + whole.length
      opened = undefined
    }
  }
  close(html.length)
  return parts
}

function plain(html: string): string {
  return decodeXml(html.replaceAll(/<[^>]*>/g, ''))
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}
