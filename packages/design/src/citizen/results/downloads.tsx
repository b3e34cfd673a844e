import type { OpenData, OpenDataFile } from '@meinungsbild/exchange'
import { inLanguage } from '@meinungsbild/questionnaire'
import { uiLanguage } from '../../texts.ts'
import type { ResultsLinks } from './results-links.ts'
import { resultsWords } from './results.texts.ts'

type DownloadsProps = {
  readonly openData: OpenData
  readonly language: string
  readonly links: ResultsLinks
}

/** Everything that others may use: the package first, then each file, and under which licence. */
export function Downloads({ openData, language, links }: DownloadsProps) {
  const words = resultsWords(language)
  const { files, licence, attribution } = openData
  const packages = files.filter(({ format }) => format === 'zip')
  const single = files.filter(({ format }) => format !== 'zip')
  return (
    <>
      <ul class="listing__entries">
        {packages.map((file) => (
          <FileEntry {...{ file, language, links }} />
        ))}
      </ul>
      <details class="chart-figure__table">
        <summary>{words.fileList}</summary>
        <ul class="listing__entries">
          {single.map((file) => (
            <FileEntry {...{ file, language, links }} />
          ))}
        </ul>
      </details>
      <p class="kern-body">
        {words.licence}:{' '}
        <a class="kern-link" href={licence.terms}>
          {inLanguage(licence.title, language)}
        </a>
        {attribution !== '' && (
          <>
            . {words.attribution}: <span lang="de">{attribution}</span>
          </>
        )}
      </p>
    </>
  )
}

type FileEntryProps = {
  readonly file: OpenDataFile
  readonly language: string
  readonly links: ResultsLinks
}

function FileEntry({ file, language, links }: FileEntryProps) {
  const { name, title, format, bytes } = file
  return (
    <li class="listing__entry">
      <a class="kern-link" href={links.file(name)} download>
        {inLanguage(title, language)}
      </a>{' '}
      <span class="kern-body--muted">
        ({formats[format]}, {sizeOf(bytes, language)})
      </span>
    </li>
  )
}

const formats = { csv: 'CSV', json: 'JSON', ddi: 'XML', pdf: 'PDF', zip: 'ZIP' } as const

/** In kilobytes of 1000, as people are told sizes. */
function sizeOf(bytes: number, language: string): string {
  const number = new Intl.NumberFormat(uiLanguage(language), { maximumSignificantDigits: 2 })
  return bytes < 1_000_000
    ? `${number.format(Math.max(1, Math.ceil(bytes / 1_000)))}\u00a0kB`
    : `${number.format(bytes / 1_000_000)}\u00a0MB`
}
