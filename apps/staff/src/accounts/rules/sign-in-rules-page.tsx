import { Button, Checkbox, RadioGroup, textsFor, type FormError } from '@meinungsbild/design'
import { secondFactorRules, type SignInRule } from '@meinungsbild/storage'
import { errorAt } from '../../layout/error-at.ts'
import { Form } from '../../layout/form.tsx'
import type { Frame } from '../../layout/frame.ts'
import { StaffPage } from '../../layout/staff-page.tsx'
import { routes } from '../../routes.ts'
import type { ProviderConfiguration } from '../provider/provider-configuration.ts'
import { signInRulesTexts } from './sign-in-rules.texts.ts'

type SignInRulesProps = {
  readonly frame: Frame
  readonly rule: SignInRule
  readonly provider: ProviderConfiguration | undefined
  readonly errors: readonly FormError[]
  readonly done: string | undefined
}

/** How the house lets its people sign in. */
export function SignInRulesPage({ frame, rule, provider, errors, done }: SignInRulesProps) {
  const texts = textsFor(signInRulesTexts, frame.language)
  return (
    <StaffPage frame={frame} title={texts.title} errors={errors} done={done}>
      <p>
        <a class="kern-link" href={routes.accountRecords.href()}>
          {texts.back}
        </a>
      </p>
      <Form frame={frame} action={routes.signInRules.href()} id="regeln">
        <RadioGroup
          name="secondFactor"
          label={texts.secondFactor}
          hint={texts.secondFactorHint}
          value={rule.secondFactor}
          options={secondFactorRules.map((value) => ({ value, label: texts[value] }))}
        />
        <h2>{texts.provider}</h2>
        {provider === undefined ? (
          <p>{texts.noProvider}</p>
        ) : (
          <>
            <p>{texts.providerIs(provider.name, provider.issuer)}</p>
            <p>{provider.ensuresSecondFactor ? texts.ensured : texts.claimed}</p>
            <p>{texts.onlyProviderHint}</p>
            <Checkbox
              name="onlyProvider"
              label={texts.onlyProvider}
              checked={rule.onlyProvider}
              error={errorAt(errors, 'onlyProvider')}
            />
          </>
        )}
        <Button>{texts.save}</Button>
      </Form>
    </StaffPage>
  )
}
