import { textsFor } from '@meinungsbild/design'
import { chartFile, type ChartFormat } from '../../charts/chart-file.ts'
import type { LoadedInitiative } from '../../dossier/load-initiative.ts'
import { notFound } from '../../errors/not-found.ts'
import { languageOf } from '../../layout/language.ts'
import { fileName } from '../../papers/file-name.ts'
import type { StaffDeps } from '../../staff-deps.ts'
import type { StaffContext } from '../../staff-env.ts'
import type { FigureBlock } from './figure-block.ts'
import { figuresTexts } from './figures.texts.ts'

const formats: readonly ChartFormat[] = ['svg', 'png', 'csv']

/** Answers with a figure as a file in the form of `?art=`, with its source at its foot; 404 for no figure or no such form. */
export async function answerFigure(
  c: StaffContext,
  { storage }: Pick<StaffDeps, 'storage'>,
  { state }: LoadedInitiative,
  figure: FigureBlock | undefined,
): Promise<Response> {
  const format = formats.find((each) => each === c.req.query('art'))
  if (figure === undefined || format === undefined) return notFound(c)
  const language = languageOf(c)
  const authority = await storage.settings.authority()
  const { source } = textsFor(figuresTexts, language)
  const file = await chartFile(figure, format, {
    language,
    caption: figure.caption,
    source: source(authority.name, state.initiative?.title ?? ''),
  })
  return c.body(Uint8Array.from(file.bytes), 200, {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${fileName([figure.chart.title], format)}"`,
  })
}
