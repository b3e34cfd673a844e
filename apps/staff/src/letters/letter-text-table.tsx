import { Badge, DataTable, formatDay, textsFor } from '@meinungsbild/design'
import type { LetterKind } from '@meinungsbild/storage'
import { languageName } from '../questionnaire/parts/language-name.ts'
import { routes } from '../routes.ts'
import { kindNames } from './kind-names.ts'
import type { LettersProps } from './letters-page.tsx'
import { lettersTexts } from './letters.texts.ts'

type TableProps = Pick<LettersProps, 'frame' | 'initiative' | 'languages' | LetterKind> & {
  readonly kind: LetterKind
}

/** Which languages of the survey have a text, and since when. */
export function LetterTextTable(props: TableProps) {
  const { frame, initiative, languages, kind } = props
  const texts = textsFor(lettersTexts, frame.language)
  const written = new Map(props[kind].map((text) => [text.language, text]))
  const name = (language: string) => languageName(language, frame.language)
  return (
    <>
      <DataTable<string>
        caption={texts[kind]}
        captionHidden
        rows={languages}
        columns={[
          {
            head: texts.language,
            cell: (language) =>
              language === languages[0] && languages.length > 1
                ? `${name(language)} (${texts.main})`
                : name(language),
          },
          {
            head: texts.state,
            cell: (language) => {
              const text = written.get(language)
              if (text === undefined) return <Badge label={texts.notWritten} />
              const day = formatDay(text.at, frame.language)
              return texts.version(String(text.version), text.by, day)
            },
          },
          {
            head: texts.act,
            cell: (language) => {
              const act = written.has(language) ? texts.change : texts.write
              const place = { id: initiative.id, kind: kindNames[kind], language }
              return (
                <a
                  class="kern-link"
                  href={routes.letterText.href(place)}
                  aria-label={`${act}: ${texts[kind]}, ${name(language)}`}
                >
                  {act}
                </a>
              )
            },
          },
        ]}
      />
      {languages.length > 1 && <p class="muted">{texts.otherwiseMain}</p>}
    </>
  )
}
