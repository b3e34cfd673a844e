import {
  Button,
  ButtonLink,
  CheckboxGroup,
  DataTable,
  formatDay,
  textsFor,
} from '@meinungsbild/design'
import { toolConcerns, type ToolCheck } from '@meinungsbild/procedure'
import type { Frame } from '../layout/frame.ts'
import { StaffPage } from '../layout/staff-page.tsx'
import { routes } from '../routes.ts'
import { newTool } from './new-tool.ts'
import { toolsTexts } from './tools.texts.ts'

type ToolsProps = {
  readonly frame: Frame
  /** This installation first. */
  readonly checks: readonly ToolCheck[]
  readonly mayEdit: boolean
  readonly done: string | undefined
}

/** All tools that somebody has looked at, and the way to put some of them side by side. */
export function ToolsPage({ frame, checks, mayEdit, done }: ToolsProps) {
  const { language } = frame
  const texts = textsFor(toolsTexts, language)
  return (
    <StaffPage frame={frame} title={texts.title} done={done}>
      <p>{texts.lead}</p>
      <DataTable<ToolCheck>
        caption={texts.title}
        captionHidden
        rows={checks}
        columns={[
          {
            head: texts.name,
            cell: ({ id, name }) => (
              <a class="kern-link" href={routes.tool.href({ tool: id })}>
                {name}
              </a>
            ),
          },
          { head: texts.source, cell: ({ source }) => source },
          { head: texts.asOf, cell: ({ asOf }) => formatDay(asOf, language) },
          { head: texts.concerns, cell: (check) => concernsInWords(check, texts) },
        ]}
      />
      {mayEdit && (
        <ButtonLink href={routes.tool.href({ tool: newTool })} style="secondary">
          {texts.new}
        </ButtonLink>
      )}
      {checks.length > 1 && (
        <section class="stack" aria-labelledby="vergleichen">
          <h2 id="vergleichen">{texts.compare}</h2>
          <form class="stack" method="get" action={routes.toolComparison.href()}>
            <CheckboxGroup
              name="werkzeug"
              label={texts.compareWhich}
              values={checks.slice(0, 3).map(({ id }) => id)}
              options={checks.map(({ id, name }) => ({ value: id, label: name }))}
            />
            <Button style="secondary">{texts.compareButton}</Button>
          </form>
        </section>
      )}
    </StaffPage>
  )
}

function concernsInWords(check: ToolCheck, texts: (typeof toolsTexts)['de']): string {
  const concerns = toolConcerns(check)
  const count = (kind: (typeof concerns)[number]['kind']) =>
    concerns.filter((each) => each.kind === kind).length
  return concerns.length === 0
    ? texts.noConcerns
    : texts.concernsOf(count('serious'), count('look'), count('open'))
}
