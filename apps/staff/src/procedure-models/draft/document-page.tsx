import {
  Badge,
  Button,
  IconButton,
  IconButtons,
  Select,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { documentLayouts, layoutTitle, type DocumentDefinition } from '@meinungsbild/procedure'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { draftTexts } from './draft.texts.ts'
import { documentTexts } from './document.texts.ts'
import { WordsFields } from './words-fields.tsx'

type DocumentPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly document: DocumentDefinition
  readonly errors: readonly FormError[]
  readonly saved: boolean
}

/** One document of a draft with the list of its sections. */
export function DocumentPage({ frame, draft, document, errors, saved }: DocumentPageProps) {
  const { language } = frame
  const texts = textsFor(documentTexts, language)
  const common = textsFor(draftTexts, language)
  const { id, title, layout, sections } = document
  const place = { model: draft.id, document: id }
  const action = routes.modelDocument.href(place)
  const shared = { frame, errors }
  const isOnly = sections.length === 1
  return (
    <DraftFrame
      {...shared}
      draft={draft}
      title={texts.documentTitle(title[language])}
      saved={saved}
      isHere={(at) => at.kind === 'document' && at.id === id}
    >
      <DraftForm frame={frame} draft={draft} action={action}>
        <WordsFields {...shared} name="title" label={common.documentName} words={title} />
        <Select
          name="layout"
          label={common.layout}
          hint={texts.layoutHint}
          value={layout}
          options={documentLayouts.map((each) => ({
            value: each,
            label: layoutTitle(each)[language],
          }))}
        />
        <Button name="tun" value="save">
          {common.save}
        </Button>
      </DraftForm>

      <h2>{texts.sections}</h2>
      <DraftForm frame={frame} draft={draft} action={action}>
        <ol class="model-parts">
          {sections.map(({ id: section, heading, part, required, questions }, index) => {
            const name = heading[language]
            return (
              <li>
                <span>
                  <a class="kern-link" href={routes.modelSection.href({ ...place, section })}>
                    {name}
                  </a>
                  {!required && (
                    <>
                      {' '}
                      <Badge label={texts.mayBeEmpty} />
                    </>
                  )}
                  <span class="model-parts__more">
                    {[
                      ...(part === undefined ? [] : [part[language]]),
                      texts.questionCount(questions.length),
                    ].join(' · ')}
                  </span>
                </span>
                <IconButtons>
                  <IconButton
                    icon="arrow-up"
                    name="tun"
                    value={`up:${section}`}
                    label={common.moveUp(name)}
                    idle={index === 0}
                  />
                  <IconButton
                    icon="arrow-down"
                    name="tun"
                    value={`down:${section}`}
                    label={common.moveDown(name)}
                    idle={index === sections.length - 1}
                  />
                  <IconButton
                    icon="delete"
                    name="tun"
                    value={`remove:${section}`}
                    label={common.remove(name)}
                    idle={isOnly}
                  />
                </IconButtons>
              </li>
            )
          })}
        </ol>
      </DraftForm>
      <DraftForm frame={frame} draft={draft} action={action}>
        <WordsFields
          {...shared}
          name="heading"
          label={texts.newSection}
          words={{ de: '', en: '' }}
        />
        <Button style="secondary" name="tun" value="addSection">
          {texts.addSection}
        </Button>
      </DraftForm>
    </DraftFrame>
  )
}
