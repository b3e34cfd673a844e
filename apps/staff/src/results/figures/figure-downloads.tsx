import { textsFor, type UiLanguage } from '@meinungsbild/design'
import type { ChartFormat } from '../../charts/chart-file.ts'
import { figuresTexts } from './figures.texts.ts'

const formats = ['svg', 'png', 'csv'] as const

type FigureDownloadsProps = {
  readonly language: UiLanguage
  /** What the figure is called, for those who hear the same links under every figure. */
  readonly title: string
  readonly href: (format: ChartFormat) => string
}

/** The ways to take a figure along. */
export function FigureDownloads({ language, title, href }: FigureDownloadsProps) {
  const texts = textsFor(figuresTexts, language)
  return (
    <p class="figure-downloads">
      <span>{texts.download}</span>{' '}
      {formats.map((format) => (
        <>
          <a
            class="kern-link"
            href={href(format)}
            download
            aria-label={texts.downloadAs(format.toUpperCase(), title)}
          >
            {format.toUpperCase()}
          </a>{' '}
        </>
      ))}
    </p>
  )
}
