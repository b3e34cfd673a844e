import type { AvailableReference } from '@meinungsbild/analysis'
import { Button, DataTable, Fold, Select, textsFor } from '@meinungsbild/design'
import type { DocumentDefinition } from '@meinungsbild/procedure'
import { inLanguage } from '@meinungsbild/questionnaire'
import type { Frame } from '../../layout/frame.ts'
import { routes } from '../../routes.ts'
import { figuresTexts } from './figures.texts.ts'

type FigureListProps = {
  readonly frame: Frame
  readonly initiative: string
  readonly definition: DocumentDefinition
  readonly figures: readonly AvailableReference[]
}

/**
 * Figures to be put into a document, each with its reference to copy and a button that puts it at the end of a section. Stands
 * inside the form of the document; the editor's script offers the same list at the cursor.
 */
export function FigureList({ frame, initiative, definition, figures }: FigureListProps) {
  const { language } = frame
  const texts = textsFor(figuresTexts, language)
  return (
    <Fold title={texts.title} summary={texts.count(figures.length)} id="zahlen">
      <p>
        {texts.lead}{' '}
        <a class="kern-link" href={routes.results.href({ id: initiative })}>
          {texts.toResults}
        </a>
      </p>
      {figures.length === 0 ? (
        <p class="muted">{texts.none}</p>
      ) : (
        <>
          <Select
            name="abschnitt"
            label={texts.section}
            hint={texts.sectionHint}
            value={definition.sections[0]?.id}
            options={definition.sections.map(({ id, heading }) => ({
              value: id,
              label: heading[language],
            }))}
          />
          <DataTable<AvailableReference>
            caption={texts.title}
            captionHidden
            rows={figures}
            columns={[
              {
                head: texts.meaning,
                cell: ({ source, label, shown }) => (
                  <span
                    data-figure={source}
                    data-figure-label={`${inLanguage(label, language)}: ${inLanguage(shown, language)}`}
                  >
                    {inLanguage(label, language)}
                  </span>
                ),
              },
              {
                head: texts.value,
                cell: ({ shown }) => inLanguage(shown, language),
                numeric: true,
              },
              { head: texts.reference, cell: ({ source }) => <code>{source}</code> },
              {
                head: texts.insert,
                cell: ({ source, label }) => (
                  <Button
                    style="tertiary"
                    name="einsetzen"
                    value={source}
                    label={texts.insertLabel(inLanguage(label, language))}
                  >
                    {texts.insert}
                  </Button>
                ),
              },
            ]}
          />
        </>
      )}
    </Fold>
  )
}
