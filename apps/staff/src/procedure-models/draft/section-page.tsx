import { Button, Checkbox, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { DocumentDefinition, Section } from '@meinungsbild/procedure'
import { errorAt } from '../../layout/error-at.ts'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import type { DraftAtHand } from './draft-at-hand.ts'
import { DraftForm } from './draft-form.tsx'
import { DraftFrame } from './draft-frame.tsx'
import { draftTexts } from './draft.texts.ts'
import { documentTexts } from './document.texts.ts'
import { WordsFields } from './words-fields.tsx'

type SectionPageProps = {
  readonly frame: Frame
  readonly draft: DraftAtHand
  readonly document: DocumentDefinition
  readonly section: Section
  readonly errors: readonly FormError[]
}

/** One section of a document. */
export function SectionPage({ frame, draft, document, section, errors }: SectionPageProps) {
  const { language } = frame
  const texts = textsFor(documentTexts, language)
  const common = textsFor(draftTexts, language)
  const place = { model: draft.id, document: document.id }
  const shared = { frame, errors }
  const questions = (of: 'de' | 'en') => section.questions.map((each) => each[of]).join('\n')
  return (
    <DraftFrame
      {...shared}
      draft={draft}
      title={texts.sectionTitle(section.heading[language])}
      saved={false}
      isHere={(at) => at.kind === 'document' && at.id === document.id}
      back={{
        href: routes.modelDocument.href(place),
        label: common.backToDocument(document.title[language]),
      }}
    >
      <DraftForm
        frame={frame}
        draft={draft}
        action={routes.modelSection.href({ ...place, section: section.id })}
      >
        <WordsFields {...shared} name="heading" label={texts.heading} words={section.heading} />
        <WordsFields
          {...shared}
          name="part"
          label={texts.part}
          hint={texts.partHint}
          words={section.part ?? { de: '', en: '' }}
          optional
        />
        <div class="side-by-side">
          <TextArea
            name="questions-de"
            label={common.inGerman(texts.questions)}
            hint={texts.questionsHint}
            value={questions('de')}
            rows={6}
            optional
          />
          <TextArea
            name="questions-en"
            label={common.inEnglish(texts.questions)}
            value={questions('en')}
            rows={6}
            optional
            error={errorAt(errors, 'questions-en')}
          />
        </div>
        <Checkbox
          name="required"
          value="yes"
          label={texts.required}
          hint={texts.requiredHint}
          checked={section.required}
        />
        <Checkbox
          name="isQuote"
          value="yes"
          label={texts.isQuote}
          hint={texts.isQuoteHint}
          checked={section.isQuote === true}
        />
        <Button>{common.save}</Button>
      </DraftForm>
    </DraftFrame>
  )
}
