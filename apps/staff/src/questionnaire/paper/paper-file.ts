import { renderOdt, renderPdf, type Paper } from '@meinungsbild/documents'

/** A paper as a file to be printed, or to be edited in an office program. */
export type PaperFile = 'pdf' | 'odt'

const mediaTypes: Readonly<Record<PaperFile, string>> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
}

/** The media type and the bytes; undefined if the paper cannot be set, as with a damaged picture. */
export async function paperFile(
  paper: Paper,
  kind: PaperFile,
): Promise<{ readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | undefined> {
  try {
    const bytes = kind === 'pdf' ? await renderPdf(paper) : renderOdt(paper)
    return { type: mediaTypes[kind], bytes: new Uint8Array(bytes) }
  } catch {
    return undefined
  }
}

export function isPaperFile(kind: string | undefined): kind is PaperFile {
  return kind === 'pdf' || kind === 'odt'
}
