import { Badge, DataTable, fieldId, textsFor } from '@meinungsbild/design'
import type { Language } from '@meinungsbild/questionnaire'
import { routes } from '../../routes.ts'
import { languageName } from '../parts/language-name.ts'
import { missingIn, textParts, type TextPart } from './completeness.ts'
import { partName } from './part-name.ts'
import { wordsField } from './translated-words.ts'
import type { TranslationView } from './translation-page.tsx'
import { translationTexts } from './translation.texts.ts'

type TableProps = Pick<TranslationView, 'frame' | 'draft'>

/** How complete each language is. */
export function LanguageTable({ frame, draft }: TableProps) {
  const texts = textsFor(translationTexts, frame.language)
  const { languages } = draft.questionnaire
  const parts = textParts(draft.questionnaire)
  const all = parts.reduce((sum, part) => sum + part.texts.length, 0)
  const missing = (language: Language) =>
    parts.reduce((sum, part) => sum + missingIn(part, language).length, 0)
  return (
    <DataTable<Language>
      caption={texts.languages}
      rows={languages}
      columns={[
        {
          head: texts.language,
          cell: (language) =>
            language === languages[0]
              ? `${languageName(language, frame.language)} (${texts.main})`
              : languageName(language, frame.language),
        },
        {
          head: texts.present,
          cell: (language) => texts.presentOf(all - missing(language), all),
        },
        {
          head: texts.state,
          cell: (language) =>
            missing(language) === 0 ? (
              <Badge tone="success" label={texts.complete} />
            ) : (
              <Badge tone="warning" label={texts.missing(missing(language))} />
            ),
        },
        {
          head: texts.actions,
          cell: (language) => {
            const act = language === languages[0] ? texts.edit : texts.translate
            return (
              <a
                class="kern-link"
                href={routes.translationPage.href({ id: draft.loaded.id, language })}
                aria-label={`${act}: ${languageName(language, frame.language)}`}
              >
                {act}
              </a>
            )
          },
        },
      ]}
    />
  )
}

/** How many texts are missing on each page, with a link to the first of them. */
export function MissingTable({ frame, draft }: TableProps) {
  const texts = textsFor(translationTexts, frame.language)
  const { questionnaire, loaded } = draft
  return (
    <DataTable<TextPart>
      caption={texts.byPage}
      rows={textParts(questionnaire)}
      columns={[
        { head: texts.part, cell: (part) => partName(part, questionnaire, frame.language) },
        ...questionnaire.languages.map((language) => ({
          head: languageName(language, frame.language),
          cell: (part: TextPart) => {
            const missing = missingIn(part, language)
            const [first] = missing
            if (first === undefined) return texts.nothingMissing
            const query = part.page === undefined ? undefined : { seite: part.page }
            const page = routes.translationPage.href({ id: loaded.id, language }, query)
            return (
              <a class="kern-link" href={`${page}#${fieldId(wordsField(first))}`}>
                {texts.missing(missing.length)}
              </a>
            )
          },
        })),
      ]}
    />
  )
}
