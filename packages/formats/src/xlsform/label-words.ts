import { plainText } from '../html-text.ts'

/** The words of a label on one line. Labels may have HTML and some Markdown, which our questions have not. */
export function plainLabel(label: string): string {
  return plainText(withoutMarks(label))
}

/** A note as Markdown: tags are dropped, its lines and marks stay. */
export function noteText(label: string): string {
  return label
    .split(/\r\n?|\n/)
    .map(plainText)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

function withoutMarks(label: string): string {
  return label
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/__([^_\n]+)__/g, '$1')
    .replace(/(^|\s)[_*]([^\s_*][^_*\n]*)[_*](?=[\s.,;:!?]|$)/g, '$1$2')
    .replace(/\[([^[\]\n]+)\]\(\s*([^()\s]+)\s*\)/g, (_, words: string, address: string) =>
      words === address ? address : `${words} (${address})`,
    )
    .replace(/^ {0,3}#{1,6} +/gm, '')
    .replace(/\\([\\_*#])/g, '$1')
}
