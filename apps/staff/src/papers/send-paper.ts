import type { UiLanguage } from '@meinungsbild/design'
import { renderOdt, renderPdf, type Paper } from '@meinungsbild/documents'
import type { StaffContext } from '../staff-env.ts'

export type PaperFormat = 'pdf' | 'odt'

/** The media type under which papers are given out. */
const paperTypes: Readonly<Record<PaperFormat, string>> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
}

/** In which language and as which file a paper is asked for (`?sprache=en`, `?art=odt`). */
export function wantedPaper(c: StaffContext): {
  readonly language: UiLanguage
  readonly format: PaperFormat
} {
  return {
    language: c.req.query('sprache') === 'en' ? 'en' : 'de',
    format: c.req.query('art') === 'odt' ? 'odt' : 'pdf',
  }
}

/** Sends a paper as a file that browsers show where they can. */
export async function sendPaper(
  c: StaffContext,
  paper: Paper,
  format: PaperFormat,
  name: string,
): Promise<Response> {
  const bytes = format === 'odt' ? renderOdt(paper) : await renderPdf(paper)
  return c.body(new Uint8Array(bytes), 200, {
    'content-type': paperTypes[format],
    'content-disposition': `inline; filename="${name}"`,
  })
}
