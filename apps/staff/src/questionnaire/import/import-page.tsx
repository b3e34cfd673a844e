import { Button, FileField, Select, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { Draft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { languageName } from '../parts/language-name.ts'
import { commonLanguages } from '../outline/settings-fields.ts'
import { importTexts } from './import.texts.ts'

type ImportPageProps = {
  readonly frame: Frame
  readonly draft: Draft
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** Choosing a file, or pasting what is in it. */
export function ImportPage({ frame, draft, form, errors }: ImportPageProps) {
  const texts = textsFor(importTexts, frame.language)
  const { loaded } = draft
  return (
    <InitiativeFrame width="wide" {...{ frame, errors }} initiative={loaded} title={texts.title}>
      <ReadOnlyNotice frame={frame} draft={draft} />
      {draft.permission.ok && (
        <>
          <p>{texts.lead}</p>
          <DraftForm
            {...{ frame, draft, errors }}
            action={routes.questionnaireImport.href({ id: loaded.id })}
            id="einlesen"
            files
          >
            <FileField
              name="file"
              label={texts.file}
              hint={texts.fileHint}
              error={errorAt(errors, 'file')}
              accept=".json,.xml,.lss,.lsg,.lsq,.lsa,.txt,.xlsx,.xls,.ods,.csv"
            />
            <TextArea
              name="text"
              label={texts.text}
              value={form.get('text') ?? ''}
              rows={8}
              error={errorAt(errors, 'text')}
              optional
            />
            <Select
              name="language"
              label={texts.language}
              hint={texts.languageHint}
              value={form.get('language') ?? 'de'}
              options={commonLanguages.map((language) => ({
                value: language,
                label: languageName(language, frame.language),
              }))}
            />
            <Button name="tun" value="read">
              {texts.read}
            </Button>
          </DraftForm>
        </>
      )}
    </InitiativeFrame>
  )
}
