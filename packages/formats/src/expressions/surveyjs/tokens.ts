import { refusal } from '../refusal.ts'
import { longestSource } from '../source-reading.ts'
import type { SourceToken } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'

const spaces = /[ \t\r\n]*/y
/** In this order: name, quoted text, number, word, sign. */
const token =
  /(\{\{[^{}]+\}\}|\{[^{}]+\})|('(?:\\['"]|\\(?!['"])|[^'"\\])*'|"(?:\\['"]|\\(?!['"])|[^'"\\])*")|(0x\d+|\d+\.\d+|[1-9]\d*|0)|([a-zA-Z_]\w*)|\*=|&&|\|\||[<>=!]=|[<>=!+\-*/%^(),[\]]/y

/** Cuts an expression of SurveyJS into tokens. The name of `{q}` is `q`, as is that of `{{q}}`. */
export function readTokens(source: string): readonly SourceToken[] | Refusal {
  if (source.length > longestSource) return refusal('tooLarge', 0, '')
  const text = patched(source)
  const tokens: SourceToken[] = []
  for (let at = after(spaces, text, 0); at < text.length;) {
    token.lastIndex = at
    const [found, name, quoted, number, word] = token.exec(text) ?? []
    if (found === undefined) return refusal('syntax', at, text.slice(at, at + 10))
    if (name) tokens.push({ kind: 'name', text: name.replace(/^\{+|\}+$/g, ''), at })
    else if (quoted) tokens.push({ kind: 'text', text: unquote(quoted), at })
    else if (number) tokens.push({ kind: 'number', text: number, at })
    else tokens.push({ kind: word ? 'word' : 'sign', text: found, at })
    at = after(spaces, text, at + found.length)
  }
  return tokens
}

/** SurveyJS replaces these before it reads, even in quoted texts. No character moves. */
function patched(source: string): string {
  return source
    .replaceAll('=>', '>=')
    .replaceAll('=<', '<=')
    .replaceAll('<>', '!=')
    .replaceAll('equals', 'equal ')
}

function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(['"])/g, '$1')
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(text)?.[0].length ?? 0)
}
