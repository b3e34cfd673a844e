/// <reference lib="dom" />
import { htmlToMarkdown } from '../../html-to-markdown/html-to-markdown.ts'
import { insertText } from './markdown-field.ts'

/** Marks by which a copied text is more than words. */
const structured = /<(?:h[1-6]|ul|ol|li|table|b|strong|i|em|a\s|span[^>]*(?:bold|italic))|mso-list/i

/** What was copied from Word, LibreOffice or a page is pasted as Markdown; plain text as it is. */
export function pasteAsMarkdown(field: HTMLTextAreaElement, pasted: () => void): void {
  field.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? ''
    if (!structured.test(html)) return
    const text = htmlToMarkdown(html)
    if (text === '') return
    event.preventDefault()
    insertText(field, text)
    pasted()
  })
}
