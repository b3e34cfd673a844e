import { Button, Card, Markdown, textsFor } from '@meinungsbild/design'
import { ConfirmVoid } from '../dossier/confirm-void.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { Guarded } from '../layout/guarded.tsx'
import { routes } from '../routes.ts'
import { writtenThere, type CostSection } from './cost-section.ts'
import { costsTexts } from './costs.texts.ts'

type InsertionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly place: CostSection
  readonly text: string
}

/** The estimate as text for the concept, and the button that puts it there. */
export function Insertion({ frame, initiative, place, text }: InsertionProps) {
  const { language } = frame
  const texts = textsFor(costsTexts, language)
  const { document, section } = place
  const permission = initiative.may({ kind: 'saveDocument', document: document.id })
  const isThere = writtenThere(initiative, place).includes(text)
  return (
    <Card title={texts.text(document.title[language], section.heading[language])}>
      <p>{texts.textLead}</p>
      <Markdown text={text} tables />
      {isThere ? (
        <p class="muted">{texts.insertedAlready}</p>
      ) : (
        <Guarded frame={frame} permission={permission}>
          <Form frame={frame} action={routes.costs.href({ id: initiative.id })} id="text">
            <ConfirmVoid permission={permission} label={texts.confirmVoid} />
            <Button style="secondary" name="tun" value="insert">
              {texts.insert}
            </Button>
          </Form>
        </Guarded>
      )}
      <p>
        <a
          class="kern-link"
          href={routes.document.href({ id: initiative.id, document: document.id })}
        >
          {texts.toDocument}
        </a>
      </p>
    </Card>
  )
}
