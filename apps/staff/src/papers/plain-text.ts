/** A text that was typed as plain text, for a place that reads inline Markdown. */
export function plainText(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>]/g, '\\$&')
}
