/** The messages of a file: one (`.eml`), or several one after the other (`.mbox`, RFC 4155). */
export function mailboxMessages(file: Uint8Array): readonly Uint8Array[] {
  // As bytes: each message says itself how it is encoded.
  const text = Buffer.from(file).toString('latin1').replaceAll('\r\n', '\n')
  if (!text.startsWith('From ')) return [file]
  return text
    .split(/(?:^|\n\n)From [^\n]*\n/)
    .filter((message) => message.trim() !== '')
    .map((message) => Buffer.from(message.replaceAll(/^>(>*From )/gm, '$1'), 'latin1'))
}
