import { DataTable, textsFor } from '@meinungsbild/design'
import type { LetterFile } from '@meinungsbild/storage'
import { languageName } from '../questionnaire/parts/language-name.ts'
import { routes } from '../routes.ts'
import { lettersTexts } from './letters.texts.ts'
import type { SeriesProps } from './series-page.tsx'

/** The files of a series, each with the letters in it. */
export function FileTable({
  frame,
  initiative,
  series,
}: Pick<SeriesProps, 'frame' | 'initiative' | 'series'>) {
  const texts = textsFor(lettersTexts, frame.language)
  const place = { id: initiative.id, series: String(series.number) }
  return (
    <section class="stack" aria-labelledby="dateien">
      <h2 id="dateien">{texts.files}</h2>
      <DataTable<LetterFile>
        caption={texts.files}
        captionHidden
        rows={series.files}
        columns={[
          { head: texts.file, cell: ({ number }) => String(number) },
          {
            head: texts.language,
            cell: ({ language }) => languageName(language, frame.language),
          },
          {
            head: texts.letters,
            cell: ({ letters }) => letters.toLocaleString(frame.language),
            numeric: true,
          },
          {
            head: texts.numbers,
            cell: ({ participants }) =>
              texts.from(String(participants[0] ?? ''), String(participants.at(-1) ?? '')),
          },
          {
            head: texts.pdf,
            cell: ({ number, state, letters }) =>
              state === 'ready' && letters > 0 ? (
                <a
                  class="kern-link"
                  href={routes.letterFile.href({ ...place, file: String(number) })}
                  aria-label={texts.download(String(number))}
                  download
                >
                  {texts.pdf}
                </a>
              ) : state === 'ready' ? (
                texts.noLetters
              ) : state === 'waiting' ? (
                texts.waiting
              ) : (
                texts.gone
              ),
          },
        ]}
      />
    </section>
  )
}
