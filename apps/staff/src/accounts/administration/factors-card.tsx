import { Button, Card, formatDay, textsFor } from '@meinungsbild/design'
import { hasSecondFactor } from '@meinungsbild/storage'
import { Form } from '../../layout/form.tsx'
import { routes } from '../../routes.ts'
import type { AccountRecordProps } from './account-record-page.tsx'
import { administrationTexts } from './administration.texts.ts'

/** What proves beside the password who the person is; taken away when it is lost. */
export function FactorsCard({ frame, record, factors, provider }: AccountRecordProps) {
  const { language } = frame
  const texts = textsFor(administrationTexts, language)
  const { account, byProvider } = record
  const action = routes.accountRecord.href({ account: account.id })
  const words = [
    ...(factors.totpSince === undefined
      ? []
      : [texts.appSince(formatDay(factors.totpSince, language))]),
    ...factors.passkeys.map(({ name, madeAt }) =>
      texts.passkeySince(name, formatDay(madeAt, language)),
    ),
  ]
  return (
    <Card title={texts.factors}>
      {byProvider && provider !== undefined && <p>{texts.byProvider(provider)}</p>}
      {hasSecondFactor(factors) ? (
        <>
          <ul>
            {[...words, texts.codesLeft(factors.recoveryCodes)].map((each) => (
              <li key={each}>{each}</li>
            ))}
          </ul>
          {frame.person?.id === account.id ? (
            <p>{texts.ownFactors}</p>
          ) : (
            <Form frame={frame} action={action} id="faktoren">
              <p>{texts.removeFactorsLead}</p>
              <Button style="secondary" name="tun" value="removeFactors">
                {texts.removeFactors}
              </Button>
            </Form>
          )}
        </>
      ) : (
        <p>{texts.noFactors}</p>
      )}
      {account.emergency === true && (
        <Form frame={frame} action={action} id="notzugang">
          <p>{texts.emergency}</p>
          <Button style="secondary" name="tun" value="endEmergency">
            {texts.endEmergency}
          </Button>
        </Form>
      )}
    </Card>
  )
}
