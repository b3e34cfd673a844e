import { refused, type ReportLine } from '../report.ts'

/** A file on its way: made while it is read, so that it never stands in memory as a whole. Read it once. */
export type DataFile = {
  readonly ok: true
  readonly bytes: AsyncIterable<Uint8Array>
  /** What the file cannot hold as it was. */
  readonly report: readonly ReportLine[]
}

const encoder = new TextEncoder()

export async function* encoded(
  texts: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<Uint8Array, void, undefined> {
  for await (const text of texts) yield encoder.encode(text)
}

export const noVariables = refused(
  'noVariables',
  'Es gibt keine Variablen, aus denen eine Datei werden kann.',
  'There are no variables that could make a file.',
)
