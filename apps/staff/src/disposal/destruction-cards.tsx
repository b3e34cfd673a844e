import { Card, Checkbox, DateField, Notice, formatDay, textsFor } from '@meinungsbild/design'
import { signatureWords } from '../people/signature-words.ts'
import { ActForm, ReasonField, sentField, type MatterProps } from './act-form.tsx'
import { disposalTexts } from './disposal.texts.ts'

type RawDataCardProps = MatterProps & {
  readonly counts:
    | { readonly answers: number; readonly files: number; readonly texts: number }
    | undefined
}

/** The shorter of the two clocks: what people answered. */
export function RawDataCard(props: RawDataCardProps) {
  const { frame, counts, matter } = props
  const shown = matter.state.rawData ? undefined : counts
  const texts = textsFor(disposalTexts, frame.language)
  return (
    <Card title={texts.rawDataTitle}>
      <p>{texts.rawDataLead}</p>
      {shown && <p>{texts.rawDataCounts(shown.answers, shown.files, shown.texts)}</p>}
      <ActForm {...props} act="destroyRawData" button={texts.destroyRawData}>
        <ReasonField {...props} act="destroyRawData" />
        <Understood {...props} act="destroyRawData" />
      </ActForm>
    </Card>
  )
}

/** The last act. */
export function DestroyCard(props: MatterProps) {
  const texts = textsFor(disposalTexts, props.frame.language)
  return (
    <Card title={texts.destroyTitle}>
      <p>{texts.destroyLead}</p>
      <ActForm {...props} act="destroyFile" button={texts.destroyFile}>
        <ReasonField {...props} act="destroyFile" />
        <Understood {...props} act="destroyFile" />
      </ActForm>
    </Card>
  )
}

/** A hold that stops everything, or the form to place one. */
export function HoldCard(props: MatterProps) {
  const { frame, matter } = props
  const texts = textsFor(disposalTexts, frame.language)
  const act = matter.hold ? 'liftHold' : 'placeHold'
  return (
    <Card title={texts.hold}>
      <p>{texts.holdLead}</p>
      <ActForm {...props} act={act} button={matter.hold ? texts.liftHold : texts.placeHold}>
        <ReasonField {...props} act={act} />
        {act === 'placeHold' && (
          <DateField
            {...sentField(props, act, 'until')}
            label={texts.holdUntil}
            hint={texts.holdUntilHint}
            optional
          />
        )}
      </ActForm>
    </Card>
  )
}

/** That nothing may go, said first. */
export function HoldNotice({ frame, matter }: MatterProps) {
  const { hold } = matter
  if (hold === undefined) return null
  const { language } = frame
  const texts = textsFor(disposalTexts, language)
  const { by, at, until, reason } = hold
  return (
    <Notice tone="warning" title={texts.holdStands(reason)}>
      <p>
        {texts.holdBy(signatureWords(by, language), formatDay(at, language))}{' '}
        {until === undefined
          ? texts.holdUntilLifted
          : texts.holdLastDay(formatDay(until, language))}
      </p>
    </Notice>
  )
}

function Understood(props: MatterProps & { readonly act: 'destroyFile' | 'destroyRawData' }) {
  const texts = textsFor(disposalTexts, props.frame.language)
  const { name, error } = sentField(props, props.act, 'understood')
  return <Checkbox name={name} value="yes" label={texts.understood} error={error} />
}
