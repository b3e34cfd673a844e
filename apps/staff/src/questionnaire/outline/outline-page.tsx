import { Button, EmptyState, formatMoment, textsFor, type FormError } from '@meinungsbild/design'
import { mustMend } from '@meinungsbild/questionnaire'
import { InitiativeFrame } from '../../initiatives/initiative-frame.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { CommentList } from '../comments/comment-list.tsx'
import { isBegun, type BegunDraft, type Draft } from '../draft.ts'
import { DraftForm, ReadOnlyNotice } from '../parts/draft-form.tsx'
import { flawPlace } from '../parts/flaw-place.ts'
import { OpenFlaws } from '../parts/open-flaws.tsx'
import { Workbench } from '../workbench/workbench.tsx'
import { WorkingBar } from '../workbench/working-bar.tsx'
import { AddForms } from './add-forms.tsx'
import { OutlineList } from './outline-list.tsx'
import { outlineTexts } from './outline.texts.ts'
import { SettingsForm } from './settings-form.tsx'
import { VersionList } from './version-list.tsx'

type OutlinePageProps = {
  readonly frame: Frame
  readonly draft: Draft
  /** Fills the settings and the form for a new question. */
  readonly form: URLSearchParams
  readonly errors: readonly FormError[]
  readonly done?: 'saved' | 'removed' | 'imported' | undefined
}

/** The questionnaire of an initiative: where it stands, what it asks, what is missing, what it was before. */
export function OutlinePage({ frame, draft, form, errors, done }: OutlinePageProps) {
  const texts = textsFor(outlineTexts, frame.language)
  const { id } = draft.loaded
  const said = done === 'removed' ? texts.removed(draft.version - 1) : done && texts[done]
  return (
    <InitiativeFrame
      width="wide"
      {...{ frame, errors }}
      initiative={draft.loaded}
      title={texts.title}
      done={said}
      scripts={['questionnaire-workbench.js']}
    >
      <ReadOnlyNotice frame={frame} draft={draft} />
      <OutlineLinks frame={frame} draft={draft} />
      {isBegun(draft) ? (
        <>
          <Standing frame={frame} draft={draft} />
          <WorkingBar {...{ frame, draft, errors }} />
          <Workbench {...{ frame, draft }}>
            <OutlineList {...{ frame, draft, errors }} />
          </Workbench>
          <AddForms {...{ frame, draft, form, errors }} />
          {draft.permission.ok && <SettingsForm {...{ frame, draft, form, errors }} />}
          <CommentList {...{ frame, draft }} place="" />
          <VersionList {...{ frame, draft, errors }} />
        </>
      ) : (
        <EmptyState title={texts.none}>
          {draft.permission.ok && (
            <DraftForm
              {...{ frame, draft, errors }}
              action={routes.questionnaire.href({ id })}
              id="fragebogen-anlegen"
            >
              <Button name="tun" value="start">
                {texts.start}
              </Button>
            </DraftForm>
          )}
        </EmptyState>
      )}
    </InitiativeFrame>
  )
}

function OutlineLinks({ frame, draft }: Pick<OutlinePageProps, 'frame' | 'draft'>) {
  const texts = textsFor(outlineTexts, frame.language)
  const { id } = draft.loaded
  const links = [
    isBegun(draft) && [
      { href: routes.preview.href({ id }), label: texts.preview },
      { href: routes.pretest.href({ id }), label: texts.pretest },
      { href: routes.questionnaireFlow.href({ id }), label: texts.flow },
      { href: routes.translation.href({ id }), label: texts.translation },
      { href: routes.questionnaireBank.href({ id }), label: texts.bank },
    ],
    draft.permission.ok && { href: routes.questionnaireImport.href({ id }), label: texts.import },
    isBegun(draft) && [
      { href: routes.questionnaireExport.href({ id }), label: texts.export },
      { href: routes.questionnairePaper.href({ id }), label: texts.paper },
      { href: routes.codebook.href({ id }), label: texts.codebook },
      { href: routes.earlierAnswers.href({ id }), label: texts.earlierAnswers },
    ],
    { href: routes.keyFigures.href({ id }), label: texts.keyFigures },
  ].flatMap((link) => link || [])
  return (
    <ul class="kern-list kern-list--horizontal">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a class="kern-link" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}

/** Draft, released or in the field; and what is still missing. */
function Standing({ frame, draft }: { readonly frame: Frame; readonly draft: BegunDraft }) {
  const texts = textsFor(outlineTexts, frame.language)
  const { loaded, questionnaire, version, released } = draft
  const latest = loaded.state.questionnaires.at(-1)
  const state =
    loaded.state.field.status !== 'unopened' ? 'frozen' : released ? 'released' : 'draft'
  const flaws = draft.flaws.map((flaw) => {
    const { href, kind, page, question } = flawPlace(loaded.id, questionnaire, flaw.path)
    const place =
      kind === 'question'
        ? texts.placeQuestion(page, question)
        : kind === 'page'
          ? texts.placePage(page)
          : texts.whole
    return { ...flaw, href, place }
  })
  return (
    <>
      <p id="stand">
        <strong>{texts[state](version)}</strong>
        {latest && `, ${texts.by(latest.by.name, formatMoment(latest.at, frame.language))}`}
      </p>
      {mustMend(flaws).length === 0 && <p>{texts.complete}</p>}
      <OpenFlaws frame={frame} title={texts.open} advice={texts.advice} flaws={flaws} />
    </>
  )
}
