import TurndownService from 'turndown'
import { officeRules } from './office-rules.ts'
import { withQuietStyles } from './quiet-styles.ts'
import { tableRules, withoutTableSigns } from './table-rules.ts'

/**
 * A text from a word processor, as HTML, becomes the Markdown that documents are written in: headings, lists, emphasis,
 * links that may be followed, tables. What has no place there - colours, fonts, pictures, comments - goes, its words stay;
 * references to figures (`{{…}}`) are kept to the letter. Runs in browsers and in Node.
 */
export function htmlToMarkdown(html: string): string {
  return tidied(serviceWith(html).turndown(withQuietStyles(withoutTableSigns(html))))
}

function serviceWith(html: string): TurndownService {
  const service = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    emDelimiter: '*',
    strongDelimiter: '**',
    hr: '',
  })
  service.remove(['style', 'script', 'title', 'noscript', 'object', 'iframe'])
  service.addRule('heading', {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    replacement: (content, node) =>
      block(`${'#'.repeat(Math.min(3, Number(node.nodeName.slice(1)) + 1))} ${oneLine(content)}`),
  })
  // Backticks and fences are no part of our Markdown: they would be read as signs.
  service.addRule('code', {
    filter: ['code', 'pre', 'kbd', 'samp'],
    replacement: (text) => service.escape(text),
  })
  service.addRule('picture', {
    filter: ['img', 'picture', 'video', 'audio'],
    replacement: () => '',
  })
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => link(content, attribute(node, 'href')),
  })
  service.addRule('item', {
    filter: 'li',
    replacement: (content, node) => item(content, node),
  })
  for (const [name, rule] of [...tableRules, ...officeRules(html)]) service.addRule(name, rule)
  return service
}

/** The value of an attribute of what Turndown calls a node. */
function attribute(node: unknown, name: string): string {
  const get: unknown = Object(node).getAttribute
  return typeof get === 'function' ? String(get.call(node, name) ?? '') : ''
}

function link(content: string, href: string): string {
  const address = href.trim()
  const words = oneLine(content)
  if (words === '') return ''
  return /^(?:https?:\/\/[!-~]+|mailto:[!-~]+|tel:[!-~]+)$/i.test(address)
    ? `[${words}](${address.replaceAll(/[()]/g, encodeURIComponent)})`
    : content
}

function item(content: string, node: { readonly parentNode: unknown }): string {
  const isOrdered = String(Object(node.parentNode).nodeName) === 'OL'
  const mark = isOrdered ? '1. ' : '- '
  const text = content
    .trim()
    .replaceAll(/\n{2,}(?=\s*(?:-|\d+\.) )/g, '\n')
    .replaceAll('\n', `\n${' '.repeat(mark.length)}`)
  return text === '' ? '' : `${mark}${text}\n`
}

function block(text: string): string {
  return `\n\n${text}\n\n`
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Lists without gaps, numbers counted, spaces that only a word processor needs gone, references unharmed. */
function tidied(markdown: string): string {
  const text = markdown
    .replaceAll(/[\u00ad\u200b\ufeff]/g, '')
    .replaceAll(/\{\{[^{}]*\}\}/g, (reference) => reference.replaceAll('\\', ''))
    .replaceAll(/(?<=^[ ]*(?:-|\d+\.) [^\n]*)\n{2,}(?=[ ]*(?:-|\d+\.) )/gm, '\n')
    .replaceAll(/[ \u00a0]+$/gm, (spaces) => (spaces.startsWith('  ') ? '  ' : ''))
    .replaceAll('\u00a0', ' ')
    .replaceAll(/ {2}\n(?=\n|$)/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
  return counted(text).trim()
}

/** Every ordered list of one level counts from 1; a paragraph between ends it. */
function counted(text: string): string {
  const numbers: number[] = []
  return text
    .split('\n')
    .map((line) => {
      const [, spaces, mark] = /^( *)(-|\d+\.) /.exec(line) ?? []
      if (spaces === undefined || mark === undefined) {
        if (/^\S/.test(line)) numbers.length = 0
        return line
      }
      numbers.length = Math.min(numbers.length, spaces.length + 1)
      if (mark === '-') {
        numbers[spaces.length] = 0
        return line
      }
      const number = (numbers[spaces.length] ?? 0) + 1
      numbers[spaces.length] = number
      return line.replace(/\d+\./, `${number}.`)
    })
    .join('\n')
}
