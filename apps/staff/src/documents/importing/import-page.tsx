import { Button, ButtonLink, FileField, textsFor, type FormError } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { Guarded } from '../../layout/guarded.tsx'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import { importingTexts } from './importing.texts.ts'

type ImportPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly errors: readonly FormError[]
}

/** The file of a word processor that is to be read in. */
export function ImportPage({ frame, initiative, definition, errors }: ImportPageProps) {
  const { language } = frame
  const texts = textsFor(importingTexts, language)
  const place = { id: initiative.id, document: definition.id }
  return (
    <StaffPage
      frame={frame}
      title={texts.title(definition.title[language])}
      initiative={initiative}
      errors={errors}
    >
      <p>{texts.lead}</p>
      <Guarded
        frame={frame}
        permission={initiative.may({ kind: 'saveDocument', document: definition.id })}
      >
        <Form frame={frame} action={routes.documentImport.href(place)} id="einlesen" files>
          <FileField
            name="file"
            label={texts.file}
            hint={texts.hint}
            accept=".docx,.odt"
            error={errorAt(errors, 'file')}
          />
          <Button>{texts.read}</Button>
        </Form>
      </Guarded>
      <ButtonLink style="tertiary" href={routes.document.href(place)}>
        {texts.back}
      </ButtonLink>
    </StaffPage>
  )
}
