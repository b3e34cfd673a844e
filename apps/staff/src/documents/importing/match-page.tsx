import { Button, ButtonLink, Markdown, Notice, Select, textsFor } from '@meinungsbild/design'
import type { ReportLine } from '@meinungsbild/formats'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { ShownInitiative } from '../../dossier/initiative-for.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import type { Sections } from '../sections-form.ts'
import { importingTexts } from './importing.texts.ts'
import type { Passage } from './match-sections.ts'

type MatchPageProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly definition: DocumentDefinition
  readonly passages: readonly Passage[]
  readonly report: readonly ReportLine[]
  /** What stands in the document now. */
  readonly sections: Sections
}

/** What the file said, passage by passage, with the section that each goes into; and what is not taken over. */
export function MatchPage(props: MatchPageProps) {
  const { frame, initiative, definition, passages, report, sections } = props
  const { language } = frame
  const texts = textsFor(importingTexts, language)
  const place = { id: initiative.id, document: definition.id }
  const filled = definition.sections.filter(
    ({ id }) =>
      (sections[id] ?? '').trim() !== '' && passages.some(({ section }) => section === id),
  )
  const goals = [
    { value: '', label: texts.nowhere },
    ...definition.sections.map(({ id, heading }) => ({ value: id, label: heading[language] })),
  ]
  return (
    <StaffPage
      frame={frame}
      title={texts.title(definition.title[language])}
      initiative={initiative}
    >
      <p>{texts.matched(passages.length)}</p>
      {report.length > 0 && (
        <Notice tone="warning" title={texts.report}>
          <ul>
            {report.map(({ kind, place: where, message }) => (
              <li>
                {kind === 'lost' ? texts.lost : texts.changed} {inLanguage(message, language)}{' '}
                <span class="muted">({inLanguage(where, language)})</span>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      <Form frame={frame} action={routes.documentImport.href(place)} id="zuordnen">
        {passages.map(({ heading, section, markdown }, number) => (
          <section class="stack passage">
            <h2>{heading === '' ? texts.before : heading}</h2>
            <input type="hidden" name={`text.${number}`} value={markdown} />
            <Select
              name={`abschnitt.${number}`}
              label={texts.section}
              value={section ?? ''}
              options={goals}
            />
            <details>
              <summary>{texts.words(markdown.split(/\s+/).length)}</summary>
              <div class="paper">
                <Markdown text={markdown} language={language} headingLevel={3} tables />
              </div>
            </details>
          </section>
        ))}
        {filled.map(({ id, heading }) => (
          <Select
            name={`wie.${id}`}
            label={texts.how(heading[language])}
            value="append"
            options={[
              { value: 'append', label: texts.append },
              { value: 'replace', label: texts.replace },
            ]}
          />
        ))}
        <Button name="tun" value="take">
          {texts.take}
        </Button>
      </Form>
      <ButtonLink style="tertiary" href={routes.documentImport.href(place)}>
        {texts.other}
      </ButtonLink>
    </StaffPage>
  )
}
