import { Button, Select, textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { KindChoice } from './kind-choice.tsx'
import { outlineTexts } from './outline.texts.ts'

type AddFormsProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** What can be added at the end: a question of any kind, a page. Not there for whoever may only read. */
export function AddForms({ frame, draft, form, errors }: AddFormsProps) {
  const { questionnaire, loaded, permission } = draft
  const texts = textsFor(outlineTexts, frame.language)
  if (!permission.ok) return null
  const action = routes.questionnaire.href({ id: loaded.id })
  const pages = questionnaire.pages.map(({ id, title }, index) => ({
    value: id,
    label: texts.page(index + 1, title ? inLanguage(title, questionnaire.languages[0]) : ''),
  }))
  return (
    <>
      {pages.length > 0 && (
        <DraftForm {...{ frame, draft, errors, action }} id="frage-hinzufuegen">
          <h2>{texts.addQuestionTitle}</h2>
          <Select
            name="page"
            label={texts.onPage}
            value={form.get('page') ?? pages.at(-1)?.value}
            options={pages}
          />
          <KindChoice {...{ frame, form, errors }} />
          <Button name="tun" value="addQuestion">
            {texts.addQuestion}
          </Button>
        </DraftForm>
      )}
      <DraftForm {...{ frame, draft, errors, action }} id="seite-hinzufuegen">
        <Button style="secondary" name="tun" value="addPage">
          {texts.addPage}
        </Button>
      </DraftForm>
    </>
  )
}
