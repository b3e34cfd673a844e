import { Button, Select, TextArea, textsFor, type FormError } from '@meinungsbild/design'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { GuardedCard } from '../layout/guarded-card.tsx'
import { roleWords } from '../people/role-words.ts'
import { InitiativeFrame } from './initiative-frame.tsx'
import { routes } from '../routes.ts'
import type { Candidate } from './directory.ts'
import { PeopleTable } from './people-table.tsx'
import { peopleTexts } from './people.texts.ts'

type PeopleProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  /** Those of the directory who do not take part yet. */
  readonly candidates: readonly Candidate[]
  readonly typed: { readonly person: string; readonly account: string; readonly reason: string }
  readonly errors: readonly FormError[]
}

/** Who takes part in an initiative; assigning and removing. */
export function PeoplePage({ frame, initiative, candidates, typed, errors }: PeopleProps) {
  const { language } = frame
  const texts = textsFor(peopleTexts, language)
  const { participants } = initiative.state
  const action = routes.people.href({ id: initiative.id })
  return (
    <InitiativeFrame frame={frame} initiative={initiative} title={texts.title} errors={errors}>
      <PeopleTable language={language} participants={participants} />
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.add}
        action={{ kind: 'assignParticipant' }}
      >
        {candidates.length === 0 ? (
          <p>{texts.nobody}</p>
        ) : (
          <Form frame={frame} action={action}>
            <Select
              name="person"
              label={texts.person}
              value={typed.person}
              options={candidates.map(({ value, account, participant }) => ({
                value,
                label: `${account.name}, ${account.unit}: ${roleWords(participant.role, language)}`,
              }))}
              error={errorAt(errors, 'person')}
            />
            <Button name="tun" value="assignParticipant">
              {texts.addButton}
            </Button>
          </Form>
        )}
      </GuardedCard>
      <GuardedCard
        frame={frame}
        initiative={initiative}
        title={texts.remove}
        action={{ kind: 'removeParticipant' }}
      >
        <Form frame={frame} action={action}>
          <Select
            name="account"
            label={texts.who}
            value={typed.account}
            options={participants.map(({ account, name }) => ({ value: account, label: name }))}
            error={errorAt(errors, 'account')}
          />
          <TextArea
            name="reason"
            label={texts.reason}
            value={typed.reason}
            rows={3}
            error={errorAt(errors, 'reason')}
          />
          <Button style="secondary" name="tun" value="removeParticipant">
            {texts.removeButton}
          </Button>
        </Form>
      </GuardedCard>
    </InitiativeFrame>
  )
}
