/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * Adds the few buttons that Markdown needs above every `textarea[data-markdown]`. Without this script the field is the same,
 * typed by hand.
 */
import { addMarkdownButtons } from './documents/markdown-field.ts'

for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-markdown]')) {
  addMarkdownButtons(field)
}
