import { Button, TextField, textsFor, type FormError } from '@meinungsbild/design'
import type { Page } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { earlierVariables } from '../condition/earlier-variables.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { errorAt } from '../../layout/error-at.ts'
import { flawPlace } from '../parts/flaw-place.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { pageTexts } from './page.texts.ts'

type PageEditProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  /** As it is saved. */
  readonly page: Page
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
}

/** The settings of one page: title, introduction, condition. */
export function PageEditPage({ frame, draft, page, form, errors }: PageEditProps) {
  const { questionnaire, loaded } = draft
  const { languages, pages } = questionnaire
  const texts = textsFor(pageTexts, frame.language)
  const found = pages.findIndex(({ id }) => id === page.id)
  const index = found === -1 ? pages.length : found
  const shared = { frame, form, languages, errors, optional: true }
  const open = draft.flaws
    .filter(({ path }) => path.startsWith(`pages.${index}.`) && !path.includes('.questions.'))
    .map((flaw) => ({ ...flaw, href: flawPlace(loaded.id, questionnaire, flaw.path).href }))
  const save = (
    <Button name="tun" value="save">
      {texts.save}
    </Button>
  )
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors }}
      title={texts.heading(index + 1)}
      initiative={loaded}
    >
      <p>
        <a class="kern-link" href={`${routes.questionnaire.href({ id: loaded.id })}#gliederung`}>
          {texts.backToOutline}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OpenFlaws frame={frame} title={texts.open} flaws={open} />
      <DraftForm
        {...{ frame, draft, errors }}
        action={routes.questionnairePage.href({ id: loaded.id, page: page.id })}
        id="seite"
      >
        {/* The first button is the one that the return key presses. */}
        {save}
        <div id="wortlaut">
          <TextInLanguages {...shared} name="title" label={texts.title} />
        </div>
        <TextInLanguages
          {...shared}
          name="introduction"
          label={texts.introduction}
          rows={4}
          markdown
        />
        <ConditionFieldset
          {...{ frame, form, errors, questionnaire }}
          of="page"
          saved={page.visibleIf}
          earlier={earlierVariables(questionnaire, { kind: 'page', id: page.id })}
        />
        <TextField
          name="id"
          label={texts.id}
          hint={texts.idHint}
          value={form.get('id') ?? ''}
          width="medium"
          error={errorAt(errors, 'id')}
        />
        {save}
      </DraftForm>
    </InitiativeFrame>
  )
}
