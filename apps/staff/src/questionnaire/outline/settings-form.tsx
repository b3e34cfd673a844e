import { Button, CheckboxGroup, Select, textsFor, type FormError } from '@meinungsbild/design'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { SignLanguageGroup } from '../page/sign-language-group.tsx'
import { DraftForm } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { offeredLanguages } from './settings-fields.ts'
import { settingsTexts } from './settings.texts.ts'

type SettingsFormProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** Title, languages, introduction and closing words of the whole questionnaire. */
export function SettingsForm({ frame, draft, form, errors }: SettingsFormProps) {
  const { questionnaire, loaded } = draft
  const { languages } = questionnaire
  const texts = textsFor(settingsTexts, frame.language)
  const offered = offeredLanguages(questionnaire).map((language) => ({
    value: language,
    label: languageName(language, frame.language),
  }))
  const shared = { frame, form, languages, errors, questionnaire, initiative: loaded.id }
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaire.href({ id: loaded.id })}
      id="einstellungen"
      files
    >
      <h2>{texts.title}</h2>
      <TextInLanguages {...shared} name="title" label={texts.surveyTitle} />
      <TextInLanguages
        {...shared}
        name="introduction"
        label={texts.introduction}
        rows={5}
        markdown
        optional
      />
      <TextInLanguages
        {...shared}
        name="closing"
        label={texts.closing}
        rows={3}
        markdown
        optional
      />
      <SignLanguageGroup {...shared} page={questionnaire} lead={texts.signLanguageLead} />
      <Select
        name="mainLanguage"
        label={texts.mainLanguage}
        hint={texts.mainHint}
        value={form.get('mainLanguage') ?? languages[0]}
        options={offered}
      />
      <CheckboxGroup
        name="languages"
        label={texts.languages}
        values={form.getAll('languages')}
        options={offered}
      />
      <Button style="secondary" name="tun" value="settings">
        {texts.save}
      </Button>
    </DraftForm>
  )
}
