import { ButtonLink, Buttons, Card, RadioGroup, TextField, textsFor } from '@meinungsbild/design'
import { disposalVerdicts, verdictTitle } from '@meinungsbild/procedure'
import { routes } from '../routes.ts'
import { ActForm, ReasonField, sentField, type MatterProps } from './act-form.tsx'
import { disposalTexts } from './disposal.texts.ts'

/** From the proposal over offer and answer to the takeover; what is done shows in the history. */
export function ArchiveCards(props: MatterProps) {
  const { frame, matter } = props
  const { language } = frame
  const texts = textsFor(disposalTexts, language)
  const { state } = matter
  const id = matter.file.initiative
  return (
    <>
      <Card title={texts.proposalTitle}>
        <p>{texts.proposalLead}</p>
        <ActForm {...props} act="proposeDisposal" button={texts.propose}>
          <RadioGroup
            {...sentField(props, 'proposeDisposal', 'verdict')}
            label={texts.verdict}
            options={disposalVerdicts.map((verdict) => ({
              value: verdict,
              label: verdictTitle(verdict)[language],
            }))}
          />
          <ReasonField {...props} act="proposeDisposal" />
        </ActForm>
      </Card>
      <Card title={texts.offerTitle}>
        <p>{texts.offerLead}</p>
        {matter.initiative?.state.status === 'closed' && (
          <Buttons>
            <ButtonLink href={routes.xdomea.href({ id, message: '0501' })} download>
              {texts.download0501}
            </ButtonLink>
            <ButtonLink href={routes.xdomea.href({ id, message: '0503' })} download>
              {texts.download0503}
            </ButtonLink>
          </Buttons>
        )}
        <ActForm {...props} act="offerFile" button={texts.offer}>
          <TextField {...sentField(props, 'offerFile', 'archive')} label={texts.archive} />
          <RadioGroup
            {...sentField(props, 'offerFile', 'message')}
            value={props.sent?.values['message'] ?? '0501'}
            label={texts.message}
            options={[
              { value: '0501', label: texts.message0501 },
              { value: '0503', label: texts.message0503 },
            ]}
          />
        </ActForm>
      </Card>
      <Card title={texts.answerTitle}>
        <ActForm {...props} act="recordAnswer" button={texts.recordAnswer}>
          <RadioGroup
            {...sentField(props, 'recordAnswer', 'verdict')}
            label={texts.answer}
            options={[
              { value: 'A', label: texts.answerA },
              { value: 'V', label: texts.answerV },
            ]}
          />
          <TextField {...sentField(props, 'recordAnswer', 'reference')} label={texts.reference} />
          <TextField {...sentField(props, 'recordAnswer', 'note')} label={texts.note} optional />
        </ActForm>
      </Card>
      <Card title={texts.handOverTitle}>
        {state.answer?.verdict === 'V' ? (
          <p>{texts.notNeeded}</p>
        ) : (
          <>
            <p>{texts.handOverLead}</p>
            <ActForm {...props} act="handOverFile" button={texts.handOver} />
            {state.handedOver && (
              <ActForm {...props} act="confirmTakeover" button={texts.confirm}>
                <TextField
                  {...sentField(props, 'confirmTakeover', 'reference')}
                  label={texts.archiveReference}
                />
              </ActForm>
            )}
          </>
        )}
      </Card>
    </>
  )
}
