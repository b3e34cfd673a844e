import { Button, fieldId, textsFor } from '@meinungsbild/design'
import { routes } from '../../routes.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import type { TranslationView } from './translation-page.tsx'
import { translationTexts } from './translation.texts.ts'

/** Files that go out to translators, and the field for one that has come back. */
export function TranslationFiles({ frame, draft, errors }: TranslationView) {
  const texts = textsFor(translationTexts, frame.language)
  const { loaded, permission, questionnaire } = draft
  const [source, ...targets] = questionnaire.languages
  const file = (query: Readonly<Record<string, string>>) =>
    routes.translationFile.href({ id: loaded.id }, query)
  if (targets.length === 0) return null
  return (
    <>
      <h2>{texts.files}</h2>
      <p>{texts.filesLead}</p>
      <ul class="kern-list kern-list--bullet">
        {targets.map((language) => (
          <li key={language}>
            <a
              class="kern-link"
              href={file({ art: 'xliff', von: source, nach: language })}
              download
            >
              {texts.xliff(languageName(language, frame.language))}
            </a>
          </li>
        ))}
        <li>
          <a class="kern-link" href={file({ art: 'tabelle' })} download>
            {texts.table}
          </a>
        </li>
      </ul>
      {permission.ok && (
        <DraftForm
          {...{ frame, draft, errors }}
          action={routes.translationFile.href({ id: loaded.id })}
          id="uebersetzung-einlesen"
          files
        >
          <h3>{texts.upload}</h3>
          <div class="kern-form-input">
            <label class="kern-label" for={fieldId('file')}>
              {texts.file}
            </label>
            <div class="kern-hint" id={`${fieldId('file')}--hinweis`}>
              {texts.fileHint}
            </div>
            <input
              class="kern-form-input__input"
              type="file"
              id={fieldId('file')}
              name="file"
              accept=".xlf,.xliff,.csv,.xlsx,.ods"
              aria-describedby={`${fieldId('file')}--hinweis`}
            />
          </div>
          <Button style="secondary" name="tun" value="read">
            {texts.read}
          </Button>
        </DraftForm>
      )}
    </>
  )
}
