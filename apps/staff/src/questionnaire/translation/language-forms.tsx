import { Checkbox, Select, TextField, textsFor } from '@meinungsbild/design'
import { errorAt } from '../../layout/error-at.ts'
import { routes } from '../../routes.ts'
import { commonLanguages } from '../outline/settings-fields.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import { SaveButtons } from '../parts/save-buttons.tsx'
import type { TranslationView } from './translation-page.tsx'
import { translationTexts } from './translation.texts.ts'

/** Adding a language and taking one out. Not there for whoever may only read. */
export function LanguageForms({ frame, draft, form, errors }: TranslationView) {
  const texts = textsFor(translationTexts, frame.language)
  const { loaded, permission, questionnaire } = draft
  if (!permission.ok) return null
  const action = routes.translation.href({ id: loaded.id })
  const choices = (languages: readonly string[]) =>
    languages.map((language) => ({
      value: language,
      label: languageName(language, frame.language),
    }))
  const [, ...others] = questionnaire.languages
  return (
    <>
      <DraftForm {...{ frame, draft, errors, action }} id="sprache-aufnehmen">
        <h2>{texts.addTitle}</h2>
        <input type="hidden" name="act" value="add" />
        <div class="side-by-side">
          <Select
            name="language"
            label={texts.newLanguage}
            value={form.get('language') ?? undefined}
            options={choices(
              commonLanguages.filter((own) => !questionnaire.languages.includes(own)),
            )}
            error={errorAt(errors, 'language')}
          />
          <TextField
            name="otherLanguage"
            label={texts.otherLanguage}
            hint={texts.otherHint}
            value={form.get('otherLanguage') ?? ''}
            error={errorAt(errors, 'otherLanguage')}
            optional
          />
        </div>
        <SaveButtons frame={frame} label={texts.add} />
      </DraftForm>
      {others.length > 0 && (
        <DraftForm {...{ frame, draft, errors, action }} id="sprache-herausnehmen">
          <h2>{texts.removeTitle}</h2>
          <p>{texts.removeHint}</p>
          <input type="hidden" name="act" value="remove" />
          <Select
            name="removed"
            label={texts.newLanguage}
            value={form.get('removed') ?? undefined}
            options={choices(others)}
            error={errorAt(errors, 'removed')}
          />
          <Checkbox name="forget" value="yes" label={texts.forget} />
          <SaveButtons frame={frame} label={texts.remove} />
        </DraftForm>
      )}
    </>
  )
}
