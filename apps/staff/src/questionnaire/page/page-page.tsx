import { Checkbox, Fold, Notice, TextField, textsFor, type FormError } from '@meinungsbild/design'
import type { Page } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { ConditionFieldset } from '../condition/condition-fieldset.tsx'
import { conditionTexts } from '../condition/condition.texts.ts'
import { describeCondition } from '../condition/describe-condition.ts'
import { ExpressionHelp } from '../condition/expression-help.tsx'
import { CommentList } from '../comments/comment-list.tsx'
import type { BegunDraft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { flawPlace } from '../parts/flaw-place.ts'
import type { FormView } from '../parts/form-view.ts'
import { needsLook } from '../parts/needs-look.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { SaveButtons } from '../parts/save-buttons.tsx'
import { TextInLanguages } from '../parts/text-in-languages.tsx'
import { JumpGroup } from './jump-group.tsx'
import { pageTexts } from './page.texts.ts'
import { SignLanguageGroup } from './sign-language-group.tsx'

type PageEditProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  /** As it is saved. */
  readonly page: Page
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done?: boolean
}

/** The settings of one page: words, when it is shown, where it leads, its video. */
export function PageEditPage({ frame, draft, page, form, errors, done = false }: PageEditProps) {
  const { questionnaire, loaded } = draft
  const { id } = loaded
  const texts = textsFor(pageTexts, frame.language)
  const found = questionnaire.pages.findIndex((each) => each.id === page.id)
  const index = found === -1 ? questionnaire.pages.length : found
  const path = `pages.${index}.`
  const open = draft.flaws
    .filter((flaw) => flaw.path.startsWith(path) && !flaw.path.includes('.questions.'))
    .map((flaw) => ({ ...flaw, href: flawPlace(id, questionnaire, flaw.path).href }))
  const view: FormView = {
    frame,
    form,
    errors,
    questionnaire,
    initiative: id,
    languages: questionnaire.languages,
    flawed: open.map((flaw) => flaw.path.slice(path.length)),
  }
  const action = routes.questionnairePage.href({ id, page: page.id })
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors }}
      title={texts.heading(index + 1)}
      initiative={loaded}
    >
      {done && errors.length === 0 && <Notice tone="success" title={texts.saved} fresh />}
      <p>
        <a class="kern-link" href={`${routes.questionnaire.href({ id })}#seite-${page.id}`}>
          {texts.backToOutline}
        </a>
      </p>
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OpenFlaws frame={frame} title={texts.open} advice={texts.advice} flaws={open} />
      <DraftForm {...{ frame, draft, errors, action }} id="seite" files>
        {/* The first button is the one that the return key presses. */}
        <SaveButtons frame={frame} label={texts.save} />
        <PageForm {...view} page={page} />
        <ExpressionHelp frame={frame} questionnaire={questionnaire} />
        <SaveButtons frame={frame} label={texts.save} />
      </DraftForm>
      <CommentList {...{ frame, draft }} place={`page:${page.id}`} />
    </InitiativeFrame>
  )
}

function PageForm(props: FormView & { readonly page: Page }) {
  const { frame, form, errors, questionnaire, page } = props
  const texts = textsFor(pageTexts, frame.language)
  const words = textsFor(conditionTexts, frame.language)
  const summary =
    page.visibleIf === undefined
      ? texts.always
      : texts.onlyIf(describeCondition(page.visibleIf, questionnaire, frame.language))
  return (
    <>
      <div id="wortlaut">
        <TextInLanguages {...props} name="title" label={texts.title} optional />
      </div>
      <TextInLanguages
        {...props}
        name="introduction"
        label={texts.introduction}
        rows={4}
        markdown
        optional
      />
      <Checkbox
        name="order"
        value="random"
        label={texts.order}
        hint={texts.orderHint}
        checked={form.has('order')}
      />
      <Fold
        title={texts.shown}
        summary={summary}
        open={(form.get('visibleIf') ?? 'always') !== 'always' || needsLook(props, 'visibleIf')}
      >
        <ConditionFieldset
          {...props}
          name="visibleIf"
          legend={words.shownPage}
          always={words.always}
          place={{ kind: 'page', id: page.id }}
        />
      </Fold>
      <JumpGroup {...props} />
      <SignLanguageGroup {...props} />
      <Fold title={texts.more} summary={form.get('id') ?? ''} open={needsLook(props, 'id')}>
        <TextField
          name="id"
          label={texts.id}
          hint={texts.idHint}
          value={form.get('id') ?? ''}
          width="medium"
          error={errorAt(errors, 'id')}
        />
      </Fold>
    </>
  )
}
