import {
  Badge,
  Button,
  DataTable,
  DateField,
  Day,
  fieldId,
  Fold,
  formatDay,
  Select,
  TextField,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import type { Commitment, Meeting } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { routes } from '../routes.ts'
import { isOverdue } from '../tasks/overdue.ts'
import { noCommitment, placeIn, type CommitmentFields } from './attendance-fields.ts'
import { CommitmentForms } from './commitment-forms.tsx'
import { meetingTexts } from './meeting.texts.ts'

type CommitmentsSectionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly meeting: Meeting
  readonly typed?: CommitmentFields | undefined
  readonly errors: readonly FormError[]
}

/** What was promised in a meeting: who, what, until when, and what has become of it; and the form for one more. */
export function CommitmentsSection(props: CommitmentsSectionProps) {
  const { frame, initiative, meeting, typed, errors } = props
  const { language } = frame
  const texts = textsFor(meetingTexts, language)
  const commitments = initiative.state.commitments.filter((each) => each.meeting === meeting.id)
  const may = initiative.may({ kind: 'noteCommitment', target: meeting.id }).ok
  return (
    <>
      <h3 id="zusagen">{texts.commitments}</h3>
      <DataTable<Commitment>
        caption={texts.commitments}
        captionHidden
        rows={commitments}
        empty={texts.noCommitments}
        columns={[
          { head: texts.what, cell: ({ what }) => what, rowHead: true },
          { head: texts.who, cell: ({ to }) => to.name },
          { head: texts.until, cell: ({ until }) => <Day day={until} /> },
          {
            head: texts.state,
            cell: (commitment) => <State {...props} commitment={commitment} />,
          },
        ]}
      />
      {commitments.map((commitment) => (
        <CommitmentForms frame={frame} initiative={initiative} commitment={commitment} />
      ))}
      {may && (
        <Fold title={texts.noteCommitment} open={typed !== undefined} id={`zusage-${meeting.id}`}>
          <NoteForm {...props} typed={typed ?? noCommitment} errors={errors} />
        </Fold>
      )}
    </>
  )
}

type StateProps = CommitmentsSectionProps & { readonly commitment: Commitment }

function State({ frame, initiative, commitment }: StateProps) {
  const { language } = frame
  const texts = textsFor(meetingTexts, language)
  const { ended, until } = commitment
  if (ended === undefined) {
    return isOverdue(until, new Date(initiative.at)) ? (
      <Badge label={texts.late} tone="warning" />
    ) : (
      <Badge label={texts.open} />
    )
  }
  const late = ended.how === 'fulfilled' && isOverdue(until, new Date(ended.at))
  return (
    <>
      <Badge label={texts[ended.how]} tone={ended.how === 'fulfilled' ? 'success' : 'neutral'} />{' '}
      <span class="muted">
        {formatDay(ended.at, language)}
        {late && `, ${texts.afterDue}`}
      </span>
      {ended.note !== undefined && <p class="muted">{ended.note}</p>}
    </>
  )
}

function NoteForm(props: CommitmentsSectionProps & { readonly typed: CommitmentFields }) {
  const { frame, initiative, meeting, typed, errors } = props
  const texts = textsFor(meetingTexts, frame.language)
  const { id, state } = initiative
  const field = (name: keyof CommitmentFields) => {
    const place = placeIn(meeting.id, name)
    return { name, id: fieldId(place), value: typed[name], error: errorAt(errors, place) }
  }
  return (
    <Form frame={frame} action={routes.meetingCommitments.href({ id, meeting: meeting.id })}>
      <Select
        {...field('account')}
        label={texts.who}
        options={state.participants.map(({ account, name }) => ({ value: account, label: name }))}
      />
      <TextField {...field('what')} label={texts.what} />
      <DateField {...field('until')} label={texts.until} />
      <Button style="secondary">{texts.noteButton}</Button>
    </Form>
  )
}
