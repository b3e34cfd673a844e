/**
 * A reference (Verweis) stands in a text for a figure of the results, so that no figure is ever typed by hand:
 *
 *     {{anteil:VARIABLE:code,code}}   share of people with one of the codes
 *     {{mittel:VARIABLE}}             mean
 *     {{anzahl:VARIABLE}}             how many answered the question
 *     {{teilnehmende}}                how many took part
 *     {{ruecklauf}}                   share of the invited who took part
 *     {{kennzahl:ID}}                 actual value of a key figure
 *
 * In codes the characters `,` `:` `{` `}` and `%` are percent-encoded.
 */
export type Reference =
  | { readonly kind: 'share'; readonly variable: string; readonly codes: readonly string[] }
  | { readonly kind: 'mean'; readonly variable: string }
  | { readonly kind: 'count'; readonly variable: string }
  | { readonly kind: 'participants' }
  | { readonly kind: 'responseRate' }
  | { readonly kind: 'keyFigure'; readonly id: string }

/** A piece of a text: words, or what stands between `{{` and `}}`. `open` is a `{{` that nothing closes. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'reference'; readonly source: string }
  | { readonly kind: 'open'; readonly source: string }

/** Cuts a text into words and references; together the pieces are the text. */
export function piecesOf(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let position = 0
  while (position < text.length) {
    const start = text.indexOf('{{', position)
    if (start === -1) return [...pieces, { kind: 'words', text: text.slice(position) }]
    if (start > position) pieces.push({ kind: 'words', text: text.slice(position, start) })
    const end = text.indexOf('}}', start + 2)
    if (end === -1) return [...pieces, { kind: 'open', source: text.slice(start) }]
    pieces.push({ kind: 'reference', source: text.slice(start, end + 2) })
    position = end + 2
  }
  return pieces
}

/** The references of a text as they stand there, braces included, each once. */
export function referencesIn(text: string): readonly string[] {
  const sources = piecesOf(text).flatMap((piece) =>
    piece.kind === 'reference' ? [piece.source] : [],
  )
  return [...new Set(sources)]
}

/** Reads `{{...}}`; undefined if it is none of the known forms. */
export function parseReference(source: string): Reference | undefined {
  const parts = source
    .slice(2, -2)
    .split(':')
    .map((part) => part.trim())
  const [name, subject, codes] = parts
  if (name === undefined || parts.some((part) => part === '')) return undefined
  if (parts.length === 1) {
    if (name === 'teilnehmende') return { kind: 'participants' }
    return name === 'ruecklauf' ? { kind: 'responseRate' } : undefined
  }
  if (subject === undefined) return undefined
  if (parts.length === 2) {
    if (name === 'mittel') return { kind: 'mean', variable: subject }
    if (name === 'anzahl') return { kind: 'count', variable: subject }
    return name === 'kennzahl' ? { kind: 'keyFigure', id: decoded(subject) } : undefined
  }
  if (parts.length > 3 || name !== 'anteil' || codes === undefined) return undefined
  return {
    kind: 'share',
    variable: subject,
    codes: codes.split(',').map((code) => decoded(code.trim())),
  }
}

/** The source of a reference; `parseReference` reads it back. */
export function writeReference(reference: Reference): string {
  switch (reference.kind) {
    case 'share':
      return `{{anteil:${reference.variable}:${reference.codes.map(encoded).join(',')}}}`
    case 'mean':
      return `{{mittel:${reference.variable}}}`
    case 'count':
      return `{{anzahl:${reference.variable}}}`
    case 'participants':
      return '{{teilnehmende}}'
    case 'responseRate':
      return '{{ruecklauf}}'
    case 'keyFigure':
      return `{{kennzahl:${encoded(reference.id)}}}`
    default: {
      const unknown: never = reference
      throw new TypeError(`A reference of unknown kind was given: ${JSON.stringify(unknown)}`)
    }
  }
}

const reserved = ['%', ',', ':', '{', '}'] as const

function encoded(code: string): string {
  return code.replace(
    /[%,:{}]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

function decoded(code: string): string {
  const characters = new Map<string, string>(
    reserved.map((character) => [encoded(character), character]),
  )
  return code.replace(/%[0-9A-F]{2}/g, (escape) => characters.get(escape) ?? escape)
}
