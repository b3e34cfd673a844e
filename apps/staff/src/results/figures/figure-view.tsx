import { BlockView, type UiLanguage } from '@meinungsbild/design'
import type { ChartFormat } from '../../charts/chart-file.ts'
import type { FigureBlock } from './figure-block.ts'
import { FigureDownloads } from './figure-downloads.tsx'

type FigureViewProps = {
  readonly language: UiLanguage
  readonly figure: FigureBlock
  readonly href: (format: ChartFormat) => string
}

/** A figure with its table twin and the ways to take it along. */
export function FigureView({ language, figure, href }: FigureViewProps) {
  return (
    <div class="figure-view">
      <BlockView blocks={[figure]} language={language} />
      <FigureDownloads language={language} title={figure.chart.title} href={href} />
    </div>
  )
}
