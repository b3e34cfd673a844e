import {
  Button,
  CellSelect,
  DataTable,
  fieldId,
  Fold,
  SummaryList,
  TextArea,
  textsFor,
  type FormError,
} from '@meinungsbild/design'
import { presenceTitle, type Meeting, type Participant } from '@meinungsbild/procedure'
import type { ShownInitiative } from '../dossier/initiative-for.ts'
import { errorAt } from '../layout/error-at.ts'
import { Form } from '../layout/form.tsx'
import type { Frame } from '../layout/frame.ts'
import { officeWords } from '../people/signature-words.ts'
import { routes } from '../routes.ts'
import { placeIn, presenceField, presences } from './attendance-fields.ts'
import { meetingTexts } from './meeting.texts.ts'

type AttendanceSectionProps = {
  readonly frame: Frame
  readonly initiative: ShownInitiative
  readonly meeting: Meeting
  readonly errors: readonly FormError[]
}

/** Who was there, who sent apologies, who stayed away; and for whoever keeps the minutes the form. */
export function AttendanceSection(props: AttendanceSectionProps) {
  const { frame, initiative, meeting } = props
  const texts = textsFor(meetingTexts, frame.language)
  const { attendance } = meeting
  const may = initiative.may({ kind: 'recordAttendance', target: meeting.id }).ok
  return (
    <>
      <h3>{texts.attendance}</h3>
      {attendance === undefined ? (
        <p class="muted">{texts.notRecorded}</p>
      ) : (
        <Recorded {...props} attendance={attendance} />
      )}
      {may && (
        <Fold
          title={attendance === undefined ? texts.recordAttendance : texts.changeAttendance}
          open={errorAt(props.errors, placeIn(meeting.id, 'attendance')) !== undefined}
          id={`anwesenheit-${meeting.id}`}
        >
          <AttendanceForm {...props} />
        </Fold>
      )}
    </>
  )
}

type RecordedProps = AttendanceSectionProps & {
  readonly attendance: NonNullable<Meeting['attendance']>
}

function Recorded({ frame, attendance }: RecordedProps) {
  const { language } = frame
  const texts = textsFor(meetingTexts, language)
  const { people, guests } = attendance
  const names = (wanted: string) =>
    people.filter(({ presence }) => presence === wanted).map(({ who }) => who.name)
  return (
    <SummaryList
      facts={[
        ...presences.map((each) => ({
          label: capital(presenceTitle(each)[language]),
          value: names(each).join(', '),
        })),
        { label: texts.guests, value: guests ?? '' },
      ].filter(({ value }) => value !== '')}
    />
  )
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

function AttendanceForm({ frame, initiative, meeting, errors }: AttendanceSectionProps) {
  const { language } = frame
  const texts = textsFor(meetingTexts, language)
  const { id, state } = initiative
  const known = (account: string) =>
    meeting.attendance?.people.find(({ who }) => who.account === account)?.presence ?? ''
  return (
    <Form frame={frame} action={routes.meetingAttendance.href({ id, meeting: meeting.id })}>
      <DataTable<Participant>
        caption={texts.attendance}
        captionHidden
        rows={state.participants}
        columns={[
          {
            head: texts.name,
            cell: (person) => (
              <>
                {person.name}
                <span class="muted">
                  , {officeWords({ ...person, deputy: person.deputy === true }, language)}
                </span>
              </>
            ),
          },
          {
            head: texts.presence,
            cell: ({ account, name }) => (
              <CellSelect
                name={presenceField(meeting.id, account)}
                label={texts.presenceOf(name)}
                value={known(account)}
                options={[
                  { value: '', label: texts.noAnswer },
                  ...presences.map((each) => ({
                    value: each,
                    label: presenceTitle(each)[language],
                  })),
                ]}
              />
            ),
          },
        ]}
      />
      <TextArea
        name="guests"
        id={fieldId(placeIn(meeting.id, 'attendance'))}
        label={texts.guests}
        hint={texts.guestsHint}
        value={meeting.attendance?.guests}
        rows={2}
        optional
        error={errorAt(errors, placeIn(meeting.id, 'attendance'))}
      />
      <Button style="secondary">{texts.saveAttendance}</Button>
    </Form>
  )
}
