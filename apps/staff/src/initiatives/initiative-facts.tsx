import { Day, textsFor } from '@meinungsbild/design'
import type { LoadedInitiative } from '../dossier/load-initiative.ts'
import type { Frame } from '../layout/frame.ts'
import { officeWords, signatureWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { initiativeTexts } from './initiative.texts.ts'

type InitiativeFactsProps = {
  readonly frame: Frame
  readonly initiative: Pick<LoadedInitiative, 'id' | 'model' | 'state'>
}

/** Beside the steps: who wanted it, until when, by which procedure, and who takes part. */
export function InitiativeFacts({ frame, initiative }: InitiativeFactsProps) {
  const { language } = frame
  const texts = textsFor(initiativeTexts, language)
  const { id, model, state } = initiative
  const proposal = state.initiative
  return (
    <div class="side-card stack">
      <h2>{texts.atAGlance}</h2>
      <dl class="plain-facts">
        {proposal && (
          <>
            <dt>{texts.proposedBy}</dt>
            <dd>{signatureWords(proposal.proposedBy, language)}</dd>
            <dt>{texts.neededBy}</dt>
            <dd>
              <Day day={proposal.deadline} />
            </dd>
          </>
        )}
        <dt>{texts.model}</dt>
        <dd>{model.title[language]}</dd>
      </dl>
      <h2>{texts.people}</h2>
      <ul class="plain-list">
        {state.participants.map(({ name, role, unit, deputy = false }) => (
          <li>
            {name}
            <span class="muted">
              , {officeWords({ role, deputy, ...(unit && { unit }) }, language)}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={routes.people.href({ id })}>
          {texts.changePeople}
        </a>
      </p>
    </div>
  )
}
