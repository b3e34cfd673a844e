import {
  Button,
  ButtonLink,
  Buttons,
  Card,
  CheckboxGroup,
  EmptyState,
  Fold,
  Notice,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { DocumentVersion, Opinion, ToolCheck } from '@meinungsbild/procedure'
import { VersionLine } from '../documents/version-line.tsx'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { InitiativeFrame } from '../initiatives/initiative-frame.tsx'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { OpinionList } from '../opinions/opinion-list.tsx'
import { routes } from '../routes.ts'
import { ToolComparison } from '../tools/tool-comparison.tsx'
import { toolCheckDocument } from './tool-check-document.ts'
import { toolCheckTexts } from './tool-check.texts.ts'

type ToolCheckProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly checks: readonly ToolCheck[]
  readonly chosen: readonly string[]
  readonly assessment: string
  readonly latest: DocumentVersion | undefined
  /** The tools that are on file say something else now. */
  readonly isOutdated: boolean
  readonly opinions: readonly (Opinion & { readonly outdated: boolean })[]
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** What is on file about the tool, the opinions on it, and the form that puts the present state on file. */
export function ToolCheckPage(props: ToolCheckProps) {
  const { frame, initiative, checks, chosen, assessment, latest, opinions, errors, done } = props
  const { language } = frame
  const texts = textsFor(toolCheckTexts, language)
  const { id } = initiative
  const place = { id, document: toolCheckDocument }
  const saving = { kind: 'saveDocument', document: toolCheckDocument } as const
  return (
    <InitiativeFrame
      frame={frame}
      initiative={initiative}
      title={texts.title}
      errors={errors}
      done={done}
    >
      <p>
        {texts.lead}{' '}
        <a class="kern-link" href={routes.tools.href()}>
          {texts.toTools}
        </a>
        .
      </p>
      {latest === undefined ? (
        <EmptyState title={texts.notYet} />
      ) : (
        <Card title={texts.onFile}>
          {props.isOutdated && initiative.may(saving).ok && (
            <Notice tone="warning" title={texts.outdated}>
              <p>{texts.outdatedLead}</p>
            </Notice>
          )}
          <VersionLine language={language} version={latest} />
          <Buttons>
            <ButtonLink href={routes.documentPdf.href(place)}>{texts.pdf}</ButtonLink>
            <ButtonLink href={routes.documentPdf.href(place, { art: 'odt' })}>
              {texts.odt}
            </ButtonLink>
            <ButtonLink href={routes.document.href(place)}>{texts.toDocument}</ButtonLink>
            <ButtonLink href={routes.opinion.href(place)}>
              {initiative.may({ kind: 'giveOpinion', document: toolCheckDocument }).ok
                ? texts.giveOpinion
                : texts.opinion}
            </ButtonLink>
          </Buttons>
        </Card>
      )}
      <OpinionList language={language} opinions={opinions} />
      <GuardedCard frame={frame} initiative={initiative} title={texts.propose} action={saving}>
        <Form frame={frame} action={routes.toolCheck.href({ id })} id="pruefung">
          <CheckboxGroup
            name="werkzeug"
            label={texts.which}
            values={chosen}
            options={checks.map((check) => ({ value: check.id, label: check.name }))}
            error={errorAt(errors, 'werkzeug')}
          />
          <TextArea
            name="assessment"
            label={texts.assessment}
            hint={texts.assessmentHint}
            value={assessment}
            rows={4}
            markdown
            optional
          />
          <Button>{texts.save}</Button>
        </Form>
      </GuardedCard>
      <Fold title={texts.preview}>
        <ToolComparison
          frame={frame}
          checks={checks.filter((check) => chosen.includes(check.id))}
          onlyDifferences={false}
        />
      </Fold>
    </InitiativeFrame>
  )
}
