import { uiLanguage, type UiLanguage } from '@meinungsbild/design'
import type { Questionnaire } from '@meinungsbild/questionnaire'
import { languageName } from '../../questionnaire/parts/language-name.ts'
import { plainText } from '../../papers/plain-text.ts'
import { sheetOf } from '../../questionnaire/paper/sheet-of.ts'
import type { KeyField, KeyQuestion } from '../keying/key-field.ts'
import { fieldsIn, keyPages, type KeyPage } from '../keying/key-questions.ts'
import { numbered } from '../keying/keys.ts'

/** A form as it is keyed: which language it was printed in, where there are several, and then its pages. */
export type KeyedForm = {
  readonly language: KeyQuestion | undefined
  readonly pages: readonly KeyPage[]
  readonly fields: readonly KeyField[]
}

/** No question's field begins with this sign. */
export const languageField = '~language'

/** The form of a questionnaire in the words of an interface language, if the questionnaire speaks it. */
export function keyedForm(
  questionnaire: Questionnaire,
  shownIn: UiLanguage,
  languageQuestion: string,
): KeyedForm {
  const { languages } = questionnaire
  const language = languages.find((each) => uiLanguage(each) === shownIn) ?? languages[0]
  const pages = keyPages(sheetOf(questionnaire, language))
  const asked =
    languages.length > 1 ? languageAsked(languages, shownIn, languageQuestion) : undefined
  return { language: asked, pages, fields: [...(asked?.fields ?? []), ...fieldsIn(pages)] }
}

function languageAsked(
  languages: readonly string[],
  shownIn: UiLanguage,
  text: string,
): KeyQuestion {
  const keys = numbered(
    languages.map((value) => ({ value, label: plainText(languageName(value, shownIn)) })),
  )
  const field: KeyField = { kind: 'one', name: languageField, label: '', keys }
  return { number: '', text, onlyIf: [], fields: [field] }
}
