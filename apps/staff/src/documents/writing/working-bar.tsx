import { Button, Buttons, ButtonLink, formatMoment, Notice, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { workingCopy } from '../comparing/compared-version.ts'
import type { Writing } from './writing.ts'
import { writingTexts } from './writing.texts.ts'

type WorkingBarProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly writing: Writing
  /** On the page that shows how it reads, there is no link to it. */
  readonly isRead?: boolean
}

/** Where one's own work stands between two versions, and who else is writing. The editor's script renews it. */
export function WorkingBar({
  frame,
  initiative,
  definition,
  writing,
  isRead = false,
}: WorkingBarProps) {
  const { language } = frame
  const texts = textsFor(writingTexts, language)
  const { latest, working, others } = writing
  const place = { id: initiative.id, document: definition.id }
  const version = latest?.version ?? 0
  const names = new Intl.ListFormat(language).format(others.map(({ name }) => name))
  return (
    <div id="arbeitsstand" class="stack" data-newest={version}>
      {others.length > 0 && (
        <Notice title={others.length === 1 ? texts.others(names) : texts.othersMany(names)}>
          <p>{texts.othersDetail}</p>
        </Notice>
      )}
      {working !== undefined && (
        <Form frame={frame} action={routes.documentWork.href(place)} id="verwerfen">
          <section class="working-bar" aria-label={texts.bar}>
            <p>
              <strong>{texts.unsaved(formatMoment(working.at, language))}</strong>{' '}
              <span class="muted">{texts.personal}</span>
            </p>
            <Buttons>
              {!isRead && (
                <ButtonLink href={routes.documentWork.href(place)}>{texts.read}</ButtonLink>
              )}
              {version > 0 && (
                <ButtonLink
                  href={routes.documentCompare.href(place, {
                    von: String(version),
                    nach: workingCopy,
                  })}
                >
                  {texts.compare(version)}
                </ButtonLink>
              )}
              <Button style="tertiary">{texts.discard}</Button>
            </Buttons>
          </section>
        </Form>
      )}
    </div>
  )
}
