import {
  parseExpression,
  piecesOf,
  printExpression,
  templateProblems,
} from '@meinungsbild/questionnaire'

/** Words, or an earlier answer that is filled in: `{visit}`. Together they are the text. */
export type TemplatePiece = { readonly kind: 'words' | 'placeholder'; readonly text: string }

export function templatePieces(text: string): readonly TemplatePiece[] {
  const pieces: TemplatePiece[] = []
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'expression') pieces.push({ kind: 'placeholder', text: piece.text })
    else if (piece.text !== '') {
      const words = piece.kind === 'brace' ? piece.text + piece.text : piece.text
      const last = pieces.at(-1)
      if (last?.kind === 'words') pieces[pieces.length - 1] = { ...last, text: last.text + words }
      else pieces.push({ kind: 'words', text: words })
    }
  }
  return pieces
}

/** Whether the translation fills in what its source fills in, each at least once, and nothing else. */
export function fillsInTheSame(source: string, translation: string): boolean {
  if (templateProblems(translation).length > 0) return false
  const [own, others] = [placeholdersIn(translation), placeholdersIn(source)]
  return own.size === others.size && [...own].every((each) => others.has(each))
}

function placeholdersIn(text: string): ReadonlySet<string> {
  const found = templatePieces(text).filter(({ kind }) => kind === 'placeholder')
  return new Set(
    found.map((piece) => {
      const parsed = parseExpression(piece.text.slice(1, -1))
      return parsed.ok ? printExpression(parsed.expression) : piece.text
    }),
  )
}
