// What cannot be seen cannot be meant: control characters other than tab and line feed.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g

/** A text of several lines: line ends are LF, composed as NFC, no control characters, no space around it. */
export function tidyText(text: string): string {
  return text.toWellFormed().replace(/\r\n?/g, '\n').replace(controls, '').normalize('NFC').trim()
}

/** A text of one line: like `tidyText`, and every line end or tab is a space. */
export function tidyLine(text: string): string {
  return tidyText(text).replace(/[\n\t]+/g, ' ')
}

/** How many characters a person would count, nearly: code points, so that "😀" is one and not two. */
export function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    const code = text.charCodeAt(index)
    if (code >= 0xd800 && code < 0xdc00) count -= 1
  }
  return count
}
