import {
  Button,
  Card,
  Day,
  Notice,
  SummaryList,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { InitiativeFrame } from './initiative-frame.tsx'
import { routes } from '../routes.ts'
import type { ProposalFields } from './proposal-fields.ts'
import { ProposalForm } from './proposal-form.tsx'
import { proposalTexts } from './proposal.texts.ts'

type IdeaProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly values: ProposalFields
  readonly reason: string
  readonly errors: readonly FormError[]
}

/** The idea: what was proposed; taking it over, giving it back, revising it. */
export function IdeaPage({ frame, initiative, values, reason, errors }: IdeaProps) {
  const texts = textsFor(proposalTexts, frame.language)
  const action = routes.idea.href({ id: initiative.id })
  const proposal = initiative.state.initiative
  const returned = proposal?.returned
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.ideaTitle} errors={errors}>
      {returned && (
        <Notice tone="warning" title={texts.returned(returned.by.name)}>
          <p>{returned.reason}</p>
        </Notice>
      )}
      <SummaryList
        facts={[
          { label: texts.topic, value: proposal?.topic },
          { label: texts.question, value: proposal?.question },
          { label: texts.occasion, value: proposal?.occasion },
          { label: texts.deadline, value: proposal && <Day day={proposal.deadline} /> },
        ]}
      />
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.takeOver}
        action={{ kind: 'takeOver' }}
      >
        <p>{texts.takeOverLead}</p>
        <Form frame={frame} action={action}>
          <Button name="tun" value="takeOver">
            {texts.takeOver}
          </Button>
        </Form>
      </GuardedCard>
      {initiative.may({ kind: 'returnToProposer' }).ok && (
        <Card title={texts.giveBack}>
          <Form frame={frame} action={action}>
            <TextArea
              name="reason"
              label={texts.reason}
              value={reason}
              rows={3}
              error={errorAt(errors, 'reason')}
            />
            <Button style="secondary" name="tun" value="returnToProposer">
              {texts.giveBack}
            </Button>
          </Form>
        </Card>
      )}
      {initiative.may({ kind: 'reviseProposal' }).ok && (
        <Card title={texts.revise}>
          <Form frame={frame} action={action}>
            <ProposalForm frame={frame} values={values} errors={errors} />
            <Button style="secondary" name="tun" value="reviseProposal">
              {texts.saveRevision}
            </Button>
          </Form>
        </Card>
      )}
    </InitiativeFrame>
  )
}
