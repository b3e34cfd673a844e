import { refusal } from '../refusal.ts'
import { longestSource } from '../source-reading.ts'
import type { SourceToken } from '../source-tree.ts'
import type { Refusal } from '../translated.ts'

const spaces = /\s*/y
/** In this order: quoted text, sign made of letters, name, number, other sign. */
const token =
  /("(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*')|(\b(?:and|or|le|lt|ge|gt|eq|ne)\b)|((?:INSERTANS:)?\d+X\d+X\d+\w*#?[01]?(?:\.\w*)?|(?:TOKEN:)?[A-Z]\w*(?:\.\w+)*)|(\d+\.?\d*|\.\d+)|&&|\|\||[<>=!]=|\+\+|--|[-+*/]=|[<>=!+\-*/(),]/iy

/** Cuts an expression of LimeSurvey's ExpressionScript (Expression Manager) into tokens. */
export function readTokens(source: string): readonly SourceToken[] | Refusal {
  if (source.length > longestSource) return refusal('tooLarge', 0, '')
  const tokens: SourceToken[] = []
  for (let at = after(spaces, source, 0); at < source.length;) {
    token.lastIndex = at
    const [found, quoted, word, name, number] = token.exec(source) ?? []
    if (found === undefined) return refusal('syntax', at, source.slice(at, at + 10))
    if (quoted) tokens.push({ kind: 'text', text: unquote(quoted), at })
    else if (name) tokens.push({ kind: 'name', text: name, at })
    else if (number) tokens.push({ kind: 'number', text: number, at })
    else tokens.push({ kind: 'sign', text: (word ?? found).toLowerCase(), at })
    at = after(spaces, source, at + found.length)
  }
  return tokens
}

/** Only quotation marks and backslashes are escaped. */
function unquote(text: string): string {
  return text.slice(1, -1).replace(/\\(["'\\])/g, '$1')
}

function after(pattern: RegExp, source: string, at: number): number {
  pattern.lastIndex = at
  return at + (pattern.exec(source)?.[0].length ?? 0)
}
