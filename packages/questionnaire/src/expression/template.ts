import { evaluateExpression } from './evaluate-expression.ts'
import type { Expression, Surroundings, Value } from './expression.ts'
import type { ExpressionProblem } from './expression-problem.ts'
import { parseExpression } from './parse-expression.ts'

/*
 * Previous answers in texts: 'Sie wohnen seit {wohndauer} Jahren in {stadtteil}.' Between braces stands an expression;
 * `{{` and `}}` are braces that are meant as such. What cannot be read stays as it is written, and `templateProblems`
 * says why.
 */

/** Plain words, and expressions between them. */
export type TemplatePart = string | Expression

/** Whether there is anything to fill in or unescape; a text that has no braces is its own result. */
export function hasTemplate(text: string): boolean {
  return text.includes('{') || text.includes('}')
}

/** A doubled brace, or a pair; within quotation marks a brace is a character like others. */
const bracing = /\{\{|\}\}|\{[^{}'`]*(?:(?:'[^']*'|`[^`]*`)[^{}'`]*)*\}/g

/** What was found in a text: words, doubled braces as the brace that is meant, and braces with what stands in them. */
type TemplatePiece = {
  readonly kind: 'words' | 'brace' | 'expression'
  readonly text: string
  readonly position: number
}

export function piecesOf(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  let position = 0
  for (const { 0: found, index } of text.matchAll(bracing)) {
    pieces.push({ kind: 'words', text: text.slice(position, index), position })
    const isBrace = found === '{{' || found === '}}'
    pieces.push({
      kind: isBrace ? 'brace' : 'expression',
      text: isBrace ? found.charAt(0) : found,
      position: index,
    })
    position = index + found.length
  }
  return [...pieces, { kind: 'words', text: text.slice(position), position }]
}

export function parseTemplate(text: string): readonly TemplatePart[] {
  if (!hasTemplate(text)) return [text]
  return piecesOf(text).map((piece) => {
    const parsed = piece.kind === 'expression' && parseExpression(piece.text.slice(1, -1))
    return parsed && parsed.ok ? parsed.expression : piece.text
  })
}

/**
 * The text with everything filled in. A reference alone shows the label of its answer, anything else its value; what is
 * inserted goes through `show`, which formats numbers and dates and escapes for where the text goes.
 */
export function fillTemplate(
  parts: readonly TemplatePart[],
  surroundings: Surroundings,
  show: (value: Value) => string,
): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part
      const label = part.kind === 'reference' ? surroundings.label(part.path) : null
      return show(label ?? evaluateExpression(part, surroundings))
    })
    .join('')
}

/** What is wrong in braces, or a brace that stands alone. */
export type TemplateProblem =
  | ExpressionProblem
  | { readonly code: 'unclosedBrace' | 'unopenedBrace'; readonly position: number }

/** What in a text is left as it is written, because it cannot be read; positions are those in `text`. */
export function templateProblems(text: string): readonly TemplateProblem[] {
  return piecesOf(text).flatMap((piece): readonly TemplateProblem[] => {
    if (piece.kind === 'words') return strayBraces(piece)
    const parsed = piece.kind === 'expression' && parseExpression(piece.text.slice(1, -1))
    if (!parsed || parsed.ok) return []
    return [{ ...parsed.problem, position: piece.position + 1 + parsed.problem.position }]
  })
}

function strayBraces({ text, position }: TemplatePiece): readonly TemplateProblem[] {
  return Array.from(text.matchAll(/[{}]/g), ({ 0: brace, index }) => ({
    code: brace === '{' ? 'unclosedBrace' : 'unopenedBrace',
    position: position + index,
  }))
}
