import { textsFor, type FormError } from '@meinungsbild/design'
import { inLanguage, type Page } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { BegunDraft } from '../draft.ts'
import { DraftForm } from '../parts/draft-form.tsx'
import { OutlineQuestion } from './outline-question.tsx'
import { outlineTexts } from './outline.texts.ts'
import { PageNotes } from './page-notes.tsx'
import { PlaceButtons } from './place-buttons.tsx'

type OutlineListProps = {
  readonly frame: Frame
  readonly draft: BegunDraft
  readonly errors: readonly FormError[]
}

/** All pages with their questions, in order, with what can be done with each. */
export function OutlineList({ frame, draft, errors }: OutlineListProps) {
  const { questionnaire, loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  return (
    <DraftForm
      {...{ frame, draft, errors }}
      action={routes.questionnaire.href({ id: loaded.id })}
      id="gliederung"
    >
      <h2>{texts.outline}</h2>
      <ol class="outline">
        {questionnaire.pages.map((page, index) => (
          <OutlinePageItem key={index} {...{ frame, draft, page, index }} />
        ))}
      </ol>
    </DraftForm>
  )
}

type PageItemProps = Pick<OutlineListProps, 'frame' | 'draft'> & {
  readonly page: Page
  readonly index: number
}

function OutlinePageItem({ frame, draft, page, index }: PageItemProps) {
  const { questionnaire, loaded } = draft
  const texts = textsFor(outlineTexts, frame.language)
  const { id } = loaded
  const title = page.title ? inLanguage(page.title, questionnaire.languages[0]) : ''
  const name = texts.page(index + 1, title)
  const isLastPage = index === questionnaire.pages.length - 1
  return (
    <li
      id={`seite-${page.id}`}
      class="outline__page"
      data-move={draft.permission.ok ? `page:${page.id}` : undefined}
      data-name={name}
    >
      <div class="outline__row">
        <h3 class="outline__name">
          <a
            class="kern-link"
            href={routes.questionnairePage.href({ id, page: page.id })}
            data-page={page.id}
          >
            {name}
          </a>
        </h3>
        <PlaceButtons
          {...{ frame, name, thing: 'page', id: page.id }}
          isFirst={index === 0}
          isLast={isLastPage}
          enabled={draft.permission.ok}
        />
      </div>
      <PageNotes {...{ frame, draft, page, index }} />
      {page.questions.length === 0 && <p class="muted">{texts.noQuestions}</p>}
      <ol class="outline">
        {page.questions.map((question, nth) => (
          <OutlineQuestion
            key={nth}
            {...{ frame, draft, question }}
            page={page.id}
            path={`pages.${index}.questions.${nth}`}
            isFirst={index === 0 && nth === 0}
            isLast={isLastPage && nth === page.questions.length - 1}
          />
        ))}
      </ol>
      {draft.permission.ok && (
        <p>
          <a
            class="kern-link"
            href={`${routes.questionnaire.href({ id }, { seite: page.id })}#frage-hinzufuegen`}
            aria-label={texts.act(texts.addHere, name)}
          >
            {texts.addHere}
          </a>
        </p>
      )}
    </li>
  )
}
