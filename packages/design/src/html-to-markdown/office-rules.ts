import type TurndownService from 'turndown'
import { styleAttribute } from './quiet-styles.ts'

type Rule = TurndownService.Rule

/** What is used of an element, in browsers as in Node. */
type Part = {
  readonly nodeName: string
  readonly className: string
  getAttribute(name: string): string | null
  readonly textContent: string | null
}

/**
 * What Word and LibreOffice write instead of HTML: lists that are paragraphs with a sign in front, titles by class, emphasis
 * by style, elements of their own, hidden text.
 */
export function officeRules(html: string): readonly (readonly [string, Rule])[] {
  const isOffice = /mso-|\bMso[A-Z]|<o:p/.test(html)
  return [
    ['emphasisByStyle', { filter: (node) => looksOf(node) !== '', replacement: emphasized }],
    ...(isOffice ? wordRules : []),
  ]
}

const wordRules: readonly (readonly [string, Rule])[] = [
  ['hidden', { filter: (node) => isHidden(node), replacement: () => '' }],
  [
    'listParagraph',
    {
      filter: (node) => node.nodeName === 'P' && listLevel(node) > 0,
      replacement: (content, node) => {
        const indent = '  '.repeat(listLevel(node) - 1)
        const mark = isNumbered(node) ? '1.' : '-'
        return `\n\n${indent}${mark} ${content.replaceAll(/\s+/g, ' ').trim()}\n\n`
      },
    },
  ],
  [
    'title',
    {
      filter: (node) => node.nodeName === 'P' && titleLevel(node) > 0,
      replacement: (content, node) =>
        `\n\n${'#'.repeat(Math.min(3, titleLevel(node) + 1))} ${content.replaceAll(/\s+/g, ' ').trim()}\n\n`,
    },
  ],
]

/** `mso-list:Ignore` is the sign that stands in front; comments and hidden text are nobody's words. */
function isHidden(node: unknown): boolean {
  const style = styleOf(node)
  return (
    /mso-list:\s*ignore|mso-hide:\s*all|display:\s*none|mso-element:\s*comment/i.test(style) ||
    partOf(node).nodeName.includes(':')
  )
}

function listLevel(node: unknown): number {
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(styleOf(node))?.[1]
  return level === undefined ? 0 : Math.min(6, Number(level))
}

/** By the sign that Word has put in front: "1." or "a)" counts, a dot or a dash does not. */
function isNumbered(node: unknown): boolean {
  return /^\s*(?:\(?\d{1,3}[.)]|\(?[a-z]{1,4}[.)]|[IVXLC]{1,6}[.)])(?=\s|\u00a0|$)/.test(
    partOf(node).textContent ?? '',
  )
}

function titleLevel(node: unknown): number {
  const { className } = partOf(node)
  if (/\bMsoTitle\b/.test(className)) return 1
  if (/\bMsoSubtitle\b/.test(className)) return 2
  const outline = /mso-outline-level:\s*(\d)/i.exec(styleOf(node))?.[1]
  return outline === undefined ? 0 : Number(outline)
}

/** `**` and `*` for what is bold or italic by style; `b` with a normal weight, as some editors write it, is neither. */
function looksOf(node: unknown): string {
  const { nodeName } = partOf(node)
  const style = styleOf(node)
  if (nodeName !== 'SPAN' && nodeName !== 'FONT' && nodeName !== 'B' && nodeName !== 'I') return ''
  const isNormal = /(?<![-\w])font-weight:\s*(?:normal|[1-4]00)/i.test(style)
  if (nodeName === 'B') return isNormal ? 'none' : ''
  if (nodeName === 'I') return /(?<![-\w])font-style:\s*normal/i.test(style) ? 'none' : ''
  const bold = /(?<![-\w])font-weight:\s*(?:bold|[6-9]00)/i.test(style) ? '**' : ''
  const italic = /(?<![-\w])font-style:\s*italic/i.test(style) ? '*' : ''
  return bold + italic
}

function emphasized(content: string, node: unknown): string {
  const marks = looksOf(node)
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? []
  if (marks === 'none' || words === '') return content
  const closing = Array.from(marks).toReversed().join('')
  return `${before}${marks}${words}${closing}${after}`
}

function styleOf(node: unknown): string {
  return partOf(node).getAttribute?.(styleAttribute) ?? ''
}

function partOf(node: unknown): Part {
  return node as Part
}
